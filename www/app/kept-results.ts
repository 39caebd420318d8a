// The results of a plan as this browser keeps them, beside the plan and by its id, and the user's own
// benchmarks: never in a link.
import { createStore, get, set } from 'idb-keyval';
import type { Past, Results } from '#whatif';
import type { Store } from './store.ts';

// What no sheet says: the numbers of phase 6 that are entered by hand.
export interface ByHand {
  ranks: { keyword: string; before: number | null; now: number | null }[];
  organic: number | null;
  followers: number | null;
  voice: number | null;
  coupons: number | null;
}

export interface AllResults {
  results: Results;
  hand: ByHand;
}

const noHand: ByHand = {
  ranks: [],
  organic: null,
  followers: null,
  voice: null,
  coupons: null,
};

export const noResults: AllResults = { results: { notes: [], ads: [] }, hand: noHand };

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
function resultsIn(given: unknown): AllResults {
  const { results, hand } = (given ?? {}) as Partial<AllResults>;
  return {
    results: {
      ...results,
      notes: Array.isArray(results?.notes) ? results.notes : [],
      ads: Array.isArray(results?.ads) ? results.ads : [],
    },
    hand: {
      ...noHand,
      ...hand,
      ranks: Array.isArray(hand?.ranks) ? hand.ranks : [],
    },
  };
}

export const pastIn = (given: unknown): Past[] =>
  Array.isArray(given) ? given.filter((one) => typeof one?.seen === 'object') : [];

// The results of the plan of a store. Fires `change` when there are others.
export class KeptResults extends EventTarget {
  all = noResults;
  benchmarks: Past[] = [];
  // Until the benchmarks are here.
  readonly ready: Promise<void>;
  #id = '';
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

  // Another plan has other results.
  async #follow(): Promise<void> {
    const { id } = this.#store.plan;
    if (id === this.#id) return;
    this.#id = id;
    this.#set = '';
    this.all = noResults;
    this.#changed();
    const found = await read(keyOf(id));
    if (id !== this.#id) return;
    if (this.#set !== id) this.all = resultsIn(found);
    this.#changed();
  }

  take(part: Partial<AllResults>): void {
    this.#set = this.#id;
    this.all = { ...this.all, ...part };
    write(keyOf(this.#id), this.all);
    this.#changed();
  }

  // Takes the results that a file has of a plan, where it has any.
  open(given: unknown): void {
    this.take(resultsIn(given));
  }

  set(part: Partial<Results>): void {
    this.take({ results: { ...this.results, ...part } });
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
