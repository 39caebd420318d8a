// Keeps the plan in this browser and in the address, and opens plans from there. The plan is small and is
// stored at each edit; its lists are stored apart, when they change.

import type { Recorder } from './history.ts';
import { fromJson, isPlan, toFragment, toJson } from './link.ts';
import { type Lists, listsOf, mostStoredNotes, noLists, type Plan, withLists } from './plan.ts';
import type { Notice, Store } from './store.ts';
import { keepTargets } from './targets.ts';

const planKey = 'notewave.plan';
const listsKey = 'notewave.lists';
// The last plan without a problem, while the stored one has some.
const soundKey = 'notewave.sound';
// Stored texts that this page cannot read, each as it was found.
const keptKey = 'notewave.kept';
// In milliseconds: the pause after which the address, and a long list, follow an edit.
const wait = 400;
// A longer list takes milliseconds to store, which no keystroke should pay.
const shortList = { creators: 100, notes: 500 };

// What the history notes of an entry of this page: `own` follows the plan, and is never opened in its
// place; `opened` is that of a link that was not edited yet. The entry of a link that somebody pastes
// has neither.
interface Mark {
  own?: true;
  opened?: true;
}

const mark = () => (history.state ?? {}) as Mark;

// The stored text, if any. Storage may be switched off; the page works without it.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// Stores a text, or says why it could not be stored.
function write(key: string, text: string): Notice | null {
  try {
    localStorage.setItem(key, text);
    return null;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'storage-full' : 'storage-off';
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is switched off, which the plan says.
  }
}

// What can wait until the page is there. Not every browser tells when it is idle.
function whenIdle(work: () => Promise<void>): void {
  const start = () => {
    // Asked for again when the network comes back; until then undo is left.
    work().catch(() => addEventListener('online', start, { once: true }));
  };
  const soon = () => setTimeout(start, 500);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

export interface Kept {
  day: string;
  text: string;
}

// The plans that were put aside, since this page cannot read them.
export function kept(): Kept[] {
  try {
    const given: unknown = JSON.parse(read(keptKey) ?? '[]');
    return Array.isArray(given) ? given.filter((one) => typeof one?.text === 'string') : [];
  } catch {
    return [];
  }
}

// Puts a text aside before another takes its place. False where there is no room for it.
function keep(text: string, day: string): boolean {
  const all = kept();
  if (all.some((one) => one.text === text)) return true;
  return write(keptKey, JSON.stringify([...all, { day, text } satisfies Kept])) === null;
}

export function forget({ text }: Kept): void {
  write(keptKey, JSON.stringify(kept().filter((one) => one.text !== text)));
}

const isSame = (one: Lists, other: Lists) =>
  one.roster === other.roster && one.notes === other.notes && one.creators === other.creators;

// The lists as they are stored: nothing where there are none.
function textOf(lists: Lists): string | null {
  const { roster, notes, creators } = lists;
  if (roster.length + notes.creator.length + creators.length === 0) return null;
  return toJson(
    notes.creator.length > mostStoredNotes ? { ...lists, notes: noLists.notes } : lists,
  );
}

// Lists from storage. Another version of the page may have written anything there.
function listsIn(text: string): Lists {
  const given: unknown = fromJson(text);
  if (typeof given !== 'object' || given === null) throw new Error('no lists');
  return { ...noLists, ...given };
}

// Stores every plan of the store in this browser and in the address, and opens plans from there. Tells
// whether one was stored.
export async function persist(store: Store): Promise<boolean> {
  keepTargets(store);
  // Whether what is stored may be replaced.
  let isFree = true;
  const { version, today } = store.plan;

  // What needs no storing: the stored plan itself, or that of a link until it is edited.
  let settled: Plan | null = null;
  let isOfLink = false;
  let isOpening = false;

  // Opens a plan that needs no storing.
  function open(given: unknown, ofLink: boolean): boolean {
    isOpening = true;
    const wasOfLink = isOfLink;
    isOfLink = ofLink;
    let isOpen = false;
    try {
      isOpen = store.open(given);
    } finally {
      isOpening = false;
      if (!isOpen) isOfLink = wasOfLink;
    }
    if (isOpen) settled = store.notice === 'rules-changed' ? null : store.plan;
    return isOpen;
  }

  function putAside(text: string, notice: Notice): void {
    const isKept = keep(text, today);
    isFree &&= isKept;
    store.warn(isKept ? notice : 'storage-full');
  }

  // Opens what is stored. What cannot be read is put aside, never overwritten.
  function openStored(plan: string): boolean {
    let given: unknown;
    try {
      given = fromJson(plan);
    } catch {
      putAside(plan, 'kept-damaged');
      return false;
    }
    const stored = read(listsKey);
    try {
      // Plans from before have their lists in them.
      if (stored !== null) given = withLists(given as Plan, listsIn(stored));
    } catch {
      if (stored !== null) putAside(stored, 'kept-damaged');
    }
    if (open(given, false)) {
      if (store.leftOut.length > 0) putAside(plan, 'partly');
      return true;
    }
    const isNewer = Number((given as Plan | null)?.version) > version;
    putAside(plan, isNewer ? 'kept-newer' : 'kept-damaged');
    return false;
  }

  const isSound = () => store.report.problems.length === 0;

  // Of a stored plan that has a problem: the last answer stands beside it, and undo goes back there. What was
  // opened for that; null where there is none.
  function openSound(isFirst: boolean): Plan | null {
    const [problem] = store.report.problems;
    const text = problem && read(soundKey);
    if (!text) return null;
    const { plan } = store;
    try {
      const sound = withLists(fromJson(text) as Plan, listsOf(plan));
      if (sound.id !== plan.id || !open(sound, false)) return null;
      const opened = store.plan;
      if (isFirst) store.begin();
      store.replace(plan, problem.field);
      settled = plan;
      return opened;
    } catch {
      return null;
    }
  }

  const last = read(planKey);
  // What says nothing holds nothing to be kept.
  const found = last !== null && last !== 'null' && openStored(last);
  store.begin();
  const visited = (found && openSound(true)) || store.plan;
  let sound = isSound() ? store.plan : null;

  if (!found) settled = store.plan;
  // Lists that stand in the plan, as before, are yet to be stored apart.
  const storedLists = () => (read(listsKey) === null ? noLists : listsOf(store.plan));
  let lists = found ? storedLists() : noLists;
  let written = location.hash;
  // A link that was put into the address, and of which no event has told yet.
  const isPasted = () => !mark().own && !mark().opened && location.hash !== written;

  let timer = 0;
  async function openLink(): Promise<void> {
    const fragment = location.hash;
    written = fragment;
    if (!isPlan(fragment)) return;
    // An edit just before would take the link out of the address.
    clearTimeout(timer);
    try {
      const { readLink } = await import('./read-link.ts');
      const linked = await readLink(fragment);
      if (location.hash !== fragment) return;
      if (!linked) {
        store.tell('link-broken');
        return;
      }
      const { plan, whole } = linked;
      if (whole && toJson(plan) === read(planKey)) return;
      if (!whole || !open(plan, true)) {
        const isNewer = whole && Number((plan as Plan | null)?.version) > version;
        store.offer = whole ? null : plan;
        store.tell(isNewer ? 'link-newer' : whole ? 'link-broken' : 'link-damaged');
        return;
      }
      // A reload opens the link again.
      history.replaceState({ ...history.state, own: undefined, opened: true }, '');
      // That the rules have changed, or that something was left out, says so as well.
      if (!store.notice) store.tell('link-opened');
    } catch {
      store.tell('part-missing');
    }
  }

  let listsTimer = 0;
  function saveLists(): void {
    clearTimeout(listsTimer);
    listsTimer = 0;
    const text = textOf(lists);
    if (text !== null && write(listsKey, text) === null) return;
    // Lists of another plan would be worse than none.
    remove(listsKey);
    if (text !== null) store.warn('lists-unstored');
  }

  function saveEdits(): void {
    if (store.plan === settled) return;
    settled = store.plan;
    isOfLink = false;
    const now = listsOf(settled);
    if (!isSame(now, lists)) {
      lists = now;
      const { roster, notes } = lists;
      const isShort =
        roster.length <= shortList.creators && notes.creator.length <= shortList.notes;
      clearTimeout(listsTimer);
      if (isShort) saveLists();
      else listsTimer = window.setTimeout(saveLists, wait);
    }
    if (isSound()) remove(soundKey);
    else if (sound) write(soundKey, toJson(withLists(sound)));
    const trouble = isFree ? write(planKey, toJson(withLists(settled))) : 'storage-full';
    if (trouble) store.warn(trouble);
  }

  // Puts the plan in the address, without its lists: a reload takes them from storage.
  async function address(): Promise<void> {
    // A link that was pasted is opened, not written over; one that comes meanwhile neither.
    if (isPasted()) return;
    const { plan } = store;
    const before = location.hash;
    const fragment = await toFragment(isOfLink ? plan : withLists(plan));
    if (store.plan !== plan || location.hash !== before) return;
    written = fragment;
    const own: Mark = isOfLink ? { opened: true } : { own: true };
    history.replaceState({ ...history.state, ...own }, '', written);
  }

  // An own entry may be behind the plan, which is stored at once; without storage it is all there is.
  if (mark().own && found) address();
  else await openLink();

  let recorder: Recorder | null = null;
  const own = found ? visited : null;
  whenIdle(async () => {
    const { Recorder } = await import('./history.ts');
    recorder = new Recorder(store, own);
  });

  let { plan } = store;
  store.addEventListener('change', () => {
    if (store.plan === plan) return;
    plan = store.plan;
    if (isSound()) sound = plan;
    if (!isOpening) saveEdits();
    // The address of a link holds its plan already.
    if (isOfLink) return;
    // Once only: browsers limit how often the history may change.
    if (!mark().own && !isPasted()) {
      history.replaceState({ ...history.state, own: true, opened: undefined }, '');
    }
    clearTimeout(timer);
    timer = window.setTimeout(address, wait);
  });
  // An untouched plan is not stored, but for its id; that of a link is in the link.
  store.addEventListener('keep', () => {
    if (isOfLink || read(planKey) !== null) return;
    settled = null;
    saveEdits();
  });
  // On the way back or forth the plan stays, and the address of an older entry follows it.
  addEventListener('popstate', () => {
    if (mark().own || mark().opened) address();
  });
  addEventListener('hashchange', () => {
    if (isPasted()) openLink();
  });

  // The newest edit wins, and every tab that shows the stored plan shows it. Only other tabs hear of it.
  let following = 0;
  function follow(): void {
    // A list too long to store is in this tab alone, and stays.
    if (lists.notes.creator.length > mostStoredNotes) return;
    // A link may stand beside one's own plan, and what is not stored yet is the newer edit.
    if (isOfLink || store.plan !== settled || listsTimer) return;
    const stored = read(planKey);
    if (stored === null) return;
    const isSamePlan = stored === toJson(withLists(store.plan));
    if (isSamePlan && read(listsKey) === textOf(lists)) return;
    if (!openStored(stored)) return;
    openSound(false);
    lists = storedLists();
    recorder?.follow();
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (newValue === null ? key !== listsKey : key !== planKey && key !== listsKey) return;
    clearTimeout(following);
    // An edit stores two texts, and typing many.
    following = window.setTimeout(follow, 100);
  });
  addEventListener('pagehide', () => {
    saveEdits();
    if (listsTimer) saveLists();
  });
  return found;
}
