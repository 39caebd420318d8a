// Plans that somebody else wrote: whatever stands in them, the page stays, and so does the plan.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Planner } from '../../www/planner/planner.ts';
import { expect, goTo, openPlanner, parts, planOf, test } from './page.ts';
import { briefs, en } from './words.ts';

test('no field of an opened plan, whatever it holds, blanks a calculator', async ({ page }) => {
  await openPlanner(page);
  // The others come after the first view.
  await page.waitForFunction(() => customElements.get('notewave-schedule'));
  const { failed, opened, refused, leftOut } = await page
    .locator('notewave-planner')
    .evaluate(async (planner: Planner) => {
      const { store } = planner;
      if (!store) throw new Error('the planner has no plan yet');
      type Fields = Record<string, unknown>;
      const isFields = (value: unknown): value is Fields =>
        typeof value === 'object' && value !== null && !Array.isArray(value);
      const paths = (fields: Fields, above: string[] = []): string[][] =>
        Object.entries(fields).flatMap(([name, value]) => {
          const path = [...above, name];
          return isFields(value) ? [path, ...paths(value, path)] : [path];
        });
      const currency = { code: 'USD', rate: 7.2, date: '2026-11-23' };
      const sound = structuredClone({
        ...store.plan,
        budget: { ...store.plan.budget, currency },
      }) as unknown as Fields;
      const errors: string[] = [];
      for (const kind of ['error', 'unhandledrejection'])
        addEventListener(kind, () => errors.push(kind));
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

      // All three at once, each with a door open.
      const open = { budget: 'inputs', engagement: 'assumptions', schedule: 'timing' };
      const calculators = Object.entries(open).map(([name, door]) => {
        const element = Object.assign(document.createElement(`notewave-${name}`), {
          door,
          lang: 'en',
        });
        planner.shadowRoot?.append(element);
        return element;
      });
      await new Promise((done) => setTimeout(done, 1000));

      const failed: string[] = [];
      let [opened, refused, leftOut] = [0, 0, 0];
      const strange = [null, Number.NaN, 1e300, '', '2026-13-45', [], {}];
      for (const path of paths(sound)) {
        for (const value of strange) {
          const plan = structuredClone(sound);
          const last = path.at(-1) ?? '';
          const holder = path.slice(0, -1).reduce((fields, name) => fields[name] as Fields, plan);
          holder[last] = value;
          if (!store.open(plan)) {
            refused += 1;
            continue;
          }
          opened += 1;
          if (store.leftOut.length > 0) leftOut += 1;
          await painted();
          const texts = calculators.map(
            ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('section')?.innerText ?? '',
          );
          const isBlank = texts.length < 3 || texts.some((text) => text.length < 100);
          if (errors.length > 0 || isBlank) failed.push(`${path.join('.')} = ${value}`);
          errors.length = 0;
        }
      }
      store.open(sound);
      return { failed, opened, refused, leftOut };
    });
  expect(failed).toEqual([]);
  expect(opened).toBeGreaterThan(200);
  // Of most plans only the strange field is left out.
  expect(refused).toBeGreaterThan(5);
  expect(leftOut).toBeGreaterThan(100);
});

test('what is no plan at all never takes the place of one', async ({ page }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  const answers = await page
    .locator('notewave-planner')
    .evaluate(({ store }: Planner) =>
      [{}, [], null, 'plan', 7, { budget: null }, { version: null }, { version: 999 }].map(
        (given) => store?.open(given),
      ),
    );
  expect(answers).toEqual(answers.map(() => false));
  expect((await planOf(page)).budget.total).toBe(34_567_800);
});

test('a short link that inflates beyond all plans is refused', async ({ page }) => {
  await openPlanner(page);
  await parts(page).total.fill('345678');
  await expect(page).toHaveURL(/#1\./);
  const { hash } = new URL(page.url());
  const json = inflateRawSync(Buffer.from(hash.slice(3), 'base64url'));
  const large = Buffer.concat([json, Buffer.alloc(100_000_000, ' ')]);
  const fragment = `#1.${deflateRawSync(large).toString('base64url')}`;
  const fresh = await page.context().newPage();
  await openPlanner(fresh, fragment);
  await expect(parts(fresh).notice).toContainText(en.notice['link-broken']);
});

test('whatever another version of the page stored, the page opens', async ({ page }) => {
  await page.goto('./');
  for (const stored of [
    'null',
    '7',
    '"text"',
    '[null]',
    '{}',
    '{"languages":{"en":7},"theme":{}}',
    '{"lang',
  ]) {
    await page.evaluate((text) => {
      for (const name of ['plan', 'settings', 'scenarios', 'columns'])
        localStorage.setItem(`notewave.${name}`, text);
    }, stored);
    await page.goto('about:blank');
    await openPlanner(page);
    await expect(parts(page).budget.headline).toBeVisible();
    await goTo(page, 'schedule');
    await expect(parts(page).schedule.headline).toBeVisible();
    await goTo(page, 'budget');
  }
});

for (const total of [null, 'abc', 1e300]) {
  test(`a stored plan with a budget of ${total} has no result, least of all another plan’s`, async ({
    page,
  }) => {
    await openPlanner(page);
    const plan = await planOf(page);
    const stored = JSON.stringify({ ...plan, budget: { ...plan.budget, total } });
    await page.evaluate((text) => localStorage.setItem('notewave.plan', text), stored);
    await page.reload();
    const { budget, summary } = parts(page);
    await expect(budget.region).toContainText(en.noResultYet);
    await expect(budget.region.getByText(en.oldResult)).toHaveCount(0);
    await expect(summary).not.toContainText('¥');
    // A brief's texts can be written all the same.
    await goTo(page, 'brief');
    await expect(page.getByRole('main')).toContainText(briefs.en.paper.unplanned);
    await goTo(page, 'results');
    await expect(page.getByRole('main')).toContainText(en.noResultYet);
    await goTo(page, 'budget');
    await parts(page).total.fill('77000');
    await expect(summary).toContainText('¥77K');
  });
}
