// A plan has a name and an identity of its own, which go with it wherever it goes.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { toFragment } from '../../www/app/link.ts';
import type { Planner } from '../../www/planner/planner.ts';
import { bar, expect, goTo, openPlanner, parts, planOf, test } from './page.ts';
import { en, plans, scheduleDetails } from './words.ts';

const idOf = async (page: Page) => (await planOf(page)).id;
const fresh = async (page: Page, fragment = '') => {
  const other = await page.context().newPage();
  await openPlanner(other, fragment);
  return other;
};

async function saved(page: Page, press: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const startOver = async (page: Page) => {
  await bar(page, en.bar.menu).click();
  await bar(page, en.bar.reset).click();
};

test('an identity is kept through edits, undo, a reload and a link, and is new for what is another plan', async ({
  page,
}) => {
  await openPlanner(page);
  const { total } = parts(page);
  const id = await idOf(page);
  expect(id).toMatch(/^[a-z\d]{8,14}$/);
  await total.fill('345678');
  await bar(page, en.bar.undo).click();
  expect(await idOf(page)).toBe(id);
  await total.fill('300000');
  await expect(page).toHaveURL(/#1\./);
  await page.reload();
  await expect(total).toHaveValue('300,000');
  expect(await idOf(page)).toBe(id);
  // Of another browser, in which the plan is nobody's yet.
  const { hash } = new URL(page.url());
  const theirs = await page.context().browser()?.newContext();
  const receiver = await theirs?.newPage();
  if (!receiver) throw new Error('no second browser');
  await openPlanner(receiver, hash);
  await expect(parts(receiver).total).toHaveValue('300,000');
  expect(await idOf(receiver)).toBe(id);
  await theirs?.close();

  await startOver(page);
  const second = await idOf(page);
  await page.getByRole('button', { name: en.example.first }).click();
  const third = await idOf(page);
  expect(new Set([id, second, third]).size).toBe(3);
  await bar(page, en.bar.undo).click();
  await bar(page, en.bar.undo).click();
  expect(await idOf(page)).toBe(id);
});

test('a plan from before plans had an identity has the same one for everybody', async ({
  page,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  const { id, name, ...before } = await planOf(page);
  const fragment = await toFragment(before);
  const [one, other] = [await fresh(page, fragment), await fresh(page, fragment)];
  await expect(parts(one).notice).toContainText(en.notice['link-opened']);
  await expect(parts(other).notice).toContainText(en.notice['link-opened']);
  const found = await idOf(one);
  expect(found).toMatch(/^[a-z\d]{8,14}$/);
  expect(found).not.toBe(id);
  expect(await idOf(other)).toBe(found);
  await parts(one).total.fill('400000');
  expect(await idOf(one)).toBe(found);
  expect(
    await idOf(await fresh(page, await toFragment({ ...before, objective: 'awareness' }))),
  ).not.toBe(found);
});

test('a calendar of an untouched plan, and one of the same plan moved after a reload, have the same entries', async ({
  page,
}) => {
  const calendar = async () => {
    await goTo(page, 'schedule');
    const { region } = parts(page).schedule;
    const button = region.getByRole('button', { name: en.schedule.downloadCalendar });
    const { text } = await saved(page, () => button.click());
    const uids: string[] = text.match(/^UID:.*$/gm) ?? [];
    return {
      uids,
      starts: text.match(/^DTSTART.*$/gm),
      number: Number(text.match(/^SEQUENCE:(\d+)/m)?.[1]),
    };
  };
  await page.clock.setFixedTime('2026-11-23T04:00:00Z');
  await openPlanner(page);
  const first = await calendar();
  expect(first.uids.length).toBeGreaterThan(10);
  await page.clock.setFixedTime('2026-11-23T04:00:07Z');
  await page.reload();
  await page.locator('notewave-planner').evaluate(({ store }: Planner) => {
    const launch = new Date(Date.parse(store?.plan.schedule.launch ?? '') + 7 * 86_400_000);
    store?.schedule({ launch: launch.toISOString().slice(0, 10) });
  });
  const second = await calendar();
  expect(second.uids).toEqual(first.uids);
  expect(second.starts).not.toEqual(first.starts);
  expect(second.number).toBe(first.number + 7);
  await startOver(page);
  const other = await calendar();
  expect(other.uids.filter((uid) => first.uids.includes(uid))).toEqual([]);
});

test('the name is in the title and at the start of each file', async ({ page }) => {
  await openPlanner(page);
  const plain = await page.title();
  await bar(page, en.bar.plans).click();
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('textbox', { name: plans.plans.name });
  await box.fill('Autumn: serum/2027');
  await box.press('Tab');
  await expect(page).toHaveTitle(`Autumn: serum/2027 – ${plain}`);
  await page.keyboard.press('Escape');
  await bar(page, en.bar.undo).click();
  await expect(page).toHaveTitle(plain);
  await bar(page, en.bar.redo).click();
  await expect(page).toHaveURL(/#1\./);
  await page.reload();
  await expect(page).toHaveTitle(`Autumn: serum/2027 – ${plain}`);

  await goTo(page, 'schedule');
  await expect(page).toHaveTitle(`Autumn: serum/2027 – ${en.viewTitle(en.view.schedule)}`);
  const { region } = parts(page).schedule;
  const calendar = await saved(page, () =>
    region.getByRole('button', { name: en.schedule.downloadCalendar }).click(),
  );
  expect(calendar.name).toBe('Autumn serum 2027 calendar.ics');
  expect(calendar.text).toContain('SUMMARY:Autumn: serum/2027: Start by\r\n');
  await region.getByText(en.schedule.parts.posts, { exact: true }).click();
  for (const [kind, name] of [
    ['csv', 'Autumn serum 2027 schedule.csv'],
    ['xlsx', 'Autumn serum 2027 schedule.xlsx'],
  ] as const) {
    const button = region.getByRole('button', { name: scheduleDetails.posts[kind] });
    expect((await saved(page, () => button.click())).name).toBe(name);
  }
  await bar(page, en.bar.share).click();
  await expect(dialog.getByText(plans.share.name('Autumn: serum/2027'))).toBeVisible();
  const file = await saved(page, () =>
    dialog.getByRole('button', { name: plans.share.save }).click(),
  );
  expect(file.name).toBe('Autumn serum 2027 plan.notewave.json');
  expect(JSON.parse(file.text).plan.name).toBe('Autumn: serum/2027');
});
