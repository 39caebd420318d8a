import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { ColumnReading } from '#lists';
import { choose, forget, isChosen } from '../lists/mappings.ts';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { reasonText } from './roster-understood.ts';
import { rosterWords } from './words.ts';

// In columns: so many of those that are not used are drawn at a time. Each is a choice among all fields.
const step = 24;

// How each column of a list was understood, to be corrected. Fires `change` after a correction.
export class RosterColumns extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    columns: { attribute: false },
    isApart: { attribute: false },
    drawn: { state: true },
  };

  declare columns: ColumnReading[];
  // Whether the list is recognised and not read: then there is nothing to correct at once.
  declare isApart: boolean;
  // How many of the columns that are not used are drawn.
  declare drawn: number;

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

      .shown {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.isApart = false;
    this.drawn = step;
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  // Opens the choice of a column and goes there; without one, to the columns as a whole.
  async show(at: number | null): Promise<void> {
    const details = this.renderRoot.querySelector('details');
    if (!details) return;
    details.open = true;
    if (at === null) {
      details.querySelector('summary')?.focus();
      return;
    }
    const unused = this.columns.slice(0, at + 1).filter(({ field }) => field === null).length;
    this.drawn = Math.max(this.drawn, unused);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#column-${at}`)?.focus();
  }

  #column(column: ColumnReading, at: number) {
    const { words } = this;
    const { header, field, repeats, shown } = column;
    const reason = reasonText(column, words);
    const says = rosterWords.in(words).columns;
    return html`<li>
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
      ${reason ? html`<span class="quiet">${reason}</span>` : nothing}
      ${repeats ? html`<span class="quiet">${says.repeats(says.field[repeats] ?? repeats)}</span>` : nothing}
      ${shown.length > 0 ? html`<span class="quiet shown">${shown.join(' · ')}</span>` : nothing}
    </li>`;
  }

  override render() {
    const { columns, words } = this;
    const says = rosterWords.in(words).columns;
    const used = columns.filter(({ field }) => field !== null).length;
    let unused = 0;
    const drawn = (column: ColumnReading, at: number) => {
      unused += column.field === null ? 1 : 0;
      return column.field !== null || unused <= this.drawn ? this.#column(column, at) : nothing;
    };
    const left = columns.length - used - this.drawn;
    return html`<details ?open=${used < 2 && !this.isApart}>
      <summary>${says.used(words.number(used), words.number(columns.length))}</summary>
      <p class="quiet small">${says.about}</p>
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
