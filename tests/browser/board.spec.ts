// The calendar of notes: moved by key, by mouse and by choice, and laid out anew around it.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { inflateLink } from '../../www/app/inflate-link.ts';
import { toFragment } from '../../www/app/link.ts';
import type { Plan } from '../../www/app/plan.ts';
import {
  expect,
  goTo,
  openPlanner,
  parts,
  planOf,
  report,
  test,
  tooWide,
  violations,
} from './page.ts';
import { en, scheduleDetails } from './words.ts';

const says = scheduleDetails.board;

// The schedule with its board, which is drawn when it comes near.
async function openBoard(page: Page): Promise<Locator> {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  await region.getByText(en.schedule.boardHead, { exact: true }).scrollIntoViewIfNeeded();
  return region;
}

test('a note is moved with the keyboard, held there, and let go', async ({ page }) => {
  const region = await openBoard(page);
  const note = region.locator('[id="post-mid-1"]');
  const before = (await note.getAttribute('aria-label')) ?? '';
  await note.focus();
  await page.keyboard.press('ArrowRight');
  // It keeps the focus on its new day.
  await expect(note).toHaveAttribute('aria-label', new RegExp(says.isLocked));
  await expect(note).toBeFocused();
  expect(await note.getAttribute('aria-label')).not.toContain(before.split(', ')[2] ?? '?');
  await page.getByRole('button', { name: en.bar.undo }).click();
  await expect(note).toHaveAttribute('aria-label', before);

  // It is still the one that was chosen.
  await region.getByRole('button', { name: says.lock }).click();
  await expect(region.getByText(says.fixed('1', '0', '0'))).toBeVisible();
  await region.getByRole('button', { name: en.schedule.releaseAll }).click();
  await expect(region.getByText(says.fixed('1', '0', '0'))).toHaveCount(0);
});

test('a day that is kept free has no notes, and the rest are still all there', async ({ page }) => {
  const region = await openBoard(page);
  const notes = region.locator('notewave-schedule-board .chip');
  await expect(notes.first()).toBeVisible();
  const all = await notes.count();
  const day = region
    .locator('notewave-schedule-board .day')
    .filter({ has: page.locator('[id="post-micro-1"]') });
  const head = day.locator('.head');
  const name = (await head.locator('span').first().innerText()).trim();
  await head.click();
  await region.getByRole('button', { name: says.shutDay }).click();
  await expect(region.locator('notewave-schedule-board .day.shut')).toHaveCount(1);
  await expect(region.locator('notewave-schedule-board .day.shut')).toContainText(name);
  await expect(region.locator('notewave-schedule-board .day.shut .chip')).toHaveCount(0);
  await expect(notes).toHaveCount(all);

  expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
});

test('a note is dragged to another day', { tag: '@chromium' }, async ({ page }) => {
  const region = await openBoard(page);
  const note = region.locator('[id="post-mid-1"]');
  await expect(note).toBeVisible();
  const days = region.locator('notewave-schedule-board .day');
  const there = days.filter({ has: page.locator('[id="post-mid-3"]') });
  const [date] = ((await there.getAttribute('aria-label')) ?? '').split(', working');
  const [day] = (date ?? '').split(', weekend');
  await note.dragTo(there);
  await expect(note).toHaveAttribute('aria-label', new RegExp(`, ${day}, .*${says.isLocked}`));

  // Its wave is as long as its notes now say.
  const names = await region
    .locator('notewave-schedule-board .chip.mid')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const dates = names.map((name) => /\w+ \d+(?=, \d+:)/.exec(name)?.[0]);
  expect(dates).toHaveLength(3);
  const wave = region.locator('ul.waves li', { hasText: scheduleDetails.wave.anchor });
  await expect(wave).toContainText(`${dates[0]}–${dates.at(-1)}`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('what is chosen on the board opens in sight, has the focus, and gives it back', {
    tag: '@chromium',
  }, async ({ page }) => {
    const region = await openBoard(page);
    const note = region.locator('[id="post-koc-1"]');
    await note.tap();
    const dialog = region.getByRole('dialog');
    await expect(dialog).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole('button', { name: says.close })).toBeFocused();
    expect(await tooWide(page)).toEqual([]);
    // Another day is chosen in it, and it stays with the note.
    const day = dialog.getByRole('combobox', { name: says.day, exact: true });
    const to = await day.locator('option').nth(9).innerText();
    await day.selectOption({ index: 9 });
    await expect(dialog).toContainText(says.unlock);
    await expect(dialog.locator('.panel > p').first()).toContainText(to.trim());
    expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(note).toBeFocused();

    // A day as well.
    const head = region.locator('notewave-schedule-board .head').first();
    await head.tap();
    await dialog.getByRole('button', { name: says.shutDay }).tap();
    await expect(dialog.getByRole('button', { name: says.open })).toBeVisible();
    await dialog.getByRole('button', { name: says.close }).tap();
    await expect(dialog).toHaveCount(0);
    await expect(head).toBeFocused();
    await expect(region.locator('notewave-schedule-board .day.shut')).toHaveCount(1);
  });
});

test('the wave, the start and a conflict follow a note that is moved', async ({ page }) => {
  const region = await openBoard(page);
  const wave = region.locator('ul.waves li', { hasText: scheduleDetails.wave.anchor });
  const before = await wave.innerText();
  const note = region.locator('[id="post-mid-1"]');
  await note.focus();
  await page.keyboard.press('ArrowUp');
  await expect(wave).not.toHaveText(before);
  // The day that it lies on now is drawn as one of its wave.
  const day = region
    .locator('notewave-schedule-board .day')
    .filter({ has: page.locator('[id="post-mid-1"]') });
  await expect(day.locator('.lanes i.anchor')).toHaveCount(1);
  const anchor = async () => {
    const { schedule } = await report(page);
    return schedule?.waves.find(({ id }) => id === 'anchor')?.start;
  };
  // The report and the board name the same day.
  const start = new Date(`${await anchor()}T00:00:00Z`);
  const shown = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });
  await expect(wave).toContainText(shown.format(start));
  // Whatever speaks against a place is said with its reason.
  await region.getByRole('combobox', { name: says.time }).selectOption({ index: 0 });
  await region.getByRole('button', { name: says.busy }).click();
  await expect(region.locator('.status')).toContainText(says.conflict.busy);
});

test('the panel of a note is in sight, wherever on the board the note lies', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const region = await openBoard(page);
  const notes = region.locator('notewave-schedule-board .chip');
  await expect(notes.first()).toBeVisible();
  for (const note of [notes.first(), notes.last()]) {
    await note.click();
    await expect(region.locator('.panel')).toBeInViewport({ ratio: 1 });
    // A key moves the note, and neither it nor its panel goes out of sight.
    const label = (await note.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('ArrowLeft');
    await expect(region.getByRole('button', { name: label })).toHaveCount(0);
    const moved = region.locator('notewave-schedule-board .chip:focus');
    await expect(moved).toBeInViewport({ ratio: 1 });
    const covered = await moved.evaluate((chip) => {
      const { left, top, width, height } = chip.getBoundingClientRect();
      const root = chip.getRootNode() as ShadowRoot;
      return !chip.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(covered).toBe(false);
    await page.getByRole('button', { name: en.bar.undo }).click();
  }
});

test('a note held on no date is named, and can be let go', async ({ page }) => {
  await openPlanner(page);
  await parts(page).total.fill('100000');
  await expect(page).toHaveURL(/#1\./);
  const linked = await inflateLink(new URL(page.url()).hash);
  const plan = linked?.plan as Plan;
  plan.schedule.locks = [{ post: 'koc-1', date: '2027-02-29', minutes: 1200 }];
  await page.goto('about:blank');
  await openPlanner(page, await toFragment(plan));
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  const problem = region.getByText(/koc-1 2027-02-29/);
  await expect(problem).toBeVisible();
  await region.getByRole('button', { name: en.schedule.releaseAll }).click();
  await expect(problem).toHaveCount(0);
});

test('the calendar file holds what is ticked beside it', { tag: '@chromium' }, async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'schedule');
  const { region } = parts(page).schedule;
  await region.getByText(en.schedule.parts.posts, { exact: true }).click();
  const save = region.getByRole('button', { name: scheduleDetails.posts.saveCalendar });
  const saved = async () => {
    const download = page.waitForEvent('download');
    await save.click();
    return readFile(await (await download).path(), 'utf8');
  };
  await expect(save).toBeVisible();
  const plain = await saved();
  const { id } = await planOf(page);
  expect(plain).toContain(`UID:${id}-koc-seeding-1@notewave`);
  expect(plain).not.toContain('VALARM');
  expect(plain).not.toContain(scheduleDetails.ics.measure);
  // By key alone.
  await save.focus();
  const choices = scheduleDetails.posts.with;
  for (const name of [choices.followUps, choices.reminders]) {
    await page.keyboard.press('Tab');
    await expect(region.getByRole('checkbox', { name })).toBeFocused();
    await page.keyboard.press('Space');
  }
  const full = await saved();
  expect(full).toContain(`UID:${id}-measure-1@notewave`);
  expect(full).toContain('TRIGGER:-PT30M');
  // A day of measuring reminds only where that is ticked too.
  const reminders = (file: string) => file.match(/BEGIN:VALARM/g)?.length ?? 0;
  await region.getByRole('checkbox', { name: choices.measureReminders }).check();
  const all = await saved();
  expect(reminders(all)).toBeGreaterThan(reminders(full));
  expect(reminders(all)).toBe(all.match(/BEGIN:VEVENT/g)?.length);
  expect(await violations(page, { within: 'notewave-schedule' })).toEqual([]);
});
