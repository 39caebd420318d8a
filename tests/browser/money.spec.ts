// The home currency, and numbers as people type them.
import type { Page } from '@playwright/test';
import {
  engagementOf,
  expect,
  goTo,
  openPart,
  openPlanner,
  parts,
  planOf,
  test,
  violations,
} from './page.ts';
import { budgetDetails, en, roster as lists } from './words.ts';

const says = budgetDetails.options;

// Opens the fold with the home currency and shows one.
async function withCurrency(page: Page) {
  await openPlanner(page);
  await openPart(page, 'inputs');
  const home = page.locator('notewave-home-currency');
  const box = (name: string) => home.getByRole('textbox', { name, exact: true });
  await home.getByRole('checkbox', { name: says.currency }).check();
  return {
    home,
    code: home.getByRole('combobox', { name: says.code }),
    rate: box(says.rate),
    date: home.getByLabel(says.date),
  };
}

test('each currency has a rate of its own, and what is wrong with it costs no answer', async ({
  page,
}) => {
  const { home, code, rate, date } = await withCurrency(page);
  const { budget, total } = parts(page);
  const own = budget.region.locator('.inputs .converted');
  const old = budget.region.getByText(en.oldResult);
  await total.fill('150000');
  await expect(rate).toHaveValue('7.2');
  await expect(home).toContainText(says.currencyAbout);
  await expect(own).toContainText('≈ $20,833');
  await expect(budget.region.locator('.lead')).toContainText(
    /\(≈ \$[\d,]+\) of boost.*\(≈ \$[\d.]+\) a save/,
  );

  await code.fill('€');
  await code.blur();
  await expect(code).toHaveValue('EUR');
  await expect(rate).toHaveValue('');
  await expect(home).toContainText(says.rateMissing('EUR'));
  await expect(budget.region.getByText('≈')).toHaveCount(0);
  const good = await budget.headline.innerText();
  expect(await violations(page, { within: 'notewave-budget' })).toEqual([]);

  await rate.fill('8,25');
  await expect(home).not.toContainText(says.rateMissing('EUR'));
  await rate.blur();
  await expect(rate).toHaveValue('8.25');
  await expect(own).toContainText('≈ €18,182');
  await expect(own).toHaveAttribute('title', /at 8\.25 on /);

  await date.fill('');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(old).toHaveCount(0);
  await expect(budget.region.getByText('≈')).toHaveCount(0);
  await expect(budget.headline).toHaveText(good);
  await date.fill('2026-11-20');
  await expect(own).toContainText('≈ €18,182');
  await rate.fill('a few');
  await expect(rate).toHaveAccessibleDescription('Type a number.');
  await expect(old).toHaveCount(0);
  await rate.fill('8.25');

  await code.fill('pounds');
  await code.blur();
  await expect(code).toHaveValue('GBP');
  await expect(rate).toHaveValue('');
  await code.fill('eur');
  await code.press('Enter');
  await expect(rate).toHaveValue('8.25');
  await expect(date).toHaveValue('2026-11-20');
  await code.fill('a purse');
  await code.blur();
  await expect(code).toHaveAccessibleDescription('“A PURSE” is not known here.');
  await expect(old).toHaveCount(0);
  await code.fill('元');
  await code.blur();
  await expect(code).toHaveValue('CNY');
  await expect(home).toContainText(says.isRmb);
  await expect(rate).toHaveCount(0);
});

test('the budget is typed in the home currency', async ({ page }) => {
  const { code, rate } = await withCurrency(page);
  const { total } = parts(page);
  await total.fill('5000 EUR');
  await expect(total).toHaveAccessibleDescription(says.noRate('EUR', en.budget.parts.inputs));
  await expect(total).toHaveAttribute('aria-invalid', 'true');
  await code.fill('EUR');
  await code.blur();
  await rate.fill('8.25');
  await total.focus();
  await expect(total).toHaveAccessibleDescription(/^€5,000 is ¥41,250/);
  await total.fill('€5,000');
  await expect(total).toHaveAccessibleDescription(/^€5,000 is ¥41,250, at 8\.25 on .*\.$/);
  await expect(total).not.toHaveAttribute('aria-invalid', /.*/);
  expect((await planOf(page)).budget.total).toBe(4_125_000);
  await total.blur();
  await expect(total).toHaveValue('41,250');
  await total.fill('2万欧元');
  await expect(total).toHaveAccessibleDescription(/^€20,000 is ¥165,000/);
  expect((await planOf(page)).budget.total).toBe(16_500_000);
});

test('a number that can be read in two ways says in which, and offers the other', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget, total, engagement } = parts(page);
  await total.fill('200.000');
  await total.blur();
  await expect(total).toHaveValue('200,000');
  await expect(total).toHaveAccessibleDescription(/Read as ¥200,000\. Did you mean ¥200\?/);
  await budget.region.getByRole('button', { name: 'Did you mean ¥200?' }).click();
  await expect(total).toHaveValue('200');
  await expect(total).toHaveAccessibleDescription(/does not pay for one creator/);
  await total.fill('20,5万');
  await total.blur();
  await expect(total).toHaveValue('205,000');
  await expect(total).toHaveAccessibleDescription('');

  await goTo(page, 'creators');
  const likes = engagement.region.getByRole('textbox', { name: en.engagement.likes, exact: true });
  await likes.fill('1.234');
  await likes.blur();
  await expect(likes).toHaveValue('1.234');
  await engagement.region.getByRole('button', { name: 'Did you mean 1,234?' }).click();
  await expect(likes).toHaveValue('1,234');
  await expect(likes).toHaveAccessibleDescription('');
});

test('a digit is added to a number that the page wrote, or taken away', async ({ page }) => {
  await openPlanner(page);
  const { total } = parts(page);
  await total.fill('150000');
  await total.blur();
  await expect(total).toHaveValue('150,000');
  await total.press('End');
  await total.press('Backspace');
  expect((await planOf(page)).budget.total).toBe(1_500_000);
  await total.pressSequentially('00');
  await total.blur();
  await expect(total).toHaveValue('1,500,000');
  await total.fill('');
  await total.pressSequentially('1.234,56');
  await total.blur();
  await expect(total).toHaveValue('1,234.56');
});

test('a list says how it read a point that may part thousands', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  await engagement.region.getByText(en.engagement.rosterTitle, { exact: true }).click();
  await engagement.region
    .getByLabel(lists.list.paste)
    .fill('name\tfollowers\tavg likes\nA\t20,5万\t1,234.5\nB\t200.000\t120.333');
  await engagement.region.getByRole('button', { name: lists.list.read }).click();
  await expect(engagement.region.locator('.remarks li')).toHaveText([
    'Line 3, followers: “200.000”: the point is taken to part thousands.',
    'Line 3, avg likes: “120.333”: the point is taken for a decimal point.',
  ]);
  const { roster } = await engagementOf(page);
  expect(roster.map(({ followers, likes }) => [followers, likes])).toEqual([
    [205_000, 1234.5],
    [200_000, 120.333],
  ]);
});
