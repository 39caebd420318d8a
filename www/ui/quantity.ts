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

// The same words for a regular expression, where the first that fits is taken: the longest first.
export const wordsForZeros = Object.keys(words)
  .sort((one, other) => other.length - one.length)
  .join('|');

// A sign, digits with all that parts them, perhaps an exponent as in 1e5, and a word.
const number = /^([+-]?)([\d.,'’_ ]+?)(e[+-]?\d+)? ?([a-z\u4e00-\u9fff]*)$/;
const groups = /^\d*$|^\d{1,3}([.,'’_ ])\d{3}(?:\1\d{3})*$/;
const clock = /^(\d{1,2})[:：](\d{2})$/;

// How a number that was typed is read, in the core's unit: NaN if it is none. Where there is doubt,
// `other` is the other way to read it.
export interface Reading {
  value: number;
  other: number | null;
}

// Reads what was typed. A comma before three digits parts thousands, as English and Chinese write
// them, and before others it stands for the decimal point, as do the last of two marks. A point
// before three digits is a decimal one, but of money, which has two decimals. Commas that the page
// wrote itself (`own`) always part thousands, so that a digit may be added to a number or taken away.
export function read(text: string, unit: Unit, own = false): Reading {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s。−]/g, (mark) => ({ '。': '.', '−': '-' })[mark] ?? ' ')
    .trim();
  const reading = (value: number, other: number | null = null): Reading => ({ value, other });
  if (unit === 'clock') {
    const [, hours, minutes] = clock.exec(plain) ?? [];
    return reading(hours && minutes ? Number(hours) * 60 + Number(minutes) : Number.NaN);
  }
  const bare = plain
    .replace(/^(?:rmb|cny|¥) ?/, '')
    .replace(/ ?(?:rmb|cny|¥|元|%|天|days?|min|分钟)$/, '');
  const [, sign, typed = '', exponent = '', word = ''] = number.exec(bare) ?? [];
  const digits = (own ? typed.replaceAll(',', '') : typed).replace(/[.,]$/, '');
  // One mark before the decimals, in a number whose other marks part thousands.
  const [, whole = '', mark = '', decimals = ''] = /^(.*)([.,])(\d*)$/.exec(digits) ?? [];
  const is = (all: string, behind: string) => {
    const value = Number(`${sign}${all.replace(/\D/g, '')}.${behind}${exponent}`);
    // Twelve digits are all that was typed. The rest is binary dust, as of 14.3 × 0.01.
    return Number((value * (word ? (words[word] ?? Number.NaN) : 1) * per[unit]).toPrecision(12));
  };
  const grouped = /\d/.test(digits) && groups.test(digits) ? is(digits, '') : null;
  const isDecimal = mark && /\d/.test(digits) && groups.test(whole) && !whole.includes(mark);
  const decimal = isDecimal ? is(whole, decimals) : null;
  if (grouped === null || decimal === null || digits.startsWith('0')) {
    const value = decimal ?? grouped ?? Number.NaN;
    return reading(Number.isFinite(value) ? value : Number.NaN);
  }
  // Neither money nor people and things have three decimals; behind a word for zeros they may.
  const isWhole = !word && (unit === 'fen' || unit === 'count');
  if (mark === ',') return reading(grouped, isWhole ? null : decimal);
  if (own || !isWhole) return reading(decimal);
  return unit === 'fen' ? reading(grouped, decimal) : reading(decimal, grouped);
}

// A value as a box shows it while nobody types.
export function show(value: number | null, unit: Unit, words: Words): string {
  if (value === null || Number.isNaN(value)) return '';
  if (unit === 'clock') return words.clock(value);
  return words.number(Number((value / per[unit]).toPrecision(12)));
}
