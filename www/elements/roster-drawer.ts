import { type CSSResultGroup, css, html, LitElement, nothing } from 'lit';
import type { Counted, Creator, Denominator } from '#core';
import '../fields/number-field.ts';
import { textField } from '../fields/text-field.ts';
import type { Words } from '../messages/words.ts';
import { bandStripStyle } from '../pictures/band-strip.ts';
import type { Store } from '../store.ts';
import { base } from '../style/base.ts';
import { bandsStyle } from './creator-bands.ts';
import { bandDetails, checkStyle, costDetails, verdict } from './creator-check.ts';
import type { Row } from './roster-rows.ts';

const numbers = [
  'followers',
  'feeImage',
  'feeVideo',
  'likes',
  'saves',
  'comments',
  'shares',
  'reads',
  'impressions',
] as const;
const texts = ['category', 'group', 'remark'] as const;

// All there is to say of one creator, beside the list. Fires `corrected` with what the user changes.
export class RosterDrawer extends LitElement {
  static override properties = {
    words: { attribute: false },
    store: { attribute: false },
    row: { attribute: false },
    denominator: {},
    counted: { attribute: false },
  };

  declare words: Words;
  declare store: Store;
  declare row: Row;
  declare denominator: Denominator;
  declare counted: Counted;

  static override styles: CSSResultGroup[] = [
    base,
    bandStripStyle,
    bandsStyle,
    checkStyle,
    css`
      dialog {
        inset: 0 0 0 auto;
        width: min(40rem, 100vw);
        max-width: none;
        height: 100dvh;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0;
        border-inline-start: 1px solid var(--edge);
        background: var(--paper);
        color: var(--ink);
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }

      .head {
        position: sticky;
        top: 0;
        z-index: 1;
        display: flex;
        gap: var(--s3);
        align-items: center;
        justify-content: space-between;
        padding: var(--s3) var(--s5);
        border-bottom: 1px solid var(--line);
        background: var(--paper);
      }

      .head h2 {
        min-width: 0;
        overflow-wrap: anywhere;
        font-size: var(--t3);
      }

      .story {
        container: answer / inline-size;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s5);
        padding: var(--s5);
      }

      .part {
        display: grid;
        gap: var(--s2);
      }

      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        gap: var(--s2) var(--s5);
      }

      .fields .row {
        display: flex;
        gap: var(--s3);
        align-items: center;
        justify-content: space-between;
      }

      .fields .row input {
        width: 8.5rem;
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #correct(part: Partial<Creator>): void {
    this.dispatchEvent(new CustomEvent('corrected', { detail: part }));
  }

  #closed(): void {
    this.dispatchEvent(new CustomEvent('closed'));
  }

  #fields() {
    const { words, store, row } = this;
    const { t } = words;
    const { creator, check } = row;
    const at = `engagement.roster[${check.row}]`;
    return html`<div class="fields">
      ${numbers.map(
        (field) => html`<notewave-number-field
          ?optional=${field !== 'followers'}
          .words=${words}
          .label=${t.engagement[field]}
          .unit=${field.startsWith('fee') ? 'fen' : 'count'}
          .value=${creator[field] ?? null}
          .problems=${store.problems(`${at}.${field}`)}
          @given=${({ detail }: CustomEvent<number | null>) => this.#correct({ [field]: detail })}
        ></notewave-number-field>`,
      )}
      ${texts.map((field) =>
        textField({
          words,
          type: 'text',
          id: field,
          label: t.engagement.own[field],
          value: creator[field] ?? '',
          problems: [],
          set: (value) => this.#correct({ [field]: value }),
        }),
      )}
    </div>`;
  }

  override render() {
    const { words, row, denominator, counted } = this;
    const { t } = words;
    const { check, creator } = row;
    const { category = '', city = '' } = creator;
    const facts = [t.tierTitle[check.tier], category, city].filter(Boolean);
    return html`<dialog aria-labelledby="name" @close=${this.#closed}>
      <div class="head">
        <div>
          <h2 id="name">${check.name}</h2>
          <p class="quiet small">${facts.join(' · ')}</p>
        </div>
        <button autofocus @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
          ${t.engagement.close}
        </button>
      </div>
      <div class="story">
        <p>${verdict(check, counted, denominator, words)}</p>
        ${bandDetails(check, denominator, words)} ${costDetails(check, words)}
        <div class="part">
          <h3>${t.engagement.correct}</h3>
          <p class="quiet small">${t.engagement.correctAbout}</p>
          ${this.#fields()}
        </div>
        ${
          creator.atLeast && creator.atLeast.length > 0
            ? html`<p class="quiet small">
                ${t.engagement.atLeast(
                  words.list(
                    creator.atLeast.map((field) => t.engagement.columnField[field] ?? field),
                  ),
                )}
              </p>`
            : nothing
        }
      </div>
    </dialog>`;
  }
}

customElements.define('notewave-roster-drawer', RosterDrawer);
