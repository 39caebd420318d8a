import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Brief, BriefTexts, Field } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import type { Words } from '../app/words.ts';
import { define } from '../ui/define.ts';
import { BriefQuestion } from './brief-question.ts';
import { documentStyle } from './document-style.ts';
import { keyOf, writing } from './field.ts';
import { type Made, type Outputs, outputs } from './outputs.ts';
import { type Both, both, type Language, pairFor, readersFirst } from './pair.ts';
import { type Row, recipientName, sections, type Texts } from './sections.ts';
import { briefPageWords, briefWords } from './words.ts';

export type Shown = 'both' | Language;

// The brief as a document, whose texts are edited where they stand. Fires `notewave-recipient` with whom
// it is for, and `notewave-brief-answer` with what the core says of it.
class BriefDocument extends BriefQuestion implements Outputs {
  static override properties = {
    ...BriefQuestion.properties,
    shown: { state: true },
    copied: { state: true },
    texts: { state: true },
  };

  declare shown: Shown;
  // What came of copying: nothing yet, or whether it worked.
  declare copied: boolean | null;
  // What the core says of the texts alone, whatever the budget is.
  declare texts: BriefTexts | null;

  static override styles: CSSResultGroup[] = [
    ...BriefQuestion.styles,
    documentStyle,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s3);
        align-items: center;
      }

      .tools label {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s2);
        align-items: center;
        max-width: 100%;
      }

      .tools select {
        width: auto;
        max-width: min(14rem, 100%);
      }
    `,
  ];

  constructor() {
    super();
    this.shown = 'both';
    this.copied = null;
    this.texts = null;
  }

  get #languages(): readonly Language[] {
    return this.shown === 'both' ? readersFirst(this.words) : [this.shown];
  }

  #told: Brief | null = null;
  #askedOf: unknown = null;

  async #askTexts(): Promise<void> {
    const { brief } = this.store.plan;
    if (this.#askedOf === brief) return;
    this.#askedOf = brief;
    const [plan] = this.question();
    // What is not answered is not marked; the brief itself tells of a failure.
    const texts = await ask('briefTexts', [plan], this).catch(() => dropped);
    if (texts !== dropped && texts) this.texts = texts as BriefTexts;
  }

  // What the closed doors say hangs on the same answer.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#askTexts();
    if (!this.answer || this.answer === this.#told) return;
    this.#told = this.answer;
    this.dispatchEvent(new CustomEvent('notewave-brief-answer', { detail: this.answer }));
  }

  async made(): Promise<Made> {
    const { recipient, store, words } = this;
    const { plan } = store;
    const [pair, brief] = await Promise.all([pairFor(words), ask('brief', this.question())]);
    if (!brief || brief === dropped) throw new Error('the plan has no brief now');
    const names = both((language) => recipientName(recipient, brief, pair[language]));
    const parts = sections(brief, brief, plan, pair);
    return { parts, names, pair, shown: this.#languages };
  }

  #choose(recipient: string): void {
    this.copied = null;
    this.dispatchEvent(
      new CustomEvent('notewave-recipient', { detail: recipient, bubbles: true, composed: true }),
    );
  }

  #select(label: string, value: string, all: [string, string][], choose: (value: string) => void) {
    return html`<label>
      <span>${label}</span>
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${all.map(
          ([id, name]) => html`<option value=${id} .selected=${id === value}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #tools(brief: Brief) {
    const { words } = this;
    const says = briefPageWords.in(words);
    const tiers = brief.creators.map(({ tier }) => tier);
    const recipients: [string, string][] = [
      ['campaign', says.whole],
      ...[...new Set(tiers)].map((tier): [string, string] => [
        tier,
        says.tier(words.t.tierTitle[tier]),
      ]),
      ...brief.creators.map(({ id }): [string, string] => [id, recipientName(id, brief, words)]),
    ];
    const shown = Object.entries(says.languages);
    return html`<div class="tools">
      ${this.#select(says.for, this.recipient, recipients, (id) => this.#choose(id))}
      ${this.#select(says.language, this.shown, shown, (id) => {
        this.shown = id as Shown;
        this.copied = null;
      })}
      ${outputs(this)}
    </div>`;
  }

  // What is still to be written, each with a way to its place.
  #missing({ missing }: Texts, words: Words) {
    const says = briefPageWords.in(words);
    const names = briefWords.in(words);
    const whole = missing.filter(({ language }) => language === null);
    // What one language alone lacks comes once all is written in the other.
    const halves = missing.filter(
      ({ language }) => language !== null && this.#languages.includes(language),
    );
    const open = whole.length > 0 ? whole : halves;
    if (open.length === 0) return html`<p class="quiet small">${says.complete}</p>`;
    return html`<p class="small missing">
      <span>${says.missing(words.number(open.length))}</span>
      ${open.map(
        ({
          field,
          language,
        }) => html`<button class="link" @click=${() => this.#goTo(field, language)}>
          ${language ? words.pair(names.fields[field][0], names.lacks[language]) : names.fields[field][0]}
        </button>`,
      )}
    </p>`;
  }

  // To the box that is empty: of a text that one language lacks, to that of the language.
  #goTo(field: Field, language: Language | null): void {
    const find = (key: string) => this.renderRoot.querySelector<HTMLElement>(`[id="field-${key}"]`);
    (find(`${field}.${language}`) ?? find(field) ?? find(`${field}.zh`))?.focus();
  }

  // What in a text is to be looked at before creators take it over. It warns, and blocks nothing.
  #marks(key: string, words: Words) {
    const marks = this.texts?.marked.find((one) => one.key === key)?.marks ?? [];
    const says = briefPageWords.in(words).marks;
    return marks.map(
      ({ rule, words: found }) =>
        html`<p class="warn small lacks">${words.pair(`“${found}”`, says[rule] ?? '')}</p>`,
    );
  }

  #row(row: Row, { fields }: Texts, pair: Both<Words>): TemplateResult {
    const kind = fields.find(({ field }) => field === row.field)?.kind;
    const isTranslated = kind === 'text' || kind === 'lines';
    const { field, label } = row;
    if (field && !isTranslated) {
      const labels = this.#languages.map((language) => label[language]).join(' · ');
      return html`<div class="row">
        <div class="whole">
          <span class="label">${labels}</span>
          ${writing(this.store, this.words, field, field, labels)} ${this.#marks(field, this.words)}
        </div>
      </div>`;
    }
    return html`<div class="row">
      ${this.#languages.map((language) => {
        const words = pair[language];
        const { lines, from } = row.said[language];
        return html`<div lang=${words.locale}>
          ${label[language] ? html`<span class="label">${label[language]}</span>` : nothing}
          ${
            field
              ? html`${writing(this.store, words, field, keyOf(field, language, isTranslated), label[language])}
                  ${this.#marks(keyOf(field, language, isTranslated), this.words)}
                  ${
                    from && lines.length > 0
                      ? html`<p class="quiet small lacks">
                          ${briefWords.in(words).onlyIn[from]}
                        </p>`
                      : nothing
                  }`
              : lines.length === 1
                ? html`<p class="ours">${lines[0]}</p>`
                : html`<ul class="ours">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
          }
        </div>`;
      })}
    </div>`;
  }

  // Without a sound plan the texts stay, to be read and written.
  protected override render() {
    const { isUnanswerable, texts, words } = this;
    if (!isUnanswerable || !texts) return super.render();
    return html`<div class="inside">
      <p class="warn">${briefWords.in(words).unplanned}</p>
      <div class="got">${this.#missing(texts, words)} ${this.#paper(texts, null)}</div>
    </div>`;
  }

  protected content(brief: Brief): TemplateResult {
    return html`
      ${this.#tools(brief)} ${this.#missing(brief, this.words)} ${this.#paper(brief, brief)}
    `;
  }

  #paper(texts: Texts, brief: Brief | null): TemplateResult {
    const { pair } = this;
    if (!pair) return html``;
    const parts = sections(texts, brief, this.basis, pair);
    return html`
      <article class=${this.shown === 'both' ? 'paper two' : 'paper'}>
        ${parts.map(
          (part) => html`<section aria-label=${part.head[this.#languages[0] ?? 'en']}>
            <div class="row heads">
              ${this.#languages.map(
                (language) => html`<h3 lang=${pair[language].locale}>${part.head[language]}</h3>`,
              )}
            </div>
            ${part.rows.map((row) => this.#row(row, texts, pair))}
          </section>`,
        )}
        <div class="row voice">
          ${this.#languages.map(
            (language) =>
              html`<p lang=${pair[language].locale}>${briefWords.in(pair[language]).voice}</p>`,
          )}
        </div>
      </article>
    `;
  }
}

define('notewave-brief-document', BriefDocument);
