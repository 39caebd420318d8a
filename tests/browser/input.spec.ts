// What the page does with input that is wrong, taken back, or from an earlier visit.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { View } from '../../www/app/place.ts';
import { bar, expect, goTo, lineOf, onPlan, openPlanner, parts, planOf, test } from './page.ts';
import { briefs, en, roster as lists, results as read } from './words.ts';

const wrong = [
  { what: 'nothing', typed: '', problem: /Type a number/ },
  { what: 'words', typed: 'a lot of money', problem: /Type a number/ },
  { what: 'less than nothing', typed: '-5000', problem: /Must be from/ },
  { what: 'more than there is', typed: '99999999999', problem: /Must be from/ },
  { what: 'too little for one creator', typed: '100', problem: /does not pay for one creator/ },
];

test('a wrong budget is marked beside its box, and the last good answer stays', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget, total } = parts(page);
  const old = budget.region.getByText(en.oldResult);
  const good = await budget.headline.innerText();
  for (const { what, typed, problem } of wrong) {
    await test.step(`a budget of ${what}`, async () => {
      await total.fill(typed);
      await expect(total).toHaveAttribute('aria-invalid', 'true');
      await expect(total).toHaveAccessibleDescription(problem);
      await expect(old).toBeVisible();
      await expect(budget.headline).toHaveText(good);
      await total.blur();
      await expect(total).toHaveAttribute('aria-invalid', 'true');
      expect((await total.inputValue()).replaceAll(',', '')).toBe(typed);

      await total.fill('120000');
      await expect(total).not.toHaveAttribute('aria-invalid', /.*/);
      await expect(total).toHaveAccessibleDescription('');
      await expect(old).toHaveCount(0);
    });
  }
});

for (const width of [360, 1280]) {
  test(`an empty budget moves nothing, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await openPlanner(page);
    const { budget, total, totalSlider } = parts(page);
    const launch = budget.region.getByLabel(en.budget.launch, { exact: true });
    const all = [total, totalSlider, launch, budget.headline, budget.region.locator('.plot')];
    const places = () => Promise.all(all.map(async (one) => (await one.boundingBox())?.y));
    await expect(budget.headline).toBeVisible();
    const before = await places();
    await total.fill('');
    await expect(budget.region.getByText(en.oldResult)).toBeVisible();
    expect(await places()).toEqual(before);
  });
}

// A plan with an input that is marked, and a view that has no result for it.
type Spoiled = Awaited<ReturnType<typeof planOf>>;
const marks: [string, View, (plan: Spoiled) => void][] = [
  ['the total', 'results', ({ budget }) => Object.assign(budget, { total: -1 })],
  ['the total', 'schedule', ({ budget }) => Object.assign(budget, { total: -1 })],
  ['an input behind a door', 'budget', ({ budget }) => Object.assign(budget, { tools: -1 })],
  [
    'an assumption',
    'schedule',
    ({ overrides }) => Object.assign(overrides, { 'fee.micro': { value: -1 } }),
  ],
  ['the launch', 'schedule', ({ schedule }) => Object.assign(schedule, { launch: '2026-02-30' })],
];

// Opens the page with its plan spoilt, as an earlier visit left it.
async function openSpoilt(page: Page, spoil: (plan: Spoiled) => unknown): Promise<void> {
  await openPlanner(page);
  const plan = await planOf(page);
  spoil(plan);
  const text = JSON.stringify(plan);
  await page.evaluate((text) => localStorage.setItem('notewave.plan', text), text);
  await page.reload();
}

for (const [what, view, spoil] of marks) {
  test(`a view without a result leads to the input that is marked: ${what}, ${view}`, async ({
    page,
  }) => {
    await openSpoilt(page, spoil);
    await goTo(page, view);
    const main = page.getByRole('main');
    await main
      .getByRole('button', { name: /marked input/ })
      .first()
      .click();
    const marked = main.locator('[aria-invalid="true"]:focus, .problem:focus');
    await expect(marked).toBeInViewport();
  });
}

// What has its input in an answer, or none.
const unmarked: [string, (plan: Spoiled) => unknown][] = [
  ['a lock', ({ budget }) => Object.assign(budget.locks.counts, { micro: -1 })],
  ['a line', ({ budget }) => Object.assign(budget.locks.lines, { boost: -1 })],
  ['an own mix', ({ budget }) => Object.assign(budget, { own: 'x' })],
];

for (const [what, spoil] of unmarked) {
  test(`what is wrong and has no input can be left out: ${what}`, async ({ page }) => {
    await openSpoilt(page, (plan) => {
      plan.overrides['fee.micro'] = { value: 250_000 };
      spoil(plan);
    });
    const { notice, budget } = parts(page);
    await budget.region.getByRole('button', { name: en.noResultYet }).click();
    await expect(notice).toContainText(en.notice.unmarked);
    await notice.getByRole('button', { name: en.leaveOut }).click();
    await expect(budget.headline).toContainText(/\d/);
    expect((await planOf(page)).overrides).toEqual({ 'fee.micro': { value: 250_000 } });
  });
}

test('the sentence says the least that pays for a creator, and that amount does', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget, total } = parts(page);
  await total.fill('100');
  const sentence = await budget.region.locator('#problem').innerText();
  const least = sentence.match(/¥([\d,.]*\d)/)?.[1] ?? '';
  await total.fill(least);
  await expect(total).not.toHaveAttribute('aria-invalid', /.*/);
});

test('a creator with nonsense in one box keeps the last verdict', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  const good = await engagement.headline.innerText();
  const likes = engagement.region.getByRole('textbox', { name: en.engagement.likes, exact: true });
  await likes.fill('plenty');
  await expect(likes).toHaveAccessibleDescription('Type a number.');
  await expect(engagement.region.getByText(en.oldResult)).toBeVisible();
  await expect(engagement.headline).toHaveText(good);
});

test('a launch that has passed leaves the plan as it was, with a way on', async ({ page }) => {
  await page.clock.setFixedTime('2027-02-10T04:00:00Z');
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { schedule } = parts(page);
  const says = en.schedule;
  const launch = schedule.region.getByLabel(says.date, { exact: true });
  await launch.fill('2027-01-12');
  await expect(schedule.region.getByText(says.passed)).toBeVisible();
  await expect(schedule.headline).toContainText('Laid out to go live on Jan 12, 2027');
  await expect(lineOf(schedule.region, says.parts.timing)).toHaveCount(0);
  await goTo(page, 'brief');
  await expect(page.locator('notewave-brief')).toContainText('Live Tue, Jan 12');
  await expect(page.locator('notewave-brief .warn')).toHaveCount(0);
  // What comes next is worked out from today.
  await goTo(page, 'results');
  const results = page.locator('notewave-results');
  await results.locator('#paste').fill('Creator,Tier,Reads,Saves\nAnn,micro,3000,80\n');
  await results.getByRole('button', { name: read.take.read, exact: true }).click();
  await expect(page.locator('notewave-results-verdict .answer')).toContainText('80 saves');
  await lineOf(results, read.doors.next).click();
  await expect(page.locator('notewave-results-next')).toContainText('618');
  await goTo(page, 'schedule');
  await schedule.region.getByRole('button', { name: /instead/ }).click();
  await expect(schedule.region.getByText(says.passed)).toHaveCount(0);
  await launch.fill('');
  await expect(launch).toHaveAccessibleDescription('Choose a date.');
});

test('a launch beyond the calendar is told its bounds as dates', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { schedule } = parts(page);
  const launch = schedule.region.getByLabel(en.schedule.date, { exact: true });
  await launch.fill('2031-01-01');
  await expect(launch).toHaveAccessibleDescription(/to Dec 31, 2028\.$/);
});

test('a locked count that is wrong is said once, and locks that cost too much in yuan', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget } = parts(page);
  // A lock shows once the pointer is on its line.
  const lock = page.getByRole('button', { name: en.field.lock(en.tierTitle.mid) });
  await budget.region.getByRole('listitem').filter({ has: lock }).hover();
  await lock.click();
  const count = budget.region.getByRole('textbox', { name: en.field.locked(en.tierTitle.mid) });
  const sentences = budget.region.locator('.problem');
  await count.fill('-1');
  await expect(count).toHaveAccessibleDescription(/Must be from 0/);
  await expect(sentences).toHaveCount(1);
  await count.fill('400');
  // What it comes to, and at its box how many there is money for: 114,000 / 13,700.
  await expect(sentences).toHaveText([
    /¥5,486,000 with all other costs, of ¥120,000\./,
    /from 0 to 8\./,
  ]);
});

test('a number may have an exponent', async ({ page }) => {
  await openPlanner(page);
  const { total } = parts(page);
  await total.fill('1e5');
  await expect(total).not.toHaveAttribute('aria-invalid', /.*/);
  await total.blur();
  await expect(total).toHaveValue('100,000');
});

test('a list is told what is wrong with its rows and columns', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  const t = en.engagement;
  await engagement.region.getByText(t.rosterTitle, { exact: true }).click();
  const read = async (text: string) => {
    await engagement.region.getByLabel(lists.list.paste).fill(text);
    await engagement.region.getByRole('button', { name: lists.list.read }).click();
  };
  const sentences = engagement.region.locator('.problems li');
  await read('Creator,Followers,Likes\nC1,20000,100,9\nC2,20000,100');
  await expect(sentences).toHaveText(['Line 2: This row has more or fewer cells than the header.']);
  const creator = engagement.region.getByRole('row').filter({ hasText: 'C2' });
  await expect(engagement.region.getByText(lists.rates.alike('likes'))).toBeVisible();
  await expect(creator).toContainText(lists.table.noSameBand);
  await expect(creator).not.toContainText(en.sourceShort['scoring-code'] ?? '');
  await read('Creator,Fee\nC1,100');
  await expect(sentences).toHaveText(['The column “followers” is missing.']);
});

test('under one expected order has no cost per order', async ({ page }) => {
  await openPlanner(page);
  const { budget, total } = parts(page);
  await onPlan(page, 'conversion').check();
  await total.fill('1000');
  await expect(budget.headline).toContainText('0–');
  await expect(budget.region.locator('.lead')).not.toContainText('an order');
});

test('undo and redo, by button and by key', async ({ page }) => {
  await openPlanner(page);
  const { budget, total } = parts(page);
  const [undo, redo] = [bar(page, en.bar.undo), bar(page, en.bar.redo)];
  await expect(undo).toBeDisabled();
  const fresh = await budget.headline.innerText();
  const first = await total.inputValue();
  await total.fill('345678');
  await onPlan(page, 'conversion').check();
  await expect(budget.headline).toContainText('orders');

  await undo.click();
  await expect(budget.headline).toContainText('saves');
  await expect(total).toHaveValue('345,678');
  await undo.click();
  await expect(total).toHaveValue(first);
  await expect(budget.headline).toHaveText(fresh);
  await expect(undo).toBeDisabled();

  await redo.click();
  await expect(total).toHaveValue('345,678');
  await page.keyboard.press('Control+Shift+z');
  await expect(budget.headline).toContainText('orders');
  await expect(redo).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(budget.headline).toContainText('saves');
});

test('starting over can be undone', async ({ page }) => {
  await openPlanner(page);
  const { notice, total } = parts(page);
  await total.fill('345678');
  await bar(page, en.bar.menu).click();
  await bar(page, en.bar.reset).click();
  await expect(notice).toContainText(en.notice.reset);
  await expect(total).not.toHaveValue('345,678');
  await bar(page, en.bar.undo).click();
  await expect(total).toHaveValue('345,678');
});

test('what was typed is there after a reload, even where it is wrong', async ({ page }) => {
  await openPlanner(page);
  const { budget, total, engagement, notice } = parts(page);
  await total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  const { hash } = new URL(page.url());
  // The reload comes before the address has followed the second edit.
  const likes = engagement.region.getByRole('textbox', { name: en.engagement.likes, exact: true });
  const answer = await budget.headline.innerText();
  await goTo(page, 'creators');
  await likes.fill('-3');
  await page.reload();
  await expect(likes).toHaveValue('-3');
  await expect(likes).toHaveAttribute('aria-invalid', 'true');
  await goTo(page, 'budget');
  await expect(total).toHaveValue('345,678');
  await expect(budget.headline).toHaveText(answer);
  await expect(notice).toHaveText('');
  await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);
});

test('the plan comes back without its link', async ({ page }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  await page.goto('about:blank');
  await openPlanner(page);
  await expect(parts(page).total).toHaveValue('345,678');
});

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('notewave.plan'));

test('of two tabs the newest edit wins, and both show it', async ({ page, context }) => {
  await openPlanner(page);
  const other = await context.newPage();
  await openPlanner(other);
  await parts(page).total.fill('345678');
  await expect(parts(other).total).toHaveValue('345,678');
  await parts(other).total.fill('234567');
  await expect(parts(page).total).toHaveValue('234,567');
  // What a tab was shown is undone like an edit.
  await bar(page, en.bar.undo).click();
  await expect(parts(other).total).toHaveValue('345,678');
  await other.close({ runBeforeUnload: true });
  await page.goto('about:blank');
  await openPlanner(page);
  await expect(parts(page).total).toHaveValue('345,678');
});

test('a link beside one’s own plan changes neither until it is edited', async ({
  page,
  context,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  const { hash } = new URL(page.url());
  await parts(page).total.fill('111111');
  await expect.poll(() => stored(page)).toContain('11111100');
  const linked = await context.newPage();
  await openPlanner(linked, hash);
  await expect(parts(linked).notice).toContainText(en.notice['link-opened']);
  await parts(page).total.fill('222222');
  await expect.poll(() => stored(page)).toContain('22222200');
  await expect(parts(linked).total).toHaveValue('345,678');
  await linked.goto('about:blank');
  await page.goto('about:blank');
  await openPlanner(page);
  await expect(parts(page).total).toHaveValue('222,222');
});

test('a tab that was never touched overwrites nothing when it closes', async ({
  page,
  context,
}) => {
  await openPlanner(page);
  const other = await context.newPage();
  await openPlanner(other);
  // As if it had slept through the other's edit.
  await page.evaluate(() => localStorage.setItem('notewave.plan', '{"from":"a newer version"}'));
  await other.goto('about:blank');
  expect(await stored(page)).toBe('{"from":"a newer version"}');
});

const broken = ['#1.not-a-plan', '#1.', '#2.abcd', '#1.q1YqSy0qzszPU7JSKkstKs7Mz1OyMtRRKkgsyQQA'];

test('broken links say so and lose nothing', async ({ page }) => {
  await openPlanner(page);
  const { notice, total } = parts(page);
  await total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  for (const fragment of broken) {
    await page.goto('about:blank');
    await openPlanner(page, fragment);
    await expect(notice).toContainText(en.notice['link-broken']);
    await expect(total).toHaveValue('345,678');
    await notice.getByRole('button', { name: en.dismiss }).click();
    await expect(notice).toHaveText('');
  }
});

test('a link from before the first version still opens, with all that was set', async ({
  page,
}) => {
  const link = readFileSync(new URL('../links/before-0.1.0.txt', import.meta.url), 'utf8').trim();
  await openPlanner(page, link);
  await expect(parts(page).total).toHaveValue('234,567');
  await expect(onPlan(page, 'conversion')).toBeChecked();
  const { budget, overrides, schedule } = await planOf(page);
  expect({ ...budget.locks.counts, ...budget.locks.lines }).toEqual({
    koc: null,
    micro: null,
    mid: 2,
    mega: null,
    boost: 5_000_000,
  });
  expect(budget.own).toEqual({ counts: { koc: 5, micro: 4, mid: 1, mega: 0 }, boost: 1_000_000 });
  expect(overrides['fee.micro']).toEqual({ value: 250_000 });
  expect(schedule.launch).toBe('2027-01-09');
});

test('a link cut short is damaged, and opens nothing by itself', async ({ page, browser }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  const { hash } = new URL(page.url());
  const fresh = await (await browser.newContext()).newPage();
  await openPlanner(fresh, hash.slice(0, hash.length / 2));
  await expect(parts(fresh).notice).toContainText(en.notice['link-damaged']);
  await expect(parts(fresh).total).not.toHaveValue('345,678');
  await fresh.context().close();
});

test('a link opened over a plan of one’s own can be undone', async ({ page }) => {
  await openPlanner(page);
  const { notice, total } = parts(page);
  await total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  const { hash } = new URL(page.url());
  await total.fill('111111');
  await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);
  await page.evaluate((link) => {
    location.hash = link;
  }, hash);
  await expect(notice).toContainText(en.notice['link-opened']);
  await expect(total).toHaveValue('345,678');
  await bar(page, en.bar.undo).click();
  await expect(total).toHaveValue('111,111');
});

test('beyond the calendar there is no launch, which is said once, and all else goes on', async ({
  page,
}) => {
  await page.clock.setFixedTime('2029-03-05T12:00:00Z');
  await openPlanner(page);
  const { budget, schedule, summary, total } = parts(page);
  const said = en.calendarEnds('Dec 31, 2028');
  await expect(budget.headline).toContainText('saves');
  await expect(page.getByText(said)).toHaveCount(1);
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
  await total.fill('150000');
  await expect(summary).toContainText('¥150K');
  await expect(budget.region.getByText(en.oldResult)).toHaveCount(0);
  await goTo(page, 'schedule');
  await expect(schedule.region.getByText(said)).toBeVisible();
  await expect(schedule.region.getByText(en.noResultYet)).toHaveCount(0);
  await goTo(page, 'brief');
  await expect(page.getByRole('main')).toContainText(briefs.en.paper.unplanned);
});
