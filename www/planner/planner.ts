import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { type Lang, languages } from '../app/messages.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { base } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';
import { define } from '../ui/define.ts';
import { RootElement } from '../ui/root-element.ts';
import { changed } from './changed.ts';
import { openDialog } from './dialog.ts';
import { bad, doors } from './notices.ts';
import { summary, summaryStyle } from './plan-summary.ts';
import { plannerStyle } from './planner-style.ts';
import { plannerWords } from './words.ts';
import '../budget/budget.ts';

const themes = ['auto', 'light', 'dark'] as const;
const locales: Record<Lang, string> = { en: 'en', zh: 'zh-CN' };
const names: Record<Lang, string> = { en: 'English', zh: '中文' };

// The whole page: one plan with its three calculators.
export class Planner extends RootElement {
  static override styles: CSSResultGroup[] = [tokens, base, summaryStyle, plannerStyle];

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
    const says = plannerWords.in(words);
    return html`<div class="controls">${this.#preferences(words)}</div>
      <div class="controls last">
      <button aria-disabled=${!store.canUndo} @click=${() => store.undo()}>${says.bar.undo}</button>
      <button aria-disabled=${!store.canRedo} @click=${() => store.redo()}>${says.bar.redo}</button>
      <button @click=${() => store.reset()}>${says.bar.reset}</button>
      <button @click=${() => openDialog(this, 'notewave-plans')}>${says.bar.plans}</button>
      <button @click=${() => openDialog(this, 'notewave-share')}>${says.bar.share}</button>
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

  #notice(store: Store, words: Words) {
    const { notice } = store;
    if (!notice) return nothing;
    const says = plannerWords.in(words);
    const door = doors[notice];
    return html`<div class="notice ${bad.includes(notice) ? 'bad' : ''}">
      <span>${says.notice[notice]}${notice === 'undone' || notice === 'redone' ? changed(store.field, words) : nothing}
        ${door ? html`<button class="link" @click=${() => openDialog(this, door)}>${says.doors[door]}</button>` : nothing}</span>
      <button class="plain" @click=${() => store.tell(null)}>${says.bar.dismiss}</button>
    </div>`;
  }

  protected override content(store: Store, words: Words): TemplateResult {
    const says = plannerWords.in(words);
    return html`
      <header class="page">
        <div>
          <h1>${says.title}</h1>
          <p class="quiet small">${says.tagline}</p>
        </div>
        ${this.#controls(store, words)}
      </header>
      <aside class="bar" aria-label=${says.bar.summary}>
        <div class="page">${summary(store, words)}</div>
      </aside>
      <main class="page">
        <div role="status">${this.#notice(store, words)}</div>
        <div class="parts">
          <notewave-budget id="budget" lang=${words.locale}></notewave-budget>
          <notewave-engagement id="engagement" lang=${words.locale}></notewave-engagement>
          <notewave-schedule id="schedule" lang=${words.locale}></notewave-schedule>
        </div>
      </main>
      <footer class="page quiet small"><p>${says.privacy}</p></footer>
    `;
  }
}

define('notewave-planner', Planner);
