// What can be gone back to: the last states, saved plans, files; two plans compared, and three.
import type { Page } from '@playwright/test';
import type { Planner } from '../../www/planner/planner.ts';
import {
  bar,
  expect,
  goTo,
  openPart,
  openPlanner,
  parts,
  planOf,
  test,
  violations,
} from './page.ts';
import { budgetDetails, en, plans as said } from './words.ts';

const { plans: t, share } = said;

async function openPlans(page: Page) {
  await bar(page, en.bar.plans).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: t.title, exact: true })).toBeVisible();
  return dialog;
}

const close = (page: Page) => page.keyboard.press('Escape');

// The history is fetched when the page is idle.
const recorder = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /history-[\w-]+\.js/.test(name)),
  );

async function open(page: Page): Promise<void> {
  await openPlanner(page);
  await goTo(page, 'schedule');
  await recorder(page);
  await expect(parts(page).schedule.headline).toBeVisible();
  await goTo(page, 'budget');
}

test('states are one for each burst of edits, and starting over is undone after a reload', async ({
  page,
}) => {
  await open(page);
  const { total, notice } = parts(page);
  await total.pressSequentially('1');
  await total.fill('300000');
  let dialog = await openPlans(page);
  const back = dialog.getByRole('button', { name: /^Go back to / });
  // There is no going back to what is there now.
  await expect(dialog.getByText(t.now)).toHaveCount(1);
  await expect(back).toHaveCount(0);
  await expect(dialog.getByRole('listitem').first()).toContainText(/budget total, ¥300,000/);
  expect(await violations(page, { within: 'notewave-plans' })).toEqual([]);
  await close(page);
  await bar(page, en.bar.menu).click();
  await bar(page, en.bar.reset).click();
  await expect(notice).toContainText(en.notice.reset);
  await expect(total).toHaveValue('120,000');
  await bar(page, en.bar.undo).click();
  await expect(notice).toContainText(`${en.notice.undone}${en.changed.reset}`);
  await bar(page, en.bar.redo).click();
  await expect(total).toHaveValue('120,000');
  await page.reload();
  await expect(total).toHaveValue('120,000');
  await recorder(page);
  dialog = await openPlans(page);
  await dialog
    .getByRole('listitem')
    .filter({ hasText: '¥300,000' })
    .getByRole('button')
    .first()
    .click();
  await expect(dialog).toHaveCount(0);
  await expect(total).toHaveValue('300,000');
});

test('at most twenty states stay, and a list is stored once however many have it', async ({
  page,
}) => {
  await open(page);
  await page.locator('notewave-planner').evaluate(({ store }: Planner) => {
    const { creator } = store?.plan.engagement ?? {};
    store?.engagement({ roster: [{ ...creator, name: 'Kept' }] as never }, 'roster');
  });
  for (let count = 1; count <= 23; count += 1) {
    await page.locator('notewave-planner').evaluate(({ store }: Planner, at) => {
      store?.budget({ total: at * 10_000_000 });
      // A burst ends when the page is hidden.
      document.dispatchEvent(new Event('visibilitychange'));
    }, count);
  }
  const dialog = await openPlans(page);
  await expect(dialog.getByRole('button', { name: /^Go back to / })).toHaveCount(19);
  await expect(dialog.getByText(t.now)).toHaveCount(1);
  const keys = await page.evaluate(
    () =>
      new Promise<IDBValidKey[]>((done) => {
        indexedDB.open('notewave').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const all = result.transaction('plans').objectStore('plans').getAllKeys();
          all.onsuccess = () => done(all.result);
        };
      }),
  );
  expect(keys).toHaveLength(2);
  await dialog
    .getByRole('button', { name: /^Go back to / })
    .last()
    .click();
  expect((await planOf(page)).engagement.roster[0]?.name).toBe('Kept');
  await expect(parts(page).total).toHaveValue('400,000');
});

test('a plan is saved by its name, renamed, opened, deleted and brought back', async ({ page }) => {
  await open(page);
  const { total } = parts(page);
  await total.fill('300000');
  const dialog = await openPlans(page);
  const own = dialog.getByRole('textbox', { name: t.name });
  const save = dialog.getByRole('button', { name: t.save, exact: true });
  await save.click();
  await expect(dialog.getByRole('alert')).toHaveText(t.nameless);
  await own.fill(' Spring ');
  await own.press('Enter');
  const name = dialog.getByRole('textbox', { name: t.rename('Spring') });
  await expect(name).toHaveCount(1);
  // The name of what is saved is that of the plan, and saving again adds nothing.
  await name.fill('Spring 2027');
  await name.press('Enter');
  await expect(own).toHaveValue('Spring 2027');
  await own.fill('Spring 27');
  await save.click();
  await expect(dialog.getByRole('textbox', { name: t.rename('Spring 27') })).toHaveCount(1);
  await own.fill('Spring 2027');
  await save.click();
  await expect(dialog.getByRole('textbox', { name: t.rename('Spring 2027') })).toHaveCount(1);
  const { id } = await planOf(page);
  // A copy is another plan, which goes on.
  await dialog.getByRole('button', { name: t.saveCopy }).click();
  await expect(own).toHaveValue('Spring 2027 2');
  await expect(dialog.getByRole('textbox', { name: t.rename('Spring 2027 2') })).toHaveCount(1);
  expect((await planOf(page)).id).not.toBe(id);
  await dialog.getByRole('button', { name: t.compareWith('Spring 2027'), exact: true }).click();
  // Of the two, the name alone differs.
  await expect(dialog.getByRole('rowheader')).toContainText([en.changed.name]);
  await expect(dialog.getByText(/^Both come from the state of/)).toBeVisible();
  await dialog.getByRole('button', { name: t.back, exact: true }).click();
  // A name that is typed for a copy is the copy's alone.
  await own.fill('Summer');
  await dialog.getByRole('button', { name: t.saveCopy }).click();
  for (const saved of ['Spring 2027', 'Spring 2027 2', 'Summer']) {
    await expect(dialog.getByRole('textbox', { name: t.rename(saved), exact: true })).toHaveCount(
      1,
    );
  }
  await expect(own).toHaveValue('Summer');
  await close(page);
  await total.fill('500000');
  await page.reload();
  await openPlans(page);
  const opens = dialog.getByRole('button', { name: t.openOf('Spring 2027'), exact: true });
  await opens.click();
  await expect(total).toHaveValue('300,000');
  expect((await planOf(page)).id).toBe(id);
  await openPlans(page);
  await dialog.getByRole('button', { name: t.removeOf('Spring 2027'), exact: true }).click();
  await expect(dialog.getByText(t.removed('Spring 2027'))).toBeVisible();
  await expect(opens).toHaveCount(0);
  await dialog.getByRole('button', { name: t.undo }).click();
  await opens.click();
  await expect(dialog).toHaveCount(0);
});

test('a file that comes back edited is merged field by field with what was changed here', async ({
  page,
  context,
}) => {
  await open(page);
  const { total } = parts(page);
  await total.fill('300000');
  // The file leaves the list out, and is then another state than the one here.
  await page.locator('notewave-planner').evaluate(({ store }: Planner) => {
    const { creator } = store?.plan.engagement ?? {};
    store?.engagement({ roster: [{ ...creator, name: 'Mine' }] as never }, 'roster');
  });
  // Opened and closed, so that the state is noted.
  const dialog = await openPlans(page);
  await close(page);
  const save = async (from: Page) => {
    await bar(from, en.bar.share).click();
    const shared = from.getByRole('dialog');
    const download = from.waitForEvent('download');
    await shared.getByRole('button', { name: share.save }).click();
    const path = await (await download).path();
    await close(from);
    return path;
  };
  const read = async (to: Page, file: string) => {
    await openPlans(to);
    await to.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  };
  const sent = await save(page);
  const theirs = await (await context.browser())?.newContext();
  const other = await theirs?.newPage();
  if (!other) throw new Error('no second browser');
  await open(other);
  await read(other, sent);
  // Where nothing of one's own is, it is opened at once, and undo brings back what was there.
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await expect(parts(other).total).toHaveValue('300,000');
  await expect(bar(other, en.bar.undo)).toHaveAttribute('aria-disabled', 'false');
  await openPart(other, 'inputs');
  await other.getByRole('checkbox', { name: budgetDetails.options.agency }).check();
  await parts(other).total.fill('310000');
  await openPlans(other);
  await close(other);
  const back = await save(other);

  // Meanwhile both changed the total, and only the other the agency.
  await total.fill('320000');
  await read(page, back);
  await expect(dialog.getByText(/^Both come from the state of/)).toBeVisible();
  const row = (name: string) =>
    dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row(en.budget.total)).toContainText(t.changedBy.both);
  await expect(row(en.budget.total)).toContainText('¥310,000');
  await expect(row(budgetDetails.options.agency)).toContainText(t.changedBy.theirs);
  expect(await violations(page, { within: 'notewave-plans' })).toEqual([]);
  await dialog.getByRole('button', { name: t.takeAll }).click();
  await expect(row(budgetDetails.options.agency)).toHaveCount(0);
  expect((await planOf(page)).budget.total).toBe(32_000_000);
  expect((await planOf(page)).budget.agency).toBe(true);
  await row(en.budget.total).getByRole('button').click();
  // The list is not in the file, and stays.
  await expect(dialog.getByText(t.same)).toBeVisible();
  expect((await planOf(page)).engagement.roster).toHaveLength(1);
  expect((await planOf(page)).budget.total).toBe(31_000_000);
  await theirs?.close();
});

test('no field of a plan in a file, whatever it holds, blanks the page or its place', async ({
  page,
}) => {
  await open(page);
  await parts(page).total.fill('345678');
  const plan = JSON.parse(JSON.stringify(await planOf(page)));
  const file = (given: unknown, rest = {}) => ({
    name: 'x.notewave.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      typeof given === 'string'
        ? given
        : JSON.stringify({ format: 'notewave-plan', version: 1, name: '', plan: given, ...rest }),
    ),
  });
  const dialog = await openPlans(page);
  const input = dialog.locator('input[type=file]');
  for (const [given, answer] of [
    [file(''), t.file['no-plan']],
    [file('[]'), t.file['no-plan']],
    [file('{"format":"notewave-pl'), t.file['no-plan']],
    [file(null), t.unreadable],
    [file({}), t.unreadable],
    [file(plan, { version: 2 }), t.file.newer],
    [file({ ...plan, version: 99 }), t.unreadable],
  ] as const) {
    await input.setInputFiles(given);
    await expect(dialog.getByRole('alert')).toHaveText(answer);
  }
  for (const part of ['objective', 'overrides', 'budget', 'engagement', 'schedule']) {
    for (const value of [null, 'text', 7, [], {}]) {
      await input.setInputFiles(file({ ...plan, [part]: value }));
      await dialog.getByRole('button', { name: t.back }).click();
    }
  }
  await close(page);
  expect((await planOf(page)).budget.total).toBe(34_567_800);
  await expect(parts(page).budget.headline).toBeVisible();
});

test('without a database the dialog says so, and a file can still be saved', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await openPlanner(page);
  await parts(page).total.fill('300000');
  const dialog = await openPlans(page);
  await expect(dialog.getByRole('alert')).toHaveText(t.unavailable);
  await dialog.getByRole('textbox', { name: t.name }).fill('Spring');
  await dialog.getByRole('button', { name: t.save, exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t.failed);
  await close(page);
  await bar(page, en.bar.share).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: share.save }).click();
  expect((await download).suggestedFilename()).toBe('Spring plan.notewave.json');
});
