import { fromFragment, fromJson, isPlan, toFragment, toJson } from './link.ts';
import { persisted } from './plan.ts';
import type { Store } from './store.ts';

const key = 'notewave.plan';
const wait = 400;

// Storage may be switched off or full; the page works without.
function saved(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function save(json: string): void {
  try {
    localStorage.setItem(key, json);
  } catch {
    // The address holds the plan as well.
  }
}

// The address follows an edit after a pause. Until then its history entry is marked, so that a
// reload meanwhile knows the saved plan to be the newer one, and the address to be no link.
interface Mark {
  behind: boolean;
}

function isBehind(): boolean {
  return (history.state as Mark | null)?.behind === true;
}

// Keeps the store's plan in this browser and in the address, and takes plans from there.
export async function persist(store: Store): Promise<void> {
  const last = saved();
  let found = false;
  if (last !== null) {
    try {
      found = store.open(fromJson(last));
    } catch {
      // What was saved is no plan, so there is nothing to lose.
    }
  }
  store.begin();

  let written = location.hash;
  async function openLink(): Promise<void> {
    if (!isPlan(location.hash)) return;
    try {
      const plan = await fromFragment(location.hash);
      if (toJson(plan) === saved()) return;
      store.tell(store.open(plan) ? 'link-opened' : 'link-broken');
    } catch {
      store.tell('link-broken');
    }
  }

  let timer = 0;
  async function write(): Promise<void> {
    const { plan } = store;
    save(toJson(persisted(plan)));
    written = await toFragment(persisted(plan));
    const mark: Mark | null = store.plan === plan ? null : { behind: true };
    history.replaceState(mark, '', written);
  }

  if (found && isBehind()) timer = window.setTimeout(write, wait);
  else await openLink();
  let { plan } = store;
  store.addEventListener('change', () => {
    if (store.plan === plan) return;
    plan = store.plan;
    // Once, since browsers allow only so many changes of the history.
    if (!isBehind()) history.replaceState({ behind: true } satisfies Mark, '');
    clearTimeout(timer);
    timer = window.setTimeout(write, wait);
  });
  addEventListener('hashchange', () => {
    if (location.hash !== written) openLink();
  });
  addEventListener('pagehide', () => save(toJson(persisted(store.plan))));
}
