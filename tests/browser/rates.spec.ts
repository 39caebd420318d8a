// What the rates of a list count: said once where all count alike, and with each creator where not.
import type { Page } from '@playwright/test';
import type { Creator } from '#core';
import type { Planner } from '../../www/planner/planner.ts';
import { expect, goTo, openPlanner, parts, test, violations } from './page.ts';
import { en, roster as lists } from './words.ts';

const t = en.engagement;

async function openRoster(page: Page, roster: Partial<Creator>[]) {
  await openPlanner(page);
  await page.locator('notewave-planner').evaluate(({ store }: Planner, given) => {
    const { creator } = store?.plan.engagement ?? {};
    const none = { likes: null, saves: null, comments: null, shares: null, reads: null };
    const creators = given.map((one) => ({ ...creator, ...none, ...one }));
    store?.engagement({ roster: creators as never }, 'roster');
  }, roster);
  await goTo(page, 'creators');
  const { region } = parts(page).engagement;
  return region;
}

const total = { name: 'A', followers: 86_000, interactions: 1_200, feeImage: 600_000 };

test('a list of totals has a rate for each, and says once what it counts', async ({ page }) => {
  const region = await openRoster(page, [total, { ...total, name: 'B', followers: 128_000 }]);
  await expect(region.getByText(t.byTotal.unknown)).toHaveCount(1);
  const row = region.locator('tr.row').first();
  await expect(row).toContainText('1.4%');
  await expect(row).toContainText('5');
  // Likes and saves are 60 to 100% of it: 0.84 to 1.4%, within the code's 0.8 to 6%.
  await expect(row).toContainText(t.verdict.within);
  await row.getByRole('button', { name: lists.table.details('A') }).click();
  const dialog = page.getByRole('dialog', { name: 'A' });
  await expect(dialog.getByText(t.byTotal.unknown)).toBeVisible();
  // Who knows better says so, and the rate is whole.
  await dialog.getByLabel(lists.drawer.sharesIn).selectOption('yes');
  await expect(dialog.getByText(t.byTotal.withShares)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a total across the end of a band leaves the verdict open, and says between what it lies', async ({
  page,
}) => {
  // 900 ÷ 86,000 = 1.05% at most, and 0.63% without comments and shares; the code's band begins at 0.8%.
  const region = await openRoster(page, [
    { ...total, interactions: 900 },
    { ...total, name: 'B', interactions: 600 },
  ]);
  const row = region.locator('tr.row');
  await expect(row.first()).toContainText(lists.table.either);
  await expect(row.first()).toContainText(lists.table.across('0.63–1%'));
  await expect(row.nth(1)).toContainText(t.verdict.below);
  await row
    .first()
    .getByRole('button', { name: lists.table.details('A') })
    .click();
  const dialog = page.getByRole('dialog', { name: 'A' });
  await expect(dialog.getByText(t.acrossEnd)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('where rates differ, each creator says what is counted, and a given rate is shown as given', async ({
  page,
}) => {
  const region = await openRoster(page, [
    total,
    { name: 'B', followers: 128_000, likes: 2_100 },
    { name: 'C', followers: 128_000, rate: 0.021 },
  ]);
  await expect(region.getByText(lists.rates.differ)).toBeVisible();
  const row = (at: number) => region.locator('tr.row').nth(at);
  await expect(row(0)).toContainText(lists.table.partly);
  await expect(row(1)).toContainText('1.6%');
  await expect(row(2)).toContainText('2.1%');
  await expect(row(2)).toContainText(lists.table.asGiven);
});
