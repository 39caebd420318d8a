// The last states of the plan and the plans that were saved by name, in this browser's database. A chunk
// of its own: it is fetched when the page has nothing else to do.
import { createStore, promisifyRequest } from 'idb-keyval';
import { hash, toJson } from './link.ts';
import { idOf } from './lists-id.ts';
import { type Lists, listsOf, noLists, type Plan, withLists } from './plan.ts';
import { isOther } from './steps.ts';
import type { Store } from './store.ts';

const mostStates = 20;
// The most states that a plan remembers to come from.
const mostPast = 40;
// In milliseconds: edits with less between them are one state.
const pause = 3000;

// A plan as it once was. Its lists are stored apart and once, however many states have them.
export interface State {
  // Made from the plan and its lists, so that like plans have like ids, in any browser.
  id: string;
  at: number;
  // The paths of what was edited.
  fields: string[];
  plan: Plan;
  lists: string | null;
  // The ids of the states that it came from, the newest first.
  past: string[];
}

// A plan that was saved, under its own name.
export interface NamedPlan {
  // The plan's id; of one that was saved before plans had one, any text.
  key: string;
  state: State;
}

// From before plans had a name of their own.
interface OldNamedPlan extends NamedPlan {
  name?: string;
}

// What is in the database, the newest first.
export interface Plans {
  states: State[];
  named: NamedPlan[];
}

const record = 'plans';
const database = createStore('notewave', 'plans');

// Another version of the page may have written anything there.
function plansIn(given: unknown): Plans {
  const { states, named } = (given ?? {}) as { states?: State[]; named?: OldNamedPlan[] };
  const isState = (one?: State) => typeof one?.id === 'string' && typeof one.plan === 'object';
  return {
    states: Array.isArray(states) ? states.filter(isState) : [],
    named: Array.isArray(named) ? named.filter((one) => isState(one?.state)).map(withOwnName) : [],
  };
}

function withOwnName({ key, name, state }: OldNamedPlan): NamedPlan {
  return { key, state: name ? { ...state, plan: { ...state.plan, name } } : state };
}

export function plans(): Promise<Plans> {
  return database('readonly', async (store) => plansIn(await promisifyRequest(store.get(record))));
}

// Changes what is stored, in one transaction, since other tabs do so too. Lists that no plan has any
// longer go.
async function change(
  edit: (all: Plans) => Plans,
  own?: { id: string; lists: Lists } | null,
): Promise<void> {
  await database('readwrite', async (store) => {
    if (own) store.put(own.lists, own.id);
    const next = edit(plansIn(await promisifyRequest(store.get(record))));
    store.put(next, record);
    const used = [...next.states, ...next.named.map(({ state }) => state)].map(
      ({ lists }) => lists,
    );
    for (const key of await promisifyRequest(store.getAllKeys())) {
      if (key !== record && !used.includes(String(key))) store.delete(key);
    }
    await promisifyRequest(store.transaction);
  });
}

// The plan of a state, with its lists.
export async function planOf({ plan, lists: id }: State): Promise<Plan> {
  if (id === null) return plan;
  const lists = await database('readonly', (store) => promisifyRequest(store.get(id)));
  return withLists(plan, { ...noLists, ...lists });
}

// The id of a plan with its lists. The day on which it was opened makes no other state of it.
const idWith = (plan: Plan, lists: string | null) =>
  hash(`${toJson({ ...plan, today: '' })} ${lists}`);

// A plan as a state.
async function stateOf(given: Plan, fields: string[], past: string[]): Promise<State> {
  const plan = withLists(given);
  const lists = await idOf(listsOf(given));
  const id = idWith(plan, lists);
  return { id, at: Date.now(), fields, plan, lists, past: past.filter((one) => one !== id) };
}

const listsWith = (plan: Plan, { lists: id }: State) =>
  id === null ? null : { id, lists: listsOf(plan) };

const recorders = new WeakMap<Store, Recorder>();

// Notes the states of a store: one for each burst of edits.
export class Recorder {
  #plan: Plan;
  #fields = new Set<string>();
  #timer = 0;
  #past: string[] = [];
  // The past of the plan that is opened next, where a file tells it.
  #told: string[] = [];
  #work: Promise<void> = Promise.resolve();
  readonly #store: Store;

  // `own` is the stored plan, which a link may have been opened beside.
  constructor(store: Store, own: Plan | null) {
    this.#store = store;
    this.#plan = own ?? store.plan;
    recorders.set(store, this);
    if (own) this.#note([], true);
    if (own !== store.plan) this.#edited();
    store.addEventListener('change', () => this.#edited());
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => this.flush());
  }

  // The states that the plan comes from, the newest first.
  get past(): string[] {
    return this.#past;
  }

  // Takes the plan of another tab, which notes it itself.
  follow(): void {
    clearTimeout(this.#timer);
    this.#fields.clear();
    this.#plan = this.#store.plan;
  }

  // Takes the past that a file tells for that of the plan that is opened next.
  tell(past: string[]): void {
    this.#told = past;
  }

  // Notes what was edited since the last state, at once.
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#fields.size > 0) this.#note([...this.#fields]);
    this.#fields.clear();
    return this.#work;
  }

  #edited(): void {
    const { plan, field } = this.#store;
    if (plan === this.#plan) return;
    // What another plan takes the place of is a state of its own.
    const isNew = isOther(field);
    if (isNew) this.flush();
    this.#plan = plan;
    this.#fields.add(field);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), isNew ? 0 : pause);
  }

  #note(fields: string[], isFirst = false): void {
    const plan = this.#plan;
    const told = this.#told;
    if (fields.includes('open')) this.#told = [];
    this.#work = this.#work.then(async () => {
      const { states, named } = await plans();
      const state = await stateOf(plan, fields, this.#past);
      const known = [...states, ...named.map((one) => one.state)].find(({ id }) => id === state.id);
      // A plan that was opened has the past it had; a page that was closed in a burst goes on.
      if (known) state.past = known.past;
      else if (isFirst && states[0]) state.past = [states[0].id, ...states[0].past];
      else if (fields.includes('open')) state.past = told;
      this.#past = [state.id, ...state.past].slice(0, mostPast);
      if (isFirst && states[0]?.id === state.id) return;
      await change(
        ({ states, named }) => {
          const others = states.filter(({ id }) => id !== state.id);
          return { states: [state, ...others].slice(0, mostStates), named };
        },
        listsWith(plan, state),
      );
    });
    // A browser may have its database switched off; undo is left then.
    this.#work = this.#work.catch(() => {});
  }
}

// The plan of a store as a state, for files and named plans.
export function current(store: Store): Promise<State> {
  return stateOf(store.plan, [], recorders.get(store)?.past ?? []);
}

// Opens a plan that comes from the states with these ids.
export function openFrom(past: string[], plan: unknown, store: Store): boolean {
  const recorder = recorders.get(store);
  recorder?.tell(past);
  if (store.open(plan)) return true;
  recorder?.tell([]);
  return false;
}

// Notes all edits of a store, before the states are shown.
export async function flush(store: Store): Promise<void> {
  await recorders.get(store)?.flush();
}

// Saves the plan under its name, in the place of what was saved of it before.
export async function save(store: Store): Promise<void> {
  const { plan } = store;
  const state = await current(store);
  const key = plan.id;
  store.keep();
  await change(
    ({ states, named }) => {
      const others = named.filter((one) => one.key !== key);
      return { states, named: [{ key, state }, ...others] };
    },
    listsWith(plan, state),
  );
}

// Renames what was saved of a plan, if anything was.
export async function rename(key: string, name: string): Promise<void> {
  const renamed = (state: State): State => {
    const plan = { ...state.plan, name };
    const id = idWith(plan, state.lists);
    return { ...state, id, plan, past: [state.id, ...state.past] };
  };
  await change(({ states, named }) => ({
    states,
    named: named.map((one) => (one.key === key ? { key, state: renamed(one.state) } : one)),
  }));
}

// Removes a named plan. Returns the way to bring it back.
export async function remove({ key, ...one }: NamedPlan): Promise<() => Promise<void>> {
  const plan = await planOf(one.state);
  let place = 0;
  await change(({ states, named }) => {
    place = named.findIndex((other) => other.key === key);
    return { states, named: named.filter((other) => other.key !== key) };
  });
  return () =>
    change(
      ({ states, named }) => ({
        states,
        named: [...named.slice(0, place), { key, ...one }, ...named.slice(place)],
      }),
      listsWith(plan, one.state),
    );
}

// The newest state that two plans both come from, where it is still here.
export function commonPast(one: State, other: State, { states, named }: Plans): State | null {
  const theirs = new Set([other.id, ...other.past]);
  const known = [...states, ...named.map(({ state }) => state)];
  for (const id of [one.id, ...one.past]) {
    const common = theirs.has(id) && known.find((state) => state.id === id);
    if (common) return common;
  }
  return null;
}
