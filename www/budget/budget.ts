import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { BudgetReport, Currency, Guardrail, Mix, Objective, Percentiles } from '#core';
import { objectives } from '../app/choices.ts';
import { chunkOf } from '../app/chunks.ts';
import type { Converted } from '../app/read-money.ts';
import { signed } from '../app/signed.ts';
import type { Store } from '../app/store.ts';
import { takeDate } from '../app/take-date.ts';
import { creatorsOf, tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { assumptions } from '../ui/assumptions.ts';
import { CalculatorElement } from '../ui/calculator-element.ts';
import { choice } from '../ui/choice.ts';
import { define, inside } from '../ui/define.ts';
import { type Door, openDoor, type Part } from '../ui/doors.ts';
import { attempt, needs } from '../ui/fetch-chunk.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { textField, textFieldStyle } from '../ui/text-field.ts';
import { amountOf } from './amount-of.ts';
import { mixPicture, mixPictureStyle } from './budget-mix.ts';
import { budgetStyle } from './budget-style.ts';
import { gradesOf } from './grades.ts';
import { moneyBar, moneyBarStyle } from './money-bar.ts';
import { ownMoney } from './own-money.ts';
import { guardrailNames, salesText, unspentText } from './remarks.ts';
import { budgetWords } from './words.ts';
import './campaign-dots.ts';
import '../ui/number-field.ts';

// The parts that say an answer while they are closed, as soon as it is worked out.
const answering = ['guardrails', 'comparison', 'tornado', 'curve', 'seekBudget', 'boostTiming'];

// A range that stays on one line: after its dash, a line may not end.
const unbroken = (range: string) => range.replace('–', '–\u2060');

const totalScale = { from: 2_000_000, to: 200_000_000, log: true };

// The calculator of the budget: what does the money buy?
export class Budget extends CalculatorElement {
  protected readonly section = 'budget';
  protected override readonly isAnswerFirst = false;

  static override styles: CSSResultGroup[] = [
    ...CalculatorElement.styles,
    problemStyle,
    textFieldStyle,
    moneyBarStyle,
    mixPictureStyle,
    budgetStyle,
  ];

  // The budget may be typed in the user's own currency.
  readonly #convert = async (text: string): Promise<Converted | null> => {
    let converted: Converted | null = null;
    await attempt(this, async (words) => {
      const { readMoney } = await chunkOf('notewave-budget-inputs').fetch(words);
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
    const { budget, objective, schedule } = store.plan;
    return html`
      ${choice({
        label: says.objective,
        name: 'objective',
        value: objective,
        options: objectives,
        title: (option) => t.objective[option],
        choose: (option) => store.objective(option),
      })}
      <div>
        <notewave-number-field
          .label=${says.total}
          .unit=${'fen'}
          .value=${budget.total}
          .scale=${totalScale}
          .zones=${this.#zones(store, words)}
          .problems=${store.problems('budget.total')}
          .convert=${this.#convert}
          @given=${({ detail }: CustomEvent<number>) => store.budget({ total: detail })}
        ></notewave-number-field>
        ${ownMoney(budget.total, budget.currency, words, true)}
      </div>
      ${textField({
        words,
        type: 'date',
        id: 'launch',
        label: schedule.event ? t.event[schedule.event] : says.launch,
        value: schedule.launch,
        problems: store.problems('schedule.launch'),
        set: (launch) => takeDate(store, launch),
      })}
    `;
  }

  // What the parts of the budget's track are for, by the figures of the plan.
  #zones(store: Store, words: Words) {
    const says = budgetWords.in(words).zones;
    const { cycle, series } = store.section('budget')?.zones ?? {};
    if (!cycle || !series) return [];
    return [
      { name: says.test, to: cycle },
      { name: says.cycle, to: series },
      { name: says.mega, to: totalScale.to },
    ];
  }

  protected answer(store: Store, words: Words): TemplateResult {
    const says = budgetWords.in(words);
    const { t } = words;
    const report = store.section('budget');
    if (!report) return html``;
    const { optimum } = report;
    const { objective } = store.basis('budget');
    const { result, cost, dots } = optimum.forecast;
    const { currency } = store.plan.budget;
    const before = store.before?.objective === objective ? store.before.report.optimum : null;
    const creators = creatorsOf(optimum.counts);
    const boost = amountOf(optimum, 'boost');
    return html`
      <div class="lead">
        <p class="answer">
          ${says.headline(unbroken(words.aboutSpan(rangeOf(result))), t.resultName[objective].toLowerCase(), words.about(result.p50))}
        </p>
        <p class="quiet small bought">
          ${says.bought(
            creators > 0 ? t.creatorCount(words.number(creators), creators) : t.noCreators,
            boost > 0 ? says.boostAmount(words.wholeMoney(boost, currency)) : '',
            cost && result.p50 >= 1
              ? t.costOfOne[objective](this.#each(cost.p50, currency, words))
              : '',
          )}
          ${this.#restsOn(report, words)}
        </p>
        ${this.old(store, words)}
        <p class="difference">
          ${before ? this.#difference(result.p50, before.forecast.result, objective, words) : nothing}
        </p>
      </div>
      <notewave-campaign-dots
        .dots=${dots}
        .ghost=${before?.forecast.dots ?? null}
        .objective=${objective}
      ></notewave-campaign-dots>
      ${this.#sales(report, objective, words)} ${this.#notices(optimum, objective, words)}
      ${report.smallCycle === null ? nothing : html`<p class="warn small">${says.smallCycle(words.money(report.smallCycle))}</p>`}
      ${this.#later(words)?.surprises(report, objective, words)}
    `;
  }

  // The cost of one result, in the user's own currency as well.
  #each(fen: number, currency: Currency | null, words: Words): string {
    const own = words.inCurrency(fen, currency, 2);
    return budgetWords.in(words).roughly(words.aboutMoney(fen) + (own && ` (${own})`));
  }

  // By how much the middle campaign has moved with the last edit, and the range before it.
  #difference(now: number, before: Percentiles, objective: Objective, words: Words) {
    const by = now - before.p50;
    if (words.about(Math.abs(by)) === words.about(0)) return nothing;
    const said = words.t.result[objective](signed(by, words));
    return budgetWords.in(words).moved(said, words.aboutSpan(rangeOf(before)));
  }

  // How much of the answer is assumed, and the door to it.
  #restsOn({ basis }: BudgetReport, words: Words) {
    const says = budgetWords.in(words);
    return html`<button class="link" @click=${() => openDoor(this, 'assumptions')}>
      ${says.restsOn(words.number(basis.assumptions), basis.assumptions, gradesOf(basis))}
    </button>`;
  }

  // Whether a campaign for orders pays.
  #sales({ sales, optimum }: BudgetReport, objective: Objective, words: Words) {
    if (objective !== 'conversion') return nothing;
    const says = budgetWords.in(words).sales;
    if (!sales) {
      const { cost } = optimum.forecast;
      return html`<p class="small">
        ${cost ? says.needs(words.aboutMoney(cost.p50)) : nothing}
        <button class="link" @click=${() => openDoor(this, 'inputs')}>${says.unknown}</button>
      </p>`;
    }
    const { text, loses } = salesText(sales, words);
    return html`<p class=${loses ? 'warn' : ''}>${text}</p>`;
  }

  // Warnings under the answer: guardrails that cannot be kept, and money that is not spent.
  #notices(mix: Mix, objective: Objective, words: Words) {
    const { brokenGuardrails, capacityLimits } = budgetWords.in(words);
    const { guardrails } = mix;
    const limit = guardrails.find(({ id, state }) => id === 'capacity' && state === 'binding');
    // What a locked number of creators breaks is said at the lock.
    const isElsewhere = ({ clashes }: Guardrail) => tiers.some((tier) => clashes.includes(tier));
    const others = guardrails.filter((one) => !isElsewhere(one));
    const broken = guardrailNames({ guardrails: others }, 'broken', words);
    const unspent = unspentText(mix, words, this.store?.plan.budget.currency);
    return html`
      ${broken ? html`<p class="warn small">${brokenGuardrails(broken)}</p>` : nothing}
      ${
        limit
          ? html`<p class="warn small">
              ${capacityLimits(words.number(limit.max ?? 0), words.t.result[objective](words.about(limit.costs ?? 0)))}
            </p>`
          : nothing
      }
      ${unspent ? html`<p class="warn small">${unspent}</p>` : nothing}
    `;
  }

  protected makeup(store: Store, words: Words): TemplateResult | typeof nothing {
    const says = budgetWords.in(words);
    const optimum = store.section('budget')?.optimum;
    if (!optimum) return nothing;
    return html`
      <div class="part">
        ${mixPicture(store, optimum, words)} ${this.#locks(store, words)}
      </div>
      <div class="part">
        <h3>${says.moneyHead}</h3>
        ${moneyBar(store, optimum, words)} ${this.#later(words)?.longLive(store, words)}
      </div>
    `;
  }

  // What is said after the first view, once it is here.
  #later(words: Words) {
    const chunk = chunkOf('budget-answers');
    return chunk.isHere(words) ? chunk.loaded : null;
  }

  // Problems of the locks together. A problem of one lock stands at its box. Only their cost is money.
  #locks(store: Store, words: Words) {
    return html`
      ${problemText(store.problems('budget.locks'), 'fen', words, 'locks')}
      ${['counts', 'lines'].map((kind) =>
        problemText(store.problems(`budget.locks.${kind}`), 'count', words, `locks-${kind}`),
      )}
    `;
  }

  protected doors(store: Store, words: Words): Door[] {
    const says = budgetWords.in(words);
    const { doors, parts } = says;
    const answers = this.#answers(store, words);
    const part = (id: keyof typeof parts, tag: Part['tag']): Part => ({
      id,
      tag,
      title: parts[id],
      answer: answers[id] ?? (answering.includes(id) ? '' : undefined),
    });
    const door = (id: keyof typeof doors, inside: Part[]): Door => ({
      id,
      title: doors[id],
      answer: answers[id] ?? '',
      parts: inside,
    });
    return [
      door('set', [part('inputs', 'notewave-budget-inputs')]),
      door('why', [
        part('lines', 'notewave-budget-lines'),
        part('guardrails', 'notewave-budget-guardrails'),
        part('tierCosts', 'notewave-budget-tier-costs'),
        part('explanation', 'notewave-budget-explanation'),
      ]),
      door('sure', [
        part('outlook', 'notewave-budget-outlook'),
        part('tornado', 'notewave-whatif-tornado'),
        part('worlds', 'notewave-whatif-worlds'),
        assumptions(store, 'budget', words),
      ]),
      door('if', [
        part('curve', 'notewave-whatif-curve'),
        part('seekBudget', 'notewave-whatif-seek-budget'),
        part('boostTiming', 'notewave-whatif-boost-timing'),
        part('advice', 'notewave-whatif-advice'),
      ]),
      door('compare', [
        part('comparison', 'notewave-budget-comparison'),
        part('alternatives', 'notewave-whatif-alternatives'),
        part('scenarios', 'notewave-whatif-scenarios'),
      ]),
    ];
  }

  // Whether what closed doors say has to wait: until the first view is there.
  protected get isBusy(): boolean {
    return document.readyState !== 'complete';
  }

  // What the doors say while they are closed. It is worked out when there is time.
  #answers(store: Store, words: Words): Partial<Record<string, string>> {
    const chunk = chunkOf('budget-answers');
    if (this.isBusy || !needs(this, chunk)) return {};
    return chunk.loaded?.answersOf(this, store, words) ?? {};
  }
}

define(`notewave-budget${inside}`, Budget);
