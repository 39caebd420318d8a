// The campaign's dates: whether it will be in time, another launch, and what is paid when.
import { expect, goTo, openPlanner, parts, report, test, violations } from './page.ts';
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

test('a day that has passed is marked, and neither the budget nor the board is lost', async ({
  page,
}) => {
  await openPlanner(page);
  const { summary, schedule } = parts(page);
  const { region } = schedule;
  await goTo(page, 'schedule');
  await region.getByText(t.boardHead, { exact: true }).scrollIntoViewIfNeeded();
  const notes = region.locator('notewave-schedule-board .chip');
  await expect(notes.first()).toBeVisible();
  const before = await summary.innerText();
  const count = await notes.count();
  const date = region.getByLabel(t.date, { exact: true });
  await date.fill('2026-11-01');
  await expect(date).toHaveAccessibleDescription('This day has passed.');
  expect(await summary.innerText()).toBe(before);
  await expect(notes).toHaveCount(count);
  await expect(region.getByRole('alert')).toHaveCount(0);
});
