import type { Objective } from '#core';
import type { Outlook } from '#whatif';
import type { Words } from '../app/words.ts';
import { budgetDetails, budgetTerms } from './words.ts';

export type Measure = Exclude<keyof Outlook, 'mean'>;

// What an objective is measured by.
export const shown: Record<Objective, Measure[]> = {
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
