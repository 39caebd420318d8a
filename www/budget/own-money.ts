import { html, nothing, type TemplateResult } from 'lit';
import type { Currency } from '#core';
import type { Words } from '../app/words.ts';
import { budgetWords } from './words.ts';

// What an amount in the user's own currency rests on: the rate and its day.
export function atRate(own: string, { rate, date }: Currency, words: Words): string {
  return budgetWords.in(words).inCurrency(own, words.number(rate ?? 0), words.date(date));
}

// An amount in the user's own currency, with the rate on hover; nothing where there is none.
export function ownMoney(
  fen: number,
  currency: Currency | null,
  words: Words,
): TemplateResult | typeof nothing {
  const own = words.inCurrency(fen, currency);
  return own && currency
    ? html`<span class="quiet small converted" title=${atRate(own, currency, words)}>${own}</span>`
    : nothing;
}
