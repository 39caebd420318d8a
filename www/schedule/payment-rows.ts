// What is due when, as the rows of a table: on the page, and in the printed document.
import { html, type TemplateResult } from 'lit';
import type { Payment, Payments } from '#whatif';
import type { Words } from '../app/words.ts';
import { budgetTerms } from '../budget/words.ts';
import { scheduleDetails } from './words.ts';

// What some payments are for: `Creator fees (KOC) and Pugongying service fee: funded`.
export function purposeOf(payments: Payment[], words: Words): string {
  const says = scheduleDetails.in(words).payments;
  const kinds = [...new Set(payments.map(({ kind }) => kind))];
  // Service fee and handling go with the fees of their tier.
  const name = ({ line, tier }: Payment) =>
    tier && (line === 'fees' || line === 'product')
      ? says.feesOfTier(budgetTerms.in(words).line[line], words.t.tierTitle[tier])
      : budgetTerms.in(words).line[line];
  return kinds
    .map((kind) =>
      says.purpose(
        words.list([...new Set(payments.filter((one) => one.kind === kind).map(name))]),
        says.kind[kind],
      ),
    )
    .join(says.and);
}

export function paymentHead(words: Words): TemplateResult {
  const says = scheduleDetails.in(words).payments;
  return html`<thead>
    <tr>
      <th scope="col">${says.dateHead}</th>
      <th scope="col">${says.purposeHead}</th>
      <th scope="col" class="number">${says.amountHead}</th>
      <th scope="col" class="number">${says.soFarHead}</th>
    </tr>
  </thead>`;
}

// A row for each day. `day` writes its date.
export function paymentRows(
  { payments, days }: Payments,
  day: (date: string) => string,
  words: Words,
): TemplateResult[] {
  return days.map(
    ({ date, amount, soFar }) => html`<tr>
      <th scope="row" class="day">${day(date)}</th>
      <td class="purpose">${purposeOf(
        payments.filter((one) => one.date === date),
        words,
      )}</td>
      <td class="number">${words.money(amount)}</td>
      <td class="number">${words.money(soFar)}</td>
    </tr>`,
  );
}
