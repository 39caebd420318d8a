import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { base } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';
import { choiceStyle } from './choice.ts';
import { RootElement } from './root-element.ts';
import { uiWords } from './words.ts';

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

  /* What is old is said beside the question, so that nothing moves. */
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: var(--s4);
  }

  h2 {
    color: var(--quiet);
    font-size: var(--t3);
  }

  .answer {
    font-size: var(--t4);
  }

  /* A headline in Chinese breaks at its punctuation, not within a word. */
  .answer:lang(zh) {
    overflow-wrap: anywhere;
    word-break: keep-all;
  }

  .folds {
    margin-top: var(--s5);
    border-bottom: 1px solid var(--line);
  }

  .after {
    margin-top: var(--s4);
  }

  /* Paler text would be hard to read, and it may be all there is for a while. */
  .old {
    filter: grayscale(1);
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2);
  }
`;

// The base of the three calculators: a question, inputs, an answer, and folds.
export abstract class CalculatorElement extends RootElement {
  static override styles: CSSResultGroup[] = [tokens, base, choiceStyle, calculatorStyle];

  protected abstract question(words: Words): string;
  protected abstract inputs(store: Store, words: Words): TemplateResult;
  // The answer at a glance, and what it is made of.
  protected abstract answer(store: Store, words: Words): TemplateResult;
  protected abstract makeup(store: Store, words: Words): TemplateResult | typeof nothing;
  // What stands below both: folds and assumptions.
  protected abstract folds(store: Store, words: Words): TemplateResult;
  // What can be downloaded.
  protected downloads(_store: Store, _words: Words): TemplateResult | typeof nothing {
    return nothing;
  }

  protected abstract readonly section: 'budget' | 'engagement' | 'schedule';

  #answer(store: Store, words: Words) {
    if (store.section(this.section) === null)
      return html`<p class="warn">${uiWords.in(words).noResultYet}</p>`;
    return this.answer(store, words);
  }

  #old(store: Store, words: Words) {
    if (!store.isOld(this.section)) return nothing;
    const says = uiWords.in(words);
    return html`<p class="warn small">
      <span>${says.oldResult}</span> ${store.report.problems.length > 0 ? says.correctInput : nothing}
    </p>`;
  }

  // Where there is little room the answer comes first, for the eye and for the keyboard. The parts are
  // moved and not drawn anew, so that nothing in them is lost.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const columns = this.renderRoot.querySelector('.columns');
    const first = columns?.querySelector(this.narrow ? '.result' : '.inputs');
    if (first && first !== columns?.firstElementChild) columns?.prepend(first);
  }

  protected override content(store: Store, words: Words): TemplateResult {
    const old = store.isOld(this.section) ? 'old' : '';
    return html`<section aria-labelledby="question">
      <div class="top">
        <h2 id="question">${this.question(words)}</h2>
        ${this.#old(store, words)}
      </div>
      <div class="columns">
        <div class="inputs">${this.inputs(store, words)}</div>
        <div class="result ${old}">${this.#answer(store, words)}</div>
        <div class="result ${old}">
          ${store.section(this.section) ? this.makeup(store, words) : nothing}
        </div>
      </div>
      <div class="folds">${this.folds(store, words)}</div>
      ${this.downloads(store, words)}
    </section>`;
  }
}
