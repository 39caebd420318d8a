import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Board, BoardDay, PlacedPost } from '#whatif';
import { choiceStyle } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { attempt } from '../ui/fetch-chunk.ts';
import { dayPanel, minutesOf, noteName, notePanel } from './board-panels.ts';
import { boardStatus } from './board-status.ts';
import { saveCalendar } from './calendar-file.ts';
import { boardStyle } from './schedule-board-style.ts';
import { ScheduleQuestion } from './schedule-question.ts';
import { dayName } from './timeline.ts';
import { scheduleDetails, scheduleWords } from './words.ts';

// The days by which an arrow key moves a note.
const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

// Below so many pixels, notes are dots and panels dialogs; the same as in the style.
const small = 576;

// The day of the week; 0 is Monday.
const weekday = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

// The board of the weeks in which notes go live. A note that is moved is locked, and the others are
// laid out around it.
class ScheduleBoard extends ScheduleQuestion<'board'> {
  static override properties = {
    ...ScheduleQuestion.properties,
    chosen: { state: true },
    day: { state: true },
    inDialog: { state: true },
  };

  protected readonly kind = 'board';
  // The chosen note, by its id, or else the chosen day.
  declare chosen: string | null;
  declare day: string | null;
  // Whether what was chosen stands in a dialog: where there is little room, its panel would be out of sight.
  declare inDialog: boolean;
  // Whether the chosen note had the focus before a change; it then gets it back.
  #follow = false;
  #before: unknown = null;

  static override styles: CSSResultGroup[] = [...ScheduleQuestion.styles, choiceStyle, boardStyle];

  constructor() {
    super();
    this.chosen = null;
    this.day = null;
    this.inDialog = false;
  }

  get #says() {
    return scheduleDetails.in(this.words).board;
  }

  // Chooses a note or a day that was pressed; pressed again, it is chosen no longer.
  #choose(chosen: string | null, day: string | null): void {
    const isSame = chosen === this.chosen && day === this.day;
    this.inDialog = this.clientWidth < small;
    const isGone = isSame && !this.inDialog;
    this.chosen = isGone ? null : chosen;
    this.day = isGone ? null : day;
  }

  #close = (): void => this.renderRoot.querySelector('dialog')?.close();

  // The focus goes back to what was chosen, wherever it lies now.
  #closed = async (): Promise<void> => {
    const from = this.chosen ? `post-${this.chosen}` : `day-${this.day}`;
    this.inDialog = false;
    this.chosen = null;
    this.day = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id='${from}']`)?.focus();
  };

  // Locks a note to a time of a day; null unlocks it.
  #lock({ post }: PlacedPost, date: string | null, minutes = 0): void {
    const locks = this.store.plan.schedule.locks.filter((lock) => lock.post !== post.id);
    if (date) locks.push({ post: post.id, date, minutes });
    this.#before = this.answered?.[0];
    this.#follow = this.shadowRoot?.activeElement?.id === `post-${post.id}`;
    this.store.schedule({ locks });
  }

  // Moves a note to a day, to the free slot nearest to its time.
  #move(placed: PlacedPost, day: BoardDay | undefined, { posts }: Board): void {
    if (!day) return;
    const now = minutesOf(placed.post.time);
    const taken = posts
      .filter(({ post }) => post.date === day.date && post.id !== placed.post.id)
      .map(({ post }) => minutesOf(post.time));
    const near = [...day.slots].sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
    const slot = near.find((minutes) => !taken.includes(minutes)) ?? near[0];
    if (slot !== undefined) this.#lock(placed, day.date, slot);
  }

  #keydown(event: KeyboardEvent, placed: PlacedPost, board: Board): void {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    this.chosen = placed.post.id;
    const at = board.days.findIndex(({ date }) => date === placed.post.date);
    this.#move(placed, board.days[at + step], board);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (!this.#follow || this.answered?.[0] === this.#before) return;
    this.#follow = false;
    this.renderRoot.querySelector<HTMLElement>(`[id='post-${this.chosen}']`)?.focus();
  }

  #chip(placed: PlacedPost, board: Board) {
    const { post, locked, conflicts } = placed;
    const says = this.#says;
    const { words } = this;
    const where = says.at(words.weekday(post.date), post.time);
    const texts = [
      where,
      locked ? says.isLocked : '',
      ...conflicts.map((conflict) => says.conflict[conflict]),
    ].filter(Boolean);
    return html`<button
      id=${`post-${post.id}`}
      class="chip ${post.tier} ${locked ? 'locked' : ''} ${conflicts.length > 0 ? 'conflict' : ''}"
      draggable="true"
      aria-pressed=${this.chosen === post.id}
      aria-label=${`${[noteName(placed, words), ...texts].join(words.t.comma)}`}
      title=${noteName(placed, words)}
      @click=${() => this.#choose(post.id, null)}
      @keydown=${(event: KeyboardEvent) => this.#keydown(event, placed, board)}
      @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', post.id)}
    >
      <i></i><span>${post.time}</span>
    </button>`;
  }

  #cell(day: BoardDay, board: Board) {
    const { words, store } = this;
    const says = this.#says;
    const { date, kind, posts, room } = day;
    const here = board.posts.filter(({ post }) => post.date === date);
    // Those that the day is planned for, and those of the notes that were moved to it.
    const waves = new Set([...day.waves, ...here.map(({ post }) => post.wave)]);
    const isShut = store.plan.schedule.blackouts.includes(date);
    const isFirst = date === board.days[0]?.date;
    const schedule = store.section('schedule');
    const marks = [
      date === store.plan.today ? scheduleWords.in(words).today : '',
      schedule && date === schedule.date ? dayName(schedule, words) : '',
      kind === 'holiday' ? scheduleDetails.in(words).board.holidayMark : '',
      kind === 'makeup' ? scheduleDetails.in(words).board.makeupMark : '',
      isShut ? says.shut : '',
    ].filter(Boolean);
    const load = says.load(words.number(posts), words.number(room));
    const name = scheduleDetails
      .in(words)
      .board.dayPosts(words.weekday(date), scheduleDetails.in(words).board.dayKind[kind], load);
    return html`<div
      class="day ${kind} ${isShut ? 'shut' : ''} ${date === schedule?.date ? 'launch' : ''}"
      role="group"
      aria-label=${name}
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        const id = event.dataTransfer?.getData('text/plain');
        const placed = board.posts.find(({ post }) => post.id === id);
        if (placed) this.#move(placed, day, board);
      }}
    >
      <button
        id=${`day-${date}`}
        class="head"
        aria-pressed=${this.day === date}
        aria-label=${name}
        @click=${() => this.#choose(null, date)}
      >
        <span>${words.dayOfMonth(date, isFirst || undefined)}</span>
        ${marks.length > 0 ? html`<span class="mark">${marks.join(' · ')}</span>` : nothing}
      </button>
      <span class="lanes" aria-hidden="true">
        ${[...waves].map((wave) => html`<i class=${wave}></i>`)}
      </span>
      <span class="posts">
        ${repeat(
          here,
          ({ post }) => post.id,
          (placed) => this.#chip(placed, board),
        )}
      </span>
    </div>`;
  }

  // The waves from their first to their last note, as the notes lie.
  #waves({ waves }: Board) {
    const { words } = this;
    const says = scheduleDetails.in(words);
    return html`<ul class="waves">
      ${waves.map(
        ({ id, start, end, posts }) => html`<li>
          <b>${says.wave[id]}</b> ${words.span(words.day(start), words.day(end))}
          <span class="quiet">${says.wavePosts(words.number(posts), posts)}</span>
        </li>`,
      )}
    </ul>`;
  }

  #panel(placed: PlacedPost, board: Board) {
    return notePanel(placed, board, this.store, this.words, {
      lock: (date, minutes) => this.#lock(placed, date, minutes),
      move: (day) => this.#move(placed, day, board),
      save: () =>
        attempt(this, (words) => saveCalendar(this.store, words, { creator: placed.creator })),
    });
  }

  protected content(board: Board): TemplateResult {
    const { words } = this;
    const says = this.#says;
    const [first] = board.days;
    const before = first ? weekday(first.date) : 0;
    const after = (7 - ((before + board.days.length) % 7)) % 7;
    const blanks = (length: number) =>
      Array.from({ length }, () => html`<span class="day" aria-hidden="true"></span>`);
    const chosen = board.posts.find(({ post }) => post.id === this.chosen);
    const day = board.days.find(({ date }) => date === this.day);
    const panel = chosen
      ? this.#panel(chosen, board)
      : day
        ? dayPanel(day, this.store, words)
        : nothing;
    const hint = html`<p class="quiet small hint">${says.hint}</p>`;
    return html`
      ${this.#waves(board)} ${boardStatus(board, this.store, words)}
      <div class="calendar">
        ${words.weekdays().map((name) => html`<span class="weekday" aria-hidden="true">${name}</span>`)}
        ${blanks(before)} ${board.days.map((one) => this.#cell(one, board))} ${blanks(after)}
      </div>
      ${
        this.inDialog && panel !== nothing
          ? html`${hint}
              <dialog aria-label=${chosen ? noteName(chosen, words) : words.weekday(day?.date ?? '')} @close=${this.#closed}>
                <button class="close" autofocus @click=${this.#close}>${says.close}</button>
                ${panel}
              </dialog>`
          : panel === nothing
            ? hint
            : panel
      }
    `;
  }
}

define('notewave-schedule-board', ScheduleBoard);
