// What is stored stays: an edit before the tab is killed, two tabs, storage that is full, off, damaged or
// from the future.
import type { Page } from '@playwright/test';
import type { Planner } from '../../www/planner/planner.ts';
import { bar, expect, goTo, openPlanner, parts, planOf, test } from './page.ts';
import { en, plans, results } from './words.ts';

const stored = (page: Page, name = 'plan') =>
  page.evaluate((key) => localStorage.getItem(key), `notewave.${name}`);

// Gives the plan as many creators as a list may have.
const takeRoster = (page: Page, count: number) =>
  page.locator('notewave-planner').evaluate(({ store }: Planner, length) => {
    const { creator } = store?.plan.engagement ?? {};
    const roster = Array.from({ length }, (_, at) => ({ ...creator, name: `C${at}` }));
    store?.engagement({ roster: roster as never }, 'roster');
  }, count);

test('an edit just before the tab is killed is there on the next visit', async ({
  page,
  context,
}) => {
  await openPlanner(page);
  await takeRoster(page, 40);
  await parts(page).total.fill('345678');
  const client = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Its answer never comes.
  client.send('Page.crash').catch(() => {});
  await crashed;
  const next = await context.newPage();
  await openPlanner(next);
  await expect(parts(next).total).toHaveValue('345,678');
  expect((await planOf(next)).engagement.roster).toHaveLength(40);
});

test('a keystroke does not store a list of 10,000 creators, a pause does', async ({ page }) => {
  await openPlanner(page);
  await takeRoster(page, 10_000);
  await expect.poll(async () => (await stored(page, 'lists'))?.length ?? 0).toBeGreaterThan(1e6);
  const written = await page.evaluate(() => {
    const lengths: number[] = [];
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      lengths.push(text.length);
      set.call(this, key, text);
    };
    return Object.assign(globalThis, { lengths }).lengths;
  });
  expect(written).toEqual([]);
  await parts(page).total.pressSequentially('7');
  const lengths = await page.evaluate(
    () => (globalThis as unknown as { lengths: number[] }).lengths,
  );
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThan(20_000);
  await page.reload();
  const length = () =>
    page
      .locator('notewave-planner')
      .evaluate(({ store }: Planner) => store?.plan.engagement.roster.length);
  await expect.poll(length).toBe(10_000);
});

test('a plan of a newer version is kept aside, and can be had back', async ({ page }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  const newer = (await stored(page))?.replace(/"version":\d+/, '"version":99') ?? '';
  await page.evaluate((text) => localStorage.setItem('notewave.plan', text), newer);
  await page.goto('about:blank');
  await openPlanner(page);
  await expect(parts(page).notice).toContainText(en.notice['kept-newer']);
  await parts(page).total.fill('200000');
  // The notice stays until it is taken away.
  await expect(parts(page).notice).toContainText(en.notice['kept-newer']);
  expect(await stored(page)).toContain('20000000');
  await parts(page).notice.getByRole('button', { name: en.doors['notewave-plans'] }).click();
  const dialog = page.getByRole('dialog', { name: plans.plans.title });
  await expect(dialog.getByText(plans.plans.keptVersion('99'))).toBeVisible();
  await dialog.getByRole('button', { name: plans.plans.open, exact: true }).last().click();
  await expect(dialog.getByText(plans.plans.unreadable)).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: plans.plans.saveFile }).click();
  expect((await download).suggestedFilename()).toBe('plan.json');
  expect(await stored(page, 'kept')).toContain('99');
});

test('storage that is damaged is said once and kept, whatever stands in it', async ({ page }) => {
  await page.goto('./');
  const strange = ['{"version":2,"budget', '{"version":2,"budget":7}', '[1,2]', '{}', '"\\u0000"'];
  for (const text of strange) {
    await page.evaluate((given) => {
      localStorage.clear();
      localStorage.setItem('notewave.plan', given);
      localStorage.setItem('notewave.lists', given);
    }, text);
    await page.goto('about:blank');
    await openPlanner(page);
    await expect(parts(page).notice).toContainText(/kept as it is|does not know/);
    await expect(parts(page).budget.headline).toBeVisible();
    await parts(page).total.fill('222222');
    await expect.poll(() => stored(page)).toContain('22222200');
    expect(JSON.stringify(JSON.parse((await stored(page, 'kept')) ?? ''))).toContain(
      JSON.stringify(text),
    );
  }
});

test('storage that is full or off is said once, with what to do', async ({ page }) => {
  for (const [name, notice] of [
    ['QuotaExceededError', 'storage-full'],
    ['SecurityError', 'storage-off'],
  ] as const) {
    await page.addInitScript((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error);
      };
    }, name);
    await page.goto('about:blank');
    await openPlanner(page);
    const { notice: place, total } = parts(page);
    await total.fill('345678');
    await expect(place).toContainText(en.notice[notice]);
    await place.getByRole('button', { name: en.dismiss }).click();
    await total.fill('345679');
    await expect(place).not.toContainText(en.notice[notice]);
    // The address holds the plan.
    await expect(page).toHaveURL(/#1\./);
    await page.waitForTimeout(600);
    await page.reload();
    await expect(total).toHaveValue('345,679');
  }
});

test('of two tabs the newest edit wins, lists as well, and the untouched one writes nothing', async ({
  page,
  context,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('300000');
  const other = await context.newPage();
  await openPlanner(other);
  await expect(parts(other).total).toHaveValue('300,000');
  await other.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error('an untouched tab writes');
    };
  });
  await takeRoster(page, 3);
  await parts(page).total.fill('400000');
  await expect(parts(other).total).toHaveValue('400,000');
  await expect.poll(async () => (await planOf(other)).engagement.roster.length).toBe(3);
  await expect(parts(other).notice).toBeEmpty();
});

test('on the way back through the history the plan stays', async ({ page }) => {
  await openPlanner(page);
  const { total, notice } = parts(page);
  await total.fill('300000');
  await expect(page).toHaveURL(/#1\./);
  // As a view does that has an address of its own.
  await page.evaluate(() => history.pushState(history.state, '', `?view=x${location.hash}`));
  await total.fill('400000');
  const before = page.url();
  await expect(page).not.toHaveURL(before);
  await page.goBack();
  await expect(page).not.toHaveURL(/view=x/);
  await expect(total).toHaveValue('400000');
  await expect(notice).toBeEmpty();
  await page.reload();
  await expect(total).toHaveValue('400,000');
});

test('a clock beyond the last event leaves the page usable', async ({ page }) => {
  await page.clock.setFixedTime('2031-05-01T08:00:00Z');
  await openPlanner(page);
  await expect(parts(page).budget.headline).toContainText('saves');
  await parts(page).total.fill('300000');
  await expect(parts(page).summary).toContainText('¥300K');
  await goTo(page, 'creators');
  await expect(parts(page).engagement.headline).toBeVisible();
  await goTo(page, 'schedule');
  await expect(parts(page).schedule.region).toBeVisible();
  await bar(page, en.bar.undo).click();
  await expect(parts(page).notice).toContainText(`${en.notice.undone}budget total`);
});

test('the results of a plan that was never edited are there on the next visit', async ({
  page,
}) => {
  await openPlanner(page);
  await goTo(page, 'results');
  const view = page.locator('notewave-results');
  const headline = page.locator('notewave-results-verdict .answer');
  await view.locator('#paste').fill('Creator,Tier,Reads,Saves\nAnn,micro,3000,80\n');
  await view.getByRole('button', { name: results.take.read, exact: true }).click();
  await expect(headline).toContainText('80 saves');
  await page.goto('about:blank');
  await openPlanner(page);
  await goTo(page, 'results');
  await expect(headline).toContainText('80 saves');
});

test('a target is there on the next visit, for its objective alone', async ({ page }) => {
  await openPlanner(page);
  const { budget } = parts(page);
  const target = () => budget.region.locator('notewave-campaign-dots').getByRole('textbox');
  const first = await target().inputValue();
  await target().fill('1234');
  await target().press('Enter');
  await page.reload();
  await expect(target()).toHaveValue('1,234');
  await page.locator('notewave-planner').evaluate((planner: Planner) => {
    planner.store?.objective('awareness');
  });
  await expect(target()).not.toHaveValue('1,234');
  expect(first).not.toBe('1,234');
});

test('a plan with an empty box keeps its last answer over a reload and in another tab, and undo', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget, total } = parts(page);
  await total.fill('111000');
  const good = await budget.headline.innerText();
  await total.fill('');
  await expect(budget.region.getByText(en.oldResult)).toBeVisible();
  const other = await page.context().newPage();
  await openPlanner(other);
  await page.reload();
  for (const tab of [page, other]) {
    await expect(parts(tab).total).toHaveAttribute('aria-invalid', 'true');
    await expect(parts(tab).budget.headline).toHaveText(good);
    // From wherever it is seen, the sentence leads to the box.
    await goTo(tab, 'schedule');
    await expect(parts(tab).schedule.headline).toContainText(/\d/);
    await tab.getByRole('main').getByRole('button', { name: en.correctInput }).click();
    await expect(parts(tab).total).toBeFocused();
  }
  await bar(page, en.bar.share).click();
  await expect(page.getByRole('dialog')).not.toContainText('NaN');
  await page.keyboard.press('Escape');
  await bar(page, en.bar.undo).click();
  await expect(total).toHaveValue('111,000');
  await expect(budget.headline).toHaveText(good);
});

test('an emptied lock is there to be filled after a reload, and is not made more than is paid for', async ({
  page,
}) => {
  await openPlanner(page);
  const { budget } = parts(page);
  const more = page.getByRole('button', { name: en.budget.oneMore(en.tierTitle.mid) });
  await more.click();
  const box = page.getByRole('textbox', { name: en.field.locked(en.tierTitle.mid) });
  await box.fill('');
  await page.reload();
  await expect(budget.region.getByText(en.oldResult)).toBeVisible();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await box.fill('50');
  await expect(box).toHaveAccessibleDescription(/Must be from 0/);
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await box.fill('-1');
  await expect(more).toHaveAttribute('aria-disabled', 'false');
  await more.click();
  await expect(box).toHaveValue('0');
  await expect(budget.region.getByText(en.oldResult)).toHaveCount(0);
});
