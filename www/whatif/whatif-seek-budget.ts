import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '#core';
import type { BudgetSought, Goal, Kpi } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import type { Words } from '../app/words.ts';
import { nextGoal, resultId } from '../budget/budget-forecast.ts';
import { muchUnspent } from '../budget/remarks.ts';
import { budgetWords } from '../budget/words.ts';
import { choice, choiceStyle } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { whatifWords } from './words.ts';
import '../ui/number-field.ts';
import './whatif-seek-figure.ts';

type Wanted = Exclude<Kpi, 'result'>;
// How sure the goal must be, in tenths of simulated campaigns, or `half` for what half of them reach.
type Sure = 'half' | '7' | '8' | '9';
const sures: Sure[] = ['half', '7', '8', '9'];
const wanted: Wanted[] = ['saves', 'reach', 'orders', 'cpe'];
const objectives = { reach: 'awareness', saves: 'seeding', orders: 'conversion' } as const;
// What is asked of a metric that is not the objective's until something is typed; a cost in fen.
const first: Record<Wanted, number> = { reach: 100_000, saves: 1_000, orders: 10, cpe: 1_000 };
// The largest target that the core takes.
const most = 1e12;

function nameOf(metric: Wanted, words: Words): string {
  const says = whatifWords.in(words).seek;
  return metric === 'cpe' ? says.cpe : words.t.resultName[objectives[metric]];
}

function valueText(metric: Wanted, value: number | null, words: Words): string {
  const says = whatifWords.in(words).seek;
  if (value === null) return says.nothingMeasured;
  if (metric === 'cpe') return says.cpeEach(words.aboutMoney(value));
  return words.t.result[objectives[metric]](words.about(value));
}

// The smallest budget that reaches a goal.
class WhatifSeekBudget extends QuestionElement<'seekBudget'> {
  static override properties = {
    ...QuestionElement.properties,
    metric: { state: true },
    target: { state: true },
    sure: { state: true },
  };

  protected readonly kind = 'seekBudget';
  // The metric of the goal; null for that of the plan's objective.
  declare metric: Wanted | null;
  // The target that was typed: NaN if it is no number, null until something is typed.
  declare target: number | null;
  declare sure: Sure;

  constructor() {
    super();
    this.metric = null;
    this.target = null;
    this.sure = 'half';
  }

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    choiceStyle,
    css`
      .goal {
        display: grid;
        gap: var(--s3);
        max-width: 28rem;
      }

      details {
        max-width: 46rem;
      }

      .found {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: center;
      }

      .found .answer {
        font-size: var(--t3);
      }
    `,
  ];

  #metric(): Wanted {
    return this.metric ?? resultId[this.store.basis('budget').objective];
  }

  // The goal to begin with: of what the objective wants the next above what half of the campaigns bring; of
  // anything else, a round number.
  #goal(): Goal {
    const metric = this.#metric();
    const isWanted = metric === resultId[this.store.basis('budget').objective];
    const forecast = isWanted ? this.store.section('budget')?.optimum.forecast : undefined;
    const near = forecast ? nextGoal(forecast.result.p50) : first[metric];
    const goal = { metric, target: this.target ?? near };
    return this.sure === 'half' ? goal : { ...goal, chance: Number(this.sure) / 10 };
  }

  #problems({ target }: Goal): Problem[] {
    const problem = { field: 'goal.target', row: null, given: target, min: 1, max: most };
    if (Number.isNaN(target)) return [{ ...problem, code: 'not-a-number' }];
    return target >= 1 && target <= most ? [] : [{ ...problem, code: 'out-of-range' }];
  }

  protected question(): [ReturnType<typeof withoutLists>, Goal] | null {
    const goal = this.#goal();
    return this.#problems(goal).length > 0 ? null : [withoutLists(this.store.plan), goal];
  }

  #fields(goal: Goal, metric: Wanted) {
    const { words } = this;
    const says = whatifWords.in(words).seek;
    const name = nameOf(metric, words);
    return html`<div class="goal">
      ${choice({
        label: says.metric,
        name: 'metric',
        value: metric,
        options: wanted,
        title: (option) => nameOf(option, words),
        choose: (chosen) => {
          this.metric = chosen;
          this.target = null;
          this.renew();
        },
      })}
      <notewave-number-field
        .label=${metric === 'cpe' ? says.atMost(name) : says.atLeast(name)}
        .unit=${metric === 'cpe' ? 'fen' : 'count'}
        .value=${goal.target}
        .problems=${this.#problems(goal)}
        @given=${({ detail }: CustomEvent<number>) => {
          this.target = detail;
          this.renew();
        }}
      ></notewave-number-field>
      ${choice({
        label: says.sureness,
        name: 'sure',
        value: this.sure,
        options: sures,
        title: (option) => (option === 'half' ? says.half : says.sureInTen(option)),
        choose: (chosen) => {
          this.sure = chosen;
          this.renew();
        },
      })}
    </div>`;
  }

  // What the budget that was found brings, as a sentence.
  #brings({ reached, best, value, chance }: BudgetSought, metric: Wanted): string {
    const { words } = this;
    const says = whatifWords.in(words).seek;
    const isCost = metric === 'cpe';
    // More money does not lower a cost, so the nearest budget is named. Other metrics have a
    // highest value, from some budget on.
    const budget = isCost ? words.money(best.total) : words.aboutMoney(best.total);
    if (chance !== null) {
      if (reached) return says.bringsIn(words.share(chance));
      // Rounded down: rounded up it could read as what was asked for.
      const part = words.share(Math.floor(chance * 1_000) / 1_000);
      return (isCost ? says.nearestIn : says.bestPossibleIn)(budget, part);
    }
    const text = valueText(metric, value, words);
    if (reached) return says.brings(text);
    return (isCost ? says.nearest : says.bestPossible)(budget, text);
  }

  // The button that takes over the budget, if it reaches the goal.
  #use({ reached, ask }: BudgetSought) {
    const { words, store } = this;
    if (!reached) return nothing;
    if (ask === store.plan.budget.total)
      return html`<span class="quiet small">${whatifWords.in(words).seek.isTodaysBudget}</span>`;
    return html`<button @click=${() => store.budget({ total: ask })}>
      ${whatifWords.in(words).curve.useBudget}
    </button>`;
  }

  #found(sought: BudgetSought, metric: Wanted) {
    const { words } = this;
    const says = whatifWords.in(words).seek;
    const { reached, exact, best, ask, unspent, largest, limits } = sought;
    const budget = words.money(ask);
    const isSure = exact && (largest?.exact ?? true);
    return html`<div aria-live="polite">
      <div class="found">
        <p class="answer">${reached ? says.reached(budget) : says.notReached}</p>
        ${this.#use(sought)}
      </div>
      <p class="quiet">
        ${this.#brings(sought, metric)}
        ${reached && ask !== best.total ? says.exactly(words.money(best.total)) : nothing}
        ${unspent > muchUnspent * ask ? says.unspent(words.wholeMoney(unspent)) : nothing}
        ${largest ? (largest.exact ? says.holdsUpToMost : says.holdsUpTo(words.money(largest.best.total))) : nothing}
        ${limits.length === 0 ? nothing : says.limitedBy(words.list(limits.map((id) => budgetWords.in(words).guardrail[id])))}
      </p>
      ${isSure ? nothing : html`<p class="quiet small">${says.notExact}</p>`}
    </div>`;
  }

  protected content(sought: BudgetSought): TemplateResult {
    const { words } = this;
    const metric = this.#metric();
    const goal = this.#goal();
    const isSound = this.#problems(goal).length === 0;
    return html`
      ${this.#fields(goal, metric)} ${isSound ? this.#found(sought, this.answered?.[1].metric as Wanted) : nothing}
      <details>
        <summary>${whatifWords.in(words).seek.neededTitle}</summary>
        <notewave-whatif-seek-figure
          .goal=${isSound ? goal : null}
        ></notewave-whatif-seek-figure>
      </details>
    `;
  }
}

define('notewave-whatif-seek-budget', WhatifSeekBudget);
