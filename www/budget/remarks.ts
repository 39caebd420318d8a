// What is to be said of a mix, as sentences: the page and the printed document say the same.
import type { Currency, GuardrailState, Mix, Sales } from '#core';
import type { Words } from '../app/words.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { amountOf } from './amount-of.ts';
import { budgetWords } from './words.ts';

// From this share of a budget on, it is said beside an answer what stays unspent.
export const muchUnspent = 0.05;

// The guardrails of a mix that are in a state, by their names.
export function guardrailNames(
  { guardrails }: Pick<Mix, 'guardrails'>,
  state: GuardrailState,
  words: Words,
): string {
  const found = guardrails.filter((one) => one.state === state);
  return words.list(found.map(({ id }) => budgetWords.in(words).guardrail[id]));
}

// What stays unspent, where it is much; or nothing.
export function unspentText(mix: Mix, words: Words, currency: Currency | null = null): string {
  const leftover = amountOf(mix, 'leftover');
  const share = leftover / mix.lines.reduce((sum, { amount }) => sum + amount, 0);
  if (share < muchUnspent) return '';
  const binding = guardrailNames(mix, 'binding', words);
  const amount = words.wholeMoney(leftover, currency);
  return budgetWords.in(words).unspent(amount, words.share(share), binding);
}

// Whether a campaign for orders pays, and in how many words.
export function salesText({ revenue, spent, breakEven, roas }: Sales, words: Words) {
  const says = budgetWords.in(words).sales;
  const told = [
    words.aboutMoney(revenue.p50),
    words.aboutMoneySpan(rangeOf(revenue)),
    words.wholeMoney(spent),
  ] as const;
  if (roas.p10 >= 1) return { text: says.pays(...told), loses: false };
  if (roas.p50 >= 1) return { text: says.mayPay(...told), loses: false };
  return { text: says.loses(...told, words.aboutMoney(breakEven)), loses: true };
}
