import init, { defaultPlan, evaluate, figures } from '#core';

export interface Core {
  defaultPlan: typeof defaultPlan;
  evaluate: typeof evaluate;
  figures: typeof figures;
}

let current: Core = { defaultPlan, evaluate, figures };
let renewals = 0;

// The core in use. After a trap its memory may be in any state, so it is never called again, and
// `renewCore` puts a new one in its place.
export function core(): Core {
  return current;
}

export async function loadCore(): Promise<void> {
  await init();
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
