import type { Currency } from '#core';
import type { Words } from './words.ts';

// What else than a number was typed into a box: the value it comes to, NaN if to none, and what is said
// of it.
export interface Converted {
  value: number;
  said: string;
}

// Reads an amount in another currency; null if it is none. A chunk of its own.
export type ReadMoney = (text: string, own: Currency | null, words: Words) => Converted | null;

// The currency that amounts can be shown in: it is not RMB, and has a rate of its own and its day.
export function homeCurrency(currency: Currency | null): (Currency & { rate: number }) | null {
  if (!currency || currency.code === 'CNY') return null;
  const { code, rate, date } = currency;
  const isSound = /^[A-Z]{3}$/.test(code) && Date.parse(date) > 0;
  // The bounds of the core.
  return isSound && rate && rate >= 1e-4 && rate <= 1e5 ? { code, rate, date } : null;
}
