// The plan by other benchmarks, with boost held back, and beside plans that were kept.
import {
  bar,
  expect,
  onPlan,
  openPart,
  openPlanner,
  parts,
  test,
  tooWide,
  violations,
} from './page.ts';
import { budgetDetails, en, whatif } from './words.ts';

test('the mix is judged by every set of benchmarks', async ({ page }) => {
  await openPlanner(page);
  await openPart(page, 'worlds');
  const part = page.locator('notewave-whatif-worlds');
  const rows = part.locator('tbody tr');
  await expect(rows).toHaveCount(7);
  await expect(rows.first()).toContainText('100%');
  const before = await rows.first().innerText();
  expect(await violations(page, { within: 'notewave-budget' })).toEqual([]);
  await parts(page).total.fill('60000');
  await expect(rows.first()).not.toHaveText(before);
  const use = part.getByRole('button', { name: whatif.worlds.useMix });
  if (await use.isVisible()) {
    await use.click();
    await expect(part.getByText(whatif.worlds.isUsed)).toBeVisible();
  }
  await onPlan(page, 'awareness').check();
  await expect(part.getByText(whatif.worlds.sameAbout)).toBeVisible();
});

test('the reader learns whether to wait for the winners, and on what that rests', async ({
  page,
}) => {
  await openPlanner(page);
  await openPart(page, 'boostTiming');
  const part = page.locator('notewave-whatif-boost-timing');
  const verdict = part.locator('b').first();
  await expect(verdict).toContainText('Hold 100% of the boost');
  await expect(part.locator('.grid tbody td')).toHaveCount(32);
  expect(await violations(page, { within: 'notewave-budget' })).toEqual([]);
  const before = await verdict.innerText();
  await parts(page).total.fill('1000000');
  await expect(verdict).not.toHaveText(before);
  // Where early results are nothing but chance, waiting is of no use.
  const lasting = part.getByRole('textbox').first();
  await lasting.fill('0');
  await expect(verdict).toHaveText(whatif.boostTiming.boostNow);
});

test('a plan is kept, compared, renamed, opened, and still there after a reload', async ({
  page,
}) => {
  const { scenarios: says } = whatif;
  await page.setViewportSize({ width: 360, height: 800 });
  await openPlanner(page);
  await openPart(page, 'scenarios');
  const part = page.locator('notewave-whatif-scenarios');
  await part.getByRole('button', { name: says.add }).click();
  await parts(page).total.fill('240000');
  await expect(part.getByRole('row', { name: en.budget.total })).toContainText('¥120,000');
  await expect(part.getByText('Scenario 1: −')).toContainText('better than the current plan in');
  expect(await violations(page, { within: 'notewave-budget' })).toEqual([]);
  expect(await tooWide(page)).toEqual([]);

  const name = part.getByRole('textbox', { name: says.name('Scenario 1') });
  await name.fill('Half');
  await name.press('Enter');
  await part.getByRole('button', { name: says.duplicateOf('Half') }).click();
  await part.getByRole('button', { name: says.removeOf('Half, copy') }).click();
  await part.getByRole('button', { name: says.openOf('Half') }).click();
  await expect(parts(page).total).toHaveValue('120,000');
  await bar(page, en.bar.undo).click();
  await expect(parts(page).total).toHaveValue('240,000');

  await page.reload();
  await openPart(page, 'scenarios');
  await expect(part.getByRole('textbox', { name: says.name('Half') })).toBeVisible();
});

test('a kept plan that cannot be read is said, and another currency by its name', async ({
  page,
}) => {
  await openPlanner(page);
  await openPart(page, 'scenarios');
  const part = page.locator('notewave-whatif-scenarios');
  await part.getByRole('button', { name: whatif.scenarios.add }).click();
  await expect(part.getByRole('table')).toBeVisible();
  await page.evaluate(() => {
    const key = 'notewave.scenarios';
    const [kept] = JSON.parse(localStorage.getItem(key) ?? '');
    kept.plan.budget.currency = { code: 'USD', rate: 7.2, date: '2026-11-23' };
    const unreadable = { version: 1, objective: 7, budget: {}, engagement: {}, schedule: {} };
    localStorage.setItem(key, JSON.stringify([kept, { id: 9, name: 'Old', plan: unreadable }]));
  });
  await page.reload();
  await openPart(page, 'scenarios');
  await expect(part.getByText(whatif.scenarios.unreadable)).toBeVisible();
  await expect(part.getByRole('progressbar')).toHaveCount(0);
  await part.getByRole('checkbox', { name: whatif.scenarios.shown('Old') }).uncheck();
  await expect(part.getByText(whatif.scenarios.unreadable)).toHaveCount(0);
  await expect(part.getByRole('row', { name: budgetDetails.options.rate })).toContainText('7.2');
});

test('without storage a kept plan stays until the page is closed', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await openPlanner(page);
  await openPart(page, 'scenarios');
  const part = page.locator('notewave-whatif-scenarios');
  await part.getByRole('button', { name: whatif.scenarios.add }).click();
  await expect(part.getByText(whatif.scenarios.unsaved)).toBeVisible();
  await parts(page).total.fill('240000');
  await expect(part.getByText('Scenario 1: −')).toBeVisible();
});
