import { css, html, nothing, type TemplateResult } from 'lit';
import type { Day, Post, ScheduleReport, Tier } from '#core';
import type { Words } from '../messages/words.ts';
import { mixText } from '../tiers.ts';

export const calendarStyle = css`
  .calendar {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 1px;
    border-block: 1px solid var(--line);
  }

  .calendar .weekday {
    padding: var(--s1);
    color: var(--quiet);
    font-size: var(--t1);
  }

  .day {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: var(--s1);
    min-height: 3.75rem;
    padding: var(--s1);
    box-shadow: 0 -1px 0 var(--line);
  }

  .day.weekend,
  .day.holiday {
    background: var(--sunken);
  }

  .day .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s1);
    justify-content: space-between;
    color: var(--quiet);
    font-size: var(--t1);
    line-height: 1.3;
  }

  .day .mark {
    font-weight: 650;
  }

  .day.today .mark,
  .day.launch .mark {
    color: var(--accent);
  }

  .day.launch {
    box-shadow: inset 0 2px 0 var(--accent);
  }

  .day.today {
    box-shadow: inset 0 0 0 1.5px var(--accent);
  }

  .day .posts {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    align-content: flex-start;
    align-items: center;
  }

  .dot {
    flex: none;
    border-radius: 50%;
  }

  .dot.koc {
    width: 0.5rem;
    height: 0.5rem;
    background: var(--koc);
  }

  .dot.micro {
    width: 0.75rem;
    height: 0.75rem;
    background: var(--micro);
  }

  .dot.mid {
    width: 1.125rem;
    height: 1.125rem;
    background: var(--mid);
  }

  .dot.mega {
    width: 1.625rem;
    height: 1.625rem;
    background: var(--mega);
  }
`;

// 0 is Monday.
function weekday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

// The weeks in which notes go live, from the Monday of the first to the Sunday of the last.
function liveDays({ days, posts }: ScheduleReport): Day[] {
  const first = posts[0]?.date;
  const last = posts.at(-1)?.date;
  if (!first || !last) return [];
  return days.filter(({ date }) => date >= first && date <= last);
}

function count(posts: Post[], tier: Tier): number {
  return posts.filter((post) => post.tier === tier).length;
}

function day({ date, kind }: Day, report: ScheduleReport, today: string, words: Words) {
  const { t } = words;
  const posts = report.posts.filter((post) => post.date === date);
  const counts = {
    koc: count(posts, 'koc'),
    micro: count(posts, 'micro'),
    mid: count(posts, 'mid'),
    mega: count(posts, 'mega'),
  };
  const text = posts.length > 0 ? mixText(counts, words) : t.schedule.noPosts;
  const marks = [
    date === today ? t.schedule.today : '',
    date === report.launch ? t.schedule.launchMark : '',
    kind === 'holiday' ? t.schedule.holidayMark : '',
    kind === 'makeup' ? t.schedule.makeupMark : '',
  ].filter(Boolean);
  const special = `${date === today ? 'today' : ''} ${date === report.launch ? 'launch' : ''}`;
  return html`<div
    class="day ${kind} ${special}"
    role="img"
    aria-label=${t.schedule.dayPosts(words.weekday(date), t.schedule.dayKind[kind], text)}
  >
    <span class="head">
      <span>${words.dayOfMonth(date)}</span>
      ${marks.length > 0 ? html`<span class="mark">${marks.join(' · ')}</span>` : nothing}
    </span>
    <span class="posts">
      ${posts.map((post) => html`<i class="dot ${post.tier}" title="${post.time}"></i>`)}
    </span>
  </div>`;
}

// Weeks as rows, a dot for each note in its day.
export function calendar(report: ScheduleReport, today: string, words: Words): TemplateResult {
  const days = liveDays(report);
  const before = days[0] ? weekday(days[0].date) : 0;
  const after = (7 - ((before + days.length) % 7)) % 7;
  const blanks = (length: number) =>
    Array.from({ length }, () => html`<span class="day" aria-hidden="true"></span>`);
  return html`<div class="calendar">
    ${words.weekdays().map((name) => html`<span class="weekday" aria-hidden="true">${name}</span>`)}
    ${blanks(before)} ${days.map((one) => day(one, report, today, words))} ${blanks(after)}
  </div>`;
}
