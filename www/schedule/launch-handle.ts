import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ScheduleReport } from '#core';
import { daysBetween, later } from '../app/days.ts';
import type { Plan } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import { takeDate } from '../app/take-date.ts';
import type { Words } from '../app/words.ts';

export const launchHandleStyle = css`
  .axis input {
    --thumb: 1.5rem;
    position: absolute;
    bottom: 0;
    left: calc(var(--from) - var(--thumb) / 2);
    width: calc(100% - var(--from) + var(--thumb));
    height: var(--thumb);
    margin: 0;
    background: transparent;
    appearance: none;
    pointer-events: none;
    /* A finger that goes sideways moves the mark, one that goes up or down the page. */
    touch-action: pan-y;
  }

  .axis input::-webkit-slider-thumb {
    width: var(--thumb);
    height: var(--thumb);
    border: 0;
    background: var(--accent);
    clip-path: polygon(15% 0, 85% 0, 85% 60%, 50% 100%, 15% 60%);
    appearance: none;
    cursor: ew-resize;
    pointer-events: auto;
  }

  .axis input::-moz-range-thumb {
    width: var(--thumb);
    height: var(--thumb);
    border: 0;
    border-radius: 0;
    background: var(--accent);
    clip-path: polygon(15% 0, 85% 0, 85% 60%, 50% 100%, 15% 60%);
    cursor: ew-resize;
    pointer-events: auto;
  }
`;

// The days that a time line shows: the first, and how many there are.
export interface Span {
  first: string;
  days: number;
}

const week = 7;

// The plan's day as a mark on the time line that can be moved: dragged, or by key. The date field beside
// the line is its twin.
export class LaunchHandle {
  // What the line showed when the mark was taken hold of. As long as it is held the line keeps its scale,
  // so that the mark stays under the hand.
  held: Span | null = null;
  // What a move takes with it: of an event, that it is none any longer.
  #own: Partial<Plan['schedule']> = {};
  readonly #host: { requestUpdate(): void };

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  #take(span: Span, store: Store): void {
    const { falls = null, tail = null } = store.section('schedule') ?? {};
    this.#own = store.plan.schedule.event ? { event: null, falls, tail } : {};
    this.held = span;
    store.hold(true);
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      this.held = null;
      store.hold(false);
      this.#host.requestUpdate();
    };
    // The hand may be anywhere when it lets go. Firefox reads the mark's place once more after that, by the
    // scale that it then has.
    const endSoon = () => setTimeout(end);
    addEventListener('pointerup', endSoon, listening);
    addEventListener('pointercancel', endSoon, listening);
  }

  #move(to: string, store: Store): void {
    const { today, schedule } = store.plan;
    const launch = to < today ? today : to;
    if (launch === store.section('schedule')?.date && !schedule.event) return;
    if (this.held) store.schedule({ launch, ...this.#own });
    else takeDate(store, launch);
  }

  draw(
    name: string,
    { date }: ScheduleReport,
    span: Span,
    store: Store,
    words: Words,
  ): TemplateResult {
    // The mark cannot be moved before today.
    const from = Math.max(0, daysBetween(span.first, store.plan.today));
    const weeks = { PageUp: week, PageDown: -week };
    return html`<input
      type="range"
      min=${from}
      max=${span.days}
      aria-label=${name}
      aria-valuetext=${words.date(date)}
      aria-describedby="move-about"
      .value=${live(String(daysBetween(span.first, date)))}
      .style=${`--from: ${(from / span.days) * 100}%`}
      @pointerdown=${() => this.#take(span, store)}
      @input=${({ target }: Event) =>
        this.#move(later(span.first, Number((target as HTMLInputElement).value)), store)}
      @keydown=${(event: KeyboardEvent) => {
        const days = weeks[event.key as keyof typeof weeks];
        if (!days) return;
        event.preventDefault();
        this.#move(later(date, days), store);
      }}
    />`;
  }
}
