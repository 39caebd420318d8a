import type { Store } from './store.ts';

// Plans for a date in place of an event: what falls on it, and whether there is a tail, stays as it
// is.
export function takeDate(store: Store, launch: string): void {
  const { falls = null, tail = null } = store.section('schedule') ?? {};
  store.schedule(store.plan.schedule.event ? { launch, event: null, falls, tail } : { launch });
}
