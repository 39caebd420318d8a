import type { Payment } from '#whatif';
import type { Words } from '../app/words.ts';
import { budgetTerms } from '../budget/words.ts';
import { scheduleDetails } from './words.ts';

// What a day's payments are for: `Creator fees (KOC) and Pugongying service fee: funded`.
export function purposeOf(payments: Payment[], words: Words): string {
  const says = scheduleDetails.in(words).payments;
  const kinds = [...new Set(payments.map(({ kind }) => kind))];
  const name = ({ line, tier }: Payment) =>
    tier
      ? says.feesOfTier(budgetTerms.in(words).line[line], words.t.tierTitle[tier])
      : budgetTerms.in(words).line[line];
  return kinds
    .map((kind) =>
      says.purpose(
        words.list(payments.filter((one) => one.kind === kind).map(name)),
        says.kind[kind],
      ),
    )
    .join(says.and);
}
