import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Source } from '#core';
import type { Explanation, Name, Operation, Step } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { addressOf } from '../app/sources.ts';
import { define } from '../ui/define.ts';
import { figureName } from '../ui/figure-name.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { uiWords } from '../ui/words.ts';
import { explanationStyle } from './budget-explanation-style.ts';
import { resultId, shown } from './budget-forecast.ts';
import { explanationWords } from './words.ts';

const money: readonly Name[] = [
  'spent',
  'total',
  'firstFee',
  'creatorFee',
  'creatorService',
  'creatorAgency',
  'creatorVat',
  'boostAgency',
  'boostVat',
  'fixedVat',
  'cpe',
  'cpm',
  'costPerSave',
  'costPerReader',
  'costPerOrder',
  'fees',
  'service',
  'agency',
  'product',
  'handling',
  'production',
  'tools',
  'boost',
  'vat',
  'contingency',
  'leftover',
];

const signs: Partial<Record<Operation, string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
};

// How a number of a mix comes about, step by step, from its figures.
class BudgetExplanation extends QuestionElement<'explain'> {
  static override properties = {
    ...QuestionElement.properties,
    number: { attribute: false },
    picked: { state: true },
  };

  protected readonly kind = 'explain';
  // The id of the number to explain. Without one the reader picks.
  declare number: string | null;
  declare picked: string | null;

  constructor() {
    super();
    this.number = null;
    this.picked = null;
  }

  static override styles: CSSResultGroup[] = [...QuestionElement.styles, explanationStyle];

  get #chosen(): string {
    return this.number ?? this.picked ?? this.#numbers[0] ?? 'result';
  }

  get #numbers() {
    const { objective } = this.store.basis('budget');
    return [...new Set([resultId[objective], ...shown[objective]])];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('number') && changed.get('number')) this.renew();
  }

  protected question(): [ReturnType<typeof withoutLists>, string] {
    return [withoutLists(this.store.plan), this.#chosen];
  }

  #value({ name, figure, value }: Step): string {
    const { words, store } = this;
    const unit = store.figures.find(({ id }) => id === figure)?.unit;
    if (unit) return words.quantity(value, unit);
    if (name && money.includes(name)) return words.money(Math.round(value));
    return words.number(Number(value.toPrecision(4)));
  }

  #name({ name, tier, figure }: Step): string | null {
    const { words } = this;
    const says = explanationWords.in(words);
    if (figure) return figureName(figure, words).full;
    if (!name) return null;
    return tier ? says.ofTier(says.step[name], words.t.tierTitle[tier]) : says.step[name];
  }

  // A step inside a formula: a term if it has a name, else its own formula. A sum is put in
  // brackets unless the outer formula adds.
  #inner(all: Step[], at: number, adds: boolean): TemplateResult {
    const step = all[at];
    if (!step) return html``;
    const name = this.#name(step);
    if (name) return html`<span class="term">${name} <b>${this.#value(step)}</b></span>`;
    if (step.operands.length === 0) return html`${this.#value(step)}`;
    const isSum = step.operation === 'add' || step.operation === 'subtract';
    const loose = isSum && !adds;
    const formula = this.#formula(all, step);
    return loose ? html`(${formula})` : formula;
  }

  #formula(all: Step[], { operation, operands }: Step): TemplateResult {
    const [one, other] = operands.map((at, place) =>
      this.#inner(all, at, operation === 'add' || (operation === 'subtract' && place === 0)),
    );
    const sign = signs[operation];
    if (sign) return html`${one} ${sign} ${other}`;
    switch (operation) {
      case 'negate':
        return html`−${one}`;
      case 'log1p':
        return html`ln(1 + ${one})`;
      case 'expm1':
        return html`(e<sup>${one}</sup> − 1)`;
      case 'roundYuan':
        return html`${explanationWords.in(this.words).roundedToYuan(one)}`;
      case 'floorYuan':
        return html`${explanationWords.in(this.words).downToYuan(one)}`;
      case 'round':
        return html`${explanationWords.in(this.words).roundedToFen(one)}`;
      case 'atMost':
        return html`min(${one}, ${other})`;
      default:
        return html`${one}`;
    }
  }

  // The named steps in the formula of a step, each once.
  #parts(all: Step[], { operands }: Step, found = new Set<number>()): Set<number> {
    for (const at of operands) {
      const step = all[at];
      if (!step) continue;
      if (!this.#name(step)) this.#parts(all, step, found);
      else found.add(at);
    }
    return found;
  }

  #steps(all: Step[], step: Step): TemplateResult | typeof nothing {
    const parts = [...this.#parts(all, step)]
      .map((at) => all[at])
      .filter((part) => part !== undefined);
    if (parts.length === 0) return nothing;
    return html`<div class="steps">${parts.map((part) => this.#part(all, part))}</div>`;
  }

  #part(all: Step[], part: Step): TemplateResult | typeof nothing {
    if (part.figure) return this.#figure(part.figure, part);
    if (part.operands.length === 0) return nothing;
    return html`<details>
      <summary>${this.#name(part)}${this.words.t.colon}${this.#value(part)}</summary>
      <p class="formula">= ${this.#formula(all, part)}</p>
      ${this.#steps(all, part)}
    </details>`;
  }

  #source(source: Source): TemplateResult | string {
    const name = uiWords.in(this.words).sourceShort[source] ?? source;
    const address = addressOf(source);
    return address ? html`<a href=${address} target="_blank" rel="noreferrer">${name}</a>` : name;
  }

  #figure(id: string, step: Step): TemplateResult {
    const figure = this.store.figures.find((figure) => figure.id === id);
    return html`<p class="small">
      ${this.#name(step)}${this.words.t.colon}${this.#value(step)}
      ${
        figure
          ? html`<span class="quiet">
              ${uiWords.in(this.words).gradeName(figure.grade)}${this.words.t.colon}${figure.sources.map(
                (source, at) => html`${at > 0 ? this.words.t.comma : ''}${this.#source(source)}`,
              )}
            </span>`
          : nothing
      }
    </p>`;
  }

  #picker(): TemplateResult {
    const says = explanationWords.in(this.words);
    return html`<p class="quiet small">${says.about}</p>
      <label class="pick">
        ${says.pickNumber}
        <select
          @change=${(event: Event) => {
            this.picked = (event.target as HTMLSelectElement).value;
            this.renew();
          }}
        >
          ${this.#numbers.map(
            (id) => html`<option value=${id} .selected=${id === this.#chosen}>
              ${says.step[id as Name]}
            </option>`,
          )}
        </select>
      </label>`;
  }

  protected content({ steps: all }: Explanation): TemplateResult {
    const last = all.at(-1);
    if (!last) return html``;
    const decided = last.operands.length === 0 && !last.figure;
    return html`
      ${this.number ? nothing : this.#picker()}
      <p class="formula">
        <b>${this.#name(last)} ${this.#value(last)}</b>
        ${decided ? html`: ${explanationWords.in(this.words).decided}` : html`= ${this.#formula(all, last)}`}
      </p>
      ${last.figure ? this.#figure(last.figure, last) : this.#steps(all, last)}
    `;
  }
}

define('notewave-budget-explanation', BudgetExplanation);
