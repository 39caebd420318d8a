import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { EventId } from '#core';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { textField } from '../ui/text-field.ts';
import { dateOf, setEventDay } from './event-days.ts';
import { scheduleDetails } from './words.ts';

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

  #setDay(date: string, works: number | null): void {
    const { [date]: _, ...days } = this.store.plan.schedule.days;
    if (works !== null) days[date] = works;
    this.store.schedule({ days });
  }

  #add(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const date = String(new FormData(form).get('date') ?? '');
    const works = Number((event.submitter as HTMLButtonElement).value);
    if (date) this.#setDay(date, works);
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
        ${Object.entries(days).map(
          ([date, works]) => html`<li>
            ${says.is(words.date(date), works > 0)}
            <button class="link" aria-label=${says.removeDay(words.date(date))} @click=${() => this.#setDay(date, null)}>
              ${says.remove}
            </button>
          </li>`,
        )}
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
    return html`${this.#days()} ${event ? this.#event(event) : nothing}`;
  }
}

define('notewave-schedule-days', ScheduleDays);
