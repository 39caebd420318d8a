import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isWholeComing } from '../app/core.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { base } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';
import { choiceStyle } from './choice.ts';
import { below, type Door, type DoorHost, doorStyle, doors } from './doors.ts';
import { RootElement } from './root-element.ts';
import { toMarked } from './to-marked.ts';
import { uiWords } from './words.ts';

export const calculatorStyle = css`
  :host {
    container: calculator / inline-size;
    padding: var(--s4);
    background: var(--paper);
  }

  h2:focus {
    outline: none;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s5);
  }

  .inputs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
      grid-template-columns: 19rem minmax(0, 1fr);
      gap: var(--s5) var(--s6);
    }

    .inputs {
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

  .doors,
  .makeup {
    margin-top: var(--s5);
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

// The base of the three calculators: a question, inputs, an answer, and doors to the rest.
export abstract class CalculatorElement extends RootElement implements DoorHost {
  static override properties = { ...RootElement.properties, door: {} };

  declare door: string | null;

  static override styles: CSSResultGroup[] = [
    tokens,
    base,
    choiceStyle,
    doorStyle,
    calculatorStyle,
  ];

  constructor() {
    super();
    this.door = null;
  }

  protected abstract question(words: Words): string;
  protected abstract inputs(store: Store, words: Words): TemplateResult;
  // The answer at a glance, and what it is made of.
  protected abstract answer(store: Store, words: Words): TemplateResult;
  protected abstract makeup(store: Store, words: Words): TemplateResult | typeof nothing;
  // What stands behind doors: the reasons, how sure it is, what else there is.
  protected abstract doors(store: Store, words: Words): Door[];
  // Whether something above the doors may be on its way: at first the core knows the budget alone.
  protected isComing(store: Store): boolean {
    return store.section(this.section) === null && isWholeComing();
  }

  // What can be downloaded.
  protected downloads(_store: Store, _words: Words): TemplateResult | typeof nothing {
    return nothing;
  }

  protected abstract readonly section: 'budget' | 'engagement' | 'schedule';
  // Whether the answer comes before the inputs where they are not side by side.
  protected readonly isAnswerFirst: boolean = true;

  // The question is what a reader hears who has come here.
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#question')?.focus();
  }

  #answer(store: Store, words: Words) {
    if (store.section(this.section) === null)
      return store.isBeyond
        ? nothing
        : html`<p class="warn">${toMarked(this, uiWords.in(words).noResultYet)}</p>`;
    return this.answer(store, words);
  }

  protected old(store: Store, words: Words): TemplateResult | typeof nothing {
    if (!store.isOld(this.section)) return nothing;
    const says = uiWords.in(words);
    return html`<p class="warn small">
      <span>${says.oldResult}</span> ${store.report.problems.length > 0 ? toMarked(this, says.correctInput) : nothing}
    </p>`;
  }

  // The parts are moved and not drawn anew when the room changes, so that nothing in them is lost.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const columns = this.renderRoot.querySelector('.columns');
    const isFirst = this.narrow && this.isAnswerFirst;
    const first = columns?.querySelector(isFirst ? '.result' : '.inputs');
    if (first && first !== columns?.firstElementChild) columns?.prepend(first);
  }

  protected override content(store: Store, words: Words): TemplateResult {
    const old = store.isOld(this.section) ? 'old' : '';
    return html`<section aria-labelledby="question">
      <div class="top">
        <h2 id="question" tabindex="-1">${this.question(words)}</h2>
        ${this.section === 'budget' ? nothing : this.old(store, words)}
      </div>
      <div class="columns">
        <div class="inputs">${this.inputs(store, words)}</div>
        <div class="result ${old}">${this.#answer(store, words)}</div>
      </div>
      <div class="result makeup ${old}">
        ${store.section(this.section) ? this.makeup(store, words) : nothing}
      </div>
      ${below(
        this,
        this.isComing(store),
        html`${doors(this, this.doors(store, words))} ${this.downloads(store, words)}`,
      )}
    </section>`;
  }
}
