import { html, nothing, type TemplateResult } from 'lit';
import type { Currency } from '#core';
import type { Words } from '../app/words.ts';
import { budgetWords } from './words.ts';

// An amount in the user's own currency, with its rate and day behind it (`inFull`) or on hover;
// nothing where it cannot be shown.
export function ownMoney(
  fen: number,
  currency: Currency | null,
  words: Words,
  inFull = false,
): TemplateResult | typeof nothing {
  const own = words.inCurrency(fen, currency);
  if (!own || !currency?.rate) return nothing;
  const { rate, date } = currency;
  const full = budgetWords.in(words).inCurrency(own, words.number(rate), words.date(date));
  return html`<span class="quiet small converted" title=${full}>${inFull ? full : own}</span>`;
}
