import { html, nothing, type TemplateResult } from 'lit';
import type { Board, BoardDay, PlacedPost } from '#whatif';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { scheduleDetails } from './words.ts';

export const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

// The actions of the note panel.
interface NoteActions {
  // Locks the note to a time of a day; null unlocks it.
  lock: (date: string | null, minutes: number) => void;
  move: (day: BoardDay | undefined) => void;
  // Saves the calendar of the note's creator.
  save: () => void;
}

// The name of a note: its creator, or else its tier and number, and which of the creator's notes it
// is.
export function noteName({ post, creatorName }: PlacedPost, words: Words): string {
  const { t } = words;
  const says = scheduleDetails.in(words).board;
  const name =
    creatorName ||
    scheduleDetails.in(words).postName(t.tierTitle[post.tier], words.number(post.number));
  return post.note > 1 ? says.note(name, words.number(post.note)) : name;
}

// The panel of the chosen note: when it goes live, its conflicts, and where else it may go.
export function notePanel(
  placed: PlacedPost,
  board: Board,
  store: Store,
  words: Words,
  { lock, move, save }: NoteActions,
): TemplateResult {
  const says = scheduleDetails.in(words).board;
  const { post, locked, conflicts, creator, followUps } = placed;
  const { busy } = store.plan.schedule;
  const isBusy = busy.some((day) => day.creator === creator && day.date === post.date);
  const day = board.days.find(({ date }) => date === post.date);
  const minutes = minutesOf(post.time);
  const slots = [...new Set([...(day?.slots ?? []), minutes])].sort((a, b) => a - b);
  return html`<div class="panel">
    <p>
      <b>${noteName(placed, words)}</b>
      <span class="quiet">
        ${scheduleDetails.in(words).wave[post.wave]} · ${says.at(words.weekday(post.date), post.time)} ·
        ${says.here(words.here(post.utc))}
      </span>
    </p>
    ${
      conflicts.length > 0
        ? html`<p class="warn small">
            ${words.list(conflicts.map((conflict) => says.conflict[conflict]))}
          </p>`
        : nothing
    }
    <p class="quiet small">
      ${scheduleDetails
        .in(words)
        .board.afterNote(
          words.day(followUps.boost),
          words.day(followUps.watchUntil),
          words.list(followUps.measure.map((date) => words.day(date))),
        )}
    </p>
    <div class="moves">
      <label>
        ${says.day}
        <select
          @change=${({ target }: Event) => {
            const date = (target as HTMLSelectElement).value;
            const to = board.days.find((day) => day.date === date);
            move(to);
          }}
        >
          ${board.days.map(
            ({ date }) =>
              html`<option value=${date} .selected=${date === post.date}>
                ${words.weekday(date)}
              </option>`,
          )}
        </select>
      </label>
      <label>
        ${says.time}
        <select
          @change=${({ target }: Event) =>
            lock(post.date, Number((target as HTMLSelectElement).value))}
        >
          ${slots.map(
            (slot) =>
              html`<option value=${slot} .selected=${slot === minutes}>
                ${words.clock(slot)}
              </option>`,
          )}
        </select>
      </label>
      <button
        aria-pressed=${locked}
        @click=${() => lock(locked ? null : post.date, minutes)}
      >
        ${locked ? says.unlock : says.lock}
      </button>
      <button
        aria-pressed=${isBusy}
        @click=${() =>
          store.schedule({
            busy: isBusy
              ? busy.filter((day) => day.creator !== creator || day.date !== post.date)
              : [...busy, { creator, date: post.date }],
          })}
      >
        ${isBusy ? says.free : says.busy}
      </button>
    </div>
    <p>
      <button
        @click=${save}
      >
        ${scheduleDetails.in(words).board.creatorFile}
      </button>
    </p>
    <p class="quiet small">${says.keys}</p>
  </div>`;
}

// The panel of the chosen day: how full it is, and whether notes may go live on it.
export function dayPanel(
  { date, kind, posts, room }: BoardDay,
  store: Store,
  words: Words,
): TemplateResult {
  const says = scheduleDetails.in(words).board;
  const { blackouts } = store.plan.schedule;
  const isShut = blackouts.includes(date);
  return html`<div class="panel">
    <p>
      <b>${words.weekday(date)}</b>
      <span class="quiet">
        ${scheduleDetails.in(words).board.dayKind[kind]} · ${says.load(words.number(posts), words.number(room))}
      </span>
    </p>
    <button
      aria-pressed=${isShut}
      @click=${() =>
        store.schedule({
          blackouts: isShut ? blackouts.filter((day) => day !== date) : [...blackouts, date],
        })}
    >
      ${isShut ? says.open : says.shutDay}
    </button>
  </div>`;
}
