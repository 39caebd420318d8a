// The what-ifs of the budget: what could happen, another budget, a goal, the assumptions.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { answers } from '../../www/messages/answers.en.ts';
import { en } from '../../www/messages/en.ts';
import { expect, openPlanner, parts, test } from './page.ts';

async function unfold(page: Page, title: string, tag: string): Promise<Locator> {
  await parts(page).budget.region.getByText(title, { exact: true }).click();
  const part = page.locator(tag);
  await expect(part.locator('.inside > :not(.quiet)').first()).toBeVisible();
  return part;
}

async function double(page: Page): Promise<void> {
  const { total } = parts(page);
  await total.fill('240000');
  await total.blur();
}

test('what could happen follows the budget, for every mix', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, en.whatif.outlook, 'notewave-outlook');
  const lead = part.locator('p').first();
  await expect(lead).toContainText(/more than [\d,]+ saves/);
  await expect(part.getByRole('row', { name: en.budget.optimum }).first()).toBeVisible();
  await expect(part.getByRole('row', { name: en.budget.starter }).first()).toBeVisible();
  const before = await lead.innerText();
  await double(page);
  await expect(lead).not.toHaveText(before);
});

test('another budget is picked on the curve and used', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, en.whatif.curve, 'notewave-curve');
  await expect(part.locator('p').first()).toContainText('¥1,000 more would buy about');
  const slider = part.getByRole('slider', { name: answers.curve.pick });
  await slider.press('End');
  await expect(part.locator('.picked')).toContainText('¥600,000');
  await part.locator('.press').click({ position: { x: 2, y: 20 } });
  await expect(part.locator('.picked')).toContainText('¥24,000');
  await slider.press('End');
  await part.getByRole('button', { name: answers.curve.use }).click();
  await expect(parts(page).total).toHaveValue('600,000');
  await expect(part.locator('.picked')).toContainText(answers.curve.today);
  await expect(part.locator('.picked')).toContainText('¥600,000');
});

test('a goal finds its budget, and the assumption it would need', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, en.whatif.seek, 'notewave-seek');
  const target = part.getByRole('textbox', { name: answers.seek.least('Saves') });
  await target.fill('10000');
  await target.blur();
  await expect(part.locator('.found')).toContainText(/A budget of ¥1[\d,]+ does it/);
  await part.getByText(answers.seek.reverse).click();
  const needed = part.locator('notewave-needed');
  await expect(needed).toContainText('would have to be 3.2% or more. It is 2.2%.');
  await part.getByRole('button', { name: answers.curve.use }).click();
  await expect(part.locator('.found')).toContainText(answers.seek.isToday);
  await expect(needed).toContainText('reaches it already');

  // To be sure takes more than the likely value does.
  const found = part.locator('.found .answer');
  const likely = (await found.innerText()).replace(/\D/g, '');
  await part.getByRole('radio', { name: answers.seek.inTen('8') }).check();
  await expect(part).toContainText(answers.seek.bringsIn('80%'));
  expect(Number((await found.innerText()).replace(/\D/g, ''))).toBeGreaterThan(Number(likely));
  await part.getByRole('radio', { name: answers.seek.likely }).check();
  await expect(part).not.toContainText(answers.seek.bringsIn('80%'));

  await target.fill('many');
  await expect(part.locator('.problem')).toHaveText(en.problem['not-a-number']());
  await expect(part.locator('.found')).toHaveCount(0);
  await part.getByRole('radio', { name: answers.seek.cpe }).check();
  await target.waitFor({ state: 'detached' });
  await part.getByRole('textbox').fill('0.01');
  await expect(part.locator('.found')).toContainText(answers.seek.not);
});

test('the assumptions that matter most come first, eight and then all', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, en.whatif.tornado, 'notewave-tornado');
  const lead = part.locator('p').first();
  await expect(part.getByRole('listitem')).toHaveCount(8);
  await expect(part.locator('li p').first()).toContainText('the mix changes to');
  await part.getByRole('button', { name: /^Show all/ }).click();
  expect(await part.getByRole('listitem').count()).toBeGreaterThan(8);
  const before = await lead.innerText();
  await double(page);
  await expect(lead).not.toHaveText(before);
});

for (const [locale, width] of [
  ['en-US', 1280],
  ['zh-CN', 360],
] as const) {
  test.describe(`${locale}, ${width} pixels wide`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('axe finds nothing wrong with the open what-ifs, and none is too wide', async ({
      page,
    }) => {
      await page.goto('./');
      for (const name of ['outlook', 'curve', 'seek', 'tornado']) {
        const part = page.locator(`notewave-${name}`);
        await part.locator('xpath=..').locator('summary').first().click();
        await expect(part.locator('.inside > :not(.quiet)').first()).toBeVisible();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    });
  });
}
