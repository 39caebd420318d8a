import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Objective, Report } from '#core';
import { loadCore } from '../core.ts';
import { choiceStyle } from '../fields/choice.ts';
import { parse } from '../fields/quantity.ts';
import { languageOf, loadLanguage, preferredLanguage, type Words } from '../messages/words.ts';
import type { Plan } from '../plan.ts';
import { Store } from '../store.ts';
import { base } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';

export type ChangeDetail = { plan: Plan; report: Report };

const objectives: readonly string[] = ['awareness', 'seeding', 'conversion'] satisfies Objective[];

// What the outermost elements share: attributes, the words of their language, and a store, which
// is the page's own where it gives one and the element's own where it does not.
export abstract class Rooted extends LitElement {
  static override properties = {
    objective: {},
    budget: {},
    lang: { reflect: true },
    theme: { reflect: true },
    store: { attribute: false },
    words: { attribute: false },
    inner: { type: Boolean, reflect: true },
    narrow: { state: true },
    failed: { state: true },
  };

  declare objective: string | null;
  declare budget: string | null;
  declare theme: string | null;
  declare store: Store | null;
  declare words: Words | null;
  // Whether it is a part of a planner, which then speaks for it.
  declare inner: boolean;
  declare narrow: boolean;
  declare failed: boolean;
  #watched: Store | null = null;
  #told: Report | null = null;
  #width = new ResizeObserver(([entry]) => {
    this.narrow = (entry?.contentRect.width ?? 0) < 800;
  });

  static override styles: CSSResultGroup[] = [tokens, base];

  constructor() {
    super();
    this.objective = null;
    this.budget = null;
    this.theme = null;
    this.store = null;
    this.words = null;
    this.inner = false;
    this.narrow = false;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#width.observe(this);
    this.#watch();
    this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.disconnect();
    this.#watched?.removeEventListener('change', this.#onChange);
    this.#watched = null;
  }

  async #begin(): Promise<void> {
    try {
      if (!this.words) await this.#speak();
      await loadCore();
      if (this.store) return;
      const store = new Store();
      this.#presetObjective(store);
      this.#presetBudget(store);
      store.begin();
      this.store = store;
    } catch {
      this.failed = true;
    }
  }

  // A part of a page speaks the page's language; others speak the reader's.
  async #speak(): Promise<void> {
    const page = this.closest('[lang]')?.getAttribute('lang') ?? '';
    const lang = languageOf(this.lang || page) ?? preferredLanguage();
    this.words = await loadLanguage(lang);
    if (!this.lang) this.lang = this.words.locale;
  }

  #presetObjective(store: Store): void {
    const { objective } = this;
    if (objective && objectives.includes(objective)) store.objective(objective as Objective);
  }

  #presetBudget(store: Store): void {
    const total = parse(this.budget ?? '', 'fen');
    if (!Number.isNaN(total)) store.budget({ total });
  }

  #onChange = (): void => {
    this.requestUpdate();
    const { store } = this;
    if (!store || this.inner || store.report === this.#told) return;
    this.#told = store.report;
    const detail: ChangeDetail = { plan: store.plan, report: store.report };
    this.dispatchEvent(
      new CustomEvent('notewave-change', { detail, bubbles: true, composed: true }),
    );
  };

  #watch(): void {
    if (this.#watched === this.store || !this.isConnected) return;
    this.#watched?.removeEventListener('change', this.#onChange);
    this.#watched = this.store;
    this.#watched?.addEventListener('change', this.#onChange);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#watch();
    if (changed.has('lang') && this.words && languageOf(this.lang) !== this.words.lang) {
      this.#speak();
    }
    if (!this.hasUpdated || !this.store || changed.has('store')) return;
    if (changed.has('objective')) this.#presetObjective(this.store);
    if (changed.has('budget')) this.#presetBudget(this.store);
  }

  protected override render(): TemplateResult {
    const { words, store } = this;
    if (this.failed) return html`<p class="warn" role="alert">${words?.t.coreMissing}</p>`;
    if (!words || !store) return html`<p class="quiet">${words?.t.loading}</p>`;
    return this.content(store, words);
  }

  protected abstract content(store: Store, words: Words): TemplateResult;
}

export const calculatorStyle = css`
  :host {
    container: calculator / inline-size;
    padding: var(--s4);
    background: var(--paper);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s5);
  }

  .inputs {
    display: grid;
    gap: var(--s4);
    align-content: start;
  }

  .result {
    container: answer / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s5);
    align-content: start;
    min-width: 0;
  }

  @container calculator (min-width: 50rem) {
    .columns {
      grid-template-rows: auto 1fr;
      grid-template-columns: 18rem minmax(0, 1fr);
      gap: var(--s5) var(--s6);
    }

    .inputs {
      grid-row: 1 / span 2;
      position: sticky;
      top: calc(var(--summary-height, 0px) + var(--s4));
      align-self: start;
    }
  }

  h2 {
    margin-bottom: var(--s4);
    color: var(--quiet);
    font-size: var(--t3);
    font-weight: 500;
  }

  .answer {
    font-size: var(--t4);
  }

  /* A headline in Chinese breaks at its punctuation, not within a word. */
  .answer:lang(zh) {
    overflow-wrap: anywhere;
    word-break: keep-all;
  }

  .depth {
    margin-top: var(--s5);
    border-bottom: 1px solid var(--line);
  }

  .after {
    margin-top: var(--s4);
  }

  .old > :not(.warn) {
    opacity: 0.55;
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2);
  }

  .row {
    display: flex;
    gap: var(--s3);
    align-items: center;
    justify-content: space-between;
  }

  .row > :last-child {
    flex: none;
    width: 8.5rem;
  }
`;

// One of the three calculators: a question, the inputs and the answer.
export abstract class Calculator extends Rooted {
  static override styles: CSSResultGroup[] = [tokens, base, choiceStyle, calculatorStyle];

  protected abstract question(words: Words): string;
  protected abstract inputs(store: Store, words: Words): TemplateResult;
  // The answer at a glance, and what makes it up.
  protected abstract answer(store: Store, words: Words): TemplateResult;
  protected abstract makeup(store: Store, words: Words): TemplateResult | typeof nothing;
  // What stands under both: assumptions and other depth.
  protected abstract depth(store: Store, words: Words): TemplateResult;
  // What can be taken away.
  protected downloads(_store: Store, _words: Words): TemplateResult | typeof nothing {
    return nothing;
  }

  protected abstract readonly section: 'budget' | 'engagement' | 'schedule';

  #answer(store: Store, words: Words) {
    if (store.section(this.section) === null) return html`<p class="warn">${words.t.waiting}</p>`;
    if (!store.isOld(this.section)) return this.answer(store, words);
    return html`<p class="warn small">
        ${words.t.old} ${store.report.problems.length > 0 ? words.t.correct : nothing}
      </p>
      ${this.answer(store, words)}`;
  }

  protected override content(store: Store, words: Words): TemplateResult {
    const old = store.isOld(this.section) ? 'old' : '';
    const inputs = {
      key: 'inputs',
      template: html`<div class="inputs">${this.inputs(store, words)}</div>`,
    };
    const answer = {
      key: 'answer',
      template: html`<div class="result ${old}">${this.#answer(store, words)}</div>`,
    };
    const makeup = {
      key: 'makeup',
      template: html`<div class="result ${old}">
        ${store.section(this.section) ? this.makeup(store, words) : nothing}
      </div>`,
    };
    // Narrow, the answer comes first, for the eye and for the keyboard.
    const order = this.narrow ? [answer, inputs, makeup] : [inputs, answer, makeup];
    return html`<section aria-labelledby="question">
      <h2 id="question">${this.question(words)}</h2>
      <div class="columns">
        ${repeat(
          order,
          ({ key }) => key,
          ({ template }) => template,
        )}
      </div>
      <div class="depth">${this.depth(store, words)}</div>
      ${this.downloads(store, words)}
    </section>`;
  }
}
