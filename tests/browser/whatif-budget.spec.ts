// The what-ifs of the budget: what could happen, another budget, a goal, the assumptions.
import type { Locator, Page } from '@playwright/test';
import {
  type BudgetPart,
  expect,
  lineOf,
  onPlan,
  openPart,
  openPlanner,
  parts,
  test,
  tooWide,
  violations,
} from './page.ts';
import { advice, figures as assumptions, en, whatif, zh } from './words.ts';

async function unfold(page: Page, id: BudgetPart, tag: string, t = en): Promise<Locator> {
  await openPart(page, id, t);
  const part = page.locator(tag);
  await expect(part.locator('.inside > :not(.quiet)').first()).toBeVisible();
  return part;
}

async function double(page: Page): Promise<void> {
  const { total } = parts(page);
  await total.fill('240000');
  await total.blur();
}

test('what could happen follows the budget, for every mix', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, 'outlook', 'notewave-budget-outlook');
  const lead = part.locator('p').first();
  await expect(lead).toContainText(/more than [\d,]+ saves/);
  await expect(part.getByRole('row', { name: en.budget.optimum }).first()).toBeVisible();
  await expect(part.getByRole('row', { name: en.budget.starter }).first()).toBeVisible();
  const before = await lead.innerText();
  await double(page);
  await expect(lead).not.toHaveText(before);
});

test('another budget is picked on the curve and used', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, 'curve', 'notewave-whatif-curve');
  const lead = part.locator('p').first();
  await expect(lead).toContainText('¥10,000 more would buy about');
  // Its closed door says the same.
  const [, gain = '?'] = /about ([\d,]+) saves/.exec(await lead.innerText()) ?? [];
  await expect(lineOf(parts(page).budget.region, en.budget.parts.curve)).toContainText(
    `+${gain} saves`,
  );
  const slider = part.getByRole('slider', { name: whatif.curve.pickBudget });
  await slider.press('End');
  await expect(part.locator('.picked')).toContainText('¥600,000');
  await part.locator('.press').click({ position: { x: 2, y: 20 } });
  await expect(part.locator('.picked')).toContainText('¥24,000');
  await slider.press('End');
  await part.getByRole('button', { name: whatif.curve.useBudget }).click();
  await expect(parts(page).total).toHaveValue('600,000');
  await expect(part.locator('.picked')).toContainText(whatif.curve.today);
  await expect(part.locator('.picked')).toContainText('¥600,000');
});

test('a goal finds its budget, and the assumption it would need', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, 'seekBudget', 'notewave-whatif-seek-budget');
  const target = part.getByRole('textbox', { name: whatif.seek.atLeast('Saves') });
  await target.fill('10000');
  await target.blur();
  await expect(part.locator('.found')).toContainText(/A budget of ¥[\d,]+0 does it/);
  await part.getByText(whatif.seek.neededTitle).click();
  const needed = part.locator('notewave-whatif-seek-figure');
  await expect(needed).toContainText(/would have to be [\d.]+% or more\. It is 0\.74%\./);
  await part.getByRole('button', { name: whatif.curve.useBudget }).click();
  await expect(part.locator('.found')).toContainText(whatif.seek.isTodaysBudget);
  await expect(needed).toContainText('reaches it already');

  // To be sure takes more than a coin's chance does.
  const found = part.locator('.found .answer');
  const half = (await found.innerText()).replace(/\D/g, '');
  await part.getByRole('radio', { name: whatif.seek.sureInTen('8') }).check();
  await expect(part).toContainText(/There 80(\.\d)?% of simulated campaigns/);
  expect(Number((await found.innerText()).replace(/\D/g, ''))).toBeGreaterThan(Number(half));
  await part.getByRole('radio', { name: whatif.seek.half }).check();
  await expect(part).not.toContainText(/There 80(\.\d)?% of simulated campaigns/);

  await target.fill('many');
  await expect(part.locator('.problem')).toHaveText(en.problem['not-a-number']());
  await expect(part.locator('.found')).toHaveCount(0);
  await part.getByRole('radio', { name: whatif.seek.cpe }).check();
  await target.waitFor({ state: 'detached' });
  await part.getByRole('textbox').fill('0.01');
  await expect(part.locator('.found')).toContainText(whatif.seek.notReached);
});

test('the assumptions that matter most come first, eight and then all', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, 'tornado', 'notewave-whatif-tornado');
  const lead = part.locator('p').first();
  await expect(part.getByRole('listitem')).toHaveCount(8);
  await expect(part.locator('li p').first()).toContainText('the mix changes to');
  await part.getByRole('button', { name: /^Show all/ }).click();
  expect(await part.getByRole('listitem').count()).toBeGreaterThan(8);
  const before = await lead.innerText();
  await double(page);
  await expect(lead).not.toHaveText(before);
});

test('the next best plans say what they give up, and one is taken over', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, 'alternatives', 'notewave-whatif-alternatives');
  await expect(part.getByRole('listitem')).toHaveCount(3);
  await expect(part).toContainText('Gives up');
  const [first] = await part.getByRole('button', { name: whatif.alternatives.useMix }).all();
  if (!first) throw new Error('no plan to take over');
  await first.click();
  await expect(first).toBeDisabled();
  await expect(part).toContainText(whatif.alternatives.isUsed);
});

test('each objective asks for something else, and what the plan lacks is named', async ({
  page,
}) => {
  await openPlanner(page);
  const part = await unfold(page, 'advice', 'notewave-whatif-advice');
  for (const objective of ['awareness', 'seeding', 'conversion'] as const) {
    await onPlan(page, objective).check();
    await expect(part.getByRole('heading', { name: advice.title[objective] })).toBeVisible();
    await expect(part).toContainText(advice.advice[objective].measure);
  }
  await expect(part).toContainText(advice.missing['order-value']);
  const { region } = parts(page).budget;
  await openPart(page, 'inputs');
  const value = region.getByRole('textbox', { name: assumptions.name['order.value'] ?? '' });
  await value.fill('300');
  await unfold(page, 'advice', 'notewave-whatif-advice');
  await expect(part).not.toContainText(advice.missing['order-value']);
});

test('one part is open at a time, and what was pressed stays in sight', async ({ page }) => {
  await openPlanner(page);
  const { region } = parts(page).budget;
  await unfold(page, 'outlook', 'notewave-budget-outlook');
  await unfold(page, 'curve', 'notewave-whatif-curve');
  await expect(page.locator('notewave-budget-outlook')).toHaveCount(0);
  await unfold(page, 'tornado', 'notewave-whatif-tornado');
  await expect(page.locator('notewave-whatif-curve')).toHaveCount(0);
  await expect(lineOf(region, en.budget.parts.tornado)).toBeInViewport();
  await expect(page).toHaveURL(/[?&]door=tornado/);
});

test('an answer to another objective is marked as old and keeps its unit', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, 'tornado', 'notewave-whatif-tornado');
  const got = part.locator('.got');
  const lead = part.locator('p').first();
  await expect(got).toHaveAttribute('aria-busy', 'false');
  const texts = await part.evaluate(async (element, label) => {
    const seen: string[] = [];
    const note = () => {
      const box = element.shadowRoot?.querySelector('.got');
      seen.push(`${box?.ariaBusy} ${box?.querySelector('p')?.textContent?.trim()}`);
    };
    new MutationObserver(note).observe(element.shadowRoot as ShadowRoot, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const root = element.getRootNode() as ShadowRoot;
    const radios = [...root.querySelectorAll('label')];
    radios.find(({ textContent }) => textContent?.trim() === label)?.click();
    while (!seen.at(-1)?.startsWith('false')) await new Promise((done) => setTimeout(done, 20));
    return seen;
  }, en.objective.awareness);
  const busy = texts.filter((text) => text.startsWith('true'));
  expect(busy.length).toBeGreaterThan(0);
  for (const text of busy) expect(text).toContain('saves');
  await expect(lead).toContainText('readers');
  await onPlan(page, 'seeding').check();
  await expect(lead).toContainText('saves');
});

for (const [locale, width] of [
  ['en-US', 1280],
  ['zh-CN', 360],
] as const) {
  test.describe(`${locale}, ${width} pixels wide`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('axe finds nothing wrong with the open what-ifs, and none is too wide', async ({
      page,
    }) => {
      await page.goto('./');
      await expect(page.locator('.answer').first()).toBeVisible();
      const t = locale === 'en-US' ? en : zh;
      for (const [id, tag] of [
        ['outlook', 'notewave-budget-outlook'],
        ['curve', 'notewave-whatif-curve'],
        ['seekBudget', 'notewave-whatif-seek-budget'],
        ['tornado', 'notewave-whatif-tornado'],
      ] as const) {
        await unfold(page, id, tag, t);
        expect(await violations(page, { within: 'notewave-budget' }), id).toEqual([]);
        expect(await tooWide(page), id).toEqual([]);
      }
    });
  });
}

test('every number opens where it stands, and Escape closes it', async ({ page }) => {
  await openPlanner(page);
  await openPart(page, 'lines');
  const { region } = parts(page).budget;
  const fees = region.getByRole('button', { name: '¥6,800', exact: true });
  await fees.focus();
  await page.keyboard.press('Enter');
  const opened = region.locator('tr.how notewave-budget-explanation');
  await expect(opened.locator('.formula').first()).toContainText('¥400 × creators, KOC 17');
  await expect(fees).toHaveAttribute('aria-expanded', 'true');

  // Another one takes its place.
  const service = region.getByRole('button', { name: '¥7,680', exact: true });
  await service.press('Enter');
  await expect(region.locator('tr.how')).toHaveCount(1);
  await opened.locator('summary').first().click();
  await expect(opened.locator('details[open] .formula').first()).toBeVisible();
  expect(await tooWide(page)).toEqual([]);
  expect(await violations(page, { within: 'notewave-budget' })).toEqual([]);

  await opened.locator('summary').first().press('Escape');
  await expect(region.locator('tr.how')).toHaveCount(0);
  await expect(service).toBeFocused();
});

test('the numbers of every mix beside ours open', async ({ page }) => {
  await openPlanner(page);
  const part = await unfold(page, 'comparison', 'notewave-budget-comparison');
  await part.getByRole('button', { name: en.budget.startOwnMix }).click();
  const numbers = part.locator('button.explained');
  await expect(numbers).toHaveCount(6);
  for (const number of await numbers.all()) {
    await number.click();
    await expect(part.locator('tr.how .formula').first()).toBeVisible();
  }
});
