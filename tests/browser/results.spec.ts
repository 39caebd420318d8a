// What came of a campaign: from a sheet to the verdict, the winners, what was learnt and the next plan.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import {
  expect,
  goTo,
  onPlan,
  openPart,
  openPlanner,
  planOf,
  shiftClock,
  test,
  tooWide,
  violations,
} from './page.ts';
import { results as en, whatif, resultsZh as zh } from './words.ts';

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const sheet = (name: string) => readFileSync(file(name), 'utf8');
const example = 'www/public/samples/results-en.csv';
const execution = 'tests/lists/results/execution-zh.csv';
const report = 'tests/lists/results/juguang-zh.csv';

const view = (page: Page) => page.locator('notewave-results');

async function take(page: Page, text: string, words = en): Promise<void> {
  await view(page).locator('#paste').fill(text);
  await view(page).getByRole('button', { name: words.take.read, exact: true }).click();
}

async function newPlan(page: Page): Promise<void> {
  await page.locator('[popovertarget=menu]').first().click();
  await page.locator('#menu button').click();
}

async function open(page: Page, title: string, tag: string): Promise<Locator> {
  await view(page).locator('summary').filter({ hasText: title }).first().click();
  const element = page.locator(tag);
  await expect(element.locator('.got:not(.old)')).toBeVisible();
  return element;
}

test('a sheet is held against the plan, boosted from and learnt from, and the next plan starts from it', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'results');
  await take(page, sheet(example));
  const headline = page.locator('notewave-results-verdict .answer');
  // The sheet has 30 notes; its saves add up to 1,741.
  const saves = sheet(example)
    .trim()
    .split('\n')
    .slice(1)
    .reduce((sum, row) => sum + Number(row.split(',')[7]), 0);
  await expect(headline).toContainText(saves.toLocaleString('en'));
  await expect(headline).toContainText('inside the promised');
  await expect(view(page)).toContainText(en.outOf('30', '37'));
  await expect(page.locator('notewave-results-verdict .plot i')).toHaveCount(20);
  // Save rate first.
  await expect(page.locator('notewave-results-verdict tbody th').first()).toHaveText(
    en.metric.saveRate,
  );
  expect(await violations(page)).toEqual([]);

  const boost = await open(page, en.doors.boost, 'notewave-results-boost');
  await boost.getByRole('textbox', { name: en.boost.held }).fill('8000');
  await boost.getByRole('textbox', { name: en.boost.held }).blur();
  await expect(boost.locator('.answer')).toContainText('¥8,000');
  const given = boost.locator('tbody tr:not(.none) td:nth-child(5)');
  const amounts = (await given.allInnerTexts()).map((text) => Number(text.replace(/[¥,]/g, '')));
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(8000);

  const learnt = await open(page, en.doors.learnt, 'notewave-results-learnt');
  const fee = learnt.getByRole('row').filter({ hasText: 'micro' }).first();
  await fee.getByRole('button').click();
  const own = (await planOf(page)).overrides;
  expect(Object.keys(own)).toEqual(['fee.micro']);
  await expect(fee.getByRole('button')).toHaveText(en.learnt.back);
  await learnt.getByRole('button', { name: en.learnt.keep, exact: true }).click();
  await expect(learnt).toContainText(en.learnt.benchmarks('1', 1));
  expect(await violations(page)).toEqual([]);

  // Results stay with their plan; another plan has the benchmarks alone.
  await page.reload();
  await expect(headline).toContainText(saves.toLocaleString('en'));
  // The campaign can be kept again after a reload, and stays one.
  await page
    .locator('notewave-results-learnt')
    .getByRole('button', { name: en.learnt.keepAgain })
    .click();
  await expect(page.locator('notewave-results-learnt')).toContainText(en.learnt.benchmarks('1', 1));
  await newPlan(page);
  await expect(headline).toBeHidden();
  expect((await planOf(page)).overrides).toEqual({});
  // The door is still open.
  const next = page.locator('notewave-results-learnt');
  await expect(next.locator('.got:not(.old)')).toBeVisible();
  await next.getByRole('row').filter({ hasText: 'micro' }).first().getByRole('button').click();
  expect(Object.keys((await planOf(page)).overrides)).toEqual(['fee.micro']);
});

test('numbers that are days old are said where money goes by them', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'results');
  await take(page, sheet(example));
  const boost = await open(page, en.doors.boost, 'notewave-results-boost');
  await boost.getByRole('textbox', { name: en.boost.held }).fill('8000');
  await boost.getByRole('textbox', { name: en.boost.held }).blur();
  await expect(boost.locator('.answer')).toContainText('¥8,000');
  const warning = boost.locator('.warn');
  await expect(warning).toHaveCount(0);

  await shiftClock(page, 10 * 86_400_000);
  await page.reload();
  await expect(warning).toHaveText(en.boost.old('10 days', 'Nov 27, 2026'));
});

test('a campaign that is kept is among the benchmarks of another plan, open as they were', async ({
  page,
}) => {
  await openPlanner(page);
  await openPart(page, 'worlds');
  const worlds = page.locator('notewave-whatif-worlds tbody');
  await expect(worlds.locator('tr')).toHaveCount(7);
  await goTo(page, 'results');
  await take(page, sheet(example));
  const learnt = await open(page, en.doors.learnt, 'notewave-results-learnt');
  await learnt.getByRole('button', { name: en.learnt.keep, exact: true }).click();
  await newPlan(page);
  await goTo(page, 'budget');
  await expect(worlds).toContainText(whatif.worlds.name.own);
  // Forgotten, it goes.
  await goTo(page, 'results');
  await learnt.getByRole('button', { name: en.learnt.forgetOf(en.learnt.unnamed) }).click();
  await goTo(page, 'budget');
  await expect(worlds.locator('tr')).toHaveCount(7);
});

test('one number typed in is held against the plan, stays, and is of its objective', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'results');
  const box = view(page).getByRole('textbox', { name: en.typed('saves') });
  await box.fill('1');
  await expect(view(page)).toContainText(en.below('0', 0));
  await page.reload();
  await expect(box).toHaveValue('1');
  await expect(view(page)).toContainText(en.below('0', 0));
  await goTo(page, 'budget');
  await onPlan(page, 'awareness').check();
  await goTo(page, 'results');
  await expect(view(page).getByRole('textbox', { name: en.typed('readers') })).toHaveValue('');
});

test('the keyboard goes on where a button that had it goes away', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'results');
  await take(page, sheet(example));
  const verdict = page.locator('notewave-results-verdict');
  const all = verdict.getByRole('button', { name: en.table.all('30') });
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(all).toHaveCount(0);
  // Of the table that it made whole.
  await expect(verdict.getByRole('region', { name: en.table.creator })).toBeFocused();
});

test('a note of nobody is given a tier, and an ad report joins the sheet', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'results');
  await take(page, 'Note link,Saves,Reads\nhttps://x/explore/n1,60,3000\n');
  await expect(view(page)).toContainText(en.noHeadline(en.metric.saves.toLowerCase()));
  const notes = await open(page, en.doors.notes, 'notewave-results-notes');
  await notes
    .getByRole('combobox', { name: en.notes.ofNote(en.notes.tier, 'n1') })
    .selectOption('micro');
  await expect(page.locator('notewave-results-verdict .answer')).toContainText('60 saves');
  await take(page, sheet(report));
  const costs = await open(page, en.doors.costs, 'notewave-results-costs');
  await expect(costs).toContainText('¥2,000');
  expect(await violations(page)).toEqual([]);
});

test('the promise stands from the first sheet on, older numbers are said, and each change can be taken back', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'results');
  const verdict = page.locator('notewave-results-verdict');
  const headline = verdict.locator('.answer');
  const sheetOf = (saves: number, day: string) =>
    `Creator,Tier,Note link,Date,Reads,Saves\nAnn,micro,https://x/explore/n1,${day},3000,${saves}\n`;
  await take(page, sheetOf(80, '2026-11-20'));
  await expect(headline).toContainText('80 saves');
  const promised = await headline.innerText();

  // Notes that keep their newer numbers are counted.
  await take(page, sheetOf(60, '2026-11-10'));
  await expect(view(page)).toContainText(en.take.kept('1', 1));
  await expect(headline).toContainText('80 saves');

  // A number that cannot be is said in its row, and is in no sum.
  await take(
    page,
    'Creator,Tier,Note link,Date,Reads,Saves\nBo,micro,https://x/explore/n2,2026-11-20,300,900\nCy,micro,https://x/explore/n3,2026-11-20,300,-5\n',
  );
  await expect(view(page)).toContainText('Cy: saves “-5”');
  const notes = await open(page, en.doors.notes, 'notewave-results-notes');
  await expect(notes).toContainText(en.notes.above('saves', '900', 'reads', '300'));
  await expect(headline).toContainText('80 saves');
  expect(await violations(page)).toEqual([]);

  // A change of the plan moves no promise.
  const before = await headline.innerText();
  await page.evaluate(() => {
    const planner = document.querySelector('notewave-planner') as unknown as {
      store: { override(id: string, value: unknown): void };
    };
    planner.store.override('reads.micro', { value: 0.4, low: 0.3, high: 0.5 });
  });
  await verdict.getByRole('button', { name: en.toToday }).click();
  await expect(headline).not.toHaveText(before);
  await verdict.getByRole('button').first().click();
  await expect(headline).toHaveText(before);

  // Both sheets are taken back, the newest first, and the results are as they were.
  const undo = view(page).getByRole('button', { name: en.take.undo.sheet });
  await undo.click();
  await undo.click();
  await expect(headline).toHaveText(promised);
  await view(page).getByRole('button', { name: en.take.clear }).click();
  await expect(headline).toBeHidden();
  await view(page).getByRole('button', { name: en.take.undo.clear }).click();
  await expect(headline).toHaveText(promised);
});

test('each keyword of the plan has its row of search ranks, and what is no number is said', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'brief');
  await page.locator('notewave-brief [id="field-keywords"]').fill('补水面膜\n敏感肌面膜');
  await goTo(page, 'results');
  await take(page, sheet(example));
  await expect(view(page)).toContainText(en.outOf('30', '37'));
  await view(page).locator('summary').filter({ hasText: en.doors.hand }).first().click();
  const hand = page.locator('notewave-results-hand');
  const keywords = hand.locator('.rank .own');
  await expect(keywords).toHaveText(['补水面膜', '敏感肌面膜']);
  const rank = (which: string) =>
    hand.getByRole('textbox', { name: en.hand.rankOf('敏感肌面膜', which) });
  await rank(en.hand.before).fill('twelfth');
  await expect(hand.locator('.problem')).toBeVisible();
  // Digit by digit: the row must not move from under the hand.
  await rank(en.hand.before).fill('');
  await rank(en.hand.before).pressSequentially('12');
  await expect(hand.locator('.problem')).toHaveCount(0);
  await rank(en.hand.now).fill('4');
  await expect(hand).toContainText(en.hand.up('8'));
  expect(await violations(page)).toEqual([]);
  await page.reload();
  // The door is still open.
  await expect(rank(en.hand.now)).toHaveValue('4');
  await expect(keywords).toHaveText(['补水面膜', '敏感肌面膜']);
});

test.describe('in Chinese, on a phone', () => {
  test.use({ locale: 'zh-CN', viewport: { width: 360, height: 740 } });

  test('an execution sheet is read, and nothing scrolls sideways', async ({ page }) => {
    await page.goto('./?view=results');
    await take(page, sheet(execution), zh);
    await expect(page.locator('notewave-results-verdict .answer')).toContainText('564 收藏量');
    await expect(view(page)).toContainText(zh.outOf('3', '37'));
    const boost = await open(page, zh.doors.boost, 'notewave-results-boost');
    await expect(boost.locator('.answer')).toContainText('投给');
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});
