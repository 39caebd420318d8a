import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { EventDate, EventId, ScheduleReport } from '#core';
import { choice } from '../ui/choice.ts';
import '../ui/figure-fold.ts';
import { chunks } from '../app/chunks.ts';
import { clearedBoard, withoutLists } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { CalculatorElement } from '../ui/calculator-element.ts';
import { define } from '../ui/define.ts';
import { fetchChunk } from '../ui/fetch-chunk.ts';
import { fold } from '../ui/fold.ts';
import { problemStyle, problemText, sentence } from '../ui/problem.ts';
import { textField } from '../ui/text-field.ts';
import { timeline, timelineStyle } from './timeline.ts';

const ways = ['date', 'event'] as const;

// Who posts when?
export class Schedule extends CalculatorElement {
  protected readonly section = 'schedule';
  #near: IntersectionObserver | null = null;

  static override styles: CSSResultGroup[] = [
    ...CalculatorElement.styles,
    problemStyle,
    timelineStyle,
    css`
      .lead {
        display: grid;
        gap: var(--s2);
        justify-items: start;
      }

      .board:empty {
        min-height: 30rem;
      }

      .waves {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s5);
        font-size: var(--t1);
      }
    `,
  ];

  // The board's code and its worker are fetched when somebody is about to see it.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const board = this.renderRoot.querySelector('.board');
    if (!board || this.#near) return;
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near?.disconnect();
        fetchChunk(this, chunks['notewave-schedule-board']);
      },
      { rootMargin: '50%' },
    );
    this.#near.observe(board);
  }

  protected question(words: Words): string {
    return words.t.schedule.question;
  }

  #event(id: EventId, date: string, words: Words): string {
    return words.t.schedule.eventDate(words.t.schedule.events[id], words.date(date));
  }

  protected inputs(store: Store, words: Words): TemplateResult {
    const { t } = words;
    const { launch, event } = store.plan.schedule;
    const problems = store.problems('schedule.launch');
    const events = store.section('schedule')?.events ?? [];
    const first = events[0];
    return html`
      ${choice({
        label: t.schedule.launchBy,
        name: 'launch-by',
        value: event ? 'event' : 'date',
        options: ways,
        title: (way) => (way === 'date' ? t.schedule.byDate : t.schedule.byEvent),
        choose: (way) => {
          if (way === 'date') store.schedule({ event: null });
          else if (first) store.schedule({ event: first.id, launch: first.date });
        },
      })}
      ${
        event
          ? this.#eventField(store, events, words)
          : textField({
              words,
              type: 'date',
              id: 'launch',
              label: t.schedule.launch,
              value: launch,
              problems,
              set: (date) => store.schedule({ launch: date }),
            })
      }
      ${this.#fixed(store, words)}
    `;
  }

  // What is unsound of what the plan fixes on the board, which then has no answer to stand beside.
  #fixed(store: Store, words: Words) {
    const problems = ['locks', 'busy', 'blackouts'].flatMap((part) =>
      store.problemsUnder(`schedule.${part}`),
    );
    if (problems.length === 0) return nothing;
    return html`<div class="lead">
      ${problems.map((problem) => {
        const [, note = ''] = problem.field.match(/\[(.*)\]/) ?? [];
        return html`<p class="problem">
          ${note} ${problem.given}: ${sentence(problem, 'count', words)}
        </p>`;
      })}
      <button class="link" @click=${() => store.schedule(clearedBoard)}>
        ${words.t.schedule.release}
      </button>
    </div>`;
  }

  #eventField(store: Store, events: EventDate[], words: Words) {
    const { t } = words;
    const { event, launch } = store.plan.schedule;
    const problems = [...store.problems('schedule.event'), ...store.problems('schedule.launch')];
    const year = launch.slice(0, 4);
    const isChosen = ({ id, date }: EventDate) => id === event && date.startsWith(year);
    return html`<div class="part">
      <label for="event">${t.schedule.event}</label>
      <select
        id="event"
        aria-describedby=${problems.length > 0 ? 'event-problem' : nothing}
        @change=${(change: Event) => {
          const chosen = events[(change.target as HTMLSelectElement).selectedIndex];
          if (chosen) store.schedule({ event: chosen.id, launch: chosen.date });
        }}
      >
        ${events.map(
          (one) =>
            html`<option .selected=${isChosen(one)}>${this.#event(one.id, one.date, words)}</option>`,
        )}
      </select>
      ${problemText(problems, 'count', words, 'event-problem')}
    </div>`;
  }

  protected answer(store: Store, words: Words): TemplateResult {
    const report = store.section('schedule');
    return report ? this.#lead(store, report, words) : html``;
  }

  protected makeup(store: Store, words: Words): TemplateResult | typeof nothing {
    const { t } = words;
    const report = store.section('schedule');
    if (!report) return nothing;
    const { today } = store.plan;
    const board = chunks['notewave-schedule-board'].isHere
      ? html`<notewave-schedule-board></notewave-schedule-board>`
      : nothing;
    return html`
      <div class="part">
        <h3>${t.schedule.stages}</h3>
        ${timeline(report, today, words)}
      </div>
      ${
        report.posts.length > 0
          ? html`<div class="part">
              <h3>${t.schedule.calendar}</h3>
              ${this.#waves(report, words)}
              <div class="board">${board}</div>
            </div>`
          : html`<p class="quiet">${t.schedule.noWaves}</p>`
      }
    `;
  }

  #lead(store: Store, report: ScheduleReport, words: Words) {
    const { t } = words;
    const { startBy, startByFast, startBySlow, lateDays, earliestLaunch, launch, event } = report;
    const live = event ? this.#event(event, launch, words) : words.date(launch);
    const headline = lateDays > 0 ? t.schedule.headlineLate : t.schedule.headline;
    return html`<div class="lead">
      <p class="answer">${headline(words.date(startBy), live)}</p>
      ${
        lateDays > 0
          ? html`<p class="warn">
                ${t.schedule.late(words.number(lateDays), lateDays, words.date(earliestLaunch))}
              </p>
              <button @click=${() => store.schedule({ launch: earliestLaunch, event: null })}>
                ${t.schedule.useEarliest(words.date(earliestLaunch))}
              </button>`
          : html`<p class="quiet">${t.schedule.inTime(words.date(startByFast), words.date(startBySlow))}</p>`
      }
      ${report.calendarIncomplete ? html`<p class="quiet small">${t.schedule.incomplete}</p>` : nothing}
    </div>`;
  }

  #waves({ waves }: ScheduleReport, words: Words) {
    const { t } = words;
    return html`<ul class="waves">
      ${waves.map(
        ({ id, start, end, posts }) => html`<li>
          <b>${t.schedule.wave[id]}</b> ${words.span(words.day(start), words.day(end))}
          <span class="quiet">${t.schedule.wavePosts(words.number(posts), posts)}</span>
        </li>`,
      )}
    </ul>`;
  }

  #download(store: Store, words: Words): void {
    fetchChunk(this, chunks['calendar-file'], ({ saveCalendar }) =>
      saveCalendar(withoutLists(store.plan), words),
    );
  }

  protected depth(store: Store, words: Words): TemplateResult {
    const { t } = words;
    const report = store.section('schedule');
    return html`
      ${fold(this, t.schedule.timing, 'notewave-schedule-timing')}
      ${fold(this, t.schedule.payments, 'notewave-schedule-payments')}
      ${
        report && report.posts.length > 0
          ? fold(this, t.schedule.posts, 'notewave-schedule-posts')
          : nothing
      }
      <notewave-figure-fold
        .areas=${['schedule']}
      ></notewave-figure-fold>
    `;
  }

  protected override downloads(store: Store, words: Words): TemplateResult {
    const there = store.report.schedule !== null;
    return html`<p class="after">
      <button ?disabled=${!there} @click=${() => this.#download(store, words)}>
        ${words.t.schedule.download}
      </button>
    </p>`;
  }
}

define('notewave-schedule', Schedule);
