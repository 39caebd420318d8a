import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { chunkOf, type FetchedTag } from '../app/chunks.ts';
import { type Lang, languages, locales } from '../app/messages.ts';
import { nextTask } from '../app/next-task.ts';
import type { Place, View } from '../app/place.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { base } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';
import { define, inside } from '../ui/define.ts';
import { needs } from '../ui/fetch-chunk.ts';
import { RootElement } from '../ui/root-element.ts';
import { openDialog } from './dialog.ts';
import { navStyle, planNav } from './plan-nav.ts';
import { plannerStyle } from './planner-style.ts';
import { plannerWords } from './words.ts';
import '../budget/budget.ts';

const themes = ['auto', 'light', 'dark'] as const;
const names: Record<Lang, string> = { en: 'English', zh: '简体中文', hant: '繁體中文' };

// The element of each view, and the chunk of what comes after the first view.
const elements: Record<View, { tag: string; chunk?: FetchedTag }> = {
  budget: { tag: `notewave-budget${inside}` },
  creators: { tag: `notewave-engagement${inside}`, chunk: 'notewave-engagement' },
  schedule: { tag: `notewave-schedule${inside}`, chunk: 'notewave-schedule' },
  brief: { tag: 'notewave-brief', chunk: 'notewave-brief' },
  results: { tag: 'notewave-results', chunk: 'notewave-results' },
};

// The whole page: one plan in five views, of which one is open. Fires `notewave-place` when the reader
// goes to another view or opens another door.
export class Planner extends RootElement {
  static override properties = {
    ...RootElement.properties,
    view: {},
    door: {},
    linked: { attribute: false },
    isNew: { attribute: false },
    isFilled: { state: true },
  };

  declare view: View;
  declare door: string | null;
  // Whether each view has an address of its own, since this is the page and no part of another.
  declare linked: boolean;
  // Whether the reader is here for the first time.
  declare isNew: boolean;
  // Whether a view stands in its place: what is below it comes after it, and does not move.
  declare isFilled: boolean;
  // A view that the reader has gone to, and that has not been drawn yet, and whether it is for a door.
  #entered = false;
  #isForDoor = false;
  // Each element is made once and stays.
  readonly #made: Partial<Record<string, HTMLElement & { door?: string | null }>> = {};

  static override styles: CSSResultGroup[] = [tokens, base, navStyle, plannerStyle];

  constructor() {
    super();
    this.view = 'budget';
    this.door = null;
    this.linked = false;
    this.isNew = false;
    this.isFilled = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKey);
  }

  // Undo and redo by key. The box for lists has an undo of its own.
  readonly onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    if (event.composedPath()[0] instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    if (event.shiftKey) this.store?.redo();
    else this.store?.undo();
  };

  // Goes to a place, with the focus: to a door that an address names, or else to the view. `isStep` makes it one that Back comes back from.
  go({ view, door }: Place, isStep = true): void {
    this.#isForDoor = !isStep && !!door;
    this.#entered = this.#isForDoor || view !== this.view;
    this.view = view;
    // A view without a door in its address is as it was left.
    this.door = door ?? this.#made[elements[view].tag]?.door ?? null;
    if (isStep) this.#tell();
  }

  get #open(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.view > *');
  }

  async #fill(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    await customElements.whenDefined(open.localName);
    if (open instanceof RootElement) await open.updateComplete;
    await nextTask();
    this.isFilled = true;
  }

  // The view that was entered gets the focus at its heading, and begins at its top.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isFilled) this.#fill();
    // What the place is called changes with the language.
    if (changed.get('words')) this.#tell();
    if (!this.#entered) return;
    const open = this.#open;
    if (!open) return;
    this.#entered = false;
    scrollTo(0, Math.min(scrollY, this.renderRoot.querySelector('nav')?.offsetTop ?? 0));
    customElements.whenDefined(open.localName).then(async () => {
      if (open instanceof RootElement) await open.updateComplete;
      if (this.#isForDoor && this.words) {
        const { enterDoor } = await chunkOf('enter-door').fetch(this.words);
        if (enterDoor(open.shadowRoot ?? open)) return;
      }
      // The reader may have gone on into it meanwhile.
      if ((this.renderRoot as ShadowRoot).activeElement !== open)
        open.focus({ preventScroll: true });
    });
  }

  #select(
    label: string,
    value: string,
    options: [string, string][],
    choose: (value: string) => void,
  ) {
    return html`<select
      aria-label=${label}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([option, title]) =>
          html`<option value=${option} .selected=${option === value}>${title}</option>`,
      )}
    </select>`;
  }

  #controls(store: Store, words: Words) {
    const says = plannerWords.in(words).bar;
    const icon = (name: string, sign: string, isOff: boolean, press: () => void) => html`<button
      class="plain icon"
      aria-label=${name}
      title=${name}
      aria-disabled=${isOff}
      @click=${press}
    >${sign}</button>`;
    return html`<div class="controls">
      ${icon(says.undo, '↶', !store.canUndo, () => store.undo())}
      ${icon(says.redo, '↷', !store.canRedo, () => store.redo())}
      <button @click=${() => openDialog(this, 'notewave-plans')}>${says.plans}</button>
      <button @click=${() => openDialog(this, 'notewave-share')}>${says.share}</button>
      <button class="icon" aria-label=${says.menu} title=${says.menu} popovertarget="menu">⋯</button>
      <div id="menu" popover>
        ${this.#preferences(words)}
        <button @click=${() => store.reset()}>${says.reset}</button>
      </div>
    </div>`;
  }

  #preferences(words: Words) {
    const says = plannerWords.in(words);
    return html`
      ${this.#select(
        says.bar.language,
        words.lang,
        languages.map((lang) => [lang, names[lang]]),
        (lang) => {
          this.lang = locales[lang as Lang];
        },
      )}
      ${this.#select(
        says.bar.theme,
        this.theme ?? 'auto',
        themes.map((theme) => [theme, says.bar.themes[theme]]),
        (theme) => {
          this.theme = theme === 'auto' ? null : theme;
        },
      )}
    `;
  }

  // Its words come after the first view.
  #notice({ notice, field }: Store) {
    if (!notice || !needs(this, chunkOf('notewave-notice'))) return nothing;
    const open = ({ detail }: CustomEvent<FetchedTag>) => openDialog(this, detail);
    return html`<notewave-notice
      .notice=${notice}
      .field=${field}
      @notewave-dialog=${open}
    ></notewave-notice>`;
  }

  // Below all else, so that nothing moves when they come.
  #examples(store: Store, words: Words) {
    const chunk = chunkOf('examples');
    if (this.view !== 'budget' || document.readyState !== 'complete' || !needs(this, chunk))
      return nothing;
    return chunk.loaded?.examples(store, words, () => {
      scrollTo(0, 0);
      this.#open?.focus({ preventScroll: true });
    });
  }

  // The open view alone: what is closed costs nothing, and is as it was left when it opens again.
  #view({ locale }: Words) {
    const { tag, chunk } = elements[this.view];
    if (chunk && !needs(this, chunkOf(chunk))) return nothing;
    this.#made[tag] ??= document.createElement(tag);
    return Object.assign(this.#made[tag], { lang: locale, door: this.door });
  }

  // A door was opened or closed by a reader, which is no step to come back from.
  readonly #onDoor = ({ detail }: Event & { detail?: string }): void => {
    this.door = detail ?? '';
    this.#tell();
  };

  // Where something in a view leads to.
  readonly #onGo = (event: Event): void => {
    event.preventDefault();
    this.go((event as CustomEvent<Place>).detail);
  };

  #tell(): void {
    const { view, door } = this;
    this.dispatchEvent(new CustomEvent<Place>('notewave-place', { detail: { view, door } }));
  }

  protected override content(store: Store, words: Words): TemplateResult {
    const says = plannerWords.in(words);
    // What a notice is told with is here before the network may go.
    if (document.readyState === 'complete') needs(this, chunkOf('notewave-notice'));
    return html`
      <header class="page">
        <button class="skip" @click=${() => this.#open?.focus()}>${says.skip}</button>
        <h1>${says.title}</h1>
        <p class="quiet small tagline ${this.isNew ? 'new' : ''}">${says.tagline}</p>
        ${this.#controls(store, words)}
      </header>
      ${planNav(
        store,
        { open: this.view, linked: this.linked, go: (view) => this.go({ view, door: null }) },
        words,
      )}
      <main class="page">
        <div role="status">${this.#notice(store)}</div>
        <div class="view" tabindex="-1" @notewave-door=${this.#onDoor} @notewave-go=${this.#onGo}>${this.#view(words)}</div>
      </main>
      ${
        this.isFilled
          ? html`<footer class="page quiet small">
              <p>${says.privacy}</p>
              ${this.#examples(store, words)}
            </footer>`
          : nothing
      }
    `;
  }
}

define(`notewave-planner${inside}`, Planner);
