import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { nextTask } from '../app/next-task.ts';
import type { Store } from '../app/store.ts';
import { languageOf, loadLanguage, preferredLanguage, type Words } from '../app/words.ts';
import { base } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';
import { type Follower, type Root, rootAround, roots } from './base-element.ts';
import { NextFocus } from './next-focus.ts';
import { uiWords } from './words.ts';

// From how many pixels on inputs and answer stand side by side.
const wide = 800;

// The base of the planner and its calculators. It is given words and a store, and has them for all
// elements inside it. A calculator inside a planner follows the planner.
export abstract class RootElement extends LitElement implements Root, Follower {
  static override properties = {
    lang: { reflect: true },
    theme: { reflect: true },
    store: { attribute: false },
    words: { attribute: false },
    narrow: { state: true },
    failed: { state: true },
  };

  declare theme: string | null;
  declare store: Store | null;
  declare words: Words | null;
  declare narrow: boolean;
  declare failed: boolean;
  readonly followers = new Set<Follower>();
  // The planner around it, if there is one; it then speaks for this element.
  #outer: Root | null = null;
  #watched: Store | null = null;
  #width = new ResizeObserver(([entry]) => {
    this.narrow = (entry?.contentRect.width ?? 0) < wide;
  });

  static override styles: CSSResultGroup[] = [tokens, base];

  constructor() {
    super();
    roots.add(this);
    this.addController(new NextFocus(this));
    this.theme = null;
    this.store = null;
    this.words = null;
    this.narrow = false;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#outer = rootAround(this);
    // Known before the first paint, so that nothing changes its place after it. To measure takes a layout, which
    // an element inside another saves.
    this.narrow = this.#outer?.narrow ?? this.clientWidth < wide;
    this.#width.observe(this);
    this.#outer?.followers.add(this);
    if (this.#outer) this.follow(this.#outer);
    this.#watch();
    // The plan may have changed while it was away.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.disconnect();
    this.#outer?.followers.delete(this);
    this.#watched?.removeEventListener('change', this.#onChange);
    this.#watched = null;
  }

  follow({ words, store }: Root): void {
    this.words = words;
    this.store = store;
  }

  // Fetches the words of another language that was chosen.
  async #speak(): Promise<void> {
    this.words = await loadLanguage(languageOf(this.lang) ?? preferredLanguage());
  }

  #onChange = (): void => this.requestUpdate();

  #watch(): void {
    if (this.#watched === this.store || !this.isConnected) return;
    this.#watched?.removeEventListener('change', this.#onChange);
    this.#watched = this.store;
    this.#watched?.addEventListener('change', this.#onChange);
  }

  // Inside another it is first drawn in a task of its own, so that a touch or a key comes before it.
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.#outer) await nextTask();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#watch();
    const isOther = this.words && languageOf(this.lang) !== this.words.lang;
    if (isOther && !this.#outer && changed.has('lang')) this.#speak();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    for (const follower of this.followers) follower.follow(this);
  }

  protected override render(): TemplateResult {
    const { words, store, failed } = this;
    if (words && store && !failed) return this.content(store, words);
    const says = words && uiWords.in(words);
    return failed
      ? html`<p class="warn" role="alert">${says?.coreMissing}</p>`
      : html`<p class="quiet">${says?.loading}</p>`;
  }

  protected abstract content(store: Store, words: Words): TemplateResult;
}
