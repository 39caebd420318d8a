// The views and what is moved in them: examples, addresses, the target, the divider of the money.
import { bar, expect, goTo, openPlanner, parts, planOf, report, test } from './page.ts';
import { en } from './words.ts';

test('an example is one click, and undo brings one’s own plan back', async ({ page }) => {
  await openPlanner(page);
  const { total, notice } = parts(page);
  await total.fill('345678');
  for (const [id, amount] of [
    ['first', '80,000'],
    ['sale', '200,000'],
    ['mega', '1,000,000'],
  ] as const) {
    await page.getByRole('button', { name: en.example[id] }).click();
    await expect(total).toHaveValue(amount);
    if (id === 'mega') expect((await report(page)).budget?.optimum.counts.mega).toBe(1);
    await expect(notice).toContainText(en.notice.example);
    await bar(page, en.bar.undo).click();
    await expect(total).toHaveValue('345,678');
  }
});

test('a view has an address, Back works, and the focus and the title follow', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  await expect(page).toHaveURL(/[?&]view=creators/);
  await expect(page).toHaveTitle(en.viewTitle(en.view.creators));
  await expect(page.getByRole('heading', { name: en.engagement.question })).toBeFocused();
  await goTo(page, 'brief');
  await expect(page.getByRole('main')).toContainText('Start by');
  await goTo(page, 'results');
  await expect(page).toHaveURL(/[?&]view=results/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: en.engagement.question })).toBeVisible();
  await page.goBack();
  await expect(parts(page).budget.headline).toBeVisible();

  await page.goto('./?view=schedule&door=payments');
  await expect(page.locator('notewave-schedule-payments .got')).toBeVisible();
  await page.goto('./?view=budget&door=tornado');
  await expect(page.locator('notewave-whatif-tornado .got')).toBeVisible();
});

test('the target among the campaigns is moved by slider and by box', async ({ page }) => {
  await openPlanner(page);
  const dots = page.locator('notewave-campaign-dots');
  const slider = dots.getByRole('slider');
  const count = dots.locator('.reach > span').first();
  const before = await count.innerText();
  await slider.focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
  await expect(count).not.toHaveText(before);
  await dots.getByRole('textbox').fill('1');
  await expect(count).toHaveText(en.budget.campaigns.count('20', '20'));
});

test('boost is moved at its divider in the bar of the money, which locks it', async ({ page }) => {
  await openPlanner(page);
  const divider = page.getByRole('slider', { name: en.budget.lineShort.boost });
  await divider.focus();
  await page.keyboard.press('ArrowUp');
  const lock = async () => (await planOf(page)).budget.locks.lines.boost;
  await expect.poll(lock).toBeGreaterThan(0);
  const first = await lock();
  await page.keyboard.press('ArrowUp');
  await expect.poll(lock).toBe((first ?? 0) + 10_000);
});
