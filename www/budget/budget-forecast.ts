import type { Currency, Forecast, Objective } from '#core';
import type { Outlook, Price, Quantity } from '#whatif';
import type { Words } from '../app/words.ts';
import { budgetDetails, budgetTerms } from './words.ts';

type Metric = Quantity | Price;

// The numbers of an objective that can be explained.
export const shown: Record<Objective, Metric[]> = {
  awareness: ['impressions', 'reach', 'notesLive', 'costPerReader', 'cpm'],
  seeding: ['saves', 'engagements', 'notesLive', 'costPerSave', 'cpe'],
  conversion: ['orders', 'clicks', 'reads', 'notesLive', 'costPerOrder'],
};

// The metric that the objective aims for, and the cost of one of it.
export const resultId = {
  awareness: 'reach',
  seeding: 'saves',
  conversion: 'orders',
} as const satisfies Record<Objective, Metric>;
export const costId = {
  awareness: 'costPerReader',
  seeding: 'costPerSave',
  conversion: 'costPerOrder',
} as const satisfies Record<Objective, Metric>;

// The cost of one result in the median campaign. Where half of them bring less than one, it means nothing.
export function costText(
  { result, cost }: Forecast,
  words: Words,
  say = (cost: string, _own: string) => cost,
  currency: Currency | null = null,
): string {
  if (!cost) return '';
  if (result.p50 < 1) return words.t.underOneResult;
  return say(words.aboutMoney(cost.p50), words.inCurrency(cost.p50, currency, 2));
}

// The next number of one digit above what half of the campaigns bring: a goal to begin with.
export function nextGoal(p50: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, p50)));
  return (Math.floor(p50 / power) + 1) * power;
}

// Whether a lead is one that luck drowns, in campaigns of ten.
export const isLuck = (tenths: number) => tenths >= 4 && tenths <= 6;

// In how many campaigns of ten the best mix brings more than another with the same luck.
export function beatenText(beaten: number, words: Words): string {
  const says = budgetTerms.in(words);
  const tenths = Math.round(beaten * 10);
  const told = words.number(tenths);
  return isLuck(tenths) ? says.luckDecides(told) : says.oursBringsMore(told);
}

export type Measure = Exclude<keyof Outlook, 'mean'>;

// What an objective is measured by in simulated campaigns.
export const measuresOf: Record<Objective, Measure[]> = {
  awareness: ['reach', 'impressions', 'notesLive', 'viralNotes', 'spent', 'costPerReader', 'cpm'],
  seeding: ['saves', 'engagements', 'notesLive', 'viralNotes', 'spent', 'costPerSave', 'cpe'],
  conversion: [
    'orders',
    'revenue',
    'roas',
    'roi',
    'notesLive',
    'viralNotes',
    'spent',
    'costPerOrder',
  ],
};

const inMoney: Measure[] = [
  'spent',
  'revenue',
  'cpe',
  'cpm',
  'costPerSave',
  'costPerReader',
  'costPerOrder',
];

const twoDigits = (value: number) => Number(value.toPrecision(2));

// A value of a measure, as an estimate.
export function amount(measure: Measure, value: number, words: Words): string {
  if (measure === 'roas') return words.quantity(twoDigits(value), 'ratio');
  if (measure === 'roi') return words.share(twoDigits(value));
  return inMoney.includes(measure) ? words.aboutMoney(value) : words.about(value);
}

export function measureName(measure: Measure, words: Words): string {
  const { outlook } = budgetDetails.in(words);
  switch (measure) {
    case 'viralNotes':
    case 'spent':
    case 'revenue':
    case 'roas':
    case 'roi':
      return outlook[measure];
    default:
      return budgetTerms.in(words).metric[measure];
  }
}
