import type { Unit } from '#core';
import type { Words } from '../app/words.ts';

// How many of the core's unit make one of the user's: fen in a yuan, the whole in a percent.
const per: Record<Unit, number> = {
  fen: 100,
  share: 0.01,
  count: 1,
  ratio: 1,
  days: 1,
  minutes: 1,
  clock: 1,
};

// Words for a thousand, ten thousand and more.
const words: Record<string, number> = {
  k: 1e3,
  千: 1e3,
  w: 1e4,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  百万: 1e6,
  亿: 1e8,
};

// Digits, perhaps with an exponent as in 1e5, and a word.
const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z\u4e00-\u9fff]*)$/;
const clock = /^(\d{1,2})[:：](\d{2})$/;

// Parses what the user typed, into the core's unit; NaN if it is no number.
export function parse(text: string, unit: Unit): number {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，_]/g, '');
  if (unit === 'clock') {
    const [, hours, minutes] = clock.exec(plain) ?? [];
    return hours && minutes ? Number(hours) * 60 + Number(minutes) : Number.NaN;
  }
  const bare = plain.replace(/^(?:rmb|cny|¥|￥)/, '').replace(/(?:元|%|天|days?|min|分钟)$/, '');
  const [, digits, word] = number.exec(bare) ?? [];
  if (!digits) return Number.NaN;
  const times = word ? words[word] : 1;
  if (times === undefined) return Number.NaN;
  // Twelve digits are all that was typed. The rest is binary dust, as of 14.3 × 0.01.
  const value = Number((Number(digits) * times * per[unit]).toPrecision(12));
  return Number.isFinite(value) ? value : Number.NaN;
}

// A value as a box shows it while nobody types.
export function show(value: number | null, unit: Unit, words: Words): string {
  if (value === null || Number.isNaN(value)) return '';
  if (unit === 'clock') return words.clock(value);
  return words.number(Number((value / per[unit]).toPrecision(12)));
}
