import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { BudgetReport, Mix, OwnMix } from '#core';
import type { Store } from '../app/store.ts';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { uiWords } from '../ui/words.ts';
import { amountOf } from './amount-of.ts';
import { beatenText, costId, costText, resultId } from './budget-forecast.ts';
import { ExplainedNumbers, explainedNumbersStyle } from './explained-numbers.ts';
import { budgetTerms, budgetWords } from './words.ts';
import '../ui/number-field.ts';

const compareStyle = css`
  :host {
    container-type: inline-size;
  }

  .compare {
    min-width: 28rem;
    max-width: 46rem;
  }

  .compare.all {
    min-width: 36rem;
  }

  .compare thead th,
  .compare td {
    width: 24%;
    text-align: end;
  }

  .compare th.best {
    color: var(--ink);
    font-weight: 650;
  }

  .compare tbody th {
    white-space: nowrap;
  }

  /* Narrow, all mixes are in sight at once. */
  @container (max-width: 34rem) {
    .compare,
    .compare.all {
      min-width: 0;
    }

    .compare :is(th, td) {
      padding-inline: var(--s1) 0;
      font-size: var(--t1);
      white-space: normal;
      word-break: keep-all;
    }

    .compare :is(th, td):first-child {
      padding-inline-start: 0;
    }

    .compare tbody th {
      white-space: normal;
    }

    .compare :is(thead th, td) {
      width: auto;
    }

    .compare notewave-number-field {
      min-width: 6.75rem;
    }
  }

  .compare notewave-number-field {
    width: 100%;
    max-width: 7.5rem;
    margin-inline-start: auto;
  }

  .compare td > .small:not(.breaks) {
    white-space: nowrap;
  }

  .compare .breaks {
    line-height: 1.3;
    white-space: normal;
  }

  .compare .breaks li + li {
    margin-top: var(--s1);
  }
`;

// What is left of the budget, or by how much it is overspent.
function rest(mix: Mix, words: Words) {
  const { over } = mix;
  if (over > 0) {
    return html`<span class="warn small">${words.pair(budgetTerms.in(words).overBudget, words.money(over))}</span>`;
  }
  return words.money(amountOf(mix, 'leftover'));
}

function broken(mix: Mix, words: Words) {
  const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
  const rules = mix.guardrails.filter(({ state }) => state === 'broken');
  if (rules.length === 0 && mix.keepsLocks) return says.noneBroken;
  return html`<ul class="breaks small">
    ${rules.map(({ id }) => html`<li>${says.guardrail[id]}</li>`)}
    ${mix.keepsLocks ? nothing : html`<li>${says.yourLocks}</li>`}
  </ul>`;
}

// The best mix, the starter blend and the user's own on the same assumptions.
function compare(
  store: Store,
  explained: ExplainedNumbers,
  report: BudgetReport,
  words: Words,
): TemplateResult {
  const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
  const { t } = words;
  const { objective } = store.basis('budget');
  const { optimum, starter, own } = report;
  const typed = store.plan.budget.own;
  const setOwn = (next: OwnMix, field: string) => store.budget({ own: next }, `own.${field}`);
  const columns = 2 + Number(starter !== null) + Number(typed !== null);
  const row = (
    name: string,
    cell: (mix: Mix, of: string) => unknown,
    ownCell?: TemplateResult,
    number = '',
  ) => html`<tr>
      <th scope="row">${name}</th>
      <td class="number">${cell(optimum, '')}</td>
      ${starter ? html`<td class="number">${cell(starter, 'starter.')}</td>` : nothing}
      ${typed ? html`<td class="number">${ownCell ?? (own && !store.isOld('budget') ? cell(own, 'own.') : t.unknown)}</td>` : nothing}
    </tr>
    ${number ? explained.row([number, `starter.${number}`, `own.${number}`], columns) : nothing}`;
  const result = (mix: Mix, of: string) => {
    const range = mix.forecast.result;
    const number = explained.number(`${of}${resultId[objective]}`, words.about(range.p50));
    const { beaten } = mix.forecast;
    // Of two mixes that are the same there is none that brings more.
    const isOther = beaten !== null && range.p50 !== optimum.forecast.result.p50;
    return html`<b>${number}</b><br /><span class="quiet small">${words.aboutSpan(rangeOf(range))}</span>
      ${isOther ? html`<br /><span class="quiet small breaks">${beatenText(beaten, words)}</span>` : nothing}`;
  };
  const cost = (mix: Mix, of: string) => {
    const text = costText(mix.forecast, words);
    const isCost = text !== '' && text !== t.underOneResult;
    return isCost ? explained.number(`${of}${costId[objective]}`, text) : text || t.unknown;
  };
  const countBox = (tier: (typeof tiers)[number], given: OwnMix) => html`<notewave-number-field
    bare
    .label=${uiWords.in(words).field.partOf(says.ownMix, t.tierTitle[tier])}
    .value=${given.counts[tier]}
    .problems=${store.problems(`budget.own.counts.${tier}`)}
    @given=${({ detail }: CustomEvent<number>) =>
      setOwn({ ...given, counts: { ...given.counts, [tier]: detail } }, tier)}
  ></notewave-number-field>`;
  const boostBox = (given: OwnMix) => html`<notewave-number-field
    bare
    optional
    .label=${uiWords.in(words).field.partOf(says.ownMix, says.boost)}
    .unit=${'fen'}
    .value=${given.boost ?? null}
    .problems=${store.problems('budget.own.boost')}
    @given=${({ detail }: CustomEvent<number | null>) => setOwn({ ...given, boost: detail }, 'boost')}
  ></notewave-number-field>`;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${says.parts.comparison}>
      <table class="compare ${typed ? 'all' : ''}">
        <thead>
          <tr>
            <td></td>
            <th scope="col" class="best">${says.optimum}</th>
            ${starter ? html`<th scope="col">${says.starter}</th>` : nothing}
            ${typed ? html`<th scope="col">${says.ownMix}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${tiers.map((tier) =>
            row(
              t.tierTitle[tier],
              (mix) => words.number(mix.counts[tier]),
              typed ? countBox(tier, typed) : undefined,
            ),
          )}
          ${row(
            says.boost,
            (mix) => words.money(amountOf(mix, 'boost')),
            typed ? boostBox(typed) : undefined,
          )}
          ${row(says.line.leftover, (mix) => rest(mix, words))}
          ${row(t.resultName[objective], result, undefined, resultId[objective])}
          ${row(t.costName[objective], cost, undefined, costId[objective])}
          ${row(says.brokenHead, (mix) => broken(mix, words))}
        </tbody>
      </table>
    </div>
    <p>
      ${
        typed
          ? html`<button @click=${() => store.budget({ own: null })}>${says.removeOwnMix}</button>`
          : html`<button
              @click=${() => setOwn({ counts: { ...optimum.counts }, boost: amountOf(optimum, 'boost') }, '')}
            >
              ${says.startOwnMix}
            </button>`
      }
    </p>
  `;
}

export class BudgetComparison extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    explainedNumbersStyle,
    compareStyle,
  ];

  readonly #explained = new ExplainedNumbers(this);

  override render() {
    const { store, words } = this;
    const report = store.section('budget');
    return report
      ? html`<div class="inside">${compare(store, this.#explained, report, words)}</div>`
      : nothing;
  }
}

define('notewave-budget-comparison', BudgetComparison);
