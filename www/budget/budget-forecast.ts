import type { Currency, Forecast, Objective } from '#core';
import type { Price, Quantity } from '#whatif';
import type { Words } from '../app/words.ts';
import { budgetTerms } from './words.ts';

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

// In how many campaigns of ten the best mix brings more than another with the same luck.
export function beatenText(beaten: number, words: Words): string {
  const says = budgetTerms.in(words);
  const tenths = Math.round(beaten * 10);
  const told = words.number(tenths);
  return tenths >= 4 && tenths <= 6 ? says.luckDecides(told) : says.oursBringsMore(told);
}
