import { fromFragment, fromJson, isPlan, toFragment, toJson } from './link.ts';
import { persisted } from './plan.ts';
import type { Store } from './store.ts';

const key = 'notewave.plan';
const wait = 400;

// The stored plan, if any. Storage may be switched off; the page works without it.
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
    // The link holds the plan as well.
  }
}

// The mark of a history entry whose address is behind the plan. The address follows an edit after a
// pause; a reload in between then knows that the stored plan is the newer one.
interface Mark {
  behind: boolean;
}

function isBehind(): boolean {
  return (history.state as Mark | null)?.behind === true;
}

// Stores every plan of the store in this browser and in the address, and opens plans from there.
export async function persist(store: Store): Promise<void> {
  const last = saved();
  let found = false;
  if (last !== null) {
    try {
      found = store.open(fromJson(last));
    } catch {
      // What was stored is no plan, so nothing is lost.
    }
  }
  store.begin();

  // What needs no storing: the stored plan itself, or that of a link until it is edited.
  let settled = store.notice === 'rules-changed' ? null : store.plan;
  let isOfLink = false;
  let written = location.hash;
  async function openLink(): Promise<void> {
    if (!isPlan(location.hash)) return;
    try {
      const plan = await fromFragment(location.hash);
      if (toJson(plan) === saved()) return;
      if (!store.open(plan)) {
        store.tell('link-broken');
        return;
      }
      settled = store.plan;
      isOfLink = true;
      // A reload opens the link again.
      history.replaceState(null, '');
      // That the rules have changed says so as well.
      if (!store.notice) store.tell('link-opened');
    } catch {
      store.tell('link-broken');
    }
  }

  let timer = 0;
  function saveEdits(): void {
    if (store.plan === settled) return;
    settled = store.plan;
    isOfLink = false;
    save(toJson(persisted(settled)));
  }
  async function write(): Promise<void> {
    const { plan } = store;
    saveEdits();
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
    // Once only: browsers limit how often the history may change.
    if (!isBehind()) history.replaceState({ behind: true } satisfies Mark, '');
    clearTimeout(timer);
    timer = window.setTimeout(write, wait);
  });
  addEventListener('hashchange', () => {
    if (location.hash !== written) openLink();
  });
  // The newest edit wins, and every tab that shows the stored plan shows it. Only other tabs hear of it.
  addEventListener('storage', ({ key: changed, newValue }) => {
    // A list too large to store is in this tab alone, and stays.
    const isTooLarge = persisted(store.plan) !== store.plan;
    if (changed !== key || newValue === null || isTooLarge) return;
    // A link may stand beside one's own plan, and what is not stored yet is the newer edit.
    if (isOfLink || store.plan !== settled) return;
    try {
      if (store.open(fromJson(newValue))) settled = store.plan;
    } catch {
      // What another version of the page stored is its own.
    }
  });
  addEventListener('pagehide', saveEdits);
}
