// Workers that die or do not answer, two elements on one page, and parts that could not be fetched.
import type { Page } from '@playwright/test';
import type { Planner } from '../../www/planner/planner.ts';
import { expect, goTo, lineOf, openPart, openPlanner, parts, test } from './page.ts';
import { lists as readsLists, serveTrapping } from './trap.ts';
import { en, roster as lists } from './words.ts';

// The first questions of a kind reach no worker: whom they are sent to is silent, as one that was ended.
async function swallow(page: Page, kind: string, count: number): Promise<void> {
  await page.addInitScript(
    ([name, most]) => {
      const post = Worker.prototype.postMessage;
      Object.assign(globalThis, { swallowed: 0 });
      const seen = globalThis as unknown as { swallowed: number };
      Worker.prototype.postMessage = function (this: Worker, message: { kind?: string }) {
        if (message.kind !== name || seen.swallowed === most) return post.call(this, message);
        seen.swallowed += 1;
      } as typeof post;
    },
    [kind, count] as const,
  );
}

const swallowed = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { swallowed: number }).swallowed);

test('a worker that does not answer is replaced, and the question asked once more', async ({
  page,
}) => {
  await page.clock.install();
  await swallow(page, 'tornado', 1);
  await openPlanner(page);
  await openPart(page, 'tornado');
  const part = page.locator('notewave-whatif-tornado');
  await expect.poll(() => swallowed(page)).toBe(1);
  await expect(part.getByText(en.working)).toBeVisible();
  await page.clock.fastForward(100_000);
  await expect(part.locator('.got')).toBeVisible();
});

test('where no worker answers it is said, with a way to try again', async ({ page }) => {
  await page.clock.install();
  // Whoever asks: the closed doors ask the same.
  await swallow(page, 'tornado', Number.MAX_SAFE_INTEGER);
  await openPlanner(page);
  await openPart(page, 'tornado');
  const part = page.locator('notewave-whatif-tornado');
  await expect.poll(() => swallowed(page)).toBeGreaterThan(0);
  // The deadline begins a moment after the question, and it is asked once more.
  await expect(async () => {
    await page.clock.fastForward(100_000);
    await expect(part.getByRole('alert')).toContainText(en.failed, { timeout: 1000 });
  }).toPass();
  await expect(part.getByText(en.working)).toHaveCount(0);
  expect(await swallowed(page)).toBeGreaterThan(1);
  await page.evaluate(() => {
    Object.assign(globalThis, { swallowed: Number.MAX_SAFE_INTEGER });
  });
  await part.getByRole('button', { name: en.tryAgain }).click();
  await expect(part.locator('.got')).toBeVisible();
  await expect(part.getByRole('alert')).toHaveCount(0);
});

test('after a worker has trapped, a fresh one is told the roster again', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  const { region } = parts(page).engagement;
  await region.getByText(en.engagement.rosterTitle, { exact: true }).click();
  await region.getByRole('button', { name: lists.list.sample }).click();
  const names = region.getByRole('region', { name: lists.table.label }).getByRole('rowheader');
  await expect(names).toHaveCount(40);
  // The next answer never comes: the worker is gone.
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker) {
      Worker.prototype.postMessage = post;
      this.dispatchEvent(new ErrorEvent('error'));
    } as typeof post;
  });
  const details = region.getByRole('button', { name: lists.table.details('C004') });
  await details.click();
  await expect(
    page.getByRole('dialog', { name: 'C004' }).locator('.vetting, .reasons').first(),
  ).toBeVisible();
});

test('two planners on one page answer with their own rosters', async ({ page }) => {
  await openPlanner(page);
  await goTo(page, 'creators');
  await page.locator('notewave-planner').evaluate(async (planner: Planner) => {
    const other = document.createElement('notewave-planner') as Planner;
    other.id = 'other';
    other.view = 'creators';
    const { store, words } = planner;
    if (!store) throw new Error('the planner has no plan yet');
    other.lang = planner.lang;
    other.words = words;
    other.store = new (store.constructor as new () => typeof store)();
    planner.after(other);
    const take = ({ store }: Planner, names: string[]) => {
      const { creator } = store?.plan.engagement ?? {};
      const roster = names.map((name) => ({ ...creator, name }));
      store?.engagement({ roster: roster as never }, 'roster');
    };
    take(planner, ['Anna', 'Ben']);
    take(other, ['Cleo', 'Dora', 'Emil']);
  });
  const [one, other] = [page.locator('notewave-planner').first(), page.locator('#other')];
  const names = (planner: typeof one) =>
    planner.locator('notewave-roster-table').getByRole('rowheader');
  await expect(names(one)).toHaveText([/Anna/, /Ben/]);
  await expect(names(other)).toHaveText([/Cleo/, /Dora/, /Emil/]);
  // The one was listed first: its details still come from its own list.
  for (const [planner, name] of [
    [one, 'Ben'],
    [other, 'Emil'],
    [one, 'Anna'],
  ] as const) {
    const download = page.waitForEvent('download');
    await planner.locator('notewave-roster-table').getByRole('button', { name: /CSV/ }).click();
    const text = await (await download)
      .createReadStream()
      .then((stream) => stream.toArray())
      .then((all) => Buffer.concat(all).toString());
    expect(text).toContain(name);
    expect(text.includes('Cleo')).toBe(planner === other);
  }
});

test('a reader of lists that traps twice says so, with a way to try again', async ({ page }) => {
  await serveTrapping(page, 1, 2, readsLists);
  await openPlanner(page);
  await goTo(page, 'creators');
  const { region } = parts(page).engagement;
  await region.getByText(en.engagement.rosterTitle, { exact: true }).click();
  await region.getByRole('button', { name: lists.list.sample }).click();
  await expect(region.getByRole('alert')).toContainText(en.failed);
  await region.getByRole('button', { name: en.tryAgain }).click();
  await expect(region.getByText(lists.list.found('40', '0'))).toBeVisible();
});

test('a part that failed to load is asked for again when the network comes back, or it is opened again', async ({
  page,
  complaints,
}) => {
  await openPlanner(page);
  await page.waitForLoadState('networkidle');
  const down = (isDown: boolean) => page.context().setOffline(isDown);
  await down(true);
  await openPart(page, 'tornado');
  await expect(parts(page).notice).toContainText(en.notice['part-missing']);
  await down(false);
  await expect(page.locator('notewave-whatif-tornado .got')).toBeVisible();

  await page.route('**/whatif-worlds*', (route) => route.abort(), { times: 1 });
  await openPart(page, 'worlds');
  await expect(parts(page).notice).toContainText(en.notice['part-missing']);
  // Closed and opened again.
  const line = lineOf(parts(page).budget.region, en.budget.parts.worlds);
  await line.click();
  await line.click();
  await expect(page.locator('notewave-whatif-worlds .got')).toBeVisible();
  expect(complaints.splice(0).join()).toMatch(/ERR_(FAILED|INTERNET_DISCONNECTED)/);
});

test('a core that the worker could not fetch is asked for again', async ({ page }) => {
  await page.route('**/whatif*.wasm', (route) => route.abort());
  await openPlanner(page);
  await openPart(page, 'tornado');
  const part = page.locator('notewave-whatif-tornado');
  await expect(part.getByRole('alert')).toContainText(en.failed);
  await page.unrouteAll();
  await part.getByRole('button', { name: en.tryAgain }).click();
  await expect(part.locator('.got')).toBeVisible();
});
