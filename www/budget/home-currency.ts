import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Currency } from '#core';
import { codeOf, codes, currencyName } from '../app/currencies.ts';
import { choiceStyle, tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { textField, textFieldStyle } from '../ui/text-field.ts';
import { budgetDetails } from './words.ts';
import '../ui/number-field.ts';

// What the Playbook's own amounts imply: RMB 80,000 to 200,000 are about USD 11,000 to 28,000.
const dollar = 7.2;

// The currency that the page shows beside RMB, with its own rate and the day of that rate.
export class HomeCurrency extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    choiceStyle,
    problemStyle,
    textFieldStyle,
    css`
      :host {
        display: grid;
        gap: var(--s4);
      }
    `,
  ];

  static override properties = { ...PlanElement.properties, text: { state: true } };

  // What stands in the box of the code while somebody types.
  declare text: string | null;
  // The currencies of this visit with their rates, to go back to; the last one comes first again.
  readonly #former = new Map<string, Currency>();
  #last: string | null = null;

  constructor() {
    super();
    this.text = null;
  }

  get #says() {
    return budgetDetails.in(this.words).options;
  }

  #set(part: Partial<Currency>): void {
    const { currency } = this.store.plan.budget;
    if (!currency) return;
    const changed = { ...currency, ...part };
    this.store.budget({ currency: changed }, `currency.${Object.keys(part).join()}`);
  }

  // No currency has the rate of another: it has its own from before, or none.
  #choose(code: string | null): void {
    const { currency } = this.store.plan.budget;
    if (currency) {
      this.#former.set(currency.code, currency);
      this.#last = currency.code;
    }
    if (code === (currency?.code ?? null)) return;
    const date = this.store.plan.today;
    const fresh = (of: string) => ({ code: of, rate: of === 'USD' ? dollar : null, date });
    const chosen = code === null ? null : (this.#former.get(code) ?? fresh(code));
    this.store.budget({ currency: chosen }, 'currency.code');
  }

  // While somebody types, only what is a currency for certain is taken.
  #typed({ target }: Event): void {
    this.text = (target as HTMLInputElement).value;
    const code = codeOf(this.text);
    if (code) this.#choose(code);
  }

  #left(): void {
    const text = this.text?.trim();
    if (text) this.#choose(codeOf(text) ?? text.toUpperCase());
    this.text = null;
  }

  #code(code: string) {
    const { store, words } = this;
    const problems = store.problems('budget.currency.code');
    return html`<div>
      <div class="row">
        <label for="code">${this.#says.code}</label>
        <input
          id="code"
          type="text"
          list="codes"
          autocomplete="off"
          .value=${this.text ?? code}
          aria-invalid=${problems.length > 0 ? 'true' : nothing}
          aria-describedby=${problems.length > 0 ? 'code-problem' : nothing}
          @input=${this.#typed}
          @change=${this.#left}
          @blur=${this.#left}
        />
      </div>
      <datalist id="codes">
        ${codes.map((one) => html`<option value=${one}>${currencyName(one, words.locale)}</option>`)}
      </datalist>
      ${problemText(problems, 'count', words, 'code-problem')}
    </div>`;
  }

  #rate({ code, rate, date }: Currency) {
    const { store, words } = this;
    const says = this.#says;
    const about =
      rate === null || rate === undefined
        ? says.rateMissing(code)
        : code === 'USD' && rate === dollar && says.currencyAbout;
    return html`
      <notewave-number-field
        optional
        .label=${says.rate}
        .unit=${'ratio'}
        .value=${rate ?? null}
        .problems=${store.problems('budget.currency.rate')}
        @given=${({ detail }: CustomEvent<number | null>) => this.#set({ rate: detail })}
      ></notewave-number-field>
      ${about ? html`<p class="quiet small" role="status">${about}</p>` : nothing}
      ${textField({
        words,
        type: 'date',
        id: 'currency-date',
        label: says.date,
        value: date,
        problems: store.problems('budget.currency.date'),
        set: (typed) => this.#set({ date: typed }),
      })}
    `;
  }

  override render() {
    const { currency } = this.store.plan.budget;
    const says = this.#says;
    return html`
      ${tick(says.currency, currency !== null, (shown) =>
        this.#choose(shown ? (this.#last ?? 'USD') : null),
      )}
      ${currency ? this.#code(currency.code) : nothing}
      ${currency?.code === 'CNY' ? html`<p class="quiet small">${says.isRmb}</p>` : nothing}
      ${currency && currency.code !== 'CNY' ? this.#rate(currency) : nothing}
    `;
  }
}

define('notewave-home-currency', HomeCurrency);
