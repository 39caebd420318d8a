import { css, html, nothing, type TemplateResult } from 'lit';
import type { ScheduleReport, Stage } from '#core';
import type { Words } from '../app/words.ts';
import { scheduleWords } from './words.ts';

export const timelineStyle = css`
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
    border-inline-start: 1.5px dashed var(--accent);
  }

  .axis {
    position: relative;
    height: 1.25rem;
    color: var(--accent);
    font-size: var(--t1);
  }

  .axis span {
    position: absolute;
    left: var(--at);
    padding-inline: var(--s1);
    white-space: nowrap;
  }

  .axis span.left {
    translate: -100%;
  }

  @container answer (max-width: 36rem) {
    .stage {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .stage .when {
      display: inline;
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
`;

// What the plan's day is called: the event, or what falls on it.
export function dayName({ event, falls }: ScheduleReport, words: Words): string {
  const says = scheduleWords.in(words);
  if (event) return words.t.event[event];
  return falls === 'first' ? says.launchMark : says.falls[falls];
}

// The stages of the work as bars on a time line, from the start, or today, to the last note.
export function timeline(report: ScheduleReport, today: string, words: Words): TemplateResult {
  const says = scheduleWords.in(words);
  const { days, stages, date, launch, posts } = report;
  const place = new Map(days.map(({ date }, index) => [date, index]));
  const percent = (index: number) => `${(index / days.length) * 100}%`;
  const at = (date: string) => percent(place.get(date) ?? 0);
  const after = (date: string) => percent((place.get(date) ?? 0) + 1);
  const marks = [today, date].map((date) => html`<i .style=${`--at: ${at(date)}`}></i>`);
  // The name of today stands left of its line, that of the plan's day right of it, so that they
  // never meet.
  const mark = (date: string, name: string, side: 'left' | 'right') => {
    const part = (place.get(date) ?? 0) / days.length;
    const turned = part < 0.1 ? 'right' : part > 0.9 ? 'left' : side;
    return html`<span class=${turned} .style=${`--at: ${at(date)}`}>${name}</span>`;
  };
  const last = posts.at(-1)?.date;
  const row = (name: string, when: string, kind: string, from: string, to: string) => html`
    <li class="stage">
      <span>${name} <span class="when ${kind}">${when}</span></span>
      <span class="track ${kind}" aria-hidden="true">
        <b .style=${`--from: ${at(from)}; --to: ${after(to)}`}></b>${marks}
      </span>
    </li>
  `;
  const stage = ({ id, start, end, days: length, late }: Stage) => {
    const span = words.span(words.day(start), words.day(end));
    const took = says.stageDays(words.number(length), length);
    const when = late ? `${span} · ${says.stageLate}` : `${span} · ${took}`;
    return row(says.stage[id], when, late ? 'late' : '', start, end);
  };
  return html`<ol class="timeline">
    <li class="stage axis-row" aria-hidden="true">
      <span></span>
      <span class="axis">
        ${mark(today, says.today, 'left')} ${last ? mark(date, dayName(report, words), 'right') : nothing}
      </span>
    </li>
    ${stages.map(stage)}
    ${
      last
        ? row(says.liveRow, words.span(words.day(launch), words.day(last)), 'live', launch, last)
        : nothing
    }
  </ol>`;
}
