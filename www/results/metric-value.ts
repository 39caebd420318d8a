// How a metric of results is written.
import type { Percentiles } from '#core';
import type { Compared, ResultMetric } from '#whatif';
import type { Words } from '../app/words.ts';
import { rangeOf } from '../ui/range-mark.ts';

const rates: ResultMetric[] = ['saveRate', 'engagementRate'];
const money: ResultMetric[] = [
  'revenue',
  'cpe',
  'cpm',
  'costPerRead',
  'costPerSave',
  'costPerOrder',
];

export function written(
  { metric, actual }: Pick<Compared, 'metric' | 'actual'>,
  words: Words,
): string {
  if (rates.includes(metric)) return words.share(actual);
  if (money.includes(metric)) return words.money(Math.round(actual));
  return words.number(Math.round(actual));
}

export function spanOf(metric: ResultMetric, promised: Percentiles, words: Words): string {
  const { low, high } = rangeOf(promised);
  if (rates.includes(metric)) return words.span(words.share(low), words.share(high));
  if (money.includes(metric)) return words.aboutMoneySpan(rangeOf(promised));
  return words.aboutSpan(rangeOf(promised));
}
