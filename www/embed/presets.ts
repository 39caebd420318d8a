// What a page around a calculator has set, laid over the plan. Nothing here throws: what cannot be used is
// told and leaves the plan as it is.
import type { Creator } from '#core';
import { objectives } from '../app/choices.ts';
import { isPlan } from '../app/link.ts';
import { readLink } from '../app/read-link.ts';
import type { Store } from '../app/store.ts';
import { read } from '../ui/quantity.ts';
import type { Name, Values } from './types.ts';

// A value that cannot be used, and why.
export class Unusable extends Error {}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Quotes that an editor has put around a value, in place of those of the attribute.
const quotes = /^["'“”„″′‘’«»]+|["'“”„″′‘’«»]+$/g;

// Any value as text; of what has none, nothing.
export function text(value: unknown): string {
  try {
    return String(value).trim().replace(quotes, '').trim();
  } catch {
    return '';
  }
}

// An object that was given as such or as JSON; null for anything else.
function objectIn(value: unknown): Record<string, unknown> | null {
  if (isObject(value)) return value;
  const json = text(value);
  if (!json.startsWith('{')) return null;
  try {
    const parsed: unknown = JSON.parse(json);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

// A number that was given as such or as people write it; NaN for anything else.
function number(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN;
  if (typeof value === 'bigint') return Number(value);
  return read(text(value), 'ratio').value;
}

// RMB as fen: 200000, "200,000", "20万".
function money(value: unknown): number {
  const fen =
    typeof value === 'number' || typeof value === 'bigint'
      ? Math.round(number(value) * 100)
      : read(text(value), 'fen').value;
  if (Number.isNaN(fen)) throw new Unusable('is no amount of RMB, such as 200000 or "200,000"');
  return fen;
}

function objective(value: unknown, store: Store): void {
  const name = text(value).toLowerCase();
  const found = objectives.find((one) => one === name);
  if (!found) throw new Unusable(`is none of ${objectives.join(', ')}`);
  if (store.plan.objective !== found) store.objective(found);
}

// An amount, or an object of an amount, a currency and its rate.
function budget(value: unknown, store: Store): void {
  const given = objectIn(value);
  const total = money(given ? given.amount : value);
  if (store.plan.budget.total !== total) store.budget({ total });
  if (given?.currency !== undefined) currency(given.currency, given.rate, store);
}

// A currency to show beside RMB: its code, and how many RMB one unit of it is.
function currency(code: unknown, rate: unknown, store: Store): void {
  const given = objectIn(code) ?? { code, rate };
  const letters = text(given.code).toUpperCase();
  if (typeof given.code !== 'string' || !/^[A-Z]{3}$/.test(letters))
    throw new Unusable('is no currency of three letters');
  const per = given.rate === undefined || given.rate === null ? null : number(given.rate);
  if (Number.isNaN(per)) throw new Unusable('has a rate that is no number');
  const date = /^\d{4}-\d\d-\d\d$/.test(text(given.date)) ? text(given.date) : store.plan.today;
  store.budget({ currency: { code: letters, rate: per, date } });
}

// A day, as text or as a date, whose day is that of the reader's clock. A framework may have made text of
// the date.
function launch(value: unknown, store: Store): void {
  let day = text(value).replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1');
  const date = value instanceof Date ? value : /^[A-Z][a-z]{2} /.test(day) ? new Date(day) : null;
  if (date && !Number.isNaN(date.getTime())) {
    const two = (part: number) => String(part).padStart(2, '0');
    day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || new Date(day).toJSON()?.slice(0, 10) !== day)
    throw new Unusable('is no day, such as 2027-03-01');
  store.schedule({ launch: day, event: null });
}

const counts = [
  'followers',
  'likes',
  'saves',
  'comments',
  'shares',
  'reads',
  'impressions',
  'adClicks',
] as const;

// A creator with averages per note; `fee` and `feeVideo` are RMB. What is not said is unknown.
function creator(value: unknown, store: Store): void {
  const given = objectIn(value);
  if (!given) throw new Unusable('is no object, such as {"followers": 50000, "fee": 2000}');
  const found: Creator = {};
  for (const count of counts) {
    const one = given[count];
    if (one === undefined || one === null) continue;
    const much = read(text(one), 'count').value;
    if (Number.isNaN(much)) throw new Unusable(`has ${count} that are no number`);
    found[count] = much;
  }
  for (const [name, field] of [
    ['fee', 'feeImage'],
    ['feeVideo', 'feeVideo'],
  ] as const) {
    if (given[name] !== undefined && given[name] !== null) found[field] = money(given[name]);
  }
  if (Object.keys(found).length === 0) throw new Unusable('says nothing of a creator');
  if (typeof given.name === 'string') found.name = given.name;
  if (typeof given.category === 'string') found.category = given.category;
  store.engagement({ creator: found }, 'creator');
}

// A plan, as an object or as a link, of which the fragment is enough.
async function plan(value: unknown, store: Store): Promise<void> {
  let given = objectIn(value);
  if (!given) {
    const link = text(value);
    const fragment = link.includes('#') ? link.slice(link.indexOf('#')) : `#${link}`;
    const linked = isPlan(fragment) ? await readLink(fragment) : null;
    given = linked?.whole && isObject(linked.plan) ? linked.plan : null;
  }
  if (!given || !store.open(given)) throw new Unusable('is no plan and no link of one');
}

// What is set, in this order: a plan is what the rest is laid over.
const setters: Partial<Record<Name, (value: unknown, store: Store, all: Values) => unknown>> = {
  plan,
  objective,
  budget,
  currency: (value, store, { rate }) => currency(value, rate, store),
  launch,
  creator,
};

// Names whose change is a change of another.
const part: Partial<Record<string, Name>> = { rate: 'currency' };

// Lays what was given over the plan: what is named, or all where a plan is. `refuse` is told what cannot
// be used.
export async function preset(
  store: Store,
  values: Values,
  changed: Iterable<string>,
  refuse: (name: Name, reason: string) => void,
): Promise<void> {
  const named = new Set([...changed].map((name) => part[name] ?? name));
  for (const [name, set] of Object.entries(setters) as [Name, (typeof setters)[Name]][]) {
    const value = values[name];
    if (value === undefined || value === null || value === '' || !set) continue;
    if (!named.has(name) && !named.has('plan')) continue;
    try {
      await set(value, store, values);
    } catch (error) {
      refuse(name, error instanceof Unusable ? error.message : String(error));
    }
  }
}
