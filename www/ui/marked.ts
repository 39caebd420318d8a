import type { Problem } from '#core';
import { type Place, viewOf } from '../app/place.ts';
import type { Store } from '../app/store.ts';
import { type DoorHost, openDoor } from './doors.ts';

// In milliseconds: how long the view or the part that holds an input may take to come, and how often to look.
const coming = 3000;
const pause = 50;

// Where the inputs of a plan stand, by how their paths begin; what is longer comes first. A view without a
// door shows them at once.
const places: [string, Place][] = [
  ['budget.total', { view: 'budget', door: null }],
  ['budget.locks.lines', { view: 'budget', door: 'lines' }],
  ['budget.locks', { view: 'budget', door: null }],
  ['budget.own', { view: 'budget', door: 'comparison' }],
  ['budget.', { view: 'budget', door: 'inputs' }],
  ['engagement.creator', { view: 'creators', door: null }],
  ['engagement.', { view: 'creators', door: 'list' }],
  ['schedule.days', { view: 'schedule', door: 'days' }],
  ['schedule.events', { view: 'schedule', door: 'days' }],
  ['schedule.', { view: 'schedule', door: null }],
];

// Where the input stands that a problem is about.
function placeOf({ field }: Problem, { figures }: Store): Place {
  const figure = figures.find(({ id }) => field.startsWith(`overrides[${id}]`));
  if (figure) return { view: viewOf[figure.area], door: 'assumptions' };
  const [, place] = places.find(([start]) => field.startsWith(start)) ?? [];
  return place ?? { view: 'budget', door: null };
}

// The first input that is marked and to be seen, or else what is said of one that is none.
function findMarked(root: ParentNode): HTMLElement | null {
  const all = root.querySelectorAll<HTMLElement>('*');
  for (const one of all) {
    const isMarked = one.matches('[aria-invalid="true"], .problem') && one.checkVisibility();
    const found = isMarked ? one : one.shadowRoot && findMarked(one.shadowRoot);
    if (found) return found;
  }
  return null;
}

function enterMarked(root: ParentNode): boolean {
  const marked = findMarked(root);
  if (!marked) return false;
  if (marked.matches('.problem')) marked.tabIndex = -1;
  marked.scrollIntoView({ block: 'center' });
  marked.focus({ preventScroll: true });
  return true;
}

// The elements that an element stands in, the nearest first.
function* around(element: Element): Generator<Element> {
  for (let at: Node | null = element; at; ) {
    if (at instanceof Element) yield at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
}

// Goes to the first input of the plan that is marked: in the open view, or else where it stands. An element of
// another page has its one view. Where there is no such input it is said.
export async function goToMarked(from: Element, store: Store): Promise<void> {
  const [problem] = store.report.problems;
  const own = [...around(from)].filter(({ localName }) => localName.startsWith('notewave-'));
  const root = own.at(-1)?.shadowRoot;
  if (!problem || !root || enterMarked(root)) return;
  const place = placeOf(problem, store);
  const event = new CustomEvent<Place>('notewave-go', {
    detail: place,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (from.dispatchEvent(event)) {
    const view = own.find((one): one is DoorHost & HTMLElement => 'door' in one);
    if (view && place.door) await openDoor(view, place.door);
  }
  for (const end = performance.now() + coming; !enterMarked(root); ) {
    // What an opened plan brings with it may have no input.
    if (performance.now() > end) return store.tell('unmarked');
    await new Promise((done) => setTimeout(done, pause));
  }
}
