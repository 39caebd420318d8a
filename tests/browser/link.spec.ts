// Links: what they hold, and what becomes of one that was cut, changed or is from another version.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Planner } from '../../www/planner/planner.ts';
import { bar, expect, openPlanner, parts, planOf, test, violations } from './page.ts';
import { en, plans } from './words.ts';

const jsonOf = (hash: string) => inflateRawSync(Buffer.from(hash.slice(3), 'base64url')).toString();
const linkOf = (json: string) => `#1.${deflateRawSync(json).toString('base64url')}`;

// The fragment of a plan with a list of creators in it, as it is shared with the lists or without.
async function shared(page: Page, withLists: boolean): Promise<string> {
  await bar(page, en.bar.share).click();
  const dialog = page.getByRole('dialog', { name: plans.share.title });
  const link = dialog.getByRole('textbox', { name: plans.share.link });
  await expect(link).toHaveValue(/#1\./);
  if (withLists) {
    const before = await link.inputValue();
    await dialog.getByRole('checkbox').check();
    await expect(link).not.toHaveValue(before);
  }
  const address = await link.inputValue();
  await expect(dialog).toContainText(plans.share.length(address.length.toLocaleString('en')));
  await page.keyboard.press('Escape');
  return new URL(address).hash;
}

async function takeLists(page: Page): Promise<void> {
  await page.locator('notewave-planner').evaluate(({ store }: Planner) => {
    const creator = { ...store?.plan.engagement.creator, name: 'Secret Name', feeImage: 7_654_321 };
    store?.engagement({ roster: [creator, creator] as never }, 'roster');
    store?.schedule({ creators: [{ tier: 'micro', name: 'Secret Name' }] });
  });
}

test('a link, the address and a file leave lists out unless the user ticks them in', async ({
  page,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await takeLists(page);
  const bare = await shared(page, false);
  expect(jsonOf(bare)).not.toMatch(/Secret|7654321/);
  expect(jsonOf(await shared(page, true))).toMatch(/Secret.*7654321|7654321.*Secret/);
  await expect.poll(() => new URL(page.url()).hash).toBe(bare);

  await bar(page, en.bar.share).click();
  const dialog = page.getByRole('dialog', { name: plans.share.title });
  await expect(dialog).toContainText(
    plans.share.leftOut(`${plans.share.roster('2', 2)} and ${plans.share.team('1', 1)}`),
  );
  await expect(dialog).not.toContainText(plans.share.averages);
  expect(await violations(page, { within: 'notewave-share' })).toEqual([]);
  const save = async () => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: plans.share.save }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('plan.notewave.json');
    return (await file.createReadStream()).toArray().then((all) => Buffer.concat(all).toString());
  };
  expect(await save()).not.toMatch(/Secret|7654321/);
  await dialog.getByRole('checkbox').check();
  expect(await save()).toMatch(/Secret/);
  // A reload takes the lists from storage.
  await page.reload();
  expect((await planOf(page)).engagement.roster).toHaveLength(2);
  expect((await planOf(page)).schedule.creators).toHaveLength(1);
  await expect(parts(page).notice).toBeEmpty();
});

test('a link without its lists says that it holds the averages of the team', async ({ page }) => {
  await openPlanner(page);
  await takeLists(page);
  await page.locator('notewave-planner').evaluate(({ store }: Planner) => {
    store?.overrides([{ figure: 'fee.micro', value: 7_654_321 }]);
  });
  await bar(page, en.bar.share).click();
  const dialog = page.getByRole('dialog', { name: plans.share.title });
  await expect(dialog).toContainText(plans.share.averages);
  await dialog.getByRole('checkbox').check();
  await expect(dialog).not.toContainText(plans.share.averages);
});

test('what a chat puts behind or into a link does no harm', async ({ page, context }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await takeLists(page);
  const link = await shared(page, true);
  const half = Math.floor(link.length / 2);
  const fresh = await (await context.browser())?.newContext();
  const other = await fresh?.newPage();
  if (!other) throw new Error('no second browser');
  for (const changed of [
    `${link}。`,
    `${link})`,
    `${link}），看看`,
    `${link}_`,
    `${link}%E3%80%82`,
    `${link.slice(0, half)}%20${link.slice(half)}`,
  ]) {
    await other.goto('about:blank');
    await openPlanner(other, changed);
    await expect(parts(other).notice).toContainText(en.notice['link-opened']);
    expect((await planOf(other)).budget.total).toBe(34_567_800);
    expect((await planOf(other)).engagement.roster).toHaveLength(2);
  }
  // A reload opens the link again.
  await other.reload();
  await expect(parts(other).notice).toContainText(en.notice['link-opened']);
  await fresh?.close();
});

test('a link that is pasted as an edit is written to the address is opened', async ({ page }) => {
  await openPlanner(page);
  await page.locator('notewave-planner').evaluate(
    (planner: Planner) =>
      new Promise<void>((done) => {
        // In milliseconds: an edit is written so long after it.
        const wait = 400;
        planner.store?.budget({ total: 20_000_000 });
        const due = performance.now() + wait;
        setTimeout(() => {
          location.hash = '#1.broken';
          // Both are due when the page goes on.
          while (performance.now() < due + 60);
          done();
        }, wait - 8);
      }),
  );
  await expect(parts(page).notice).toContainText(en.notice['link-broken']);
  await expect(page).toHaveURL(/#1\.broken$/);
});

test('of a link that is cut or changed the readable parts are offered', async ({
  page,
  context,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  const link = await shared(page, false);
  const json = jsonOf(link);
  const other = await context.newPage();
  await openPlanner(other);
  await parts(other).total.fill('200000');
  const { notice, total } = parts(other);
  const paste = async (fragment: string) => {
    await other.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  };
  // Changed on its way: the sum does not fit.
  for (const damaged of [
    linkOf(json.replace('34567800', '84567800')),
    link.slice(0, Math.floor(link.length * 0.7)),
    linkOf(json.slice(0, json.indexOf('"engagement"') + 40)),
  ]) {
    await paste(damaged);
    await expect(notice).toContainText(en.notice['link-damaged']);
    await expect(total).toHaveValue(/200,?000/);
    await notice.getByRole('button', { name: en.doors['notewave-link-parts'] }).click();
    const dialog = other.getByRole('dialog', { name: plans.parts.title });
    await expect(dialog.getByText(/a budget of ¥[38]4/)).toBeVisible();
    await dialog.getByRole('button', { name: plans.parts.open }).click();
    await expect(total).toHaveValue(/[38]45,678/);
    await bar(other, en.bar.undo).click();
    await expect(total).toHaveValue(/200,?000/);
  }
  for (const nothing of ['#1.', '#1.AAAA', '#1.!!!', '#2.abc', `#1.${'A'.repeat(50)}`]) {
    await paste(nothing);
    await expect(notice).toContainText(en.notice['link-broken']);
    await expect(total).toHaveValue(/200,?000/);
    await notice.getByRole('button', { name: en.dismiss }).click();
  }
});

test('a link pasted while the address follows an edit is opened', async ({ page, context }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  const link = await shared(page, false);
  const other = await context.newPage();
  await openPlanner(other);
  // Holds what the address waits for until the link is there.
  const asked = await other.evaluateHandle(() => {
    const found = { count: 0, go: () => {} };
    const held = new Promise<void>((done) => {
      found.go = done;
    });
    const read = Response.prototype.arrayBuffer;
    Response.prototype.arrayBuffer = async function () {
      found.count += 1;
      await held;
      return read.call(this);
    };
    return found;
  });
  await parts(other).total.fill('200000');
  await expect.poll(() => asked.evaluate(({ count }) => count)).toBeGreaterThan(0);
  await other.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await asked.evaluate(({ go }) => go());
  await expect(parts(other).total).toHaveValue('345,678');
});

test('of a plan with a choice from a newer version the rest is opened, and it is said', async ({
  page,
  context,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  const plan = JSON.parse(jsonOf(await shared(page, false)));
  delete plan.sum;
  plan.schedule.event = 'mars-day';
  plan.budget.season = 'galactic';
  plan.budget.formats.micro = 'hologram';
  const other = await context.newPage();
  await openPlanner(other, linkOf(JSON.stringify(plan)));
  const { notice, total } = parts(other);
  await expect(notice).toContainText(en.notice.partly);
  await expect(total).toHaveValue('345,678');
  await notice.getByRole('button', { name: en.doors['notewave-link-parts'] }).click();
  const dialog = other.getByRole('dialog', { name: plans.parts.leftOutTitle });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await expect(dialog.getByText('Event', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  plan.version = 99;
  await other.goto('about:blank');
  await openPlanner(other, linkOf(JSON.stringify(plan)));
  await expect(notice).toContainText(en.notice['link-newer']);
});

test('a link that inflates beyond all plans is inflated in a worker, and refused', async ({
  page,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  const bomb = linkOf(`{"version":2,"x":"${' '.repeat(300_000_000)}"}`);
  const worker = page.waitForEvent('worker', (one) => one.url().includes('link-worker'));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, bomb);
  const ended = (await worker).waitForEvent('close');
  await expect(parts(page).notice).toContainText(en.notice['link-broken']);
  await ended;
  await expect(parts(page).total).toHaveValue('345678');
});
