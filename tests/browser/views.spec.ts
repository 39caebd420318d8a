// The views and what is moved in them: examples, addresses, the target, the divider of the money; and
// what closed doors say.
import type { Planner } from '../../www/planner/planner.ts';
import {
  bar,
  expect,
  goTo,
  lineOf,
  onPlan,
  openPlanner,
  parts,
  planOf,
  report,
  test,
} from './page.ts';
import { en, roster } from './words.ts';

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
  await expect(page.getByRole('main')).toContainText('First draft handed in');
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

for (const [address, title, within] of [
  ['?door=why', en.budget.doors.why, 'notewave-budget'],
  ['?door=tornado', en.budget.parts.tornado, 'notewave-whatif-tornado .got'],
  ['?view=schedule&door=payments', en.schedule.parts.payments, 'notewave-schedule-payments .got'],
  ['?view=creators&door=list', en.engagement.rosterTitle, 'notewave-creator-roster'],
] as const) {
  test(`the address ${address} leads to its open door`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`./${address}`);
    const door = lineOf(page.getByRole('main'), title);
    await expect(door).toBeFocused();
    await expect(page.locator(within)).toBeVisible();
    // Not under the bar that stays at the top, and still there when all has come.
    await page.waitForLoadState('networkidle');
    await expect(door).toBeInViewport({ ratio: 1 });
    const bottom = (box: { y: number; height: number } | null) =>
      (box?.y ?? 0) + (box?.height ?? 0);
    const { y = 0 } = (await door.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(bottom(await parts(page).summary.boundingBox()) - 1);
  });
}

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

test('the target stays where it is when the plan gets better', async ({ page }) => {
  await openPlanner(page);
  const dots = page.locator('notewave-campaign-dots');
  const target = dots.getByRole('textbox');
  const count = async () =>
    Number.parseInt(await dots.locator('.reach > span').first().innerText(), 10);
  const [before, reached] = [await target.inputValue(), await count()];
  for (const total of ['150000', '300000', '600000']) {
    await parts(page).total.fill(total);
    await expect(target).toHaveValue(before);
    expect(await count()).toBeGreaterThanOrEqual(reached);
  }
  await onPlan(page, 'awareness').check();
  await expect(target).not.toHaveValue(before);
});

test('an example shows what it brings, and the focus stays in the view when the notice goes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openPlanner(page);
  const { budget, notice } = parts(page);
  await page.getByRole('button', { name: en.example.first }).click();
  await expect(notice).toContainText(en.notice.example);
  await expect(budget.headline).toBeInViewport({ ratio: 1 });
  await notice.getByRole('button', { name: en.dismiss }).press('Enter');
  await expect(notice).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(onPlan(page, 'seeding')).toBeFocused();
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
  // At no boost it stays where it is, with the focus, and can be drawn back.
  await page.keyboard.press('Home');
  await expect.poll(lock).toBe(0);
  await expect(divider).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(lock).toBe(10_000);
});

test('closed doors of the schedule say what is behind them, and nothing old after an edit', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  const t = en.schedule;
  const line = (title: string) => lineOf(region, title);
  const says = (title: string) => line(title).locator('.says');
  // The room of an answer is there before it is known.
  const height = async (title: string) => (await line(title).boundingBox())?.height;
  const empty = await height(t.parts.timing);
  await expect(says(t.parts.posts)).toContainText(t.answers.onHolidays('0', 0));
  expect(await height(t.parts.timing)).toBe(empty);
  const { schedule } = await report(page);
  const days = new Set(schedule?.posts.map(({ date }) => date)).size;
  const notes = t.answers.notes(String(schedule?.posts.length), 2);
  await expect(says(t.parts.posts)).toContainText(t.answers.onDays(notes, String(days), days));
  await expect(says(en.figures.title)).toHaveText(en.figures.unchanged);

  // The same as is said inside.
  const said = await says(t.parts.timing).innerText();
  const paid = await says(t.parts.payments).innerText();
  await line(t.parts.timing).click();
  const chance = await region.locator('notewave-schedule-timing .lead').innerText();
  expect(said).toBe(t.answers.inTime(/^[<>]?\d+%/.exec(chance)?.[0] ?? ''));
  await line(t.parts.payments).click();
  const rows = region.getByRole('region', { name: t.parts.payments }).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const cell = (at: number, name: string) => rows.nth(at).locator(name).innerText();
  const last = (await rows.count()) - 1;
  const amount = await cell(0, 'td:nth-child(3)');
  expect(paid).toBe(t.answers.payments(amount, await cell(0, 'th'), await cell(last, 'th')));
  await line(t.parts.payments).click();

  // An edit takes away what was said of the plan before it, at once.
  await region.getByLabel(t.date, { exact: true }).fill((await planOf(page)).today);
  await expect(says(t.parts.timing)).not.toHaveText(said);
  await expect(says(t.parts.timing)).toContainText(t.answers.inTime('0%'));
  await expect(says(t.parts.timing)).toContainText(t.answers.safe('').trim());
});

test('the closed door of a list says who is sound and the best team', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { region } = parts(page).engagement;
  const { answers } = en.engagement;
  const door = lineOf(region, en.engagement.rosterTitle);
  await expect(door.locator('.says')).toHaveText(answers.none);
  await door.click();
  await region.getByRole('button', { name: roster.list.sample, exact: true }).click();
  const table = region.getByRole('region', { name: roster.table.label });
  await expect(table.getByRole('rowheader')).toHaveCount(40);
  // The fold of the team is closed as well, and says the team.
  const fold = lineOf(region, roster.teamTitle);
  await expect(fold.locator('.says')).not.toHaveText('');
  const booked = await fold.locator('.says').innerText();
  const warned = await table
    .locator('tbody tr:has(.high:not(.small)), tbody tr:has(.below)')
    .count();
  await fold.click();
  const lead = region.locator('notewave-roster-team .lead .answer');
  const [, result] = /about (.*)$/.exec(await lead.innerText()) ?? [];
  expect(booked).toMatch(new RegExp(`about ${result}$`));
  await door.click();
  const sound = answers.sound(String(40 - warned), '40');
  await expect(door.locator('.says')).toHaveText(`${sound}${answers.and}${booked}`);
});

test('many notes are more a day; where few are allowed, budget and schedule say how long it takes', async ({
  page,
}) => {
  await openPlanner(page);
  const { total, budget, schedule } = parts(page);
  await total.fill('1,000,000');
  await goTo(page, 'schedule');
  const raised = schedule.region.getByText(/^Up to \d+ notes a day/);
  await expect(raised).toBeVisible();
  await page.locator('notewave-planner').evaluate(({ store }: Planner) => {
    store?.overrides([{ figure: 'posts.day', value: 3 }]);
  });
  await expect(raised).toHaveCount(0);
  await goTo(page, 'budget');
  const warning = budget.region.locator('.warn', { hasText: /weeks/ });
  const [weeks] = /\d+ weeks/.exec(await warning.innerText()) ?? [];
  await total.fill('200,000');
  await expect(warning).toHaveCount(0);
  await total.fill('1,000,000');
  await goTo(page, 'schedule');
  await expect(schedule.region.getByText(`live for ${weeks}`)).toBeVisible();
});
