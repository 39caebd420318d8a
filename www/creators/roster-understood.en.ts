import type { Denominator, ListKind, Scope, Statistic, Unused } from '#lists';
import { s } from '../app/plural.ts';

const scope: Record<Scope, string> = { everyday: 'everyday', cooperation: 'cooperation' };
const statistic: Record<Statistic, string> = { average: 'average', median: 'median' };
const statistics: Record<Statistic, string> = { average: 'averages', median: 'medians' };
// The plural of a count as it is written.
export const few = (count: string) => s(count === '1' ? 1 : 0);

// Which notes a column counts, and how; any of it may be empty.
export interface Source {
  scope: Scope | null;
  statistic: Statistic | null;
  days: string;
  format: string;
}

// `everyday medians of 30 days`; of notes as they are, `everyday notes`.
function from({ scope: of, statistic: how, days, format }: Source): string {
  const what = how ? statistics[how] : 'notes';
  const words = [of ? scope[of] : '', format, what].filter(Boolean);
  return `${words.join(' ')}${days && ` of ${days} day${few(days)}`}`;
}

// The sentence on what was understood of a list, and what can be taken instead.
export const understood = {
  // Between the parts of the sentence, and between two that belong together.
  between: '; ',
  and: ', ',
  comma: ', ',
  end: '.',
  from,
  rateFrom: (from: string) => `rate from ${from}`,
  rateAndReadsFrom: (from: string) => `rate and reads from ${from}`,
  readsFrom: (from: string) => `reads from ${from}`,
  rateAs: (formula: string) => `rate as ${formula}`,
  noRate: 'no interactions, so no rate',
  givenRate: 'rate as the list gives it',
  interactions: 'interactions',
  formula: (parts: string[], by: string) =>
    `${parts.length > 1 ? `(${parts.join(' + ')})` : parts.join()} ÷ ${by}`,
  by: {
    followers: 'followers',
    reads: 'reads',
    impressions: 'impressions',
    'ad-clicks': 'ad clicks',
  } satisfies Record<Denominator, string>,
  // `formats` only where headers say them.
  fees: (formats: string, service: boolean | null) => {
    const fees = [formats, 'fees'].filter(Boolean).join(' ');
    if (service === null) return formats ? fees : `${fees} as quoted`;
    return `${fees} ${service ? 'with' : 'without'} service fee`;
  },
  noFees: 'no fees',
  noFeesInRmb: 'no fees in RMB',
  // Of a list of notes: whose they are, and what they are for.
  notesOf: (names: string) => `of ${names} name${few(names)}`,
  allJoined: (names: string): string =>
    names === '1' ? 'the name is in the list of creators' : 'all in the list of creators',
  joined: (some: string) => `${some} of them in the list of creators`,
  noneJoined: 'none in the list of creators yet',
  notesFor: 'they complete a list of creators',
  notesNext:
    'Open a list of creators with their followers next: then each has a rate from these notes, and how sure it is.',
  notesLeft: (names: string) => `${names} name${few(names)} of notes not in the list of creators`,
  notesHead: { name: 'Name', notes: 'Notes' },
  moreNames: (count: string) => `and ${count} more name${few(count)}`,
  daysInDoubt: 'dates in doubt: day or month first?',
  apart: (count: string, names: string) =>
    `${count} row${few(count)} of other platforms set apart${names && ` (${names})`}`,
  takenIn: (count: string, names: string) =>
    `${count} row${few(count)} of other platforms taken in${names && ` (${names})`}`,
  takeFrom: (from: string) => `Take ${from} instead`,
  takeService: {
    with: 'Take fees with service fee instead',
    without: 'Take fees without service fee instead',
  },
  takeHeader: (header: string) => `Take “${header}” instead`,
  takePlatforms: 'Take other platforms too',
  leavePlatforms: 'Set other platforms apart',
  ads: (count: string) =>
    `An advertisement report of ${count} row${few(count)}: for results later, not creators or notes. Nothing else is changed.`,
  total: (shares: boolean | null): string =>
    shares === null
      ? ''
      : shares
        ? 'Shares are in the list’s totals.'
        : 'Shares are not in the list’s totals.',
  differ: (differ: string, all: string) =>
    `In ${differ} of ${all} row${few(all)} the parts do not add up to the total.`,
  both: (one: string, other: string) => [one, other].filter(Boolean).join(' '),
  // What repeats in a column: how often, and the first lines.
  several: (field: string, count: string, lines: string, isMore: boolean) =>
    `${field}, ${count} times (lines ${lines}${isMore ? ' …' : ''})`,
  rows: 'Rows',
};

// Why a column is used as it is, or not used.
export const columnReasons = {
  // `median of everyday notes in 30 days`
  source: ({ scope: of, statistic: how, days, format }: Source) => {
    const notes = [of ? scope[of] : '', format, 'notes'].filter(Boolean).join(' ');
    return `${how ? `${statistic[how]} of ${notes}` : notes}${days && ` in ${days} day${few(days)}`}`;
  },
  // `format` only where the header does not say it.
  fee: (format: string, service: boolean | null) =>
    [
      format && `no format said: ${format}, unless the row says another`,
      service === null ? '' : service ? 'with service fee' : 'without service fee',
    ]
      .filter(Boolean)
      .join('; '),
  notUsed: (why: string) => `not used: ${why}`,
  belongs: {
    creators: 'of creators, not of notes',
    notes: 'of single notes, not of creators',
    ads: 'of advertisements',
  } satisfies Record<ListKind, string>,
  // What a row of the list is.
  kindOf: 'Each row is',
  kinds: {
    creators: 'a creator',
    notes: 'a note',
    ads: 'an advertisement, kept for results',
  } satisfies Record<ListKind, string>,
  // How the numbers and dates of a column are read.
  readAs: {
    of: (what: string, header: string) => `${what}: ${header}`,
    currency: 'Currency',
    rmb: 'RMB',
    otherCurrency: 'not RMB',
    unit: 'Unit',
    units: { 0: 'as written', 3: '1,000s (k)', 4: '10,000s (万)' } as Record<number, string>,
    times: (number: string) => `× ${number}`,
    service: 'Service fee',
    asQuoted: 'service fee unsaid',
    without: 'without service fee',
    with: 'with service fee',
    dates: 'Order of dates',
    undecided: 'day or month first?',
    dayFirst: 'day first',
    monthFirst: 'month first',
  },
  why: {
    'price-per': 'a price for each read, interaction and so on',
    rebate: 'a rebate or a discount',
    history: 'what was paid or done before',
    growth: 'a change, not a number of its own',
    'part-of': 'of some of the followers or notes, or of others',
    single: 'of one note, some seconds or the best',
    lifetime: 'a lifetime total, not of a note',
    sum: 'of several notes together, not of one',
    promised: 'promised or a goal, not what was reached',
    currency: 'in another currency than RMB',
    elsewhere: 'of another platform',
    follows: 'whom the creator follows',
    notes: 'how many notes there are',
    advertising: 'what an advertisement cost or brought',
    cells: 'its cells are not what its header says',
  } satisfies Record<Unused, string>,
};
