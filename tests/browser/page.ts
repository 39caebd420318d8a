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
import type { View } from '../../www/app/place.ts';
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

// Noon in Shanghai, on a working day.
export const testDay = Date.parse('2026-11-27T04:00:00Z');

// From the next load on the clock of a page is ahead of what it is now, by so many milliseconds.
export function shiftClock(of: Page | BrowserContext, by: number): Promise<unknown> {
  return of.addInitScript((by) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [Real.now() + by]) as [string]));
      }

      static override now() {
        return Real.now() + by;
      }
    } as DateConstructor;
  }, by);
}

// In every test nothing may complain; a test that provokes complaints takes them out itself.
export const test = base.extend<{ complaints: string[]; day: undefined }>({
  // One day for every test, whenever it runs: what can still be met, and the default launch, hang on it.
  // The clock goes on from there; a test that is about time sets its own.
  day: [
    async ({ context }, use) => {
      await shiftClock(context, testDay - Date.now());
      await use(undefined);
    },
    { auto: true },
  ],
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
    summary: page.getByRole('navigation', { name: t.bar.summary }),
    notice: page.locator('notewave-planner main > [role=status]'),
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

// Everything that another reader of the same plan has to see alike; ends in the budget.
export async function numbers(page: Page): Promise<string[]> {
  const { summary } = parts(page);
  await goTo(page, 'schedule');
  await expect(page.locator('notewave-schedule-board .got:not(.old)')).toBeVisible();
  const dates = await page.locator('.answer, ul.waves li').allInnerTexts();
  await goTo(page, 'budget');
  await openPart(page, 'lines');
  await expect(page.locator('table.lines')).toBeVisible();
  const money = await page.locator('.answer, table.lines tr').allInnerTexts();
  return [await summary.innerText(), ...dates, ...money];
}

// What the page's own core says of the plan on the page.
export async function report(page: Page) {
  const planner = page.locator('notewave-planner');
  const answer = () =>
    planner.evaluate((planner: Planner) => {
      if (!planner.store) throw new Error('the planner has no plan yet');
      return planner.store.report;
    });
  // The core that comes first knows the budget alone.
  await expect
    .poll(async () => {
      const { schedule, problems } = await answer();
      return schedule !== null || problems.length > 0;
    })
    .toBe(true);
  return answer();
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

// Goes to a view by its name and number at the top.
export async function goTo(page: Page, view: View, t: typeof en = en): Promise<void> {
  await parts(page, t)
    .summary.getByRole('link', { name: new RegExp(`^${t.view[view]}`) })
    .click();
}

// The parts of the budget by the doors that they are behind.
const doors = {
  set: ['inputs'],
  why: ['lines', 'guardrails', 'tierCosts', 'explanation'],
  sure: ['outlook', 'tornado', 'worlds'],
  if: ['curve', 'seekBudget', 'boostTiming', 'advice'],
  compare: ['comparison', 'alternatives', 'scenarios'],
} as const;
type Door = keyof typeof doors;
export type BudgetPart = (typeof doors)[Door][number];

// A line that opens what is behind it: it begins with its title, and may say more.
export function lineOf(within: Locator, title: string): Locator {
  const start = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return within
    .locator('summary')
    .filter({ hasText: new RegExp(`^\\s*${start}`) })
    .last();
}

// Opens a part of the budget, as a reader does: its door, then its line.
export async function openPart(page: Page, part: BudgetPart, t: typeof en = en): Promise<void> {
  const { region } = parts(page, t).budget;
  const all = Object.keys(doors) as Door[];
  const door = all.find((one) => (doors[one] as readonly string[]).includes(part)) as Door;
  const line = lineOf(region, t.budget.parts[part]);
  const isOpen = (one: Locator) =>
    one.locator('..').evaluate((details: HTMLDetailsElement) => details.open);
  const outer = lineOf(region, t.budget.doors[door]);
  if (!(await isOpen(outer))) await outer.click();
  if (doors[door].length > 1 && !(await isOpen(line))) await line.click();
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

// The parts behind doors of each view, by the ids that an address names them by.
const everyPart: Record<View, string[]> = {
  budget: [...Object.values(doors).flat(), 'assumptions'],
  creators: ['list', 'assumptions'],
  schedule: ['timing', 'payments', 'days', 'posts', 'assumptions'],
  brief: ['audience', 'outreach', 'contract', 'captions', 'comments', 'plan'],
  results: ['hand'],
};

export const views = Object.keys(everyPart) as View[];

// Looks at a view, and at each part behind its doors, one after the other.
export async function visit(
  page: Page,
  view: View,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const planner = page.locator('notewave-planner');
  await planner.evaluate((planner: Planner, view) => {
    planner.go({ view, door: '' });
  }, view);
  await expect(page.getByRole('main').locator('section').first()).toBeVisible();
  await look(view);
  for (const door of everyPart[view]) {
    await planner.evaluate((planner: Planner, door) => {
      planner.door = door;
    }, door);
    await expect(page.locator('.doors details[open] > :not(summary)').last()).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await look(`${view}: ${door}`);
  }
}

// Looks at all views so.
export async function visitAll(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  for (const view of views) await visit(page, view, look);
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
