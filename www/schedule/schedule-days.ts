import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { EventId } from '#core';
import { later } from '../app/days.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { textField } from '../ui/text-field.ts';
import { dateOf, setEventDay } from './event-days.ts';
import { scheduleDetails } from './words.ts';
import './schedule-notice.ts';

interface Run {
  dates: string[];
  works: number;
}

// Days next to each other that are alike, in the order of time. What is no date stands alone.
function runsOf(days: Record<string, number>): Run[] {
  const runs: Run[] = [];
  for (const [date, works] of Object.entries(days).sort()) {
    const last = runs.at(-1);
    const before = last?.dates.at(-1) ?? '';
    const follows = !Number.isNaN(Date.parse(before)) && later(before, 1) === date;
    if (last && last.works === works && follows) last.dates.push(date);
    else runs.push({ dates: [date], works });
  }
  return runs;
}

// Days of the user's own: days off, days worked, and the days of an event. They come before the
// public notices.
class ScheduleDays extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    problemStyle,
    css`
      .own {
        display: grid;
        gap: var(--s2);
        max-width: 28rem;
      }

      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: var(--s5) var(--s6);
        align-items: start;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: end;
      }

      form label {
        flex: 1 1 10rem;
      }

      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 10rem;
        gap: var(--s3);
        align-items: center;
      }

      li {
        display: flex;
        gap: var(--s3);
        align-items: center;
      }
    `,
  ];

  get #says() {
    return scheduleDetails.in(this.words).days;
  }

  #remove(dates: string[]): void {
    const days = Object.entries(this.store.plan.schedule.days);
    const others = days.filter(([date]) => !dates.includes(date));
    this.store.schedule({ days: Object.fromEntries(others) });
  }

  #add(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const date = String(new FormData(form).get('date') ?? '');
    const works = Number((event.submitter as HTMLButtonElement).value);
    const { days } = this.store.plan.schedule;
    if (date) this.store.schedule({ days: { ...days, [date]: works } });
  }

  #days() {
    const { store, words } = this;
    const says = this.#says;
    const { days } = store.plan.schedule;
    return html`<div class="own">
      <h3>${says.days}</h3>
      <p class="quiet small">${says.daysAbout}</p>
      <form @submit=${this.#add}>
        <label>${says.day} <input type="date" name="date" required /></label>
        <button value="0">${says.addOff}</button>
        <button value="1">${says.addWorked}</button>
      </form>
      <ul>
        ${runsOf(days).map((run) => {
          const { works } = run;
          const [first = '', last = first] = [run.dates[0], run.dates.at(-1)];
          const when = words.span(words.date(first), words.date(last));
          return html`<li>
            ${says.is(when, works > 0)}
            <button class="link" aria-label=${says.removeDay(when)} @click=${() => this.#remove(run.dates)}>
              ${says.remove}
            </button>
          </li>`;
        })}
      </ul>
      ${problemText(store.problemsUnder('schedule.days'), 'count', words, 'own-days')}
    </div>`;
  }

  #event(event: EventId) {
    const { store, words } = this;
    const says = this.#says;
    const { [event]: own, ...others } = store.plan.schedule.events;
    const { events, date } = store.section('schedule') ?? { events: [], date: '' };
    // The event of the plan's year; the next one if its day is unsound.
    const ofIt = events.filter(({ id }) => id === event);
    const listed = ofIt.find((one) => one.date === date) ?? ofIt[0];
    const peak = dateOf(own?.value) || listed?.date || '';
    const field = (part: 'low' | 'value' | 'high', value: string) =>
      textField({
        words,
        type: 'date',
        id: `event-${part}`,
        label: says.ends[part],
        value,
        problems: store.problems(`schedule.events[${event}].${part}`),
        set: (date) => setEventDay(store, event, part, date, peak),
      });
    return html`<div class="own">
      <h3>${says.event(words.t.event[event])}</h3>
      <p class="quiet small">${says.eventAbout}</p>
      ${field('low', dateOf(own?.low) || listed?.start || '')}
      ${field('value', peak)}
      ${field('high', dateOf(own?.high) || listed?.end || '')}
      ${
        own
          ? html`<p>
              <button @click=${() => store.schedule({ events: others })}>${says.reset}</button>
            </p>`
          : nothing
      }
      ${problemText(store.problems(`schedule.events[${event}]`), 'count', words, 'own-event')}
    </div>`;
  }

  override render() {
    const { event } = this.store.plan.schedule;
    return html`<notewave-schedule-notice></notewave-schedule-notice>
      ${this.#days()} ${event ? this.#event(event) : nothing}`;
  }
}

define('notewave-schedule-days', ScheduleDays);
