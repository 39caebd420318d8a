import { type CSSResultGroup, css, html, type TemplateResult } from 'lit';
import type { Board, PlacedPost } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import type { SheetKind } from '../app/save-file.ts';
import { define } from '../ui/define.ts';
import { attempt } from '../ui/fetch-chunk.ts';
import { saveCalendar } from './calendar-file.ts';
import { saveSchedule } from './schedule-file.ts';
import { ScheduleQuestion } from './schedule-question.ts';
import { scheduleDetails, scheduleWords } from './words.ts';

// Every post with its time in China and in the reader's time zone, wave by wave.
class SchedulePosts extends ScheduleQuestion<'board'> {
  static override properties = {
    ...ScheduleQuestion.properties,
    contents: { state: true },
  };

  protected readonly kind = 'board';
  // What the calendar file holds beside the posts.
  declare contents: { followUps: boolean; reminders: boolean; measureReminders: boolean };

  constructor() {
    super();
    this.contents = { followUps: false, reminders: false, measureReminders: false };
  }

  static override styles: CSSResultGroup[] = [
    ...ScheduleQuestion.styles,
    css`
      table {
        font-size: var(--t1);
      }

      td {
        white-space: nowrap;
      }

      tbody th[scope='rowgroup'] {
        padding-top: var(--s4);
      }

      .files {
        display: grid;
        gap: var(--s2);
        justify-items: start;
        margin-top: var(--s4);
      }

      .files label {
        display: flex;
        gap: var(--s1);
        align-items: center;
      }

      .files div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: center;
      }
    `,
  ];

  #save(kind: SheetKind): void {
    attempt(this, (words) => saveSchedule(kind, withoutLists(this.store.plan), words));
  }

  #saveCalendar(): void {
    attempt(this, (words) => saveCalendar(this.store, words, this.contents));
  }

  #files() {
    const says = scheduleDetails.in(this.words).posts;
    const { followUps, reminders } = this.contents;
    const choices: (keyof typeof says.with)[] = ['followUps', 'reminders'];
    if (followUps && reminders) choices.push('measureReminders');
    return html`<div class="files">
      <h3>${says.files}</h3>
      <div>
        <button @click=${this.#saveCalendar}>${says.saveCalendar}</button>
        ${choices.map(
          (what) => html`<label>
            <input
              type="checkbox"
              .checked=${this.contents[what]}
              @change=${({ target }: Event) => {
                const { checked } = target as HTMLInputElement;
                this.contents = { ...this.contents, [what]: checked };
              }}
            />
            ${says.with[what]}
          </label>`,
        )}
      </div>
      <p class="quiet small">${says.again}</p>
      <div>
        ${(['csv', 'xlsx'] as const).map(
          (kind) => html`<button @click=${() => this.#save(kind)}>${says[kind]}</button>`,
        )}
      </div>
    </div>`;
  }

  #row({ post, creatorName, locked, conflicts }: PlacedPost) {
    const { words } = this;
    const { t } = words;
    const { board } = scheduleDetails.in(words);
    const number = scheduleDetails
      .in(words)
      .postName(t.tierTitle[post.tier], words.number(post.number));
    const name = post.note > 1 ? board.note(number, words.number(post.note)) : number;
    const notes = [
      creatorName,
      locked ? board.isLocked : '',
      ...conflicts.map((conflict) => board.conflict[conflict]),
    ].filter(Boolean);
    return html`<tr>
      <th scope="row">${name} <span class="quiet small">${words.list(notes)}</span></th>
      <td>${words.weekday(post.date)}</td>
      <td class="number">${post.time}</td>
      <td class="number">${words.here(post.utc)}</td>
    </tr>`;
  }

  protected content({ posts }: Board): TemplateResult {
    const { words } = this;
    const says = scheduleDetails.in(words).posts;
    const waves = [...new Set(posts.map(({ post }) => post.wave))];
    return html`
      <p class="quiet">${says.times(words.zone)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${scheduleWords.in(words).parts.posts}>
        <table>
          <thead>
            <tr>
              <th scope="col">${says.noteHead}</th>
              <th scope="col">${says.dateHead}</th>
              <th scope="col" class="number">${says.timeHead}</th>
              <th scope="col" class="number">${says.hereHead}</th>
            </tr>
          </thead>
          ${waves.map(
            (wave) => html`<tbody>
              <tr>
                <th scope="rowgroup" colspan="4">${scheduleDetails.in(words).wave[wave]}</th>
              </tr>
              ${posts.filter(({ post }) => post.wave === wave).map((placed) => this.#row(placed))}
            </tbody>`,
          )}
        </table>
      </div>
      ${this.#files()}
    `;
  }
}

define('notewave-schedule-posts', SchedulePosts);
