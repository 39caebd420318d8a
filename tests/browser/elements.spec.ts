// The public elements as a page of others uses them: what may be set, what is told, what they cost.
import type { NotewaveElement } from '../../www/embed/element.ts';
import { listen, openHost, script, stateOf, told } from './hosts.ts';
import { hostAddress, pageAddress } from './origins.ts';
import { expect, test } from './page.ts';

type Any = Record<string, unknown>;

test('a property takes any sensible type, set before or after the element is defined', async ({
  page,
}) => {
  await openHost(page, '<notewave-budget id="one"></notewave-budget>', {
    head: `<script>addEventListener('DOMContentLoaded', () => {
      const one = document.querySelector('#one');
      one.budget = 210000;
      one.objective = 'Conversion';
      one.launch = new Date(2027, 4, 3);
      const script = document.createElement('script');
      script.src = '${pageAddress}v0/embed.js';
      document.head.append(script);
    })</script>`,
  });
  const one = page.locator('#one');
  const { plan } = await stateOf(one);
  expect(plan.budget.total).toBe(21_000_000);
  expect(plan.objective).toBe('conversion');
  expect(plan.schedule.launch).toBe('2027-05-03');

  const totals = await one.evaluate(async (element: NotewaveElement & Any) => {
    const found = [];
    const values = [
      90000,
      '200,000',
      '25万',
      { amount: '300,000', currency: 'eur', rate: 7.8 },
      150000n,
    ];
    for (const budget of values) {
      const next = new Promise((done) =>
        element.addEventListener('notewave-change', done, { once: true }),
      );
      element.budget = budget;
      await next;
      found.push((await element.state())?.plan.budget.total);
    }
    return found;
  });
  expect(totals).toEqual([9_000_000, 20_000_000, 25_000_000, 30_000_000, 15_000_000]);
  const { plan: last } = await stateOf(one);
  expect(last.budget.currency).toMatchObject({ code: 'EUR', rate: 7.8 });
});

test('no value throws: what cannot be used is told, and the plan stays', async ({ page }) => {
  await listen(page);
  await openHost(page, '<notewave-budget></notewave-budget>');
  const element = page.locator('notewave-budget');
  const before = await stateOf(element);
  await element.evaluate((given) => {
    const element = given as unknown as Any;
    const odd = [Symbol('x'), () => 1, {}, [], Number.NaN, 'lots', Object.create(null)];
    for (const name of ['objective', 'budget', 'currency', 'launch', 'creator', 'plan', 'theme'])
      for (const value of odd) element[name] = value;
  });
  await expect
    .poll(async () => (await told(page)).map(({ attribute }) => attribute))
    .toContain('plan');
  const problems = (await told(page)).filter(({ type }) => type === 'notewave-problem');
  expect(problems.find(({ attribute }) => attribute === 'budget')).toMatchObject({ code: 'value' });
  expect((await stateOf(element)).plan).toEqual(before.plan);
});

test('an element tells that it is ready, its first answer and each change, with a link of the plan', async ({
  page,
}) => {
  await listen(page);
  await openHost(page, '<notewave-budget budget="120000"></notewave-budget>');
  await stateOf(page.locator('notewave-budget'));
  await expect
    .poll(async () => (await told(page)).map(({ type }) => type))
    .toEqual(['notewave-ready', 'notewave-change']);
  await page.getByRole('textbox', { name: 'Total budget' }).fill('90000');
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(2);
  const { link, plan } = (await told(page)).at(-1) as unknown as {
    link: string;
    plan: { budget: { total: number } };
  };
  expect(plan.budget.total).toBe(9_000_000);
  await expect(page.getByRole('link', { name: 'Open the whole plan' })).toHaveAttribute(
    'href',
    link,
  );
  expect(link).toMatch(new RegExp(`^${pageAddress}#1\\.`));

  // Another element opens the plan by its link, and attributes are laid over it.
  await page.evaluate((link) => {
    const other = document.createElement('notewave-budget');
    other.id = 'other';
    other.setAttribute('plan', link);
    other.setAttribute('objective', 'awareness');
    document.body.prepend(other);
  }, link);
  const other = await stateOf(page.locator('#other'));
  expect(other.plan.budget.total).toBe(9_000_000);
  expect(other.plan.objective).toBe('awareness');
});

test('a language that is not there becomes English, and the element says which it speaks', async ({
  page,
}) => {
  await openHost(
    page,
    '<notewave-budget lang="fr"></notewave-budget><notewave-budget lang="zh-HK"></notewave-budget>',
  );
  const [first, second] = [
    page.locator('notewave-budget').nth(0),
    page.locator('notewave-budget').nth(1),
  ];
  await expect(first.getByText('Open the whole plan')).toBeVisible();
  await expect(first).toHaveAttribute('lang', 'en');
  await expect(second.getByText('打開完整方案')).toBeVisible();
  await expect(second).toHaveAttribute('lang', 'zh-Hant');
});

test('a creator can be given, and the old name of the element goes on working', async ({
  page,
}) => {
  await openHost(
    page,
    `<notewave-engagement compact creator='{"followers": "5万", "fee": "2,000", "likes": 900}'></notewave-engagement>`,
  );
  const element = page.locator('notewave-engagement');
  const { plan } = await stateOf(element);
  expect(plan.engagement.creator).toMatchObject({
    followers: 50_000,
    feeImage: 200_000,
    likes: 900,
  });
  await expect(element.locator('.answer')).toContainText('typical micro creator');
});

test('what is drawn can be chosen: some doors, the short form, the answer alone', async ({
  page,
}) => {
  await openHost(
    page,
    `<notewave-budget doors="why, if"></notewave-budget>
    <notewave-budget compact></notewave-budget>
    <notewave-budget readonly></notewave-budget>`,
  );
  const at = (place: number) => page.locator('notewave-budget').nth(place);
  const [some, short, shown] = [at(0), at(1), at(2)] as const;
  for (const one of [some, short, shown]) {
    await one.scrollIntoViewIfNeeded();
    await expect(one.locator('.answer')).toBeVisible();
  }
  await expect(some.locator('.doors > details')).toHaveCount(2);
  await expect(short.locator('.mix')).toHaveCount(0);
  await expect(short.getByRole('textbox', { name: 'Total budget' })).toBeVisible();
  await expect(shown.getByRole('textbox')).toHaveCount(1);
  await expect(shown.locator('.inputs')).toContainText('Seeding · ¥120,000');
});

for (const [tag, most] of [
  ['planner', { 360: 760, 700: 640 }],
  ['budget', { 360: 760, 700: 640 }],
  ['creators', { 360: 760, 700: 640 }],
  ['schedule', { 360: 760, 700: 640 }],
] as const) {
  test(`the short form of ${tag} fits an article`, async ({ page }) => {
    await openHost(page, `<notewave-${tag} compact></notewave-${tag}>`);
    const element = page.locator(`notewave-${tag}`);
    for (const [width, height] of Object.entries(most)) {
      await element.evaluate((element: HTMLElement, width) => {
        element.style.width = `${width}px`;
      }, width);
      await expect(element.locator('.answer')).toBeVisible();
      const high = await element.evaluate((element) => element.clientHeight);
      expect(high, `at ${width}`).toBeLessThanOrEqual(height);
    }
  });
}

test('the planner in short or only shown answers its first question, and is whole again without', async ({
  page,
}) => {
  await openHost(page, '<notewave-planner budget="150000" readonly></notewave-planner>');
  const planner = page.locator('notewave-planner');
  const { link } = await stateOf(planner);
  await expect(planner.locator('.answer')).toContainText('saves');
  await expect(planner.getByRole('textbox', { name: 'Total budget' })).toHaveCount(0);
  await expect(planner.locator('.inputs')).toContainText('Seeding · ¥150,000');
  await expect(planner.getByRole('link', { name: 'Open the whole plan' })).toHaveAttribute(
    'href',
    link,
  );
  await planner.evaluate((element) => element.removeAttribute('readonly'));
  await expect(planner.getByRole('textbox', { name: 'Total budget' })).toHaveValue('150,000');
  await expect(planner.getByRole('navigation')).toBeVisible();
});

test('elements share a plan by name, and all share one core', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(
    page,
    `<notewave-budget compact share="ours" budget="100000"></notewave-budget>
    <notewave-budget compact share="ours"></notewave-budget>
    <notewave-budget compact budget="50000"></notewave-budget>`,
  );
  const all = page.locator('notewave-budget');
  for (const at of [0, 1, 2]) await stateOf(all.nth(at));
  await page.getByRole('textbox', { name: 'Total budget' }).nth(0).fill('70000');
  await expect(page.getByRole('textbox', { name: 'Total budget' }).nth(1)).toHaveValue('70,000');
  expect((await stateOf(all.nth(2))).plan.budget.total).toBe(5_000_000);
  expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a calculator is fetched when it comes near, and all files are of its own folder', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(page, '<div style="height: 5000px"></div><notewave-budget></notewave-budget>');
  await page.waitForTimeout(300);
  const ours = () => asked.filter((url) => url.startsWith(pageAddress));
  expect(ours()).toEqual([`${pageAddress}v0/embed.js`]);
  await page.locator('notewave-budget').scrollIntoViewIfNeeded();
  await stateOf(page.locator('notewave-budget'));
  const [, ...more] = ours();
  expect(more.length).toBeGreaterThan(1);
  for (const url of more)
    expect(url).toMatch(new RegExp(`^${pageAddress}v\\d+\\.\\d+\\.\\d+/assets/`));
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: 0, databases: 0 });
});

test('a second copy from another address changes nothing, and is said once', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await openHost(page, '<notewave-budget></notewave-budget>', {
    head: `${script}<script src="${hostAddress}v0/embed.js"></script><script src="${hostAddress}v0/embed.js" type="module"></script>`,
  });
  await stateOf(page.locator('notewave-budget'));
  expect(said.filter((text) => text.includes('is not used'))).toHaveLength(2);
  await expect(page.locator('notewave-budget .answer')).toBeVisible();
});

test('an element that is moved keeps its plan, and 200 that come and go leave nothing behind @chromium', async ({
  page,
}) => {
  await openHost(page, '<main></main>');
  const count = await page.evaluate(async () => {
    const main = document.querySelector('main') as HTMLElement;
    const make = async () => {
      const one = document.createElement('notewave-budget') as NotewaveElement & Any;
      one.eager = true;
      one.budget = 90000;
      main.append(one);
      await new Promise((done) => one.addEventListener('notewave-ready', done));
      return one;
    };
    const kept = await make();
    document.body.append(kept);
    const refs: WeakRef<object>[] = [];
    for (let at = 0; at < 200; at += 1) {
      const one = await make();
      refs.push(new WeakRef(one));
      one.remove();
    }
    Object.assign(window, { refs });
    return (await kept.state())?.plan.budget.total;
  });
  expect(count).toBe(9_000_000);
  const session = await page.context().newCDPSession(page);
  const alive = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return page.evaluate(
      () =>
        (window as unknown as { refs: WeakRef<object>[] }).refs.filter((one) => one.deref()).length,
    );
  };
  // The last ones may still be on the stack of a timer.
  await expect.poll(alive, { timeout: 15_000 }).toBeLessThan(5);
});
