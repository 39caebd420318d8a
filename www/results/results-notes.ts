import { css, html, nothing, type TemplateResult } from 'lit';
import type { Join, ResultNote, ResultsReport, Tier } from '#whatif';
import type { Asked } from '../app/questions.ts';
import { tiers } from '../app/tiers.ts';
import { define } from '../ui/define.ts';
import { fieldName } from './field-name.ts';
import { ResultsQuestion } from './results-question.ts';
import { resultsWords } from './words.ts';

// How many notes are shown at first; those that are left open come before all others.
const first = 30;
// Values of a choice that are no name.
const found = '\u0000found';
const nobody = '\u0000nobody';

// Each note, whom it is joined to and why, and the way to correct it.
export class ResultsNotes extends ResultsQuestion<'results'> {
  protected readonly kind = 'results';

  static override styles = [
    ...ResultsQuestion.styles,
    css`
      td select {
        min-width: 9rem;
        max-width: 14rem;
      }

      .note {
        max-width: 16rem;
        overflow-wrap: anywhere;
      }

      .says {
        display: block;
        color: var(--quiet);
        font-size: var(--t1);
      }
    `,
  ];

  protected question(): Asked<'results'> | null {
    const { results } = this.kept;
    return (results.notes?.length ?? 0) > 0 ? [this.kept.against, results] : null;
  }

  #set(key: string, part: Partial<ResultNote>): void {
    const notes = this.kept.results.notes ?? [];
    this.kept.set(
      { notes: notes.map((note) => (note.key === key ? { ...note, ...part } : note)) },
      'join',
    );
  }

  // The creators of the plan: those that are booked, then those of the list.
  get #people(): string[] {
    const { schedule, engagement } = this.store.plan;
    const names = [...schedule.creators, ...engagement.roster].map(({ name }) => name ?? '');
    return [...new Set(names)].filter(Boolean);
  }

  #creator(join: Join, note: ResultNote, title: string, people: string[]) {
    const says = resultsWords.in(this.words).notes;
    const value = join.by === 'user' ? (join.creator ?? nobody) : found;
    const options = join.candidates.length > 0 ? join.candidates : people;
    const chosen = ({ target }: Event) => {
      const { value } = target as HTMLSelectElement;
      this.#set(note.key ?? '', {
        creator: value === found ? null : value === nobody ? '' : value,
      });
    };
    return html`<select aria-label=${says.ofNote(says.creator, title)} @change=${chosen}>
        <option value=${found} .selected=${value === found}>
          ${join.by !== 'user' && join.creator ? says.found(join.creator) : says.unknown}
        </option>
        ${options.map((name) => html`<option value=${name} .selected=${value === name}>${name}</option>`)}
        <option value=${nobody} .selected=${value === nobody}>${says.nobody}</option>
      </select>
      <span class="says">${says.by[join.by]}</span>`;
  }

  #tier(join: Join, note: ResultNote, title: string) {
    const { words } = this;
    const says = resultsWords.in(words).notes;
    const chosen = ({ target }: Event) => {
      const { value } = target as HTMLSelectElement;
      this.#set(note.key ?? '', { tier: (value || null) as Tier | null });
    };
    const own = note.tier ?? '';
    return html`<select aria-label=${says.ofNote(says.tier, title)} @change=${chosen}>
        <option value="" .selected=${!own}>
          ${!own && join.tier ? words.t.tierTitle[join.tier] : says.unknown}
        </option>
        ${tiers.map(
          (tier) =>
            html`<option value=${tier} .selected=${own === tier}>${words.t.tierTitle[tier]}</option>`,
        )}
      </select>
      <span class="says ${join.tierBy === 'unknown' ? 'warn' : ''}">${says.tierBy[join.tierBy]}</span>`;
  }

  // The numbers of a note that cannot be: those that are held against others, and cells that hold none.
  #doubts({ key, unread = [] }: ResultNote, impossible: ResultsReport['impossible']) {
    const { words } = this;
    const says = resultsWords.in(words);
    const above = impossible
      .filter((one) => one.key === key)
      .map((one) =>
        says.notes.above(
          says.field[one.field],
          words.number(one.value),
          says.field[one.above],
          words.number(one.most),
        ),
      );
    const cells = unread.map(({ field, cell }) => says.notes.unread(fieldName(field, says), cell));
    return [...above, ...cells].map((text) => html`<span class="says warn">${text}</span>`);
  }

  protected content({ joins, impossible }: ResultsReport): TemplateResult {
    const { words } = this;
    const says = resultsWords.in(words);
    const notes = new Map((this.kept.results.notes ?? []).map((note) => [note.key, note]));
    const inDoubt = new Set(impossible.map(({ key }) => key));
    const isOpen = ({ key, tier, creator, by }: Join) =>
      !tier ||
      (!creator && by === 'several') ||
      inDoubt.has(key) ||
      (notes.get(key)?.unread?.length ?? 0) > 0;
    const ordered = [...joins].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
    const shown = this.isWhole ? ordered : ordered.slice(0, first);
    const people = this.#people;
    const hasPeople = people.length > 0;
    const { results } = this.kept;
    return html`
      <p class="quiet small">${hasPeople ? says.notes.about : says.notes.noPeople}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${says.doors.notes}>
        <table class=${hasPeople ? 'wide' : ''}>
          <thead>
            <tr>
              <th scope="col">${says.notes.note}</th>
              ${hasPeople ? html`<th scope="col">${says.notes.creator}</th>` : nothing}
              <th scope="col">${says.notes.tier}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((join) => {
              const note = notes.get(join.key);
              if (!note) return nothing;
              const title = note.name || note.title || join.key;
              return html`<tr>
                <th scope="row" class="note">
                  ${
                    note.link?.startsWith('http')
                      ? html`<a href=${note.link} rel="noreferrer" target="_blank">${title}</a>`
                      : title
                  }
                  ${this.#doubts(note, impossible)}
                  ${note.title && note.title !== title ? html`<span class="says">${note.title}</span>` : nothing}
                </th>
                ${hasPeople ? html`<td>${this.#creator(join, note, title, people)}</td>` : nothing}
                <td>${this.#tier(join, note, title)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
      ${
        shown.length < joins.length
          ? html`<button
              class="link"
              @click=${() => {
                this.isWhole = true;
              }}
            >
              ${says.table.all(words.number(joins.length))}
            </button>`
          : nothing
      }
      <label class="tick">
        <input
          type="checkbox"
          .checked=${results.closed ?? false}
          @change=${({ target }: Event) =>
            this.kept.set({ closed: (target as HTMLInputElement).checked })}
        />
        ${says.notes.closed}
      </label>
    `;
  }
}

define('notewave-results-notes', ResultsNotes);
