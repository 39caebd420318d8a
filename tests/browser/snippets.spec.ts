// The page that writes code for pages of others: what it writes works when it is pasted.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openHost, stateOf } from './hosts.ts';
import { pageAddress } from './origins.ts';
import { bar, expect, openPlanner, test } from './page.ts';
import { en, plans } from './words.ts';

const code = (page: Page, rung: string) => page.locator(`#code-${rung}`).inputValue();

test('the code of an element works on another page, integrity and colours included', async ({
  page,
}) => {
  await page.goto('./snippets.html');
  await page.getByLabel('Calculator').selectOption('budget');
  await page.getByLabel('Objective').selectOption('conversion');
  await page.getByLabel('Budget, RMB').fill('90,000');
  await page.getByLabel('Language').selectOption('zh');
  await page.getByLabel('Accent').last().fill('#0055aa');
  await page.getByLabel('Exactly this version').check();
  await expect.poll(() => code(page, 'element')).toContain('integrity="sha384-');
  const preview = page.frameLocator('#preview').locator('notewave-budget');
  await expect(preview.locator('.answer')).toContainText('订单');

  await openHost(page, await code(page, 'element'), { head: '' });
  const { plan } = await stateOf(page.locator('notewave-budget'));
  expect(plan.budget.total).toBe(9_000_000);
  expect(plan.objective).toBe('conversion');
  const link = page.locator('notewave-budget').getByRole('link', { name: '打开完整方案' });
  await expect(link).toHaveCSS('color', 'rgb(0, 85, 170)');
});

test('the code of a frame works on another page, and grows with its line', async ({ page }) => {
  await page.goto('./snippets.html');
  await page.getByLabel('Calculator').selectOption('creators');
  await page.getByLabel('In short').uncheck();
  await expect.poll(() => code(page, 'frame')).toContain('calculator=creators');
  await openHost(page, await code(page, 'frame'), { head: '' });
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().locator('.answer')).toContainText('Worth up to');
  await expect.poll(() => frame.evaluate((frame) => frame.clientHeight)).not.toBe(1200);
});

test('the preview shows a calculator on a dark page and on one that styles everything', async ({
  page,
}) => {
  await page.goto('./snippets.html');
  const inside = page.frameLocator('#preview').locator('notewave-budget');
  for (const [host, paper] of [
    ['dark', 'rgb(24, 22, 19)'],
    ['hostile', 'rgb(250, 247, 241)'],
  ] as const) {
    await page.getByLabel('Preview').first().selectOption(host);
    await expect(inside.locator('[lang]').first()).toHaveCSS('background-color', paper);
    await expect(inside.locator('.bought')).toHaveCSS('font-size', '13px');
  }
});

test('the planner hands its plan over', async ({ page, context }) => {
  await openPlanner(page);
  await page.getByRole('textbox', { name: en.budget.total }).fill('345,000');
  await bar(page, en.bar.share).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: plans.share.embed }).click();
  const other = await opened;
  await expect(other.getByLabel('Link of a plan')).toHaveValue(new RegExp(`^${pageAddress}#1\\.`));
  const inside = other.frameLocator('#preview').locator('notewave-budget');
  await expect(inside.getByRole('textbox', { name: en.budget.total })).toHaveValue('345,000');
});

test('it can be used by all, in both languages', async ({ page }) => {
  for (const lang of ['en', 'zh']) {
    await page.goto(`./snippets.html?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
