import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem, Unit } from '#core';
import type { Converted } from '../app/read-money.ts';
import { BaseElement } from './base-element.ts';
import { define } from './define.ts';
import { problemStyle, problemText } from './problem.ts';
import { read, show } from './quantity.ts';
import { positionOf, type Scale, steps, valueAt } from './slider-scale.ts';
import { uiWords } from './words.ts';

export interface Zone {
  name: string;
  to: number;
}

// A box for a number, with a slider if there is a scale. Fires `given` with the value in the core's
// unit: NaN if it cannot be read, null if an optional box is empty. Where a number can be read in two
// ways, it says in which, and offers the other.
export class NumberField extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    label: {},
    unit: {},
    value: { attribute: false },
    scale: { attribute: false },
    zones: { attribute: false },
    problems: { attribute: false },
    optional: { type: Boolean },
    bare: { type: Boolean },
    convert: { attribute: false },
    text: { state: true },
    typing: { state: true },
    said: { state: true },
  };

  declare label: string;
  declare unit: Unit;
  declare value: number | null;
  declare scale: Scale | null;
  // What the parts of the scale are called, each with where it ends.
  declare zones: Zone[];
  declare problems: Problem[];
  declare optional: boolean;
  // The label is for screen readers only.
  declare bare: boolean;
  // Reads what is no number, such as an amount in another currency.
  declare convert: ((text: string) => Promise<Converted | null>) | null;
  declare text: string;
  declare typing: boolean;
  // What was converted from what, as long as it stands in the box.
  declare said: (Converted & { text: string }) | null;
  // The value as it was read, and the other that it may have been.
  #doubt: { value: number; other: number } | null = null;
  // Whether the commas in the box are the page's own.
  #ownCommas = true;

  constructor() {
    super();
    this.unit = 'count';
    this.value = null;
    this.scale = null;
    this.zones = [];
    this.problems = [];
    this.optional = false;
    this.bare = false;
    this.convert = null;
    this.text = '';
    this.typing = false;
    this.said = null;
  }

  static override styles = [
    ...BaseElement.styles,
    problemStyle,
    css`
      .head {
        display: flex;
        gap: var(--s3);
        align-items: center;
        justify-content: space-between;
      }

      .box {
        position: relative;
        flex: none;
        width: 8.5rem;
        max-width: 100%;
      }

      :host([bare]) .box {
        width: 100%;
      }

      input[type='text'] {
        text-align: end;
      }

      .box.money input {
        padding-inline-start: 1.4rem;
      }

      .box.suffix input {
        padding-inline-end: var(--suffix, 1.6rem);
      }

      .unit {
        position: absolute;
        inset-block: 0;
        display: flex;
        align-items: center;
        color: var(--quiet);
        pointer-events: none;
      }

      .money .unit {
        inset-inline-start: var(--s2);
      }

      .suffix .unit {
        inset-inline-end: var(--s2);
      }

      .suffix.wide {
        --suffix: 3rem;
      }

      /* What is wrong stands in the place of the zones, so that nothing moves. */
      input[type='range'] + * {
        min-height: 1.25rem;
        margin-top: -0.2rem;
      }

      .zones {
        display: flex;
        gap: 2px;
        justify-content: space-between;
        color: var(--quiet);
        font-size: 0.75rem;
        line-height: 1.3;
      }

      .zones > [style] {
        overflow: hidden;
        border-top: 2px solid var(--line);
        text-align: center;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      input[type='range'] {
        display: block;
        width: 100%;
        height: 1.75rem;
        margin: var(--s1) 0 0;
        background: transparent;
        appearance: none;
        cursor: pointer;
      }

      input[type='range']::-webkit-slider-runnable-track {
        height: 3px;
        border-radius: 2px;
        background: linear-gradient(var(--accent), var(--accent)) 0 / var(--at) 100% no-repeat
          var(--line);
      }

      input[type='range']::-moz-range-track {
        height: 3px;
        border-radius: 2px;
        background: var(--line);
      }

      input[type='range']::-moz-range-progress {
        height: 3px;
        border-radius: 2px;
        background: var(--accent);
      }

      input[type='range']::-webkit-slider-thumb {
        width: 1.5rem;
        height: 1.5rem;
        margin-top: calc(1.5px - 0.75rem);
        border: 4px solid var(--paper);
        border-radius: 50%;
        background: var(--accent);
        appearance: none;
      }

      input[type='range']::-moz-range-thumb {
        box-sizing: border-box;
        width: 1.5rem;
        height: 1.5rem;
        border: 4px solid var(--paper);
        border-radius: 50%;
        background: var(--accent);
      }

      /* Where the text is large. */
      @container (max-width: 18rem) {
        .head {
          display: grid;
        }

        .zones {
          display: none;
        }
      }
    `,
  ];

  // A value from elsewhere (undo, slider, link) replaces what was typed.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('words') || changed.has('unit')) {
      const typed = this.typing || Number.isNaN(this.value);
      if (!typed || !Object.is(this.#read(this.text).value, this.value)) this.#show();
      if (this.#doubt && this.#doubt.value !== this.value) this.#doubt = null;
    }
  }

  #show(): void {
    this.text = show(this.value, this.unit, this.words);
    this.#ownCommas = true;
    this.said = null;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#box')?.focus();
  }

  // What a text in the box means, and what else it may. An optional box may be empty.
  #read(text: string): { value: number | null; other: number | null } {
    if (this.optional && text.trim() === '') return { value: null, other: null };
    return this.said?.text === text
      ? { value: this.said.value, other: null }
      : read(text, this.unit, this.#ownCommas);
  }

  #give(value: number | null): void {
    this.value = value;
    this.dispatchEvent(new CustomEvent('given', { detail: value }));
  }

  #typed(event: InputEvent): void {
    const { value: text } = event.target as HTMLInputElement;
    // A comma is still the page's own where no more than a letter was typed, and that was none.
    const isEdit = !/paste|drop/i.test(event.inputType) && /^[^,，]?$/.test(event.data ?? '');
    this.#ownCommas &&= isEdit && text.includes(',');
    this.said = null;
    this.typing = true;
    this.text = text;
    const { value, other } = this.#read(text);
    this.#doubt = value === null || other === null ? null : { value, other };
    this.#give(value);
    this.#convert();
  }

  // Asked again when the box is entered: a rate that was missing may be there now.
  async #convert(): Promise<void> {
    const { text } = this;
    if (!Number.isNaN(this.value)) return;
    const converted = await this.convert?.(text);
    // Meanwhile something else may have been typed.
    if (!converted || this.text !== text) return;
    this.said = { ...converted, text };
    // It stays as it was typed, with what is said of it, until the box is left.
    this.typing = true;
    if (!Object.is(converted.value, this.value)) this.#give(converted.value);
  }

  #left(): void {
    this.typing = false;
    // What cannot be read stays as it was typed.
    if (!Number.isNaN(this.value)) this.#show();
  }

  #meant(other: number): void {
    this.#doubt = null;
    this.#give(other);
    this.#show();
    this.focus();
  }

  #slid(event: InputEvent): void {
    if (!this.scale) return;
    this.typing = false;
    this.#give(valueAt(Number((event.target as HTMLInputElement).value), this.scale));
  }

  #slider(problem: TemplateResult | typeof nothing) {
    const { scale, value, words } = this;
    if (!scale) return problem;
    const position = value === null || Number.isNaN(value) ? 0 : positionOf(value, scale);
    // The middle of the thumb never reaches the ends of the track.
    const at = `--at: calc(var(--s3) + (100% - var(--s5)) * ${position / steps})`;
    return html`<input
      type="range"
      min="0"
      max=${steps}
      step="1"
      .value=${String(position)}
      .style=${at}
      aria-label=${uiWords.in(words).field.slider(this.label)}
      aria-valuetext=${value === null ? '' : words.quantity(value, this.unit)}
        @input=${this.#slid}
      />
      ${problem === nothing ? html`<span class="zones" aria-hidden="true">${this.#zones(scale)}</span>` : problem}`;
  }

  // The zones under the track, or its ends where there are none.
  #zones(scale: Scale) {
    const { words, unit, zones } = this;
    if (zones.length === 0)
      return [scale.from, scale.to].map((end) => html`<span>${words.short(end, unit)}</span>`);
    let from = 0;
    return zones.map(({ name, to }) => {
      const width = positionOf(to, scale) - from;
      from += width;
      return html`<span .style=${`flex: ${width} 1 0`}>${name}</span>`;
    });
  }

  #doubtful() {
    const { words, unit } = this;
    if (!this.#doubt) return nothing;
    const { value, other } = this.#doubt;
    const { readAs, meant } = uiWords.in(words).field;
    return html`<p class="quiet small" id="said">
      ${readAs(words.quantity(value, unit))}
      <button class="link" @click=${() => this.#meant(other)}>
        ${meant(words.quantity(other, unit))}
      </button>
    </p>`;
  }

  // What is wrong: as who owns the number has it, and that it is none where nobody owns it yet.
  get #found(): Problem[] {
    if (this.problems.length > 0 || !Number.isNaN(this.value)) return this.problems;
    return [{ field: '', code: 'not-a-number', given: this.text, min: null, max: null, row: null }];
  }

  override render() {
    const { words, unit, said } = this;
    const found = this.#found;
    // What is said of an amount that comes to nothing says why.
    const problems = said && Number.isNaN(said.value) ? [] : found;
    const isWrong = found.length > 0;
    const about = [problems.length > 0 && 'problem', (said || this.#doubt) && 'said'];
    const suffix = words.t.unit.suffix[unit];
    const kind =
      unit === 'fen' ? 'money' : suffix ? `suffix ${suffix.length > 1 ? 'wide' : ''}` : '';
    return html`
      <div class="head">
        <label for="box" class=${this.bare ? 'hidden' : ''}>${this.label}</label>
        <div class="box ${kind}">
          ${suffix ? html`<span class="unit" aria-hidden="true">${suffix}</span>` : nothing}
          <input
            id="box"
            type="text"
            inputmode=${unit === 'clock' ? 'text' : 'decimal'}
            autocomplete="off"
            .value=${this.text}
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${about.filter(Boolean).join(' ') || nothing}
            @input=${this.#typed}
            @focus=${this.#convert}
            @blur=${this.#left}
          />
        </div>
      </div>
      ${said ? html`<p class=${isWrong ? 'problem' : 'quiet small'} id="said">${said.said}</p>` : this.#doubtful()}
      ${this.#slider(problemText(problems, unit, words, 'problem'))}
    `;
  }
}

define('notewave-number-field', NumberField);
