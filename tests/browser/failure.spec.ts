// The page without what it needs, and the page after the core has trapped.
import type { Page } from '@playwright/test';
import { bar, expect, goTo, openPlanner, parts, test } from './page.ts';
import { lists, serveTrapping } from './trap.ts';
import { en, roster as said } from './words.ts';

// Until the whole core has come and has been asked once.
async function openWhole(page: Page): Promise<void> {
  await openPlanner(page);
  await goTo(page, 'schedule');
  await expect(parts(page).schedule.headline).toBeVisible();
  await goTo(page, 'budget');
}

test('a core that traps on an edit is replaced, and the edit is answered', async ({ page }) => {
  // The first evaluation is that of the whole core as it comes, the second that of the edit.
  await serveTrapping(page, 2);
  await openWhole(page);
  const { budget, notice, summary, total } = parts(page);
  await total.fill('345678');
  await expect(notice).toContainText(en.notice.recovered);
  await expect(total).toHaveValue('345678');
  await expect(summary).toContainText('¥346K');
  await expect(budget.region.getByText(en.oldResult)).toHaveCount(0);

  await total.fill('200000');
  await expect(summary).toContainText('¥200K');
});

test('a plan that traps every core is kept, beside the last good answer', async ({ page }) => {
  await serveTrapping(page, 2);
  await openWhole(page);
  const { budget, notice, total } = parts(page);
  const [before, good] = [await total.inputValue(), await budget.headline.innerText()];
  // The core that takes over traps at once; the one after it is true.
  await serveTrapping(page, 1);
  await total.fill('345678');
  await expect(notice).toContainText(en.notice.crashed);
  await expect(total).toHaveValue('345678');
  await expect(budget.region.getByText(en.oldResult)).toBeVisible();
  await expect(budget.headline).toHaveText(good);

  await bar(page, en.bar.undo).click();
  await expect(total).toHaveValue(before);
  await expect(budget.headline).toHaveText(good);
  await expect(budget.region.getByText(en.oldResult)).toHaveCount(0);
});

test('a core that traps before anything is shown does not lose the saved plan', async ({
  page,
}) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  const answer = await parts(page).budget.headline.innerText();
  await page.goto('about:blank');

  await serveTrapping(page, 1);
  await openPlanner(page);
  const { budget, notice, total } = parts(page);
  await expect(notice).toContainText(en.notice.recovered);
  await expect(total).toHaveValue('345,678');
  await expect(budget.headline).toHaveText(answer);
});

test('a saved plan that traps every core is there on the next visit, too', async ({ page }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  await page.goto('about:blank');

  await serveTrapping(page, 1, 2);
  await openPlanner(page);
  await expect(parts(page).notice).toContainText(en.notice.crashed);
  await expect(parts(page).total).toHaveValue('345,678');
});

test('where no new core can be had, the page says so and tries again', async ({
  page,
  complaints,
}) => {
  await serveTrapping(page, 2);
  await openWhole(page);
  const { notice, summary, total } = parts(page);
  await page.route('**/notewave*.wasm', (route) => route.abort(), { times: 1 });
  await total.fill('345678');
  await expect(notice).toContainText(en.notice.crashed);
  await expect(total).toHaveValue('345678');
  expect(complaints.splice(0).join()).toContain('ERR_FAILED');

  await total.fill('200000');
  await expect(summary).toContainText('¥200K');
});

test('a reader of lists that traps is replaced, and the list is read', async ({ page }) => {
  await serveTrapping(page, 1, 1, lists);
  await openPlanner(page);
  await goTo(page, 'creators');
  const { engagement } = parts(page);
  const t = en.engagement;
  await engagement.region.getByText(t.rosterTitle, { exact: true }).click();
  await engagement.region.getByRole('button', { name: said.list.sample }).click();
  await expect(engagement.region.getByText(said.list.found('40', '0'))).toBeVisible();
});

test('a core that cannot be fetched is said, in words', async ({ page, complaints }) => {
  await page.route('**/budget*.wasm', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toHaveText(en.coreMissing);
  expect(complaints.splice(0).join()).toContain('ERR_FAILED');
});

test('where the rest of the core cannot be fetched, the budget is there and the page says so', async ({
  page,
  complaints,
}) => {
  await page.route('**/notewave*.wasm', (route) => route.abort());
  await openPlanner(page);
  const { budget, notice, total } = parts(page);
  await expect(notice).toContainText(en.notice['part-missing']);
  await total.fill('240000');
  await expect(budget.headline).toContainText('saves in');
  expect(complaints.splice(0).join()).toContain('ERR_FAILED');
});

test('words that cannot be fetched are asked for again after an edit, and never by drawing alone', async ({
  page,
  complaints,
}) => {
  let requests = 0;
  let isDown = true;
  // The file is known by what it says: another has the same name.
  await page.route('**/details.en-*.js', async (route) => {
    const response = await route.fetch();
    const isSchedule = (await response.text()).includes(en.schedule.question);
    if (!isSchedule || !isDown) return route.fulfill({ response });
    requests += 1;
    return route.abort();
  });
  await openPlanner(page);
  const { notice, schedule, total } = parts(page);
  await goTo(page, 'schedule');
  await expect(notice).toContainText(en.notice['part-missing']);
  // To take the notice away draws everything anew.
  await notice.getByRole('button', { name: en.dismiss }).click();
  await page.waitForTimeout(500);
  expect(requests).toBe(1);
  expect(complaints.splice(0).join()).toContain('ERR_FAILED');

  isDown = false;
  await goTo(page, 'budget');
  await total.fill('240000');
  await goTo(page, 'schedule');
  await expect(schedule.headline).toBeVisible();
});

test('without WebAssembly the page says what is missing', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('WebAssembly');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['./', './embed.html']) {
    test(`${address} says what is missing, in both languages`, async ({ page }) => {
      await page.goto(address);
      // Playwright's search by text passes over <noscript>.
      const sentences = page.locator('#loading noscript p');
      await expect(sentences).toHaveText([/JavaScript is switched off/, /未启用 JavaScript/]);
      await expect(sentences.first()).toBeVisible();
      await expect(sentences.last()).toBeVisible();
    });
  }
});

test('storage that is switched off does not stop the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  await page.reload();
  await expect(parts(page).total).toHaveValue('345,678');
});
