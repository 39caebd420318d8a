import type { Currency } from '#core';
import type { Words } from './words.ts';

// What else than a number was typed into a box: the value it comes to, NaN if to none, and what is said
// of it.
export interface Converted {
  value: number;
  said: string;
}

// Reads an amount in another currency; null if it is none. Fetched with the budget's options.
export type ReadMoney = (text: string, own: Currency | null, words: Words) => Converted | null;
