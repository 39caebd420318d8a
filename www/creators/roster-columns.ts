import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { ColumnReading } from '#lists';
import { choose, forget, isChosen } from '../lists/mappings.ts';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { rosterWords } from './words.ts';

// How each column of a list was understood, to be corrected. Fires `change` after a correction.
export class RosterColumns extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    columns: { attribute: false },
  };

  declare columns: ColumnReading[];

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
        gap: var(--s1);
        min-width: 0;
      }

      label {
        overflow-wrap: anywhere;
      }

      select {
        width: 100%;
      }
    `,
  ];

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  #column({ header, field, repeats }: ColumnReading, at: number) {
    const { words } = this;
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
          <option value="" ?selected=${field === null}>${rosterWords.in(words).columns.unused}</option>
          ${Object.entries(says.field).map(
            ([name, text]) =>
              html`<option value=${name} ?selected=${name === field}>${text}</option>`,
          )}
        </select>
      ${repeats ? html`<span class="quiet">${says.repeats(says.field[repeats] ?? repeats)}</span>` : nothing}
    </li>`;
  }

  override render() {
    const { columns, words } = this;
    const says = rosterWords.in(words).columns;
    const used = columns.filter(({ field }) => field !== null).length;
    return html`<details ?open=${used < 2}>
      <summary>${says.used(words.number(used), words.number(columns.length))}</summary>
      <p class="quiet small">${says.about}</p>
      <ul class="columns">
        ${columns.map((column, at) => this.#column(column, at))}
      </ul>
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
