// The documents as a reader has them: from the page and back, in both languages, for all.
import { AxeBuilder } from '@axe-core/playwright';
import type { Planner } from '../../www/planner/planner.ts';
import { expect, openPlanner, test, tooWide } from './page.ts';

test('the list of assumptions leads to the method, and the method back to the planner', async ({
  page,
  context,
}) => {
  await openPlanner(page);
  await page.locator('notewave-planner').evaluate((planner: Planner) => {
    planner.door = 'assumptions';
  });
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'How the numbers come about' }).click();
  const method = await opened;
  await expect(method.getByRole('heading', { level: 1 })).toHaveText('How the numbers come about');
  await method.getByRole('link', { name: '中文' }).click();
  await expect(method.getByRole('heading', { level: 1 })).toHaveText('数字是怎么算出来的');
  await method.getByRole('link', { name: '打开投放计算器' }).click();
  await expect(method.locator('.answer').first()).toBeVisible();
  // It stays Chinese once it is there, though the English page was open before.
  await expect(method.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(method.locator('.answer').first()).toContainText('收藏');
});

for (const file of [
  'docs/method',
  'docs/embedding',
  'docs/plan',
  'docs/report',
  'zh/docs/method',
]) {
  test(`${file} can be read by all, on a phone and on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./${file}.html`);
    expect(await tooWide(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('nav')).toBeHidden();
    await expect(page.locator('main')).toBeVisible();
  });
}
