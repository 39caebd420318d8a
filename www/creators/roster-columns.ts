import { type CSSResultGroup, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnReading, ListKind } from '#lists';
import {
  choose,
  chooseKind,
  chooseReading,
  forget,
  isChosen,
  readingsChosen,
} from '../lists/mappings.ts';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { isInDoubt, readings } from './column-readings.ts';
import { reasonText } from './roster-understood.ts';
import { rosterWords } from './words.ts';

// In columns: so many of those that are not used are drawn at a time. Each is a choice among all fields.
const step = 24;
const kinds: ListKind[] = ['creators', 'notes', 'ads'];

// Where a part of the sentence leads: to a column, to what a row of the list is, or to the columns as a whole.
export type Goal = number | 'kind' | null;

// What a row of a list is, and how each column of a list was understood, to be corrected. Fires `change` after a correction.
export class RosterColumns extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    columns: { attribute: false },
    kind: { attribute: false },
    drawn: { state: true },
    asked: { state: true },
    isUsed: { state: true },
  };

  declare columns: ColumnReading[];
  // What a row of the list is; null where it has no header.
  declare kind: ListKind | null;
  // How many of the columns that are not used are drawn.
  declare drawn: number;
  // The columns that the user went to: how they are read is shown.
  declare asked: ReadonlySet<number>;
  // Whether the user corrected something here, or was led here: then it stays open.
  declare isUsed: boolean;

  static override styles: CSSResultGroup[] = [
    ...BaseElement.styles,
    css`
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
        gap: var(--s2) var(--s4);
        margin: var(--s2) 0;
        padding: 0;
        list-style: none;
        font-size: var(--t1);
      }

      li {
        display: grid;
        align-content: start;
        gap: var(--s1);
        min-width: 0;
      }

      label {
        overflow-wrap: anywhere;
      }

      select {
        width: 100%;
      }

      .kind {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s2);
        align-items: center;
        margin-block: var(--s2);
        font-size: var(--t1);
      }

      .kind select {
        width: auto;
        max-width: 100%;
      }

      .readings {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1);
      }

      .readings select {
        width: auto;
        max-width: 100%;
        padding-inline: var(--s1);
        color: var(--quiet);
      }

      .shown {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.kind = null;
    this.drawn = step;
    this.asked = new Set();
    this.isUsed = false;
  }

  #changed(): void {
    this.isUsed = true;
    this.dispatchEvent(new Event('change'));
  }

  #ask(at: number): void {
    if (!this.asked.has(at)) this.asked = new Set([...this.asked, at]);
  }

  // Opens the choice that a part of the sentence is about, and goes there.
  async show(at: Goal): Promise<void> {
    const details = this.renderRoot.querySelector('details');
    if (!details) return;
    this.isUsed = true;
    details.open = true;
    if (typeof at !== 'number') {
      const place = at === 'kind' && this.kind ? '#kind' : 'summary';
      details.querySelector<HTMLElement>(place)?.focus();
      return;
    }
    this.#ask(at);
    const unused = this.columns.slice(0, at + 1).filter(({ field }) => field === null).length;
    this.drawn = Math.max(this.drawn, unused);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#column-${at}`)?.focus();
  }

  #column(column: ColumnReading, at: number, chosen: Set<number>) {
    const { words } = this;
    const { header, field, repeats, shown } = column;
    const reason = reasonText(column, this.kind, words);
    const isAsked = this.asked.has(at) || chosen.has(at) || isInDoubt(column);
    const says = rosterWords.in(words).columns;
    return html`<li @focusin=${() => this.#ask(at)}>
      <label for="column-${at}">${header || says.noHeader(words.number(at + 1))}</label>
      <select
          id="column-${at}"
          @change=${(event: Event) => {
            choose(this.columns, at, (event.target as HTMLSelectElement).value);
            this.#changed();
          }}
        >
          <option value="" ?selected=${field === null}>${says.unused}</option>
          ${Object.entries(says.field).map(
            ([name, text]) =>
              html`<option value=${name} ?selected=${name === field}>${text}</option>`,
          )}
        </select>
      ${
        isAsked && this.kind !== 'ads'
          ? readings(column, words, (choice) => {
              chooseReading(this.columns, at, choice);
              this.#changed();
            })
          : nothing
      }
      ${reason ? html`<span class="quiet">${reason}</span>` : nothing}
      ${repeats ? html`<span class="quiet">${says.repeats(says.field[repeats] ?? repeats)}</span>` : nothing}
      ${shown.length > 0 ? html`<span class="quiet shown">${shown.join(' · ')}</span>` : nothing}
    </li>`;
  }

  // What a row is, to be corrected.
  #kind() {
    const says = rosterWords.in(this.words).columns;
    if (this.kind === null) return nothing;
    return html`<label class="kind">
      ${says.kindOf}
      <select
        id="kind"
        @change=${({ target }: Event) => {
          const kind = kinds[(target as HTMLSelectElement).selectedIndex];
          if (!kind) return;
          chooseKind(this.columns, kind);
          this.#changed();
        }}
      >
        ${kinds.map(
          (kind) =>
            html`<option .selected=${live(kind === this.kind)}>${says.kinds[kind]}</option>`,
        )}
      </select>
    </label>`;
  }

  override render() {
    const { columns, words } = this;
    const says = rosterWords.in(words).columns;
    const used = columns.filter(({ field }) => field !== null).length;
    const chosen = readingsChosen(columns);
    let unused = 0;
    const drawn = (column: ColumnReading, at: number) => {
      unused += column.field === null ? 1 : 0;
      return column.field !== null || unused <= this.drawn
        ? this.#column(column, at, chosen)
        : nothing;
    };
    const left = columns.length - used - this.drawn;
    const isOpen = this.isUsed || (used < 2 && this.kind !== 'ads');
    return html`<details ?open=${isOpen}>
      <summary>${says.used(words.number(used), words.number(columns.length))}</summary>
      <p class="quiet small">${says.about}</p>
      ${this.#kind()}
      <ul class="columns">
        ${columns.map(drawn)}
      </ul>
      ${
        left > 0
          ? html`<button
              class="link"
              @click=${() => {
                this.drawn += step;
              }}
            >
              ${says.more(words.number(left))}
            </button>`
          : nothing
      }
      ${
        isChosen(columns)
          ? html`<button
              @click=${() => {
                forget(columns);
                this.#changed();
              }}
            >
              ${says.forget}
            </button>`
          : nothing
      }
    </details>`;
  }
}

define('notewave-roster-columns', RosterColumns);
