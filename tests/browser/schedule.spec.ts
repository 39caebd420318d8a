// The campaign's dates: whether it will be in time, another launch, and what is paid when.
import { expect, openPlanner, parts, test, violations } from './page.ts';
import { en, scheduleDetails } from './words.ts';

const t = en.schedule;

test('another launch is looked at, taken, and the chance to be in time follows', async ({
  page,
}) => {
  await openPlanner(page);
  const { region, headline } = parts(page).schedule;
  await region.getByText(t.folds.timing, { exact: true }).click();
  const lead = region.locator('notewave-schedule-timing .lead');
  await expect(lead).toContainText('%');
  const before = await headline.innerText();

  // Today, which no campaign is in time for.
  const slider = region.getByRole('slider', { name: scheduleDetails.launches.pick });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /: 0%/);
  const use = region.locator('notewave-schedule-launches button');
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(headline).not.toHaveText(before);
  await expect(lead).toHaveText(scheduleDetails.timing.chance('0%'));
  await expect(region.getByText(scheduleDetails.timing.give['later-launch'])).toBeVisible();

  expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
});

test('payments by date add up to the budget', async ({ page }) => {
  await openPlanner(page);
  const { region } = parts(page).schedule;
  await region.getByText(t.folds.payments, { exact: true }).click();
  const table = region.getByRole('region', { name: t.folds.payments });
  const rows = table.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const yuan = (text: string) => Number(text.replace(/[^\d.]/g, ''));
  const due = await rows.locator('td:nth-child(3)').allInnerTexts();
  const sum = due.reduce((all, text) => all + yuan(text), 0);
  const last = await rows.last().locator('td:nth-child(4)').innerText();
  expect(sum).toBeCloseTo(yuan(last), 2);
  const held = yuan((await table.locator('tfoot td').first().innerText()).split(' ')[0] ?? '');
  expect(sum + held).toBeCloseTo(yuan(await table.locator('tfoot td').last().innerText()), 2);
});
