import init, { defaultPlan, drawAhead, evaluate, readPlan } from '#budget';
import type { Figure } from '#core';
import type { Fetched } from './fetched.ts';
import { nextTask } from './next-task.ts';
import { drawLuck } from './warm-up.ts';

export interface Core {
  defaultPlan: typeof defaultPlan;
  drawAhead: typeof drawAhead;
  evaluate: typeof evaluate;
  figures: () => Figure[];
  readPlan: typeof readPlan;
}

// Nothing of the first view needs the figures.
let current: Core = { defaultPlan, drawAhead, evaluate, figures: () => [], readPlan };
let renewals = 0;
let isComing = true;

// Fires `change` when another core has come into use.
export const cores = new EventTarget();

// The core in use: first one that knows the budget alone, then the whole. After a trap its memory may be
// in any state, so it is never called again, and `renewCore` puts a new one in its place.
export function core(): Core {
  return current;
}

// Whether the whole core is on its way; not once it is here, or cannot be had.
export function isWholeComing(): boolean {
  return isComing;
}

export async function loadCore(wasm?: Fetched): Promise<void> {
  await init(wasm);
}

// Puts the whole core in the place of the first.
export async function loadWholeCore(wasm?: Fetched): Promise<void> {
  isComing = true;
  try {
    const whole = await import('./core-whole.ts');
    await whole.default(wasm);
    await drawLuck(whole);
    await nextTask();
    // After a trap a whole one may be in use already.
    if (renewals === 0) current = whole;
  } finally {
    isComing = false;
  }
  cores.dispatchEvent(new Event('change'));
}

// Replaces the core. A second copy of the binding holds an instance of its own. Its chunk tells its
// address, so that a new query gives a third copy, and so on.
export async function renewCore(): Promise<void> {
  const second = await import('./core-copy.ts');
  const fresh: typeof second =
    renewals === 0
      ? second
      : await import(/* @vite-ignore */ `${second.address}?again=${renewals}`);
  renewals += 1;
  await fresh.default();
  current = fresh;
}
