// What was understood of a column, in words: of which notes it is, how they are put together, and why it
// is not used.
import type { ColumnReading, ListKind } from '#lists';
import type { Words } from '../app/words.ts';
import type { Source } from './roster-understood.en.ts';
import { rosterWords } from './words.ts';

const isFee = (name: string | null) => name === 'feeImage' || name === 'feeVideo';

// What a header says of its notes, in words; null where it says nothing.
export function sourceOf(
  {
    scope,
    statistic,
    days,
    format,
  }: Pick<ColumnReading, 'scope' | 'statistic' | 'days' | 'format'>,
  words: Words,
): Source | null {
  if (!scope && !statistic && days === null && !format) return null;
  const says = rosterWords.in(words).table.fees.format;
  return {
    scope,
    statistic,
    days: days === null ? '' : words.number(days),
    format: format ? says[format] : '',
  };
}

// Why a column is used as it is, or is not used; empty where its header says it all.
export function reasonText(column: ColumnReading, kind: ListKind | null, words: Words): string {
  const { columns, table } = rosterWords.in(words);
  const { field, repeats, unused, belongs, service, format } = column;
  if (belongs && kind !== 'ads') return columns.notUsed(columns.belongs[belongs]);
  if (unused) return columns.notUsed(columns.why[unused]);
  const name = field ?? repeats;
  if (name === null) return '';
  if (isFee(name)) {
    const guessed = format ? '' : table.fees.format[name === 'feeVideo' ? 'video' : 'image'];
    return columns.fee(guessed, service);
  }
  const source = sourceOf(column, words);
  return source ? columns.source(source) : '';
}

// A column that is taken in place of another.
export interface Swap {
  field: string;
  from: number;
  to: number;
}

const rivals = new Set([
  ...['interactions', 'likes', 'saves', 'comments', 'shares', 'reads', 'impressions'],
  ...['feeImage', 'feeVideo'],
]);

// What can be taken instead, in one step each: columns of one kind come together, such as the reads and the
// interactions of cooperation notes.
export function alternatives(columns: ColumnReading[], words: Words): Map<string, Swap[]> {
  const found = new Map<string, Swap[]>();
  for (const [to, column] of columns.entries()) {
    const field = column.repeats;
    const from = field === null ? -1 : columns.findIndex((one) => one.field === field);
    const taken = columns[from];
    if (!taken || field === null || !rivals.has(field)) continue;
    const text = offerText(column, taken, words);
    const swaps = found.get(text) ?? [];
    if (!swaps.some((one) => one.field === field)) swaps.push({ field, from, to });
    found.set(text, swaps);
  }
  return found;
}

// What tells a column from the one that is taken; its header where nothing else does.
function offerText(column: ColumnReading, taken: ColumnReading, words: Words): string {
  const says = rosterWords.in(words).understood;
  if (isFee(column.repeats)) {
    if (column.service === null || column.service === taken.service) {
      return says.takeHeader(column.header);
    }
    return column.service ? says.takeService.with : says.takeService.without;
  }
  const other = <T>(own: T, its: T) => (own === its ? null : own);
  const source = sourceOf(
    {
      scope: other(column.scope, taken.scope),
      statistic: other(column.statistic, taken.statistic),
      days: other(column.days, taken.days),
      format: other(column.format, taken.format),
    },
    words,
  );
  return source ? says.takeFrom(says.from(source)) : says.takeHeader(column.header);
}
