import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import type { Problem, Unit } from '#core';
import type { RosterRows } from '#lists';
import { ask, dropped } from '../app/ask.ts';
import { chunkOf } from '../app/chunks.ts';
import { mostStoredNotes, type Plan } from '../app/plan.ts';
import { chooseEach } from '../lists/mappings.ts';
import type { Opened, Table } from '../lists/parse.ts';
import { TakeBox, takeStyle } from '../lists/take-box.ts';
import { define } from '../ui/define.ts';
import { saysStyle } from '../ui/doors.ts';
import { needs } from '../ui/fetch-chunk.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { givenText, problemStyle, sentence } from '../ui/problem.ts';
import { uiWords } from '../ui/words.ts';
import { teamAnswer } from './creator-answers.ts';
import { rosterStyle } from './creator-roster-style.ts';
import { ListReader } from './list-reader.ts';
import type { RosterColumns } from './roster-columns.ts';
import { encodingChoice } from './roster-encoding.ts';
import { authorsOf, unjoined } from './roster-notes.ts';
import { fileRemarks, tableRemarks } from './roster-remarks.ts';
import { sentenceOf } from './roster-sentence.ts';
import type { Swap } from './roster-understood.ts';
import { rosterWords } from './words.ts';
import './roster-columns.ts';
import './roster-table.ts';

// The unit of a field: fees are money, all other columns are counts.
function unitOf({ field }: Problem): Unit {
  return /fee/i.test(field) ? 'fen' : 'count';
}

// A list of creators: pasted, opened or dropped, how it was understood, and the table of its
// creators.
export class CreatorRoster extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    listed: { state: true },
    failed: { state: true },
    isTeamOpen: { state: true },
  };

  // The worker's list of the roster, and the plan that it belongs to.
  declare listed: { list: RosterRows; plan: Plan } | null;
  declare failed: boolean;
  declare isTeamOpen: boolean;
  #asked: Plan | null = null;
  readonly #reader = new ListReader(this);
  readonly #box = new TakeBox(this, (given) => this.#reader.read(given));

  constructor() {
    super();
    this.listed = null;
    this.failed = false;
    this.isTeamOpen = false;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    problemStyle,
    saysStyle,
    takeStyle,
    rosterStyle,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#list();
  }

  // Asks the worker to list the roster, and again when something that it depends on changes.
  async #list(): Promise<void> {
    const { plan } = this.store;
    const { engagement, overrides, today } = plan;
    if (engagement.roster.length === 0) {
      this.#asked = null;
      this.listed = null;
      return;
    }
    const last = this.#asked;
    const same =
      last?.engagement === engagement && last.overrides === overrides && last.today === today;
    if (same) return;
    this.#asked = plan;
    try {
      const list = await ask('roster', [plan], this, this.store);
      if (list === dropped || this.#asked !== plan) return;
      this.failed = false;
      this.listed = { list, plan };
    } catch {
      if (this.#asked === plan) this.failed = true;
    }
  }

  #listAgain(): void {
    this.#asked = null;
    this.failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.cancel();
  }

  #missing() {
    const { words } = this;
    const { missing } = this.#reader;
    const says = rosterWords.in(words).list;
    if (missing === null) return nothing;
    if (missing === 'cancelled') return html`<p class="quiet" role="status">${says.cancelled}</p>`;
    if (missing === 'failed')
      return html`<p class="problem" role="alert">
        ${uiWords.in(words).failed}
        <button class="link" @click=${() => this.#reader.retry()}>${uiWords.in(words).tryAgain}</button>
      </p>`;
    const text =
      missing === 'no-sample'
        ? says.sampleMissing
        : says.refused[missing.reason](words.number(missing.given), words.number(missing.most));
    return html`<p class="problem" role="alert">${text}</p>`;
  }

  #progress() {
    const { done } = this.#reader;
    const says = rosterWords.in(this.words).list;
    if (done === null) return nothing;
    return html`<div class="buttons">
      <progress max="1" value=${done} aria-label=${says.reading}></progress>
      <button @click=${() => this.#reader.cancel()}>${says.cancel}</button>
    </div>`;
  }

  #taking() {
    const { roster, notes } = this.store.plan.engagement;
    const hasNotes = notes.creator.length > 0;
    const says = rosterWords.in(this.words).list;
    const buttons = html`<span class="quiet small">${says.drop}</span>
      <button @click=${() => this.#reader.sample('roster-en.csv')}>${says.sample}</button>
      ${
        this.#reader.isSample && roster.length > 0
          ? html`<button @click=${() => this.#reader.sample('notes-12x30.csv')}>
              ${says.sampleNotes}
            </button>`
          : nothing
      }
      ${
        roster.length > 0 || hasNotes
          ? html`<button @click=${() => this.#reader.clear()}>${says.clear}</button>`
          : nothing
      }`;
    return this.#box.draw(
      { rows: 3, label: says.paste, read: says.read, open: says.openFile },
      buttons,
      html`${this.#progress()} ${this.#missing()}`,
    );
  }

  #sheets({ sheets }: Opened) {
    const says = rosterWords.in(this.words).list;
    if (sheets.length < 2) return nothing;
    return html`<label class="sheet">
      ${says.sheet}
      <select
        @change=${({ target }: Event) =>
          this.#reader.again({
            sheet: (target as HTMLSelectElement).value || null,
            encoding: null,
          })}
      >
        <option value="" ?selected=${this.#reader.sheet === null}>${says.bestSheets}</option>
        ${sheets.map(
          (name) =>
            html`<option value=${name} ?selected=${name === this.#reader.sheet}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  // Takes columns in place of others, whose headers decide again.
  #swap({ reading }: Table, swaps: Swap[]): void {
    const fields = swaps.flatMap(({ field, from, to }): [number, string | null][] => [
      [from, null],
      [to, field],
    ]);
    chooseEach(reading.columns, new Map(fields));
    this.#reader.again();
  }

  #sentence(opened: Opened, table: Table, place: number) {
    const { words } = this;
    const { engagement } = this.store.plan;
    const { roster, notes } = engagement;
    const { counted, denominator } = this.store.basis('engagement').engagement;
    const says = rosterWords.in(words).list;
    // Of an older list, the bases are of other columns.
    const isOf = this.listed?.plan.engagement.roster === roster;
    const bases = (isOf && this.listed?.list.bases) || [];
    const isFirst = table === opened.tables.find(({ reading }) => reading.kind !== 'ads');
    const columns = () =>
      this.renderRoot.querySelectorAll<RosterColumns>('notewave-roster-columns')[place];
    return sentenceOf(
      {
        table,
        found: isFirst
          ? says.found(words.number(roster.length), words.number(notes.creator.length))
          : '',
        basis: bases.length === 1 ? (bases[0] ?? null) : null,
        counted,
        denominator,
        otherPlatforms: this.#reader.otherPlatforms,
        authors: notes.creator.length > 0 ? authorsOf(engagement) : null,
        hasCreators: roster.length > 0,
        go: (at) => columns()?.show(at),
        swap: (swaps) => this.#swap(table, swaps),
        takePlatforms: (otherPlatforms) => this.#reader.again({ otherPlatforms }),
      },
      words,
    );
  }

  #understood(opened: Opened) {
    const { words } = this;
    const { notes } = this.store.plan.engagement;
    const says = rosterWords.in(words).list;
    return html`
      ${opened.tables.map((table, place) => this.#sentence(opened, table, place))}
      ${notes.creator.length > mostStoredNotes ? html`<p class="quiet small">${says.notesNotKept(words.number(mostStoredNotes))}</p>` : nothing}
      ${this.#sheets(opened)}
      ${encodingChoice(opened, words, (encoding) => this.#reader.again({ encoding }))}
      ${fileRemarks(opened, words)}
      ${opened.tables.map(
        (table) => html`${tableRemarks(table, words)}
          <notewave-roster-columns
            .columns=${table.reading.columns}
            .kind=${table.reading.kind}
            @change=${() => this.#reader.again()}
          ></notewave-roster-columns>`,
      )}
    `;
  }

  // The team stands by its list, which it is picked from.
  #team() {
    const { teamTitle } = rosterWords.in(this.words);
    const isRead = this.listed?.plan === this.store.plan;
    const answer = this.isTeamOpen || !isRead ? '' : teamAnswer(this, this.store, this.words);
    const toggled = ({ target }: Event) => {
      this.isTeamOpen = (target as HTMLDetailsElement).open;
    };
    return html`<details ?open=${this.isTeamOpen} @toggle=${toggled}>
      <summary><span>${teamTitle}</span> <span class="says">${answer}</span></summary>
      ${
        this.isTeamOpen && needs(this, chunkOf('notewave-roster-team'))
          ? html`<notewave-roster-team></notewave-roster-team>`
          : nothing
      }
    </details>`;
  }

  override render() {
    const { words, listed } = this;
    const { opened } = this.#reader;
    const problems = listed?.list.problems ?? [];
    const { engagement } = this.store.plan;
    const roster = listed?.plan.engagement.roster ?? [];
    const rows = problems.filter(({ field }) => /^engagement\.(roster|notes)/.test(field));
    return html`<div class="inside">
      <p class="quiet">${rosterWords.in(this.words).list.about}</p>
      ${this.#taking()} ${opened ? this.#understood(opened) : nothing}
      ${
        this.failed
          ? html`<p class="warn" role="alert">
            ${uiWords.in(words).failed}
            <button class="link" @click=${this.#listAgain}>${uiWords.in(words).tryAgain}</button>
          </p>`
          : nothing
      }
      ${rows.map((problem) => {
        // What is no number says nothing of whom it is about.
        const [, at = ''] = /roster\[(\d+)\]/.exec(problem.field) ?? [];
        const given = Number.isNaN(problem.given) ? roster[Number(at)]?.name : problem.given;
        return html`<p class="problem">
          ${uiWords
            .in(words)
            .problemField(
              givenText(given ?? words.t.unknown, unitOf(problem), words),
              sentence(problem, unitOf(problem), words),
            )}
        </p>`;
      })}
      ${unjoined(engagement, words)}
      ${
        listed && (listed.list.rows.length > 0 || roster.some(({ followers }) => followers === 0))
          ? html`<notewave-roster-table
              .listed=${listed.list}
              .roster=${roster}
            ></notewave-roster-table>
            ${this.#team()}`
          : nothing
      }
    </div>`;
  }
}

define('notewave-creator-roster', CreatorRoster);
