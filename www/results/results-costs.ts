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
              : html`<tr>
                  <th scope="row">${says.costs.fees}</th>
                  <td class="number">${amount(paid.fees)}</td>
                  <td class="quiet small">
                    ${paid.notes > 0 ? says.costs.feesPlan(words.money(paid.plannedFees), notes) : nothing}
                  </td>
                </tr>`
          }
          ${
            paid.service === null
              ? nothing
              : html`<tr>
                  <th scope="row">${says.costs.service}</th>
                  <td class="number">${amount(paid.service)}</td>
                  <td class="quiet small">${says.costs.serviceAbout}</td>
                </tr>`
          }
          ${
            paid.sums === null
              ? nothing
              : html`<tr>
                  <th scope="row">${says.costs.sums}</th>
                  <td class="number">${amount(paid.sums)}</td>
                  <td class="quiet small">${says.costs.sumsAbout}</td>
                </tr>`
          }
          ${
            paid.boost === null && paid.sums !== null
              ? nothing
              : html`<tr>
                  <th scope="row">${says.costs.spent}</th>
                  <td class="number">${amount(paid.boost)}</td>
                  <td class="warn small">
                    ${paid.elsewhere === null ? nothing : says.costs.elsewhere(words.money(paid.elsewhere))}
                  </td>
                </tr>`
          }
          <tr>
            <th scope="row">${says.costs.all}</th>
            <td class="number">${amount(paid.all)}</td>
            <td></td>
          </tr>
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
