import { css, html, nothing, type TemplateResult } from 'lit';
import type { ResultMetric, ResultsReport } from '#whatif';
import type { Asked } from '../app/questions.ts';
import { define } from '../ui/define.ts';
import { spanOf, written } from './metric-value.ts';
import { ResultsQuestion } from './results-question.ts';
import { resultsWords } from './words.ts';
import '../ui/number-field.ts';

const costs: ResultMetric[] = ['costPerSave', 'costPerOrder', 'costPerRead', 'cpe', 'cpm'];

// What was really paid, and what each save, order or read came to.
export class ResultsCosts extends ResultsQuestion<'results'> {
  protected readonly kind = 'results';

  static override styles = [
    ...ResultsQuestion.styles,
    css`
      notewave-number-field {
        max-width: 24rem;
      }

      table {
        max-width: 36rem;
      }
    `,
  ];

  protected question(): Asked<'results'> | null {
    return [this.kept.against, this.kept.results];
  }

  protected content({ paid, all, open, unplanned, named }: ResultsReport): TemplateResult {
    const { words, kept } = this;
    const says = resultsWords.in(words);
    const metrics = all.metrics.filter(({ metric }) => costs.includes(metric));
    // What these brought and cost is in the money paid, and in no cost of a result.
    const apart = open + (named ? unplanned : 0);
    const amount = (fen: number | null) => (fen === null ? words.t.unknown : words.money(fen));
    const notes = says.take.notes(words.number(paid.notes), paid.notes).trim();
    const row = (title: string, fen: number | null, about: unknown) => html`<tr>
      <th scope="row">${title}</th>
      <td class="number">${amount(fen)}</td>
      <td class="quiet small">${about}</td>
    </tr>`;
    const planned =
      paid.notes > 0 ? says.costs.feesPlan(words.money(paid.plannedFees), notes) : nothing;
    const elsewhere =
      paid.elsewhere === null
        ? nothing
        : html`<span class="warn">${says.costs.elsewhere(words.money(paid.elsewhere))}</span>`;
    return html`
      <p class="quiet small">${says.costs.about}</p>
      <notewave-number-field
        optional
        unit="fen"
        .label=${says.costs.boost}
        .value=${kept.results.boost ?? null}
        @given=${({ detail }: CustomEvent<number | null>) => {
          if (!Number.isNaN(detail)) kept.set({ boost: detail });
        }}
      ></notewave-number-field>
      <p class="quiet small">
        ${paid.boost === null && paid.sums === null ? says.costs.noBoost : says.costs.boostAbout}
      </p>
      ${paid.all === null ? html`<p>${says.costs.none}</p>` : nothing}
      <table>
        <tbody>
          ${
            paid.fees === null && paid.sums !== null
              ? nothing
              : row(says.costs.fees, paid.fees, planned)
          }
          ${paid.service === null ? nothing : row(says.costs.service, paid.service, says.costs.serviceAbout)}
          ${paid.sums === null ? nothing : row(says.costs.sums, paid.sums, says.costs.sumsAbout)}
          ${
            paid.boost === null && paid.sums !== null
              ? nothing
              : row(says.costs.spent, paid.boost, elsewhere)
          }
          ${row(says.costs.all, paid.all, nothing)}
          ${metrics.map(
            (one) => html`<tr>
              <th scope="row">${says.metric[one.metric]}</th>
              <td class="number">${written(one, words)}</td>
              <td class="quiet small">
                ${one.promised ? says.table.range(spanOf(one.metric, one.promised, words)) : nothing}
                ${
                  one.verdict && one.verdict !== 'inside'
                    ? html`<span class=${one.verdict === 'worse' ? 'warn' : ''}
                        >${says.verdict[one.verdict]}</span
                      >`
                    : nothing
                }
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${apart > 0 && metrics.length > 0 ? html`<p class="quiet small">${says.costs.ofCompared(words.number(all.notes), all.notes)}</p>` : nothing}
    `;
  }
}

define('notewave-results-costs', ResultsCosts);
