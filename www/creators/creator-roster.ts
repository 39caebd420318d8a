import { type CSSResultGroup, css, html, nothing, type PropertyValues } from 'lit';
import type { Problem, Unit } from '#core';
import type { Listed } from '#lists';
import { baseUrl } from '../app/address.ts';
import { ask, dropped } from '../app/ask.ts';
import { mostPersistedNotes, type Plan } from '../app/plan.ts';
import { Refusal } from '../lists/limits.ts';
import { mappings } from '../lists/mappings.ts';
import type { Opened } from '../lists/parse.ts';
import { tableOf } from '../lists/pasted.ts';
import { cancelReading, readList, stopped } from '../lists/read.ts';
import { fold } from '../ui/fold.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { givenText, problemStyle, sentence } from '../ui/problem.ts';
import { rosterStyle } from './creator-roster-style.ts';
import { fileRemarks, tableRemarks } from './roster-remarks.ts';
import './roster-columns.ts';
import './roster-table.ts';
import { define } from '../ui/define.ts';
import { uiWords } from '../ui/words.ts';
import { rosterWords } from './words.ts';

// Longer than this, and the reader sees how far it is.
const patience = 300;

// In a plan, fees are money in fen; every other column counts.
function unitOf({ field }: Problem): Unit {
  return /fee/i.test(field) ? 'fen' : 'count';
}

// Takes a list of creators or of their notes, says how it was understood, and shows the creators.
export class CreatorRoster extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    opened: { state: true },
    pasted: { state: true },
    over: { state: true },
    told: { state: true },
    done: { state: true },
    listed: { state: true },
  };

  declare opened: Opened | null;
  declare pasted: string;
  declare over: boolean;
  // Why the last file is not here.
  declare told: 'cancelled' | 'missing' | Refusal | null;
  // How much was read, where that takes a while.
  declare done: number | null;
  // What there is to say of the roster, and the plan that it is of.
  declare listed: { list: Listed; plan: Plan } | null;
  #asked: Plan | null = null;
  #source: Blob | string | null = null;
  #sheet: string | null = null;
  // The ids of the creators and of the notes' names, by name.
  #ids = new Map<string, string>();
  #noteIds = new Map<string, string>();
  #reading = 0;

  constructor() {
    super();
    this.opened = null;
    this.pasted = '';
    this.over = false;
    this.told = null;
    this.done = null;
    this.listed = null;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    problemStyle,
    rosterStyle,
    css`
      progress {
        flex: 1 1 8rem;
        max-width: 20rem;
      }
    `,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#list();
  }

  // The roster is judged by the worker, and anew when something that it is judged by changes.
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
      const list = await ask('roster', [plan]);
      if (list !== dropped && this.#asked === plan) this.listed = { list, plan };
    } catch {
      this.store.recover();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelReading();
  }

  async #read(source: Blob | string, sheet: string | null = null): Promise<void> {
    if (typeof source === 'string' && source.trim() === '') return;
    this.#reading += 1;
    const mine = this.#reading;
    this.told = null;
    let part = 0;
    const timer = window.setTimeout(() => {
      this.done = part;
    }, patience);
    const { roster, notes } = this.store.plan.engagement;
    const people = (names: string[], ids: Map<string, string>) => ({
      names,
      ids: names.map((name) => ids.get(name) ?? ''),
    });
    const asked = {
      source,
      sheet,
      mappings: mappings(),
      roster: people(
        roster.map(({ name }) => name ?? ''),
        this.#ids,
      ),
      notes: people(notes.names, this.#noteIds),
    };
    try {
      const opened = await readList(asked, (now) => {
        part = now;
        if (this.done !== null && mine === this.#reading) this.done = now;
      });
      if (mine !== this.#reading) return;
      if (opened === stopped) {
        this.told = 'cancelled';
      } else {
        this.#source = source;
        this.#sheet = sheet;
        this.#take(opened);
      }
    } catch (error) {
      if (mine !== this.#reading) return;
      if (error instanceof Refusal) this.told = error;
      else this.store.recover();
    } finally {
      clearTimeout(timer);
      if (mine === this.#reading) this.done = null;
    }
  }

  // A list of creators leaves the notes as they are, and the other way round: they join by name.
  #take(opened: Opened): void {
    this.opened = opened;
    const { engagement } = this.store.plan;
    const change: Partial<typeof engagement> = {};
    for (const { reading } of opened.tables) {
      const { ids, roster, notes } = reading;
      if (roster.length > 0) {
        change.roster = roster;
        this.#ids = new Map(roster.map(({ name }, at) => [name ?? '', ids[at] ?? '']));
      }
      if (notes.names?.length) {
        change.notes = { ...engagement.notes, ...notes };
        this.#noteIds = new Map(opened.noteNames.map((name, at) => [name, ids[at] ?? '']));
      }
    }
    if (Object.keys(change).length === 0) return;
    const names = opened.noteNames;
    const notes = change.notes ?? engagement.notes;
    if (names.some((name, at) => name !== notes.names[at])) change.notes = { ...notes, names };
    this.store.engagement(change, '');
  }

  async #sample(name: string): Promise<void> {
    try {
      const response = await fetch(new URL(`samples/${name}`, baseUrl()));
      if (!response.ok) throw new Error(response.statusText);
      await this.#read(await response.blob());
    } catch {
      this.told = 'missing';
    }
  }

  #clear(): void {
    const { notes } = this.store.plan.engagement;
    const empty = Object.fromEntries(Object.keys(notes).map((column) => [column, []]));
    this.store.engagement({ roster: [], notes: { ...notes, ...empty } }, '');
    this.opened = null;
  }

  #again(sheet = this.#sheet): void {
    if (this.#source !== null) this.#read(this.#source, sheet);
  }

  #open(file: Blob | undefined): void {
    if (file) this.#read(file);
  }

  // A file, or cells dragged from a page.
  #drop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    const { files } = event.dataTransfer ?? {};
    if (files?.length) {
      this.#open(files[0]);
      return;
    }
    const text = this.#cells(event.dataTransfer) ?? event.dataTransfer?.getData('text/plain');
    if (text) this.#read(text);
  }

  #paste(event: ClipboardEvent): void {
    const text = this.#cells(event.clipboardData);
    if (text === null) return;
    event.preventDefault();
    this.pasted = text;
  }

  #cells(data: DataTransfer | null): string | null {
    const page = data?.getData('text/html');
    return page ? tableOf(page) : null;
  }

  #told() {
    const t = rosterWords.in(this.words);
    const { told, words } = this;
    if (told === null) return nothing;
    if (told === 'cancelled') return html`<p class="quiet" role="status">${t.cancelled}</p>`;
    const text =
      told === 'missing'
        ? t.missing
        : t.refused[told.reason](words.number(told.given), words.number(told.most));
    return html`<p class="problem" role="alert">${text}</p>`;
  }

  #progress() {
    const t = rosterWords.in(this.words);
    if (this.done === null) return nothing;
    return html`<div class="buttons">
      <progress max="1" value=${this.done} aria-label=${t.reading}></progress>
      <button @click=${cancelReading}>${t.cancel}</button>
    </div>`;
  }

  #taking() {
    const { roster } = this.store.plan.engagement;
    return html`<div
      class="take ${this.over ? 'over' : ''}"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        this.over = true;
      }}
      @dragleave=${() => {
        this.over = false;
      }}
      @drop=${this.#drop}
    >
      <label for="paste">${rosterWords.in(this.words).roster.paste}</label>
      <textarea
        id="paste"
        rows="3"
        spellcheck="false"
        .value=${this.pasted}
        @paste=${this.#paste}
        @input=${(event: Event) => {
          this.pasted = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
      <div class="buttons">
        <button @click=${() => this.#read(this.pasted)}>${rosterWords.in(this.words).roster.read}</button>
        <label class="button">
          ${rosterWords.in(this.words).roster.file}
          <input
            class="hidden"
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement;
              this.#open(input.files?.[0]);
              // The same file may be opened again, corrected.
              input.value = '';
            }}
          />
        </label>
        <span class="quiet small">${rosterWords.in(this.words).roster.drop}</span>
        <button @click=${() => this.#sample('roster-en.csv')}>${rosterWords.in(this.words).roster.sample}</button>
        ${
          roster.length > 0
            ? html`<button @click=${() => this.#sample('notes-12x30.csv')}>
                  ${rosterWords.in(this.words).roster.sampleNotes}
                </button>
                <button @click=${this.#clear}>${rosterWords.in(this.words).roster.clear}</button>`
            : nothing
        }
      </div>
      ${this.#progress()} ${this.#told()}
    </div>`;
  }

  #sheets({ sheets }: Opened) {
    const t = rosterWords.in(this.words);
    if (sheets.length < 2) return nothing;
    return html`<label class="sheet">
      ${t.sheet}
      <select
        @change=${(event: Event) => this.#again((event.target as HTMLSelectElement).value || null)}
      >
        <option value="" ?selected=${this.#sheet === null}>${t.bestSheets}</option>
        ${sheets.map(
          (name) => html`<option value=${name} ?selected=${name === this.#sheet}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #understood(opened: Opened) {
    const { words } = this;
    const { roster, notes } = this.store.plan.engagement;
    const found = rosterWords.in(this.words).roster.found;
    return html`
      <p>${found(words.number(roster.length), words.number(notes.creator.length))}</p>
      ${notes.creator.length > mostPersistedNotes ? html`<p class="quiet small">${rosterWords.in(words).notKept(words.number(mostPersistedNotes))}</p>` : nothing}
      ${this.#sheets(opened)} ${fileRemarks(opened, words)}
      ${opened.tables.map(
        (table) => html`${tableRemarks(table, words)}
          <notewave-roster-columns
            .columns=${table.reading.columns}
            @change=${() => this.#again()}
          ></notewave-roster-columns>`,
      )}
    `;
  }

  override render() {
    const { words, opened, listed } = this;
    const problems = listed?.list.problems ?? [];
    const rows = problems.filter(({ field }) => /^engagement\.(roster|notes)/.test(field));
    return html`<div class="inside">
      <p class="quiet">${rosterWords.in(this.words).roster.rosterAbout}</p>
      ${this.#taking()} ${opened ? this.#understood(opened) : nothing}
      ${rows.map(
        (problem) => html`<p class="problem">
          ${uiWords
            .in(words)
            .problemField(
              givenText(problem.given, unitOf(problem), words),
              sentence(problem, unitOf(problem), words),
            )}
        </p>`,
      )}
      ${
        listed && listed.list.rows.length > 0
          ? html`<notewave-roster-table
              .listed=${listed.list}
              .roster=${listed.plan.engagement.roster}
            ></notewave-roster-table>
            ${fold(this, rosterWords.in(words).team, 'notewave-roster-team')}`
          : nothing
      }
    </div>`;
  }
}

define('notewave-creator-roster', CreatorRoster);
