// One campaign from the first visit to the link that is sent on.
import { fileURLToPath } from 'node:url';
import {
  bar,
  expect,
  goTo,
  numbers,
  onPlan,
  openPart,
  openPlanner,
  parts,
  test,
  testDay,
  watch,
} from './page.ts';
import { en, roster as lists, plans, zh } from './words.ts';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../www/public/samples/${name}`, import.meta.url));

// A day so far ahead that nothing is late, as the date field wants it.
function inDays(days: number): string {
  return new Date(testDay + days * 86_400_000).toISOString().slice(0, 10);
}

test('a visitor gets an answer before touching anything', async ({ page }) => {
  await openPlanner(page);
  const { budget, engagement, schedule } = parts(page);
  await expect(budget.headline).toContainText('saves');
  await goTo(page, 'creators');
  await expect(engagement.headline).toContainText('Worth up to');
  await expect(engagement.region.getByText(en.engagement.example)).toBeVisible();
  await goTo(page, 'schedule');
  await expect(schedule.headline).toContainText('tart by');
});

test('objective, budget and slider change the mix, the money and the forecast', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget, total, totalSlider } = parts(page);
  const mix = budget.region.locator('ul.mix');
  const sum = budget.region.locator('table.lines tfoot');
  const campaigns = budget.region.locator('notewave-campaign-dots');

  await onPlan(page, 'awareness').check();
  await expect(budget.headline).toContainText('readers');
  await openPart(page, 'lines');

  await total.fill('20万');
  await expect(sum).toContainText('¥200,000');
  await expect(totalSlider).toHaveAttribute('aria-valuetext', '¥200,000');
  const typed = [await mix.innerText(), await budget.headline.innerText()];

  await totalSlider.focus();
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(total).not.toHaveValue('200,000');
  await expect(sum).toContainText(`¥${await total.inputValue()}`);
  expect(await mix.innerText()).not.toBe(typed[0]);
  expect(await budget.headline.innerText()).not.toBe(typed[1]);
  await expect(campaigns.locator('i:not(.ghost)')).toHaveCount(20);
});

test('the lines of the money add up to the budget', async ({ page }) => {
  await openPlanner(page);
  const { budget, total } = parts(page);
  await total.fill('123456');
  await openPart(page, 'lines');
  await expect(budget.region.locator('table.lines tfoot')).toContainText('123,456');
  const amounts = await budget.region.locator('table.lines tbody td.number').allInnerTexts();
  const yuan = amounts.map((text) => Number(text.replace(/[¥,]/g, '')));
  expect(yuan.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(123_456, 2);
});

test('a creator typed in by hand is judged', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  const type = async (name: string, value: string) => {
    await engagement.region.getByRole('textbox', { name, exact: true }).fill(value);
  };
  const t = en.engagement;
  await type(t.followers, '2w');
  await type(t.feeImage, '1,800');
  await type(t.likes, '800');
  await type(t.saves, '300');
  await type(t.comments, '50');
  await type(t.shares, '50');
  await expect(engagement.region).toContainText('6% of followers');
  await expect(engagement.headline).toContainText(/Worth up to ¥[\d,]+: at ¥1,800 a save costs ¥/);
  await expect(engagement.region.getByText(t.example)).toHaveCount(0);
  // 1,800 yuan for 1,200 interactions.
  await expect(engagement.region.locator('dl.facts')).toContainText('¥1.5');

  await engagement.region.getByRole('checkbox', { name: t.interactions.likes }).uncheck();
  await expect(engagement.region).toContainText('2% of followers');
  await engagement.region.getByRole('checkbox', { name: t.interactions.likes }).check();

  // An empty box costs nothing but what it held, and what cannot be is said first.
  await type(t.comments, '');
  await expect(engagement.region).toContainText('At least 5.8% of followers');
  await expect(engagement.region).toContainText(t.without('comments'));
  await type(t.reads, '900');
  await expect(engagement.headline).toContainText('1,150 interactions of 900 reads cannot be');
  await expect(engagement.region).toContainText(t.doubtful);
});

test('a list of creators and one of notes are opened from files', { tag: '@chromium' }, async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  const t = en.engagement;
  const open = async (name: string) => {
    const chooser = page.waitForEvent('filechooser');
    await engagement.region.getByText(lists.list.openFile, { exact: true }).click();
    await (await chooser).setFiles(sample(name));
  };
  await engagement.region.getByText(t.rosterTitle, { exact: true }).click();
  await open('roster-en.csv');
  const creators = engagement.region
    .getByRole('region', { name: lists.table.label })
    .getByRole('rowheader');
  await expect(creators).toHaveCount(40);
  await expect(engagement.region.getByText(lists.list.found('40', '0'))).toBeVisible();

  await open('notes-12x30.csv');
  await expect(engagement.region.getByText(lists.list.found('40', '360'))).toBeVisible();
  await expect(creators).toHaveCount(40);
  const details = engagement.region.getByRole('button', { name: lists.table.details('C004') });
  await details.click();
  const drawer = page.getByRole('dialog', { name: 'C004' });
  await expect(drawer.getByText(t.noteCount('30'), { exact: true })).toBeVisible();

  // A correction counts at once, and closing gives the focus back.
  await drawer.getByRole('textbox', { name: t.feeImage, exact: true }).fill('1000');
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(details).toBeFocused();
  await expect(creators.first().locator('xpath=..')).toContainText('¥1,000');
});

test('the sample list is sorted by a column, and removed', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  const t = en.engagement;
  await engagement.region.getByText(t.rosterTitle, { exact: true }).click();
  await engagement.region.getByRole('button', { name: lists.list.sample }).click();
  const table = engagement.region.getByRole('region', { name: lists.table.label });
  await expect(table.getByRole('rowheader')).toHaveCount(40);

  const followers = async () => {
    const cells = await table.locator('tbody tr td:nth-child(3)').allInnerTexts();
    return cells.map((text) => Number(text.replaceAll(',', '')));
  };
  await table.getByRole('button', { name: lists.table.sortBy(lists.table.head.followers) }).click();
  expect(await followers()).toEqual((await followers()).sort((a, b) => b - a));
  await table.getByRole('button', { name: lists.table.sortBy(lists.table.head.followers) }).click();
  expect(await followers()).toEqual((await followers()).sort((a, b) => a - b));

  // Filtered, picked and walked through by keyboard.
  const names = table.getByRole('rowheader');
  await engagement.region.getByRole('textbox', { name: lists.table.search }).fill('fashion');
  const some = await names.count();
  expect(some).toBeGreaterThan(1);
  expect(some).toBeLessThan(40);
  const last = await names.last().innerText();
  await table.getByRole('button', { name: lists.table.pin(last) }).click();
  await expect(names.first()).toHaveText(last);
  await names.first().getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(1).getByRole('button')).toBeFocused();
  await engagement.region.getByRole('combobox', { name: lists.table.anyPick }).selectOption('in');
  await expect(names).toHaveCount(1);

  await engagement.region.getByRole('button', { name: lists.list.clear }).click();
  await expect(table).toHaveCount(0);
});

test('a cell that cannot be read is named, and costs neither its row nor others', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  const t = en.engagement;
  await engagement.region.getByText(t.rosterTitle, { exact: true }).click();
  await engagement.region
    .getByRole('textbox', { name: lists.list.paste })
    .fill('达人昵称\t粉丝数\n甲\t12000\n乙\tmany\n丙\t35,000\n');
  await engagement.region.getByRole('button', { name: lists.list.read }).click();
  const table = engagement.region.getByRole('region', { name: lists.table.label });
  await expect(table.getByRole('rowheader')).toHaveText([/甲/, /乙/, /丙/]);
  await expect(engagement.region.locator('ul.remarks')).toContainText('Line 3');
});

test('a launch date gives the start and the posts', async ({ page }) => {
  await openPlanner(page);
  const { budget, schedule } = parts(page);
  const t = en.schedule;
  const launch = inDays(150);
  const counts = await budget.region.locator('ul.mix b').allInnerTexts();
  await goTo(page, 'schedule');
  await schedule.region.getByLabel(t.date, { exact: true }).fill(launch);
  const shown = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
  await expect(schedule.headline).toHaveText(
    new RegExp(`^Start by .+ to go live on ${shown.format(new Date(launch))}$`),
  );

  // Every creator of the mix posts once.
  const creators = counts.reduce((sum, count) => sum + Number(count), 0);
  await schedule.region.getByText(t.parts.posts, { exact: true }).click();
  await expect(
    schedule.region.getByRole('region', { name: t.parts.posts }).locator('tr:has(td)'),
  ).toHaveCount(creators);
});

test('an event sets the launch', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { schedule } = parts(page);
  const t = en.schedule;
  await schedule.region.getByRole('radio', { name: t.byEvent }).check();
  const events = schedule.region.getByRole('combobox', { name: t.event });
  await events.selectOption({ index: 3 });
  const chosen = await events.locator('option:checked').innerText();
  await expect(schedule.headline).toContainText(chosen);

  await schedule.region.getByRole('radio', { name: t.byDate }).check();
  await expect(schedule.region.getByLabel(t.date, { exact: true })).toBeVisible();
});

test('a launch too soon is late, and the earliest one is a click away', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { schedule } = parts(page);
  await schedule.region.getByLabel(en.schedule.date, { exact: true }).fill(inDays(3));
  await expect(schedule.headline).toContainText('Late');
  await schedule.region.getByRole('button', { name: /instead$/ }).click();
  await expect(schedule.headline).toContainText('Start by');
});

test('whoever opens the copied link sees the same numbers', async ({
  page,
  context,
  browser,
  complaints,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlanner(page);
  const { total, engagement, schedule } = parts(page);
  await onPlan(page, 'conversion').check();
  await total.fill('345,678');
  await goTo(page, 'creators');
  await engagement.region
    .getByRole('textbox', { name: en.engagement.followers, exact: true })
    .fill('77777');
  await goTo(page, 'schedule');
  await schedule.region.getByLabel(en.schedule.date, { exact: true }).fill(inDays(120));
  await bar(page, en.bar.share).click();
  const dialog = page.getByRole('dialog', { name: plans.share.title });
  await dialog.getByRole('button', { name: plans.share.copy }).click();
  await expect(dialog.getByText(plans.share.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const mine = await numbers(page);

  const other = await browser.newContext();
  watch(other, complaints);
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect(parts(theirs).notice).toContainText(en.notice['link-opened']);
  expect(await numbers(theirs)).toEqual(mine);
  await expect(parts(theirs).total).toHaveValue('345,678');
  await other.close();
});

test('the Chinese page is Chinese, and finds its files a folder above', async ({ page }) => {
  await page.goto('./zh/');
  await expect(parts(page, zh).budget.headline).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  // Whoever chooses another language keeps it.
  await bar(page, zh.bar.menu).click();
  await page.getByRole('combobox', { name: zh.bar.language }).selectOption('en');
  await expect(parts(page).budget.headline).toBeVisible();
  await page.reload();
  await expect(parts(page).budget.headline).toBeVisible();
  // A theme is everybody's; a language is that of the page on which it was chosen.
  await page.goto('./');
  await bar(page, en.bar.menu).click();
  await page.getByRole('combobox', { name: en.bar.language }).selectOption('zh');
  await expect(parts(page, zh).budget.headline).toBeVisible();
  await page.goto('./zh/');
  await bar(page, en.bar.menu).click();
  await page.getByRole('combobox', { name: en.bar.theme }).selectOption('dark');
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(parts(page, zh).budget.headline).toBeVisible();
  await page.goto('./zh/');
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  await engagement.region.getByText(en.engagement.rosterTitle, { exact: true }).click();
  await engagement.region.getByRole('button', { name: lists.list.sample }).click();
  await expect(engagement.region.getByText(lists.list.found('40', '0'))).toBeVisible();
});
