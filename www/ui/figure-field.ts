import { css, html, nothing } from 'lit';
import type { Figure, Override, Problem, Source } from '#core';
import { addressOf } from '../app/sources.ts';
import { BaseElement } from './base-element.ts';
import { define } from './define.ts';
import type { NumberField } from './number-field.ts';
import { figureWords, uiWords } from './words.ts';
import './number-field.ts';

// A figure: its value, range and sources, to be overridden. Fires `override` with the plan's own
// value, or null for the published one.
export class FigureField extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    name: {},
    longName: { attribute: false },
    figure: { attribute: false },
    own: { attribute: false },
    problems: { attribute: false },
    open: { state: true },
  };

  declare name: string;
  // The name of the figure outside of its group.
  declare longName: string;
  declare figure: Figure;
  declare own: Override | null;
  declare problems: Problem[];
  declare open: boolean;

  constructor() {
    super();
    this.own = null;
    this.problems = [];
    this.open = false;
  }

  static override styles = [
    ...BaseElement.styles,
    css`
      :host {
        padding: var(--s1) 0;
      }

      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 7.5rem;
        gap: 0 var(--s3);
        align-items: center;
      }

      .name {
        line-height: 1.3;
      }

      .own .name {
        font-weight: 650;
      }

      .under {
        display: flex;
        flex-wrap: wrap;
        grid-column: 1 / -1;
        gap: 0 var(--s3);
        align-items: center;
        color: var(--quiet);
        font-size: var(--t1);
      }

      .under button {
        font-size: var(--t1);
      }

      .ends {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 7.5rem));
        gap: var(--s3);
      }

      .source {
        display: grid;
        gap: var(--s1);
        margin: var(--s1) 0 var(--s2);
        padding-inline-start: var(--s3);
        border-inline-start: 2px solid var(--line);
        font-size: var(--t1);
      }
    `,
  ];

  #override(own: Override | null): void {
    this.dispatchEvent(new CustomEvent('override', { detail: own }));
  }

  // The button vanishes with the override, so the box gets the focus.
  #reset(): void {
    this.renderRoot.querySelector<NumberField>('notewave-number-field')?.focus();
    this.#override(null);
  }

  #source(source: Source) {
    const name = figureWords.in(this.words).source[source] ?? source;
    const address = addressOf(source);
    return html`<li>
      ${address ? html`<a href=${address} target="_blank" rel="noreferrer">${name}</a>` : name}
    </li>`;
  }

  #problemsOf(part: 'value' | 'low' | 'high'): Problem[] {
    return this.problems.filter(({ field }) => field.endsWith(`.${part}`));
  }

  // Overrides one end of the range; the value stays.
  #end(part: 'low' | 'high') {
    const { words, figure, own } = this;
    const name = figureWords.in(words)[part];
    return html`<notewave-number-field
      .label=${name}
      .unit=${figure.unit}
      .value=${own?.[part] ?? figure[part]}
      .problems=${this.#problemsOf(part)}
      @given=${({ detail }: CustomEvent<number>) =>
        this.#override({ ...(own ?? { value: figure.value }), [part]: detail })}
    ></notewave-number-field>`;
  }

  #details() {
    const { words, figure } = this;
    const says = uiWords.in(words);
    const { grade, published, rangeAssumed } = figureWords.in(words);
    return html`<div class="source" id="source">
      ${
        this.#hasRange
          ? html`<div class="ends" role="group" aria-label=${this.longName}>
              ${this.#end('low')} ${this.#end('high')}
            </div>`
          : nothing
      }
      <ul>
        ${figure.sources.map((source) => this.#source(source))}
      </ul>
      <p>${says.gradeName(figure.grade)}${this.words.t.colon}${grade[figure.grade]}</p>
      ${figure.rangeAssumed ? html`<p>${rangeAssumed}</p>` : nothing}
      ${this.own ? html`<p>${published(words.quantity(figure.value, figure.unit))}</p>` : nothing}
    </div>`;
  }

  get #hasRange(): boolean {
    return this.figure.low !== this.figure.high;
  }

  override render() {
    const { words, figure, own } = this;
    const says = uiWords.in(words);
    const text = (value: number) => words.quantity(value, figure.unit);
    const wrongEnd = this.#problemsOf('low').length + this.#problemsOf('high').length > 0;
    const open = this.open || wrongEnd;
    return html`
      <div class="row ${own ? 'own' : ''}">
        <span class="name" aria-hidden="true">${this.name}</span>
        <notewave-number-field
          bare
          .label=${this.longName}
          .unit=${figure.unit}
          .value=${own ? own.value : figure.value}
          .problems=${this.#problemsOf('value')}
          @given=${({ detail }: CustomEvent<number>) => this.#override({ ...own, value: detail })}
        ></notewave-number-field>
        <div class="under">
          ${
            this.#hasRange
              ? html`<span>
                  ${words.span(text(own?.low ?? figure.low), text(own?.high ?? figure.high))}
                </span>`
              : nothing
          }
          <button
            class="link"
            aria-expanded=${open}
            aria-label=${says.field.source(this.longName)}
            @click=${() => {
              this.open = !open;
            }}
          >
            ${says.gradeName(figure.grade)}
          </button>
          ${
            own
              ? html`<button
                  class="link"
                  aria-label=${says.field.reset(this.longName)}
                  @click=${this.#reset}
                >
                  ${says.field.resetShort}
                </button>`
              : nothing
          }
        </div>
      </div>
      ${open ? this.#details() : nothing}
    `;
  }
}

define('notewave-figure-field', FigureField);
