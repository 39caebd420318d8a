import { type CSSResultGroup, css, html, nothing, type PropertyValues } from 'lit';
import type { Creator } from '#core';
import type { RosterRows, VettedCreator } from '#lists';
import { ask, dropped } from '../app/ask.ts';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { dialogStyle } from '../ui/dialog-style.ts';
import { textField, textFieldStyle } from '../ui/text-field.ts';
import { bandStripStyle } from './band-strip.ts';
import { bandsStyle } from './creator-bands.ts';
import { bandDetails, checkStyle, costDetails, reasoning } from './creator-check.ts';
import { averages } from './creator-numbers.ts';
import {
  bounds,
  furtherFacts,
  openScore,
  reasons,
  sureness,
  vettingStyle,
} from './creator-vetting.ts';
import { feesText, typed } from './fee-text.ts';
import { notesLineStyle } from './notes-line.ts';
import type { Row } from './roster-rows.ts';
import { detailWords, rosterWords } from './words.ts';
import { worthLine } from './worth-line.ts';
import '../ui/number-field.ts';

const numbers = ['followers', 'feeImage', 'feeVideo', ...averages, 'interactions'] as const;
const texts = ['category', 'group', 'remark'] as const;

// A number as it stands in its field; 0 followers are not known.
function shown(creator: Creator, field: (typeof numbers)[number]): number | null {
  const value = creator[field] ?? null;
  return field === 'followers' && value === 0 ? null : value;
}

// The drawer of one creator: verdict, vetting, and every field to correct. Fires `corrected` with
// what the user changes.
export class CreatorDrawer extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    row: { attribute: false },
    listed: { attribute: false },
    vetted: { state: true },
  };

  declare row: Row;
  declare listed: RosterRows;
  // What the worker knows of the creator; null until it has answered.
  declare vetted: VettedCreator | null;

  constructor() {
    super();
    this.vetted = null;
  }

  static override styles: CSSResultGroup[] = [
    ...BaseElement.styles,
    bandStripStyle,
    bandsStyle,
    checkStyle,
    notesLineStyle,
    vettingStyle,
    textFieldStyle,
    dialogStyle,
    css`
      dialog {
        inset: 0 0 0 auto;
        width: min(40rem, 100vw);
        max-width: none;
        height: 100dvh;
        max-height: none;
        margin: 0;
        border-width: 0 0 0 1px;
      }

      .vetting {
        container: answer / inline-size;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s5);
        padding: var(--s5);
      }

      .head button {
        flex: none;
      }

      .part {
        display: grid;
        gap: var(--s2);
      }

      .answer {
        font-size: var(--t3);
      }

      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        gap: var(--s2) var(--s5);
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('listed')) this.#ask();
  }

  // The worker answers from the roster that was listed last, so ask again with every list.
  async #ask(): Promise<void> {
    const { listed } = this;
    try {
      const vetted = await ask('creator', [this.row.check.row], this, this.store);
      if (vetted !== dropped && listed === this.listed) this.vetted = vetted ?? null;
    } catch {
      // The list that it is from says so, and can be asked for again.
    }
  }

  get #says() {
    return rosterWords.in(this.words).drawer;
  }

  #correct(part: Partial<Creator>): void {
    this.dispatchEvent(new CustomEvent('corrected', { detail: part }));
  }

  #closed(): void {
    this.dispatchEvent(new CustomEvent('closed'));
  }

  // What is so, is not so, or is not known.
  #truth(field: 'rival' | 'sharesIn', creator: Creator) {
    const says = this.#says;
    const given = creator[field] ?? null;
    return html`<div class="row">
      <label for=${field}>${says[field]}</label>
      <select
        id=${field}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          this.#correct({ [field]: value === '' ? null : value === 'yes' });
        }}
      >
        <option value="" .selected=${given === null}>${says.truth.unknown}</option>
        <option value="no" .selected=${given === false}>${says.truth.no}</option>
        <option value="yes" .selected=${given === true}>${says.truth.yes}</option>
      </select>
    </div>`;
  }

  #fields() {
    const { words, row } = this;
    const says = this.#says;
    const { check } = row;
    // The plan may hold newer input than the list.
    const creator = this.store.plan.engagement.roster[check.row] ?? row.creator;
    const { problems } = this.listed;
    const of = (field: string) => problems.filter((problem) => problem.field === `${at}.${field}`);
    const at = `engagement.roster[${check.row}]`;
    return html`<div class="fields">
      ${numbers.map(
        (field) => html`<notewave-number-field
          ?optional=${field !== 'followers'}
          .label=${detailWords.in(words)[field === 'interactions' ? 'total' : field]}
          .unit=${field.startsWith('fee') ? 'fen' : 'count'}
          .value=${shown(creator, field)}
          .problems=${of(field)}
          @given=${({ detail }: CustomEvent<number | null>) =>
            this.#correct(typed(creator, field, detail))}
        ></notewave-number-field>`,
      )}
      ${(['audienceMatch', 'relevance'] as const).map(
        (field) => html`<notewave-number-field
          optional
          .label=${says[field]}
          .unit=${'share'}
          .value=${creator[field] ?? null}
          .problems=${of(field)}
          @given=${({ detail }: CustomEvent<number | null>) => this.#correct({ [field]: detail })}
        ></notewave-number-field>`,
      )}
      ${typeof creator.interactions === 'number' ? this.#truth('sharesIn', creator) : nothing}
      ${this.#truth('rival', creator)}
      ${texts.map((field) =>
        textField({
          words,
          type: 'text',
          id: field,
          label: this.#says.text[field],
          value: creator[field] ?? '',
          problems: [],
          set: (value) => this.#correct({ [field]: value }),
        }),
      )}
    </div>`;
  }

  #vetting(vetted: VettedCreator) {
    const { words } = this;
    const { check } = vetted;
    const { engagement, objective } = this.store.basis('engagement');
    const { denominator, format } = engagement;
    const { worth } = vetted;
    const rival = this.row.creator.rival === true;
    return html`
      <div class="part">
        <p class="answer ${check.doubts.length > 0 ? 'warn' : ''}">
          ${worthLine(check, worth, objective, words)}
        </p>
        ${reasoning({ check, worth, objective, format, rival }, words)}
      </div>
      ${bounds(vetted, words)} ${bandDetails(check, denominator, words)} ${sureness(vetted, words)}
      ${reasons(vetted, words)}
      <div class="part">${costDetails(check, denominator, words)} ${furtherFacts(vetted, words)}</div>
      ${openScore(vetted, words)}
    `;
  }

  override render() {
    const { words, row, vetted } = this;
    const { t } = words;
    const { check, creator } = row;
    const { category = '', city = '' } = creator;
    const tier = check.followers > 0 ? t.tierTitle[check.tier] : '';
    const facts = [tier, category, city, feesText(creator, words)].filter(Boolean);
    return html`<dialog aria-labelledby="name" @close=${this.#closed}>
      <div class="head">
        <div>
          <h2 id="name">${check.name}</h2>
          <p class="quiet small">${facts.join(' · ')}</p>
        </div>
        <button autofocus @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
          ${this.#says.close}
        </button>
      </div>
      <div class="vetting">
        ${vetted ? this.#vetting(vetted) : nothing}
        <div class="part">
          <h3>${this.#says.correct}</h3>
          <p class="quiet small">${this.#says.correctAbout}</p>
          ${this.#fields()}
        </div>
      </div>
    </dialog>`;
  }
}

define('notewave-creator-drawer', CreatorDrawer);
