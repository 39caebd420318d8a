// Keeps the targets that the reader has set in this browser.
import type { Store } from './store.ts';

const key = 'notewave.targets';
// How many are kept, the newest.
const most = 50;

export function keepTargets(store: Store): void {
  try {
    const given: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const all = Object.entries(given ?? {}).filter(([, target]) => Number.isFinite(target));
    store.targets = Object.fromEntries(all);
  } catch {
    // Storage is switched off, or another version wrote something else: there are none then.
  }
  store.addEventListener('aim', () => {
    try {
      const newest = Object.entries(store.targets).slice(-most);
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(newest)));
    } catch {
      // That nothing can be stored is said of the plan.
    }
  });
}
