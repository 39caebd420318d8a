import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Area, BudgetReport, GuardrailState, Mix, Objective, Sales } from '#core';
import { objectives } from '../app/choices.ts';
import { chunks, type FetchedTag } from '../app/chunks.ts';
import type { Converted } from '../app/read-money.ts';
import type { Store } from '../app/store.ts';
import { creatorsOf } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { CalculatorElement } from '../ui/calculator-element.ts';
import { choice, tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { attempt, needs } from '../ui/fetch-chunk.ts';
import { fold } from '../ui/fold.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { rangeMarkStyle, rangeOf } from '../ui/range-mark.ts';
import { costText, forecastStyle, forecastTable, resultOf } from './budget-forecast.ts';
import { lineStyle, lines, muchUnspent } from './budget-lines.ts';
import { mixLegendStyle, mixPicture } from './budget-mix.ts';
import { budgetStyle } from './budget-style.ts';
import { ExplainedNumbers, explainedNumbersStyle } from './explained-numbers.ts';
import { moneyBar, moneyBarStyle } from './money-bar.ts';
import { ownMoney } from './own-money.ts';
import { budgetWords } from './words.ts';
import '../ui/figure-fold.ts';
import '../ui/number-field.ts';

const areas: Area[] = ['budget', 'response'];
const orderFigures = ['clicks', 'orders', 'order.value'];
type Fold = [title: string, tag: FetchedTag];

// From so many creators on, one campaign is more than anybody looks after.
const veryMany = 500;

const totalScale = { from: 1_000_000, to: 1_000_000_000, log: true };

// The calculator of the budget: what does the money buy?
export class Budget extends CalculatorElement {
  protected readonly section = 'budget';
  readonly #explained = new ExplainedNumbers(this);

  static override styles: CSSResultGroup[] = [
    ...CalculatorElement.styles,
    problemStyle,
    moneyBarStyle,
    rangeMarkStyle,
    mixLegendStyle,
    lineStyle,
    forecastStyle,
    explainedNumbersStyle,
    budgetStyle,
  ];

  // The budget may be typed in the user's own currency.
  readonly #convert = async (text: string): Promise<Converted | null> => {
    let converted: Converted | null = null;
    await attempt(this, async (words) => {
      const { readMoney } = await chunks['notewave-budget-options'].fetch(words);
      converted = readMoney(text, this.store?.plan.budget.currency ?? null, words);
    });
    return converted;
  };

  protected question(words: Words): string {
    return budgetWords.in(words).question;
  }

  protected inputs(store: Store, words: Words): TemplateResult {
    const says = budgetWords.in(words);
    const { t } = words;
    const { budget, objective } = store.plan;
    return html`
      <notewave-number-field
        .label=${says.total}
        .unit=${'fen'}
        .value=${budget.total}
        .scale=${totalScale}
        .problems=${store.problems('budget.total')}
        .convert=${this.#convert}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ total: detail })}
      ></notewave-number-field>
      ${ownMoney(budget.total, budget.currency, words, true)}
      ${choice({
        label: says.objective,
        name: 'objective',
        value: objective,
        options: objectives,
        title: (option) => t.objective[option],
        choose: (option) => store.objective(option),
      })}
      <div class="quiet small about">
        <p>${says.objectiveAbout[objective]}</p>
        <details>
          <summary>${says.allThree}</summary>
          <p>${says.allThreeAbout}</p>
        </details>
      </div>
      ${objective === 'conversion' ? this.#figures(store, orderFigures) : nothing}
      ${tick(says.agency, budget.agency, (agency) => store.budget({ agency }))}
      ${budget.agency ? this.#figures(store, ['agency.share']) : nothing}
      <notewave-number-field
        .label=${says.tools}
        .unit=${'fen'}
        .value=${budget.tools}
        .problems=${store.problems('budget.tools')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ tools: detail })}
      ></notewave-number-field>
      <notewave-number-field
        .label=${says.madeNotes}
        .value=${budget.madeNotes}
        .problems=${store.problems('budget.madeNotes')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ madeNotes: detail })}
      ></notewave-number-field>
      ${fold(this, says.folds.options, 'notewave-budget-options')}
    `;
  }

  // Figures that only the user knows stand among the inputs: what orders rest on, the agency's share.
  #figures(store: Store, shown: string[]) {
    if (!needs(this, chunks['notewave-figure-list'])) return nothing;
    return html`<notewave-figure-list
      .figures=${store.figures.filter(({ id }) => shown.includes(id))}
    ></notewave-figure-list>`;
  }

  protected answer(store: Store, words: Words): TemplateResult {
    const says = budgetWords.in(words);
    const { t } = words;
    const report = store.section('budget');
    if (!report) return html``;
    const { optimum, smallCycle } = report;
    const { objective } = store.basis('budget');
    const { currency } = store.plan.budget;
    const boost = optimum.lines.find(({ id }) => id === 'boost')?.amount ?? 0;
    const creators = creatorsOf(optimum.counts);
    const range = resultOf(optimum.forecast);
    const each = (cost: string, own: string) =>
      says.atCost(t.costOfOne[objective](cost) + (own && ` (${own})`));
    return html`
      <div class="lead">
        <p class="answer">
          ${says.headline(
            t.result[objective](words.about(range.p50)),
            creators > 0 ? t.creatorCount(words.number(creators), creators) : t.noCreators,
            boost > 0 ? says.boostAmount(words.wholeMoney(boost, currency)) : '',
          )}
        </p>
        <p class="quiet">
          ${says.rangeAndCost(
            words.aboutSpan(rangeOf(range)),
            costText(optimum.forecast, words, each, currency),
          )}
        </p>
        ${this.#sales(report.sales, objective, words)} ${this.#notices(optimum, objective, words)}
        ${this.#remarks(report, objective, creators, words)}
        ${smallCycle === null ? nothing : html`<p class="warn small">${says.smallCycle(words.money(smallCycle))}</p>`}
      </div>
      <div class="part">
        ${mixPicture(store, optimum, words)} ${this.#locks(store, 'counts', words)}
      </div>
      <div class="part">
        <h3>${says.moneyHead}</h3>
        ${moneyBar(optimum.lines, words)}
      </div>
    `;
  }

  // Whether a campaign for orders pays.
  #sales(sales: Sales | null, objective: Objective, words: Words) {
    if (objective !== 'conversion') return nothing;
    const says = budgetWords.in(words).sales;
    if (!sales) return html`<p class="quiet small">${says.unknown}</p>`;
    const { revenue, spent, breakEven, roas } = sales;
    const told = [
      words.aboutMoney(revenue.p50),
      words.aboutMoneySpan(rangeOf(revenue)),
      words.wholeMoney(spent),
    ] as const;
    if (roas.p10 >= 1) return html`<p>${says.pays(...told)}</p>`;
    if (roas.p50 >= 1) return html`<p>${says.mayPay(...told)}</p>`;
    return html`<p class="warn">${says.loses(...told, words.aboutMoney(breakEven))}</p>`;
  }

  // What surprises about the mix, and why it is so.
  #remarks(report: BudgetReport, objective: Objective, creators: number, words: Words) {
    const says = budgetWords.in(words);
    const { optimum, tierCosts } = report;
    const { mid, mega } = tierCosts;
    const anchor = optimum.guardrails.find(({ id }) => id === 'mega-anchor');
    const noMega = objective === 'awareness' && optimum.counts.mega === 0 && (anchor?.max ?? 0) > 0;
    const cost = (each: number | null) => words.aboutMoney(each ?? 0);
    return html`
      ${
        noMega
          ? html`<p class="quiet small">
              ${says.noMega(cost(mega.costPerResult), cost(mid.costPerResult))}
            </p>`
          : nothing
      }
      ${creators > veryMany ? html`<p class="warn small">${says.veryMany}</p>` : nothing}
    `;
  }

  // Warnings beside the headline: guardrails that cannot be kept, and money that is not spent.
  #notices({ guardrails, lines }: Mix, objective: Objective, words: Words) {
    const { guardrail, brokenGuardrails, capacityLimits, unspent } = budgetWords.in(words);
    const limit = guardrails.find(({ id, state }) => id === 'capacity' && state === 'binding');
    const names = (state: GuardrailState) => {
      const found = guardrails.filter((one) => one.state === state);
      return words.list(found.map(({ id }) => guardrail[id]));
    };
    const broken = names('broken');
    const leftover = lines.find(({ id }) => id === 'leftover')?.amount ?? 0;
    const share = leftover / lines.reduce((sum, { amount }) => sum + amount, 0);
    return html`
      ${broken ? html`<p class="warn small">${brokenGuardrails(broken)}</p>` : nothing}
      ${
        limit
          ? html`<p class="warn small">
              ${capacityLimits(words.number(limit.max ?? 0), words.t.result[objective](words.about(limit.costs ?? 0)))}
            </p>`
          : nothing
      }
      ${
        share < muchUnspent
          ? nothing
          : html`<p class="warn small">
              ${unspent(words.wholeMoney(leftover, this.store?.plan.budget.currency), words.share(share), names('binding'))}
            </p>`
      }
    `;
  }

  // Problems of the locks together. A problem of one lock stands at its box. Only their cost is
  // money.
  #locks(store: Store, kind: 'counts' | 'lines', words: Words) {
    const isSet = Object.values(store.plan.budget.locks[kind]).some((lock) => lock !== null);
    if (!isSet) return nothing;
    return html`
      ${problemText(store.problems('budget.locks'), 'fen', words, `locks-${kind}`)}
      ${problemText(store.problems(`budget.locks.${kind}`), 'count', words, `locks-all-${kind}`)}
    `;
  }

  protected makeup(store: Store, words: Words): TemplateResult | typeof nothing {
    const says = budgetWords.in(words);
    const optimum = store.section('budget')?.optimum;
    if (!optimum) return nothing;
    return html`<div class="two">
      <div class="part">
        <h3>${says.forecastHead}</h3>
        ${forecastTable(optimum.forecast, store, this.#explained, words)}
        <p class="quiet small">${says.forecastAbout}</p>
      </div>
      <div class="part">
        <h3>${says.linesHead}</h3>
        ${lines(store, this.#explained, optimum, words)} ${this.#locks(store, 'lines', words)}
        <p class="quiet small">${says.locksAbout}</p>
      </div>
    </div>`;
  }

  // The folds, grouped by the question that they answer.
  protected folds(_store: Store, words: Words): TemplateResult {
    const says = budgetWords.in(words);
    const { folds: titles, foldGroups } = says;
    const group = (name: keyof typeof foldGroups, inside: Fold[], last: unknown = nothing) => html`
      <div class="group">
        <h3>${foldGroups[name]}</h3>
        <div>
          ${inside.map(([title, tag]) => fold(this, title, tag, { group: name }))}
          ${last}
        </div>
      </div>
    `;
    return html`
      ${group('why', [
        [titles.guardrails, 'notewave-budget-guardrails'],
        [titles.tierCosts, 'notewave-budget-tier-costs'],
        [titles.comparison, 'notewave-budget-comparison'],
        [titles.explanation, 'notewave-budget-explanation'],
      ])}
      ${group(
        'sure',
        [
          [titles.outlook, 'notewave-budget-outlook'],
          [titles.tornado, 'notewave-whatif-tornado'],
          [titles.worlds, 'notewave-whatif-worlds'],
        ],
        html`<notewave-figure-fold
          .areas=${areas}
        ></notewave-figure-fold>`,
      )}
      ${group('else', [
        [titles.advice, 'notewave-whatif-advice'],
        [titles.alternatives, 'notewave-whatif-alternatives'],
        [titles.curve, 'notewave-whatif-curve'],
        [titles.seekBudget, 'notewave-whatif-seek-budget'],
        [titles.boostTiming, 'notewave-whatif-boost-timing'],
        [titles.scenarios, 'notewave-whatif-scenarios'],
      ])}
    `;
  }
}

define('notewave-budget', Budget);
