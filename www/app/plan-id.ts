// What tells a plan from every other. It travels with the plan in links and files, and the entries of its
// calendar begin with it.
import { hash, toJson } from './link.ts';
import { type Plan, withLists } from './plan.ts';

// The most letters of a plan's name.
export const mostLetters = 60;

// An id for a plan that begins: 64 bits of chance. Not `randomUUID`, which is three times as long in a link
// and missing where the page comes over plain HTTP.
export function newId(): string {
  const halves = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(halves, (half) => half.toString(36)).join('');
}

// A plan that is opened, with an id, and with a name that fits on a line. One from before plans had an id
// has the same for whoever opens it, and at each visit until an edit stores it.
export function identified(plan: Plan): Plan {
  return {
    ...plan,
    id: plan.id || hash(toJson({ ...withLists(plan), today: '' })),
    name: `${plan.name ?? ''}`.replace(/\p{Cc}+/gu, ' ').slice(0, mostLetters),
  };
}
