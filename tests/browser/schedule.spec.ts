// The campaign's dates: whether it will be in time, another launch, and what is paid when.
import type { Page } from '@playwright/test';
import type { Planner } from '../../www/planner/planner.ts';
import {
  bar,
  expect,
  goTo,
  lineOf,
  openPlanner,
  parts,
  planOf,
  report,
  test,
  tooWide,
  violations,
} from './page.ts';
import { en, scheduleDetails } from './words.ts';

const t = en.schedule;

test('another launch is looked at, taken, and the chance to be in time follows', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region, headline } = parts(page).schedule;
  await region.getByText(t.parts.timing, { exact: true }).click();
  const lead = region.locator('notewave-schedule-timing .lead');
  await expect(lead).toContainText('%');
  const before = await headline.innerText();

  // Today, which no campaign is in time for.
  const slider = region.getByRole('slider', { name: scheduleDetails.launches.pick });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /: 0%/);
  const use = region.locator('notewave-schedule-launches button');
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(headline).not.toHaveText(before);
  await expect(lead).toHaveText(scheduleDetails.timing.chance('0%'));
  await expect(region.getByText(scheduleDetails.timing.give['later-date'])).toBeVisible();

  expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
});

test('a late plan is offered the date that nine in ten are in time for, everywhere', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  const { today } = await planOf(page);
  const soon = new Date(Date.parse(today) + 21 * 86_400_000).toISOString().slice(0, 10);
  await region.getByLabel(t.date, { exact: true }).fill(soon);
  const timing = lineOf(region, t.parts.timing);
  await expect(timing).toContainText('nine in ten for');
  const [, date = '?'] = /nine in ten for (.*)/.exec(await timing.innerText()) ?? [];
  await expect(region.getByRole('button', { name: t.useInstead(date) })).toBeVisible();
  await timing.click();
  await expect(region.getByText(scheduleDetails.timing.safe(date))).toBeVisible();
  const use = scheduleDetails.launches.use(date);
  const panel = region.locator('notewave-schedule-timing');
  await expect(panel.getByRole('button', { name: use, exact: true })).toHaveCount(1);
  await region.getByRole('button', { name: t.useInstead(date) }).click();
  await expect(panel.locator('.lead')).toContainText(/^\s*>?9\d%/);
});

test('after a note is moved by hand no earlier date is called surer', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  await expect(lineOf(region, t.parts.timing)).toContainText('to be in time');
  await page.locator('notewave-planner').evaluate((planner: Planner) => {
    const { store } = planner;
    const post = store?.section('schedule')?.posts.at(-1);
    if (!store || !post) throw new Error('no note to move');
    // To the day after tomorrow, which no note is ready for.
    const day = new Date(Date.parse(store.plan.today) + 2 * 86_400_000).toISOString().slice(0, 10);
    store.schedule({ locks: [{ post: post.id, date: day, minutes: 20 * 60 }] });
  });
  await expect(lineOf(region, t.parts.timing)).toContainText(/[0-9]% to be in time$/);
  await lineOf(region, t.parts.timing).click();
  await expect(region.locator('notewave-schedule-timing .lead')).toContainText('%');
  await expect(region.locator('notewave-schedule-timing')).not.toContainText('Nine in ten for');
});

test('what is below the board can be pressed once the board is there, and does not move then', async ({
  page,
}) => {
  let arrive = () => {};
  const held = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route('**/schedule-board*', async (route) => {
    await held;
    await route.continue();
  });
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region, headline } = parts(page).schedule;
  await expect(headline).toBeVisible();
  const payments = region.getByText(t.parts.payments, { exact: true });
  await expect(payments).toBeAttached();
  await expect(payments).toBeHidden();
  arrive();
  await expect(payments).toBeVisible();
  const place = () => payments.evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const first = await place();
  await expect(lineOf(region, t.parts.timing)).toContainText('to be in time');
  expect(await place()).toBeCloseTo(first, 0);
});

test('a board that cannot be had hides nothing below it', async ({ page, complaints }) => {
  await page.route('**/schedule-board*', (route) => route.abort());
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  await region.getByText(t.parts.payments, { exact: true }).click();
  await expect(region.getByRole('region', { name: t.parts.payments })).toBeVisible();
  await expect(parts(page).notice).toContainText(en.notice['part-missing']);
  // Not every engine complains of the file.
  complaints.splice(0);
});

test('payments by date add up to the budget', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  await region.getByText(t.parts.payments, { exact: true }).click();
  const table = region.getByRole('region', { name: t.parts.payments });
  const rows = table.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const yuan = (text: string) => Number(text.replace(/[^\d.]/g, ''));
  const due = await rows.locator('td:nth-child(3)').allInnerTexts();
  const sum = due.reduce((all, text) => all + yuan(text), 0);
  const last = await rows.last().locator('td:nth-child(4)').innerText();
  expect(sum).toBeCloseTo(yuan(last), 2);
  const held = yuan((await table.locator('tfoot td').first().innerText()).split(' ')[0] ?? '');
  expect(sum + held).toBeCloseTo(yuan(await table.locator('tfoot td').last().innerText()), 2);
});

test('an event is the peak: the main wave is done by its day, and what falls on it can be chosen', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region, headline } = parts(page).schedule;
  await region.getByRole('radio', { name: t.byEvent }).check();
  // The list begins with what can still be met.
  await expect(headline).toContainText('Start by');
  await expect(region.getByRole('radio', { name: t.falls.main })).toBeChecked();
  const events = region.getByRole('combobox', { name: t.event, exact: true });
  await expect(events.locator('optgroup').first()).toHaveAttribute('label', t.inTimeFor);
  const { events: dated = [] } = (await report(page)).schedule ?? {};
  const inTime = dated.filter(({ lateDays }) => lateDays === 0).length;
  await expect(events.locator('optgroup').first().locator('option')).toHaveCount(inTime);
  expect(dated.slice(0, inTime).every(({ lateDays }) => lateDays === 0)).toBe(true);
  const titles = await events.locator('option').allInnerTexts();
  await events.selectOption({ index: titles.findIndex((title) => title.includes('618')) });
  const assumed = t.openings['six-eighteen'] as string;
  await expect(region.getByText(assumed)).toBeVisible();
  const schedule = async () => (await report(page)).schedule;
  const said = await schedule();
  expect(said?.posts.at(-1)?.date).toBe(said?.date);
  expect(said?.tail).toBe(false);

  // A later opening of one's own is no assumption.
  await region.getByLabel(t.opening, { exact: true }).fill(`${said?.date.slice(0, 4)}-06-05`);
  await expect(region.getByText(assumed)).toHaveCount(0);
  await expect.poll(async () => (await schedule())?.startBy).not.toBe(said?.startBy);

  await region.getByRole('checkbox', { name: t.tail }).check();
  await expect
    .poll(async () => (await schedule())?.posts.some(({ date }) => date > (said?.date ?? '')))
    .toBe(true);
  await region.getByRole('radio', { name: t.falls.first }).check();
  await expect.poll(async () => (await schedule())?.launch).toBe(said?.date);
  expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
});

test('an event that cannot be met says how late it is, and what can be met', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region, headline } = parts(page).schedule;
  await region.getByRole('radio', { name: t.byEvent }).check();
  const events = region.getByRole('combobox', { name: t.event, exact: true });
  const late = events.locator(`optgroup[label="${t.tooLate}"] option`);
  await events.selectOption((await late.first().textContent())?.trim() ?? '');
  await expect(headline).toContainText('Late');
  const said = (await report(page)).schedule;
  expect(said?.missedPosts).toBeGreaterThan(0);
  await expect(region.locator('.warn').first()).toContainText(
    t.late(String(said?.lateDays), said?.lateDays ?? 0),
  );
  await region
    .getByRole('button', { name: /instead$/ })
    .first()
    .click();
  await expect(headline).toContainText('Start by');
  await expect(region.getByRole('radio', { name: t.byEvent })).toBeChecked();
});

test('a day that has passed keeps its board, and says so', async ({ page }) => {
  await openPlanner(page);
  const { schedule } = parts(page);
  const { region } = schedule;
  await goTo(page, 'schedule');
  await region.getByText(t.boardHead, { exact: true }).scrollIntoViewIfNeeded();
  const notes = region.locator('notewave-schedule-board .chip');
  await expect(notes.first()).toBeVisible();
  const count = await notes.count();
  const date = region.getByLabel(t.date, { exact: true });
  await date.fill('2026-03-02');
  await expect(region.getByText(t.passed)).toBeVisible();
  await expect(notes).toHaveCount(count);
  await expect(region.getByRole('alert')).toHaveCount(0);
});

// The mark of the plan's day on the time line, and what is moved by it.
async function openMark(page: Page) {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  const mark = region.locator('.axis').getByRole('slider');
  await mark.scrollIntoViewIfNeeded();
  // Where its thumb is.
  const thumb = () =>
    mark.evaluate((input: HTMLInputElement) => {
      const { left, width, top, height } = input.getBoundingClientRect();
      const [low, high] = [Number(input.min), Number(input.max)];
      const part = (Number(input.value) - low) / (high - low);
      const day = (width - height) / (high - low);
      return { x: left + height / 2 + part * (width - height), y: top + height / 2, day };
    });
  const launch = async () => (await planOf(page)).schedule.launch;
  const undo = bar(page, en.bar.undo);
  return { region, mark, thumb, launch, undo };
}

const later = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

test('the launch is dragged on the time line: a day a step, all follows, one step of undo', async ({
  page,
}) => {
  const { region, mark, thumb, launch, undo } = await openMark(page);
  const first = await launch();
  const startBy = (await report(page)).schedule?.startBy ?? '';
  const { x, y, day } = await thumb();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2 * day, y, { steps: 4 });
  await expect.poll(launch).toBe(later(first, 2));
  // The mark stays under the hand, and a rest in between makes no second step of undo.
  expect(Math.abs((await thumb()).x - (x + 2 * day))).toBeLessThan(day);
  await expect.poll(async () => (await report(page)).schedule?.date).toBe(later(first, 2));
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 60_000;
  });
  await page.mouse.move(x + 5 * day, y + 100, { steps: 4 });
  await expect.poll(launch).toBe(later(first, 5));
  await page.mouse.up();
  // Two days over a weekend need not begin the work later; five do.
  const begins = async () => ((await report(page)).schedule?.startBy ?? '') > startBy;
  await expect.poll(begins).toBe(true);
  // Its typed twin has followed, and what comes next is a step of its own.
  const date = region.getByLabel(t.date, { exact: true });
  await expect(date).toHaveValue(later(first, 5));
  await mark.press('ArrowRight');
  await expect.poll(launch).toBe(later(first, 6));
  await undo.click();
  await expect.poll(launch).toBe(later(first, 5));
  await undo.click();
  await expect.poll(launch).toBe(first);

  // It does not go before today, however far it is dragged.
  const again = await thumb();
  await page.mouse.move(again.x, again.y);
  await page.mouse.down();
  await page.mouse.move(0, again.y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(launch).toBe((await planOf(page)).today);
  await undo.click();
  await expect.poll(launch).toBe(first);
});

test('the launch is moved by key, by a day and by a week, and not before today', async ({
  page,
}) => {
  const { mark, launch } = await openMark(page);
  const first = await launch();
  const shown = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
  await mark.focus();
  for (const [key, days] of [
    ['ArrowRight', 1],
    ['PageUp', 8],
    ['PageDown', 1],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(launch).toBe(later(first, days));
    await expect(mark).toBeFocused();
    const said = shown.format(new Date(later(first, days)));
    await expect(mark).toHaveAttribute('aria-valuetext', said);
  }
  await page.keyboard.press('Home');
  const { today } = await planOf(page);
  await expect.poll(launch).toBe(today);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(launch).toBe(today);
  expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
});

test('a mark that is an event becomes a date of its own when it is moved', async ({ page }) => {
  const { region, mark, thumb, launch, undo } = await openMark(page);
  await region.getByRole('radio', { name: t.byEvent }).check();
  const { event } = (await planOf(page)).schedule;
  const name = en.event[event as NonNullable<typeof event>];
  await expect(mark).toHaveAccessibleName(name);
  await expect(mark).toHaveAccessibleDescription(new RegExp(t.moveOffEvent(name)));
  const peak = await launch();
  await mark.press('ArrowLeft');
  await expect.poll(launch).toBe(later(peak, -1));
  await expect(region.getByRole('radio', { name: t.byDate })).toBeChecked();
  await expect(region.getByRole('radio', { name: t.falls.main })).toBeChecked();
  await undo.click();
  await expect(region.getByRole('radio', { name: t.byEvent })).toBeChecked();
  await expect.poll(launch).toBe(peak);

  // Nothing comes after it, and still there is room to drag it to a later day, in one step of undo.
  await mark.scrollIntoViewIfNeeded();
  const { x, y, day } = await thumb();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10 * day, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(launch).toBe(later(peak, 10));
  await undo.click();
  await expect(region.getByRole('radio', { name: t.byEvent })).toBeChecked();
  await expect.poll(launch).toBe(peak);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the launch is dragged by a finger, and the page stays where it is', {
    tag: '@chromium',
  }, async ({ page }) => {
    const { thumb, launch, undo } = await openMark(page);
    const first = await launch();
    const { x, y, day } = await thumb();
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by = 0, down = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + by, y: y + down }],
      });
    await touch('touchStart');
    // Sideways first, then anywhere.
    for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', -6 * day * part);
    await touch('touchMove', -6 * day, -80);
    await touch('touchEnd');
    await expect.poll(launch).toBe(later(first, -6));
    expect(await scrolled()).toBe(before);
    expect(await tooWide(page)).toEqual([]);
    await undo.click();
    await expect.poll(launch).toBe(first);
  });
});
