import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Outlook, Outlooks, Percentiles } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { rangeMark, rangeMarkStyle, rangeOf } from '../ui/range-mark.ts';
import { amount, type Measure, measureName, measuresOf, resultId } from './budget-forecast.ts';
import { budgetDetails, budgetTerms, budgetWords } from './words.ts';

// All measures, in the order in which a campaign works.
const all: Measure[] = [
  'impressions',
  'reads',
  'reach',
  'engagements',
  'saves',
  'clicks',
  'orders',
  'revenue',
  'roas',
  'roi',
  'notesLive',
  'viralNotes',
  'spent',
  'cpm',
  'cpe',
  'costPerReader',
  'costPerSave',
  'costPerOrder',
];

// Measures that exist only when an order has a value.
const ofRevenue: Measure[] = ['revenue', 'roas', 'roi'];

// The outlook: simulated campaigns of each mix, by every measure.
class BudgetOutlook extends QuestionElement<'forecast'> {
  static override properties = { ...QuestionElement.properties, isWhole: { state: true } };

  protected readonly kind = 'forecast';
  // Whether all measures are shown, not only those of the objective.
  declare isWhole: boolean;

  constructor() {
    super();
    this.isWhole = false;
  }

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    rangeMarkStyle,
    css`
      :host {
        container-type: inline-size;
      }

      table {
        max-width: 46rem;
      }

      td,
      tbody th {
        padding-block: var(--s1);
        line-height: 1.3;
      }

      tr.next + tr th {
        white-space: nowrap;
      }

      tr.next :is(th, td) {
        border-bottom-color: transparent;
      }

      .name {
        padding-top: var(--s3);
        font-weight: 650;
      }

      .mark {
        width: 34%;
        vertical-align: middle;
      }

      @container (max-width: 34rem) {
        .mark {
          width: 22%;
        }

        td,
        th {
          padding-inline: var(--s1);
        }

        td.span {
          white-space: normal;
        }
      }
    `,
  ];

  protected question(): [ReturnType<typeof withoutLists>] {
    return [withoutLists(this.store.plan)];
  }

  #cells(measure: Measure, points: Percentiles | null, end: number) {
    const { words } = this;
    const says = budgetDetails.in(words).outlook;
    if (!points)
      return html`<td class="quiet small" colspan="3">${budgetTerms.in(words).oftenNone}</td>`;
    const { p10, p50, p90 } = points;
    const say = (value: number) => amount(measure, value, words);
    const span = measure === 'roi' ? says.span(say(p10), say(p90)) : words.span(say(p10), say(p90));
    return html`<td class="number"><b>${say(p50)}</b></td>
      <td class="mark">
        ${measure === 'roi' ? nothing : rangeMark(rangeOf(points), end)}
      </td>
      <td class="number quiet small span">${span}</td>`;
  }

  #rows(measure: Measure, mixes: [string, Outlook][]) {
    if (ofRevenue.includes(measure) && mixes.every(([, { [measure]: points }]) => !points)) {
      return nothing;
    }
    const end = Math.max(...mixes.map(([, { [measure]: points }]) => points?.p90 ?? 0));
    const name = measureName(measure, this.words);
    const [only] = mixes;
    if (mixes.length === 1 && only) {
      return html`<tbody>
        <tr>
          <th scope="row">${name}</th>
          ${this.#cells(measure, only[1][measure], end)}
        </tr>
      </tbody>`;
    }
    return html`<tbody>
      <tr class="next">
        <th scope="rowgroup" colspan="4" class="name">${name}</th>
      </tr>
      ${mixes.map(
        ([mix, outlook], at) => html`<tr class=${at + 1 < mixes.length ? 'next' : ''}>
          <th scope="row" class="quiet small">${mix}</th>
          ${this.#cells(measure, outlook[measure], end)}
        </tr>`,
      )}
    </tbody>`;
  }

  protected content({ optimum, starter, own }: Outlooks): TemplateResult {
    const { words } = this;
    const { t } = words;
    const budget = { ...budgetWords.in(words), ...budgetTerms.in(words) };
    const says = budgetDetails.in(words).outlook;
    const { objective } = this.basis;
    const { p10, p50, p90 } = optimum[resultId[objective]];
    const rest = all.filter((measure) => !measuresOf[objective].includes(measure));
    const measures = this.isWhole ? [...measuresOf[objective], ...rest] : measuresOf[objective];
    const mixes: [string, Outlook][] = [[budget.optimum, optimum]];
    if (starter) mixes.push([budget.starter, starter]);
    if (own) mixes.push([budget.ownMix, own]);
    return html`
      <p>
        ${says.lead(t.result[objective](words.about(p50)), words.about(p10), words.about(p90))}
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${budget.parts.outlook}><table>
        <caption class="hidden">${budget.parts.outlook}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">${budget.measureHead}</th>
            <th scope="col">${says.medianHead}</th>
            <td></td>
            <th scope="col">${says.rangeHead}</th>
          </tr>
        </thead>
        ${measures.map((measure) => this.#rows(measure, mixes))}
      </table></div>
      <p>
        <button
          aria-expanded=${this.isWhole}
          @click=${() => {
            this.isWhole = !this.isWhole;
          }}
        >
          ${this.isWhole ? says.showFew : says.showAll}
        </button>
      </p>
      <p class="quiet small">${says.about}</p>
    `;
  }
}

define('notewave-budget-outlook', BudgetOutlook);
