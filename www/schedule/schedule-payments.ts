import { type CSSResultGroup, css, html, type TemplateResult } from 'lit';
import type { Payment, Payments } from '#whatif';
import type { Words } from '../app/words.ts';
import { budgetTerms } from '../budget/words.ts';
import { define } from '../ui/define.ts';
import { ScheduleQuestion } from './schedule-question.ts';
import { scheduleDetails, scheduleWords } from './words.ts';

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

// The payments: what must be funded or paid when.
class SchedulePayments extends ScheduleQuestion<'payments'> {
  protected readonly kind = 'payments';

  static override styles: CSSResultGroup[] = [
    ...ScheduleQuestion.styles,
    css`
      table {
        max-width: 46rem;
      }

      tbody th,
      tfoot th {
        white-space: nowrap;
      }

      /* Chinese breaks anywhere, and would be squeezed into a column of one or two characters. */
      td.small {
        min-width: 9em;
      }

      tfoot :is(th, .number) {
        font-weight: 600;
      }
    `,
  ];

  protected content({ payments, days, held, total }: Payments): TemplateResult {
    const { words } = this;
    const says = scheduleDetails.in(words).payments;
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${scheduleWords.in(words).parts.payments}>
        <table>
          <thead>
            <tr>
              <th scope="col">${says.dateHead}</th>
              <th scope="col">${says.purposeHead}</th>
              <th scope="col" class="number">${says.amountHead}</th>
              <th scope="col" class="number">${says.soFarHead}</th>
            </tr>
          </thead>
          <tbody>
            ${days.map(
              ({ date, amount, soFar }) => html`<tr>
                <th scope="row">${words.day(date)}</th>
                <td class="quiet small">${purposeOf(
                  payments.filter((one) => one.date === date),
                  words,
                )}</td>
                <td class="number">${words.money(amount)}</td>
                <td class="number">${words.money(soFar)}</td>
              </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${says.total}</th>
              <td class="quiet small">${says.held(words.money(held))}</td>
              <td></td>
              <td class="number">${words.money(total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    `;
  }
}

define('notewave-schedule-payments', SchedulePayments);
