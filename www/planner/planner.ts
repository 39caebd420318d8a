import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { baseUrl } from '../app/address.ts';
import { toFragment } from '../app/link.ts';
import { type Lang, languages } from '../app/messages.ts';
import { persisted } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { base } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';
import '../budget/budget.ts';
import { RootElement } from '../ui/root-element.ts';
import '../creators/engagement.ts';
import '../schedule/schedule.ts';
import { define } from '../ui/define.ts';
import { summary, summaryStyle } from './plan-summary.ts';
import { plannerWords } from './words.ts';

const themes = ['auto', 'light', 'dark'] as const;
const locales: Record<Lang, string> = { en: 'en', zh: 'zh-CN' };
const names: Record<Lang, string> = { en: 'English', zh: '中文' };
// Beyond this some programs cut a link.
const longLink = 4000;

// The whole page: one plan, three calculators.
export class Planner extends RootElement {
  static override styles: CSSResultGroup[] = [
    tokens,
    base,
    summaryStyle,
    css`
      :host {
        container: planner / inline-size;
        min-height: 100%;
        background: var(--paper);
      }

      .page {
        max-width: 76rem;
        margin: 0 auto;
        padding: 0 clamp(var(--s4), 4vw, var(--s6));
      }

      header.page {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s5);
        align-items: center;
        justify-content: space-between;
        padding-block: var(--s3);
      }

      header > :first-child {
        display: flex;
        flex: 1 1 18rem;
        gap: var(--s1) var(--s4);
        align-items: center;
      }

      h1 {
        font-family: var(--heading);
        font-size: var(--t3);
        font-weight: 600;
      }

      .last {
        order: 2;
      }

      header p {
        max-width: 22rem;
        line-height: 1.35;
        text-wrap: balance;
      }

      header p:lang(zh) {
        word-break: keep-all;
      }

      @container planner (max-width: 52rem) {
        header > :first-child {
          display: contents;
        }

        h1 {
          margin-inline-end: auto;
        }

        header p {
          order: 1;
          width: 100%;
          max-width: none;
        }
      }

      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: center;
      }

      select {
        width: auto;
        min-height: 2rem;
        font-size: var(--t1);
      }

      .bar {
        position: sticky;
        z-index: 2;
        top: 0;
        padding-block: var(--s2);
        border-block: 1px solid var(--line);
        background: var(--paper);
      }

      .notice {
        display: flex;
        gap: var(--s3);
        align-items: baseline;
        justify-content: space-between;
        margin-top: var(--s3);
        padding: var(--s2) var(--s3);
        border-inline-start: 3px solid var(--accent);
        background: var(--sunken);
      }

      .notice.bad {
        border-color: var(--warn);
        background: var(--warn-paper);
      }

      .parts > * {
        padding: var(--s5) 0 var(--s7);
        scroll-margin-top: 3rem;
        --summary-height: 2.5rem;
      }

      .parts > * + * {
        border-top: 2px solid var(--ink);
      }

      footer.page {
        padding-block: 0 var(--s6);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKey);
  }

  // Everywhere but in the box for lists, which is a text of its own.
  readonly onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    if (event.composedPath()[0] instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    if (event.shiftKey) this.store?.redo();
    else this.store?.undo();
  };

  async #copyLink(store: Store): Promise<void> {
    const link = new URL(await toFragment(persisted(store.plan)), baseUrl()).href;
    await navigator.clipboard.writeText(link);
    store.tell(link.length > longLink ? 'link-long' : 'link-copied');
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
    const says = plannerWords.in(words);
    return html`<div class="controls">${this.#preferences(words)}</div>
      <div class="controls last">
      <button aria-disabled=${!store.canUndo} @click=${() => store.undo()}>${says.bar.undo}</button>
      <button aria-disabled=${!store.canRedo} @click=${() => store.redo()}>${says.bar.redo}</button>
      <button @click=${() => store.reset()}>${says.bar.reset}</button>
      <button @click=${() => this.#copyLink(store)}>${says.bar.copyLink}</button>
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
    const bad = notice === 'crashed' || notice === 'link-broken' || notice === 'part-missing';
    return html`<div class="notice ${bad ? 'bad' : ''}">
      <span>${plannerWords.in(words).notice[notice]}</span>
      <button class="plain" @click=${() => store.tell(null)}>${plannerWords.in(words).bar.dismiss}</button>
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
