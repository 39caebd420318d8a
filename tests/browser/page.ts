// What every test of the page stands on: a watch over errors and requests, and the page's parts by
// the names a user knows them by.

import { AxeBuilder } from '@axe-core/playwright';
import {
  type BrowserContext,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import type { Planner } from '../../www/planner/planner.ts';
import { hostAddress, pageAddress } from './origins.ts';
import { en } from './words.ts';

const own = [pageAddress, hostAddress, `blob:${new URL(pageAddress).origin}/`, 'data:'];

// Notes every error in the console and every request to a third party.
export function watch(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    if (!own.some((start) => request.url().startsWith(start))) complaints.push(request.url());
  });
}

// In every test nothing may complain; a test that provokes complaints takes them out itself.
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      watch(context, complaints);
      await use(complaints);
      expect(complaints, 'errors in the console, or requests to others').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export async function openPlanner(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`);
  await expect(page.getByRole('heading', { level: 1, name: en.title })).toBeVisible();
}

// The calculators, each a region named by its question, with its headline.
export function parts(page: Page, t: typeof en = en) {
  const part = (question: string) => {
    const region = page.getByRole('region', { name: question, exact: true });
    return { region, headline: region.locator('.answer').first() };
  };
  return {
    summary: page.getByRole('complementary', { name: t.bar.summary }),
    notice: page.getByRole('main').getByRole('status'),
    budget: part(t.budget.question),
    engagement: part(t.engagement.question),
    schedule: part(t.schedule.question),
    total: page.getByRole('textbox', { name: t.budget.total, exact: true }),
    totalSlider: page.getByRole('slider', { name: t.field.slider(t.budget.total) }),
  };
}

export function bar(page: Page, name: string): Locator {
  return page.getByRole('banner').getByRole('button', { name, exact: true });
}

// Everything that another reader of the same plan has to see alike.
export async function numbers(page: Page): Promise<string[]> {
  const { summary, schedule } = parts(page);
  // The board comes when the reader does.
  await schedule.region.locator('.board').scrollIntoViewIfNeeded();
  await expect(page.locator('notewave-schedule-board .got:not(.old)')).toBeVisible();
  const tables = page.locator('.answer, table.lines tr, table.expect tr, ul.waves li');
  return [await summary.innerText(), ...(await tables.allInnerTexts())];
}

// What the page's own core says of the plan on the page.
export function report(page: Page) {
  return page.locator('notewave-planner').evaluate((planner: Planner) => {
    if (!planner.store) throw new Error('the planner has no plan yet');
    return planner.store.report;
  });
}

// The plan on the page.
export function planOf(page: Page) {
  return page.locator('notewave-planner').evaluate((planner: Planner) => {
    if (!planner.store) throw new Error('the planner has no plan yet');
    return planner.store.plan;
  });
}

// The page's own plan, as far as it is about creators; columns of notes as lists.
export function engagementOf(page: Page) {
  return page.locator('notewave-planner').evaluate((planner: Planner) => {
    if (!planner.store) throw new Error('the planner has no plan yet');
    const { roster, notes } = planner.store.plan.engagement;
    return { roster, notes: { ...notes, creator: Array.from(notes.creator) } };
  });
}

export function onPlan(page: Page, objective: keyof typeof en.objective): Locator {
  return page.getByRole('radio', { name: en.objective[objective], exact: true });
}

// Folds of one group close each other; a test that looks at all of them lets them all stay open.
export async function letAllOpen(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.removeAttribute('name');
  });
}

// What is wider than the window or cut off at a side, in whatever shadow root it stands; the whole
// page, if that scrolls sideways. What scrolls by itself may be as wide as it likes.
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page, ${scrollWidth} pixels`] : [];
    const look = (root: ParentNode, inside: string) => {
      for (const element of root.children) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const { overflowX, clipPath } = getComputedStyle(element);
        // What only a screen reader sees.
        if (clipPath !== 'none') continue;
        const { left, right, width } = element.getBoundingClientRect();
        const name = `${inside} ${element.localName}.${element.getAttribute('class') ?? ''}`;
        if (width > 0 && (left < -0.5 || right > clientWidth + 0.5)) found.push(name);
        const isCut = ['hidden', 'clip'].includes(overflowX) && !element.matches('input, svg');
        if (isCut && element.scrollWidth > element.clientWidth + 1) found.push(`${name}, cut`);
        if (['auto', 'scroll'].includes(overflowX)) continue;
        look(element, inside);
        if (element.shadowRoot) look(element.shadowRoot, element.localName);
      }
    };
    look(document.body, 'body');
    return found;
  });
}

export async function openEverything(page: Page): Promise<void> {
  await letAllOpen(page);
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
  // What is in them is made when they open.
  await expect(page.locator('notewave-figure-fold .inside').last()).toBeVisible();
}

// From where the focus is, until it has come to the place.
export async function tabTo(page: Page, place: Locator, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`${place} was not reached with ${most} presses of Tab`);
}

// What axe finds wrong, each with where it is. A scan of the whole page takes seconds, so that a
// journey names the part that it is about; access.spec.ts scans all.
export async function violations(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<string[]> {
  // In one go on the page itself: no frame of others is in it, and a second page costs a second.
  let axe = new AxeBuilder({ page }).setLegacyMode();
  if (within) axe = axe.include({ fromShadowDom: ['notewave-planner', within] });
  if (rules) axe = axe.withRules([...rules]);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
