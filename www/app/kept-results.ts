// The results of a plan as this browser keeps them, beside the plan and by its id, and the user's own
// benchmarks: never in a link.
import { createStore, get, set } from 'idb-keyval';
import type { Past, Results } from '#whatif';
import { type Plan, todayInChina, withoutLists } from './plan.ts';
import type { Store } from './store.ts';

// What no sheet says: the numbers of phase 6 that are entered by hand, and what the campaign brought where
// there is no sheet, in the unit of an objective.
export interface ByHand {
  brought: { objective: Plan['objective']; count: number } | null;
  ranks: { keyword: string; before: number | null; now: number | null }[];
  organic: number | null;
  followers: number | null;
  voice: number | null;
  coupons: number | null;
}

// The plan as it stood on the day that the first sheet came in: what was promised.
export interface Promised {
  day: string;
  plan: Plan;
}

export interface AllResults {
  results: Results;
  hand: ByHand;
  promised: Promised | null;
}

// What a change of the results was about.
export type Change = 'sheet' | 'join' | 'number' | 'clear';

// How many changes can be taken back.
const mostUndone = 50;

const noHand: ByHand = {
  brought: null,
  ranks: [],
  organic: null,
  followers: null,
  voice: null,
  coupons: null,
};

export const noResults: AllResults = {
  results: { notes: [], ads: [] },
  hand: noHand,
  promised: null,
};

const hasAny = ({ notes, ads }: Results): boolean => (notes?.length ?? 0) + (ads?.length ?? 0) > 0;

// A plan without the lists that no promise needs.
function promisedBy(plan: Plan): Promised {
  return { day: todayInChina(), plan: { ...withoutLists(plan), brief: {} } };
}

const benchmarksKey = 'benchmarks';
const keyOf = (id: string) => `plan:${id}`;

// The database is opened when it is first needed; it may be switched off, and results then last as long as the
// page.
let database: ReturnType<typeof createStore> | null = null;
const kept = () => {
  database ??= createStore('notewave-results', 'results');
  return database;
};

async function read<T>(key: string): Promise<T | undefined> {
  try {
    return await get<T>(key, kept());
  } catch {
    return undefined;
  }
}

async function write(key: string, value: unknown): Promise<void> {
  try {
    await set(key, value, kept());
  } catch {
    // They last as long as the page.
  }
}

// Another version of the page may have written anything there.
function resultsIn(given: unknown, store: Store): AllResults {
  const { results, hand, promised } = (given ?? {}) as Partial<AllResults>;
  const plan = promised?.plan ? store.understood(promised.plan) : null;
  return {
    results: {
      ...results,
      notes: Array.isArray(results?.notes) ? results.notes : [],
      ads: Array.isArray(results?.ads) ? results.ads : [],
    },
    hand: {
      ...noHand,
      ...hand,
      brought: typeof hand?.brought?.count === 'number' ? hand.brought : null,
      ranks: Array.isArray(hand?.ranks) ? hand.ranks : [],
    },
    promised: plan && typeof promised?.day === 'string' ? { day: promised.day, plan } : null,
  };
}

export const pastIn = (given: unknown): Past[] =>
  Array.isArray(given) ? given.filter((one) => typeof one?.seen === 'object') : [];

// The results of the plan of a store. Fires `change` when there are others.
export class KeptResults extends EventTarget {
  all = noResults;
  benchmarks: Past[] = [];
  // Whether results are held against today's plan instead of the promise.
  isToday = false;
  // Until the benchmarks are here.
  readonly ready: Promise<void>;
  #id = '';
  // What was there before each change of this visit, the newest last.
  #before: { what: Change; all: AllResults }[] = [];
  // The id of the plan whose results were set here, which go before those that are still being read.
  #set = '';
  readonly #store: Store;

  constructor(store: Store) {
    super();
    this.#store = store;
    store.addEventListener('change', () => this.#follow());
    this.#follow();
    this.ready = read(benchmarksKey).then((given) => {
      this.benchmarks = pastIn(given);
      this.#changed();
    });
  }

  get results(): Results {
    return this.all.results;
  }

  // The plan that was promised, with the creators' followers and the day of today's.
  get promise(): Plan {
    const { plan } = this.#store;
    const { promised } = this.all;
    if (!promised) return plan;
    const frozen = promised.plan;
    const { roster, notes } = plan.engagement;
    return {
      ...frozen,
      id: plan.id,
      name: plan.name,
      today: plan.today,
      engagement: { ...frozen.engagement, roster, notes },
    };
  }

  // The plan that results are held against.
  get against(): Plan {
    return this.isToday ? this.#store.plan : this.promise;
  }

  holdAgainst(isToday: boolean): void {
    this.isToday = isToday;
    this.#changed();
  }

  // Another plan has other results.
  async #follow(): Promise<void> {
    const { id } = this.#store.plan;
    if (id === this.#id) return;
    this.#id = id;
    this.#set = '';
    this.all = noResults;
    this.isToday = false;
    this.#before = [];
    this.#changed();
    const found = await read(keyOf(id));
    if (id !== this.#id) return;
    if (this.#set !== id) this.all = resultsIn(found, this.#store);
    this.#changed();
  }

  // What can be taken back; null where nothing was changed in this visit.
  get last(): Change | null {
    return this.#before.at(-1)?.what ?? null;
  }

  // Takes the newest change back. The plan has an undo of its own.
  undo(): void {
    const last = this.#before.pop();
    if (!last) return;
    this.all = last.all;
    write(keyOf(this.#id), this.all);
    this.#changed();
  }

  take(part: Partial<AllResults>, what: Change = 'number'): void {
    this.#set = this.#id;
    this.#before = [...this.#before, { what, all: this.all }].slice(-mostUndone);
    const all = { ...this.all, ...part };
    // From the first sheet on the promise stands; with the last one it goes.
    const promised = hasAny(all.results) ? (all.promised ?? promisedBy(this.#store.plan)) : null;
    this.all = { ...all, promised };
    this.#store.keep();
    write(keyOf(this.#id), this.all);
    this.#changed();
  }

  // Takes the results that a file has of a plan, where it has any.
  open(given: unknown): void {
    this.take(resultsIn(given, this.#store), 'sheet');
  }

  set(part: Partial<Results>, what: Change = 'number'): void {
    this.take({ results: { ...this.results, ...part } }, what);
  }

  keepBenchmarks(benchmarks: Past[]): void {
    this.benchmarks = benchmarks;
    write(benchmarksKey, benchmarks);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const all = new WeakMap<Store, KeptResults>();

export function resultsOf(store: Store): KeptResults {
  const known = all.get(store) ?? new KeptResults(store);
  all.set(store, known);
  return known;
}
