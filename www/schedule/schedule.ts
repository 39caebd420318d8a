import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Falls, Pace, ScheduleReport } from '#core';
import { chunkOf } from '../app/chunks.ts';
import { tooManyWeeks } from '../app/live.ts';
import { clearedBoard } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import { takeDate } from '../app/take-date.ts';
import type { Words } from '../app/words.ts';
import { assumptions } from '../ui/assumptions.ts';
import { CalculatorElement } from '../ui/calculator-element.ts';
import { choice, tick } from '../ui/choice.ts';
import { define, inside } from '../ui/define.ts';
import { type Door, openDoor, settles } from '../ui/doors.ts';
import { attempt, needs } from '../ui/fetch-chunk.ts';
import { problemStyle, sentence } from '../ui/problem.ts';
import { textField, textFieldStyle } from '../ui/text-field.ts';
import { uiWords } from '../ui/words.ts';
import { eventField, eventTitle } from './event-field.ts';
import { LaunchHandle } from './launch-handle.ts';
import { answersOf } from './schedule-answers.ts';
import { timeline, timelineStyle } from './timeline.ts';
import { scheduleWords } from './words.ts';

const ways = ['date', 'event'] as const;
const fallings: readonly Falls[] = ['first', 'anchor', 'main'];

// So many notes a day, with room for them in its peak hours.
const paceFigures = ({ day, slot }: Pace) => [
  { figure: 'posts.day', value: day },
  { figure: 'posts.slot', value: slot },
];

// The calculator of the schedule: who posts when?
export class Schedule extends CalculatorElement {
  protected readonly section = 'schedule';
  readonly #launch = new LaunchHandle(this);

  static override styles: CSSResultGroup[] = [
    ...CalculatorElement.styles,
    problemStyle,
    textFieldStyle,
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

      .instead {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
      }

      #event {
        width: 100%;
      }
    `,
  ];

  // The words of the schedule come with it, and those of another language when it is chosen.
  protected override content(store: Store, words: Words): TemplateResult {
    return needs(this, chunkOf('notewave-schedule'))
      ? super.content(store, words)
      : html`<p class="quiet">${uiWords.in(words).loading}</p>`;
  }

  protected question(words: Words): string {
    return scheduleWords.in(words).question;
  }

  protected inputs(store: Store, words: Words): TemplateResult {
    const says = scheduleWords.in(words);
    const { launch, event, falls, tail, holidays } = store.plan.schedule;
    const events = store.section('schedule')?.events ?? [];
    const first = events[0];
    const isEvent = event !== null;
    return html`
      ${choice({
        label: says.planFor,
        name: 'plan-for',
        value: isEvent ? 'event' : 'date',
        options: ways,
        title: (way) => (way === 'date' ? says.byDate : says.byEvent),
        choose: (way) => {
          if (way === 'date') store.schedule({ event: null });
          else if (first) store.schedule({ event: first.id, launch: first.date });
        },
        // Until the events are known a choice of one would be lost.
        closed: (way) => way === 'event' && !first,
      })}
      ${
        event
          ? eventField(store, events, words)
          : textField({
              words,
              type: 'date',
              id: 'launch',
              label: says.date,
              value: launch,
              problems: store.problems('schedule.launch'),
              set: (date) => store.schedule({ launch: date }),
            })
      }
      ${choice({
        label: says.fallsOnIt,
        name: 'falls',
        value: falls ?? (isEvent ? 'main' : 'first'),
        options: fallings,
        title: (one) => says.falls[one],
        choose: (one) => store.schedule({ falls: one }),
      })}
      <div>
        ${tick(says.tail, tail ?? !isEvent, (tail) => store.schedule({ tail }))}
        ${tick(says.avoid, !holidays, (avoid) => store.schedule({ holidays: !avoid }))}
      </div>
      ${this.#fixed(store, words)}
    `;
  }

  // Problems of what the user has fixed on the board. The board has no answer then, so they stand
  // here.
  #fixed(store: Store, words: Words) {
    const problems = ['locks', 'busy', 'blackouts'].flatMap((part) =>
      store.problemsUnder(`schedule.${part}`),
    );
    if (problems.length === 0) return nothing;
    return html`<div class="lead">
      ${problems.map((problem) => {
        const [, note = ''] = problem.field.match(/\[(.*)\]/) ?? [];
        return html`<p class="problem">
          ${note} ${problem.given}${words.t.colon}${sentence(problem, 'count', words)}
        </p>`;
      })}
      <button class="link" @click=${() => store.schedule(clearedBoard)}>
        ${scheduleWords.in(words).releaseAll}
      </button>
    </div>`;
  }

  protected answer(store: Store, words: Words): TemplateResult {
    const report = store.section('schedule');
    return report ? this.#lead(store, report, words) : html``;
  }

  protected makeup(store: Store, words: Words): TemplateResult | typeof nothing {
    const says = scheduleWords.in(words);
    const report = store.section('schedule');
    if (!report) return nothing;
    return html`
      <div class="part">
        <h3>${says.stagesHead}</h3>
        ${timeline(report, store, words, this.#launch)}
      </div>
      ${
        report.posts.length > 0
          ? html`<div class="part">
              <h3>${says.boardHead}</h3>
              <div class="board">${
                needs(this, chunkOf('notewave-schedule-board'))
                  ? html`<notewave-schedule-board @notewave-settled=${settles(this)}></notewave-schedule-board>`
                  : nothing
              }</div>
            </div>`
          : html`<p class="quiet">${says.noWaves}</p>`
      }
    `;
  }

  // The board of the notes, unless it cannot be had.
  protected override isComing(store: Store): boolean {
    const { posts = [] } = store.section('schedule') ?? {};
    const { isMissing } = chunkOf('notewave-schedule-board');
    return super.isComing(store) || (posts.length > 0 && !isMissing);
  }

  #lead(store: Store, report: ScheduleReport, words: Words) {
    const says = scheduleWords.in(words);
    const { startBy, startByFast, startBySlow, lateDays, date, event, falls, launch } = report;
    // Where the day is closed, the first note is out on the next that is not.
    const first = falls === 'first' ? launch : date;
    const day = event ? eventTitle({ id: event, date }, words) : words.date(first);
    const { hasPassed } = report;
    const ofNow = lateDays > 0 ? says.headlineLate : says.headline;
    const headline = hasPassed ? says.headlinePassed : ofNow;
    return html`<div class="lead">
      <p class="answer">${headline(words.date(startBy), says.goal[falls](day))}</p>
      ${
        hasPassed
          ? this.#passed(store, report, words)
          : lateDays > 0
            ? this.#late(store, report, words)
            : html`<p class="quiet">${says.inTime(words.date(startByFast), words.date(startBySlow))}</p>`
      }
      ${this.#long(report, words)}
      ${this.#missing(report, words)}
    </div>`;
  }

  // That the day has passed, and the first that the same can be done again for.
  #passed(store: Store, { earliestDate }: ScheduleReport, words: Words) {
    const says = scheduleWords.in(words);
    return html`<p>${says.passed}</p>
      <p class="instead">
        <button @click=${() => takeDate(store, earliestDate)}>
          ${says.useInstead(words.date(earliestDate))}
        </button>
      </p>`;
  }

  // From which day on the official calendar is missing, and the way to where it can be pasted.
  #missing({ calendarMissingFrom }: ScheduleReport, words: Words) {
    const says = scheduleWords.in(words);
    if (calendarMissingFrom === null) return nothing;
    return html`<p class="missing">
      ${says.calendarMissing(words.date(calendarMissingFrom))}
      <button class="link" @click=${() => openDoor(this, 'days')}>${says.pasteNotice}</button>
    </p>`;
  }

  // Where there are so many notes that a day has more than usual, that few a day take months, or that not all
  // have a time.
  #long(report: ScheduleReport, words: Words) {
    const says = scheduleWords.in(words);
    const { waves, posts, raisedPace } = report;
    const all = waves.reduce((sum, wave) => sum + wave.posts, 0);
    const weeks = tooManyWeeks(report);
    return html`
      ${raisedPace ? html`<p class="quiet">${says.raised(words.number(raisedPace.day))}</p>` : nothing}
      ${weeks ? html`<p class="warn small">${says.takesLong(words.number(weeks))}</p>` : nothing}
      ${
        all > posts.length
          ? html`<p class="warn small">${says.notAll(words.number(posts.length), words.number(all))}</p>`
          : nothing
      }
    `;
  }

  // How late the plan is, what that means for its notes, and what a start today is in time for.
  #late(store: Store, report: ScheduleReport, words: Words) {
    const says = scheduleWords.in(words);
    const { lateDays, pastPosts, missedPosts, posts, earliestDate, event, events, paceInTime } =
      report;
    const next = event ? events.find((one) => one.lateDays === 0) : undefined;
    // Its room is there before it is worked out which date is the best.
    const { later } = answersOf(this, store, words);
    const past = pastPosts > 0 ? words.number(pastPosts) : '';
    return html`<p class="warn">
        ${says.late(words.number(lateDays), lateDays)}
        ${
          missedPosts > 0
            ? says.missed(words.number(missedPosts), words.number(posts.length), past)
            : nothing
        }
      </p>
      <p class="instead">
        ${
          paceInTime
            ? html`<button @click=${() => store.overrides(paceFigures(paceInTime))}>
                ${says.allowMore(words.number(paceInTime.day))}
              </button>`
            : nothing
        }
        ${
          next
            ? html`<button @click=${() => store.schedule({ event: next.id, launch: next.date })}>
                ${says.useInstead(eventTitle(next, words))}
              </button>`
            : nothing
        }
        ${
          later === ''
            ? nothing
            : html`<button
                class=${later ? '' : 'coming'}
                @click=${() => later && takeDate(store, later)}
              >
                ${says.useInstead(words.date(later ?? earliestDate))}
              </button>`
        }
      </p>`;
  }

  #download(store: Store): void {
    attempt(this, async (words) => {
      const { saveCalendar } = await chunkOf('calendar-file').fetch(words);
      await saveCalendar(store, words);
    });
  }

  // How far the official calendar reaches, and how many days are the user's own.
  #knownDays(store: Store, words: Words): string {
    const says = scheduleWords.in(words).answers;
    const { calendarTo = '' } = store.section('schedule') ?? {};
    const own = Object.keys(store.plan.schedule.days).length;
    return (
      (calendarTo && says.official(words.date(calendarTo))) +
      (own > 0 ? says.ownDays(words.number(own), own) : '')
    );
  }

  protected doors(store: Store, words: Words): Door[] {
    const { parts } = scheduleWords.in(words);
    const answers: ReturnType<typeof answersOf> = {
      ...answersOf(this, store, words),
      days: this.#knownDays(store, words),
    };
    const door = (id: keyof typeof parts): Door => ({
      id,
      title: parts[id],
      answer: answers[id] ?? '',
      parts: [{ id, title: parts[id], tag: `notewave-schedule-${id}` }],
    });
    const report = store.section('schedule');
    const figures = assumptions(store, 'schedule', words);
    return [
      // Nobody begins today with what has passed.
      ...(report?.hasPassed ? [] : [door('timing')]),
      door('payments'),
      door('days'),
      ...(report && report.posts.length > 0 ? [door('posts')] : []),
      { ...figures, parts: [figures] },
    ];
  }

  protected override downloads(store: Store, words: Words): TemplateResult {
    const there = store.report.schedule !== null;
    return html`<p class="after">
      <button ?disabled=${!there} @click=${() => this.#download(store)}>
        ${scheduleWords.in(words).downloadCalendar}
      </button>
    </p>`;
  }
}

define(`notewave-schedule${inside}`, Schedule);
