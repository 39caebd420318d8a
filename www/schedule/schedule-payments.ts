import { type CSSResultGroup, css, html, type TemplateResult } from 'lit';
import type { Payments } from '#whatif';
import { define } from '../ui/define.ts';
import { paymentHead, paymentRows } from './payment-rows.ts';
import { ScheduleQuestion } from './schedule-question.ts';
import { scheduleDetails, scheduleWords } from './words.ts';

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
      .purpose {
        min-width: 9em;
        color: var(--quiet);
        font-size: var(--t1);
      }

      tfoot :is(th, .number) {
        font-weight: 600;
      }
    `,
  ];

  protected content(due: Payments): TemplateResult {
    const { words } = this;
    const { held, total } = due;
    const says = scheduleDetails.in(words).payments;
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${scheduleWords.in(words).parts.payments}>
        <table>
          ${paymentHead(words)}
          <tbody>
            ${paymentRows(due, (date) => words.day(date), words)}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${says.total}</th>
              <td class="purpose">${says.held(words.money(held))}</td>
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
