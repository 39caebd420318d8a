import { css, html, nothing, type TemplateResult } from 'lit';
import type { ScheduleReport, Stage } from '#core';
import { daysBetween } from '../app/days.ts';
import { lastDay } from '../app/live.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { type LaunchHandle, launchHandleStyle, type Span } from './launch-handle.ts';
import { scheduleWords } from './words.ts';

export const timelineStyle = [
  launchHandleStyle,
  css`
  .timeline {
    position: relative;
    display: grid;
    gap: var(--s1);
  }

  .stage {
    display: grid;
    grid-template-columns: 15rem minmax(0, 1fr);
    gap: var(--s3);
    align-items: center;
  }

  .stage .when {
    display: block;
    line-height: 1.3;
    color: var(--quiet);
    font-size: var(--t1);
  }

  .stage .late {
    color: var(--warn);
  }

  .track {
    position: relative;
    align-self: stretch;
    min-height: 2.25rem;
    background: linear-gradient(var(--line), var(--line)) 0 50% / 100% 1px no-repeat;
  }

  .track b {
    position: absolute;
    inset-block: calc(50% - 0.35rem);
    left: var(--from);
    width: calc(var(--to) - var(--from));
    min-width: 3px;
    border-radius: 2px;
    background: var(--cost-1);
  }

  .track.live b {
    background: var(--accent);
  }

  .track.late b {
    background: var(--warn);
  }

  .track i {
    position: absolute;
    inset-block: -0.15rem;
    left: var(--at);
    width: 0;
    border-inline-start: 1px dashed var(--edge);
  }

  .track i.day {
    border-inline-start: 1.5px solid var(--accent);
  }

  /* The plan's day with its mark under it, and today beside that mark, so that their names never meet. */
  .axis {
    position: relative;
    height: 2.75rem;
    color: var(--quiet);
    font-size: var(--t1);
  }

  .axis .day {
    color: var(--accent);
    font-weight: 600;
  }

  .axis span {
    position: absolute;
    bottom: 0.1rem;
    left: var(--at);
    padding-inline: var(--s1);
    white-space: nowrap;
  }

  .axis span.day {
    top: 0;
    bottom: auto;
  }

  .axis span.left {
    translate: -100%;
  }

  .axis span.left:not(.day) {
    padding-inline-end: 0.9rem;
  }

  @container answer (max-width: 36rem) {
    .stage {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .stage .when {
      display: inline-block;
    }

    .track {
      min-height: 1.25rem;
    }

    .track i {
      inset-block: 0;
    }

    .stage.axis-row > :first-child {
      display: none;
    }
  }
`,
];

// The most of the line that lies before the plan's day, so that there is room to move it to a later one.
const mostBefore = 0.8;

// What the plan's day is called: the event, or what falls on it.
export function dayName({ event, falls }: ScheduleReport, words: Words): string {
  const says = scheduleWords.in(words);
  if (event) return words.t.event[event];
  return falls === 'first' ? says.launchMark : says.falls[falls];
}

// The stages of the work as bars on a time line, from the start, or today, to the last note; the plan's
// day can be moved on it.
export function timeline(
  report: ScheduleReport,
  store: Store,
  words: Words,
  handle: LaunchHandle,
): TemplateResult {
  const says = scheduleWords.in(words);
  const { stages, date, launch, posts, event } = report;
  const { today } = store.plan;
  const start = report.days[0]?.date ?? date;
  const span: Span = handle.held ?? {
    first: start,
    days: Math.max(report.days.length, Math.ceil(daysBetween(start, date) / mostBefore)),
  };
  // While the day is held, what moves off the line is not seen.
  const part = (date: string, more = 0) =>
    Math.min(1, Math.max(0, (daysBetween(span.first, date) + more) / span.days));
  const percent = (date: string, more = 0) => `${part(date, more) * 100}%`;
  const name = dayName(report, words);
  const marks = html`<i .style=${`--at: ${percent(today)}`}></i>
    <i class="day" .style=${`--at: ${percent(date)}`}></i>`;
  // A name stands left or right of its line, so that it is not cut.
  const mark = (date: string, name: string, kind: string, side: 'left' | 'right') => {
    const turned = part(date) < 0.1 ? 'right' : part(date) > 0.9 ? 'left' : side;
    return html`<span class="${turned} ${kind}" aria-hidden="true" .style=${`--at: ${percent(date)}`}>
      ${name}
    </span>`;
  };
  const last = posts.length > 0 ? lastDay(report) : null;
  const row = (name: string, when: string, kind: string, from: string, to: string) => html`
    <li class="stage">
      <span>${name} <span class="when ${kind}">${when}</span></span>
      <span class="track ${kind}" aria-hidden="true">
        ${
          part(from) < part(to, 1)
            ? html`<b .style=${`--from: ${percent(from)}; --to: ${percent(to, 1)}`}></b>`
            : nothing
        }${marks}
      </span>
    </li>
  `;
  const stage = ({ id, start, end, days: length, late }: Stage) => {
    const span = words.span(words.day(start), words.day(end));
    const took = says.stageDays(words.number(length), length);
    const when = late ? `${span} · ${says.stageLate}` : `${span} · ${took}`;
    return row(says.stage[id], when, late ? 'late' : '', start, end);
  };
  return html`
    ${
      last
        ? html`<p class="quiet small" id="move-about">
            ${says.move(name)} ${event ? says.moveOffEvent(name) : nothing}
          </p>`
        : nothing
    }
    <div class="timeline">
      <div class="stage axis-row">
        <span></span>
        <span class="axis">
          ${mark(today, says.today, '', 'left')}
          ${
            last
              ? html`${mark(date, handle.held ? words.day(date) : name, 'day', part(date) > 0.5 ? 'left' : 'right')} ${handle.draw(name, report, span, store, words)}`
              : nothing
          }
        </span>
      </div>
      <ol class="timeline">
        ${stages.map(stage)}
        ${
          last
            ? row(
                says.liveRow,
                words.span(words.day(launch), words.day(last)),
                'live',
                launch,
                last,
              )
            : nothing
        }
      </ol>
    </div>
  `;
}
