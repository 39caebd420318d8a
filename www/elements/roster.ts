import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Problem, RosterReading, Unit } from '#lists';
import { givenText, problemStyle, sentence } from '../fields/problem.ts';
import { home } from '../home.ts';
import { readRoster } from '../lists.ts';
import type { Words } from '../messages/words.ts';
import { readText } from '../text-file.ts';
import { Part } from './part.ts';
import './roster-table.ts';

const problemsShown = 8;

// In a plan, fees are money in fen; every other column counts.
function unitOf({ field }: Problem): Unit {
  return /fee/i.test(field) ? 'fen' : 'count';
}

// What is wrong in a list, and in which line and column. A problem of the list or of a whole row
// has the field `roster`; a column that is missing has no place.
function inList(problem: Problem, words: Words): string {
  const { t } = words;
  const { code, field, row, max } = problem;
  if (code === 'missing-column') {
    return sentence(
      { ...problem, given: t.engagement.columnField[field] ?? field },
      'count',
      words,
    );
  }
  const whole = field === 'roster';
  const text =
    whole && code === 'out-of-range'
      ? t.engagement.tooMany(words.number(max ?? 0))
      : sentence(problem, 'count', words);
  if (row === null) return text;
  const line = words.number(row);
  return t.problemField(whole ? t.problemRow(line) : t.problemCell(line, field), text);
}

// Takes a list of creators or of their notes, says how it was understood, and shows the creators.
export class Roster extends Part {
  static override properties = {
    ...Part.properties,
    reading: { state: true },
    pasted: { state: true },
    over: { state: true },
    refused: { state: true },
  };

  declare reading: RosterReading | null;
  declare pasted: string;
  declare over: boolean;
  declare refused: boolean;

  constructor() {
    super();
    this.reading = null;
    this.pasted = '';
    this.over = false;
    this.refused = false;
  }

  static override styles: CSSResultGroup[] = [
    ...Part.styles,
    problemStyle,
    css`
      .take {
        display: grid;
        gap: var(--s3);
        padding: var(--s4);
        border: 1px dashed var(--edge);
        border-radius: var(--round);
      }

      .take.over {
        border-color: var(--accent);
        background: var(--sunken);
      }

      textarea {
        min-height: 5rem;
        padding: var(--s2);
        font-family: ui-monospace, Menlo, Consolas, monospace;
        font-size: var(--t1);
        white-space: pre;
        resize: vertical;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s3);
        align-items: center;
      }

      .button {
        display: inline-flex;
        align-items: center;
      }

      .button:hover {
        background: var(--sunken);
      }

      .button:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      .columns {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s4);
        font-size: var(--t1);
      }

      .problems li {
        font-size: var(--t1);
      }
    `,
  ];

  // A list of creators leaves the notes as they are, and the other way round: they join by name.
  async #read(text: string): Promise<void> {
    if (text.trim() === '') return;
    let reading: RosterReading;
    try {
      reading = await readRoster(text);
    } catch {
      this.store.recover();
      return;
    }
    this.reading = reading;
    this.refused = false;
    const notes = { ...this.store.plan.engagement.notes, ...reading.notes };
    if (reading.roster.length > 0) this.store.engagement({ roster: reading.roster }, '');
    if (notes.names.length > 0 && reading.notes.names?.length) this.store.engagement({ notes }, '');
  }

  async #open(file: Blob | undefined): Promise<void> {
    if (!file) return;
    const text = await readText(file);
    this.refused = text === null;
    if (text !== null) await this.#read(text);
  }

  async #sample(name: string): Promise<void> {
    const response = await fetch(new URL(`samples/${name}`, home()));
    await this.#read(await response.text());
  }

  #clear(): void {
    const { notes } = this.store.plan.engagement;
    const empty = Object.fromEntries(Object.keys(notes).map((column) => [column, []]));
    this.store.engagement({ roster: [], notes: { ...notes, ...empty } }, '');
    this.reading = null;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.#open(event.dataTransfer?.files[0]);
  }

  #take() {
    const { t } = this.words;
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
      <label for="paste">${t.engagement.paste}</label>
      <textarea
        id="paste"
        rows="3"
        spellcheck="false"
        .value=${this.pasted}
        @input=${(event: Event) => {
          this.pasted = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
      <div class="buttons">
        <button @click=${() => this.#read(this.pasted)}>${t.engagement.read}</button>
        <label class="button">
          ${t.engagement.file}
          <input
            class="hidden"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            @change=${(event: Event) => this.#open((event.target as HTMLInputElement).files?.[0])}
          />
        </label>
        <span class="quiet small">${t.engagement.drop}</span>
        <button @click=${() => this.#sample('roster-en.csv')}>${t.engagement.sample}</button>
        ${
          roster.length > 0
            ? html`<button @click=${() => this.#sample('notes-12x30.csv')}>
                  ${t.engagement.sampleNotes}
                </button>
                <button @click=${this.#clear}>${t.engagement.clear}</button>`
            : nothing
        }
      </div>
      ${this.refused ? html`<p class="problem" role="alert">${t.engagement.notText}</p>` : nothing}
    </div>`;
  }

  #understood({ columns, problems }: RosterReading) {
    const { words } = this;
    const { t } = words;
    const { roster, notes } = this.store.plan.engagement;
    const rows = new Set(problems.map(({ row }) => row)).size;
    const left = problems.length - problemsShown;
    return html`
      <p>
        ${t.engagement.found(words.number(roster.length), words.number(notes.creator.length))}
        ${rows > 0 ? t.engagement.rowsLeftOut(words.number(rows), rows) : nothing}
      </p>
      ${
        problems.length > 0
          ? html`<ul class="problems">
              ${problems
                .slice(0, problemsShown)
                .map((problem) => html`<li class="problem">${inList(problem, words)}</li>`)}
              ${left > 0 ? html`<li class="quiet">${t.engagement.more(words.number(left))}</li>` : nothing}
            </ul>`
          : nothing
      }
      <div>
        <h3>${t.engagement.columns}</h3>
        <ul class="columns">
          ${columns.map(({ header, field }) => {
            const used = field === null ? t.engagement.unused : t.engagement.columnField[field];
            return html`<li class=${field === null ? 'quiet' : ''}>
              ${t.engagement.column(header, used ?? field ?? '')}
            </li>`;
          })}
        </ul>
      </div>
    `;
  }

  override render() {
    const { words, store, reading } = this;
    const report = store.section('engagement');
    const rows = store.problemsUnder('engagement.roster');
    return html`<div class="inside">
      <p class="quiet">${words.t.engagement.rosterAbout}</p>
      ${this.#take()} ${reading ? this.#understood(reading) : nothing}
      ${rows.map(
        (problem) => html`<p class="problem">
          ${words.t.problemField(
            givenText(problem.given, unitOf(problem), words),
            sentence(problem, unitOf(problem), words),
          )}
        </p>`,
      )}
      ${
        report && report.roster.length > 0
          ? html`<notewave-roster-table
              .words=${words}
              .store=${store}
              .checks=${report.roster}
              .denominator=${store.plan.engagement.denominator}
              .counted=${store.plan.engagement.counted}
              .revision=${store.report}
            ></notewave-roster-table>`
          : nothing
      }
    </div>`;
  }
}

customElements.define('notewave-roster', Roster);
