import type { Creator, Format, Pick, Tier, Verdict } from '#core';
import type { Row as Brief, RateBasis, RosterRows } from '#lists';
import { tiers } from '../app/tiers.ts';

export type Column =
  | 'name'
  | 'tier'
  | 'followers'
  | 'fee'
  | 'rate'
  | 'saveRate'
  | 'cpe'
  | 'verdict'
  | 'signals'
  | 'score';

export const columns: Column[] = [
  'name',
  'tier',
  'followers',
  'fee',
  'rate',
  'saveRate',
  'cpe',
  'verdict',
  'signals',
  'score',
];
const verdicts: Verdict[] = ['below', 'within', 'above', 'no-band', 'no-data'];

// A creator of the list, with what the worker says of it.
export interface Row {
  check: Brief;
  // Whether the followers are known; without them the worker says nothing of a creator.
  isKnown: boolean;
  creator: Creator;
  // What the creator's rate counts, where that is not said once for the whole list.
  basis: RateBasis | null;
}

// The filter of the table. An empty field lets every row pass.
export interface Wanted {
  text: string;
  tier: Tier | '';
  verdict: Verdict | '';
  pick: Pick | '';
}

export const everything: Wanted = { text: '', tier: '', verdict: '', pick: '' };

// What stands for a creator whose followers are not known.
function unknown(row: number, { name = '', feeImage, feeVideo }: Creator, format: Format): Brief {
  return {
    ...{ row, name, tier: 'koc', followers: 0, rate: null, interval: null, doubt: null },
    ...{ band: null, verdict: 'no-data', source: null, disagree: false, missing: [] },
    ...{ saveRate: null, cpe: null, cpeLevel: null, signals: 0, strong: 0 },
    fee: (format === 'video' ? feeVideo : feeImage) ?? null,
    score: { low: 0, high: 0 },
  };
}

// The rows that are sound, and those whose followers are not known, in the order of the list.
export function rowsOf(
  { rows, bases, rowBases }: RosterRows,
  roster: Creator[],
  format: Format,
): Row[] {
  const differ = bases.length > 1;
  const known = new Map(rows.map((check, at) => [check.row, at]));
  return roster.flatMap((creator, row): Row[] => {
    const at = known.get(row);
    const check = at === undefined ? undefined : rows[at];
    if (at !== undefined && check) {
      const basis = differ ? (bases[rowBases[at] ?? -1] ?? null) : null;
      return [{ check, creator, basis, isKnown: true }];
    }
    if (creator.followers !== 0) return [];
    return [{ check: unknown(row, creator, format), creator, basis: null, isKnown: false }];
  });
}

function passes({ check, creator, isKnown }: Row, wanted: Wanted, words: string[]): boolean {
  if (wanted.tier && !(isKnown && check.tier === wanted.tier)) return false;
  if (wanted.verdict && check.verdict !== wanted.verdict) return false;
  if (wanted.pick && (creator.pick ?? 'open') !== wanted.pick) return false;
  if (words.length === 0) return true;
  const { name, category = '', city = '', remark = '', group = '' } = creator;
  const text = [name, category, city, remark, group].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

// The rows that pass the filter. A row passes if it has every word, wherever it stands.
export function filter(rows: Row[], wanted: Wanted): Row[] {
  const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => passes(row, wanted, words));
}

function keyOf({ check, creator, isKnown }: Row, column: Column): string | number | null {
  if (!isKnown && column !== 'name' && column !== 'fee') return null;
  if (column === 'tier') return tiers.indexOf(check.tier);
  if (column === 'verdict') return verdicts.indexOf(check.verdict);
  if (column === 'score') return check.score.low;
  if (column === 'rate') return check.rate ?? creator.rate ?? null;
  return check[column];
}

// The rows sorted by a column. Creators held in the team come first.
export function sort(rows: Row[], column: Column | null, down: boolean): Row[] {
  const compare = new Intl.Collator().compare;
  const held = ({ creator }: Row) => Number(creator.pick !== 'in');
  return [...rows].sort((one, other) => {
    const pinned = held(one) - held(other);
    if (pinned !== 0 || !column) return pinned;
    const [a, b] = [keyOf(one, column), keyOf(other, column)];
    // Unknown values come last, in either direction.
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const difference = typeof a === 'string' ? compare(a, String(b)) : a - Number(b);
    return down ? -difference : difference;
  });
}

// Which rows are in sight, with some before and after, and the height of those left out.
export function inSight(count: number, height: number, top: number, seen: number) {
  const spare = 8;
  const first = Math.max(0, Math.min(count, Math.floor(top / height)) - spare);
  const last = Math.min(count, Math.ceil((top + seen) / height) + spare);
  return { first, last, before: first * height, after: (count - last) * height };
}
