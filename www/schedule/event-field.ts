import { html, nothing, type TemplateResult } from 'lit';
import type { EventDate } from '#core';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { problemText } from '../ui/problem.ts';
import { textField } from '../ui/text-field.ts';
import { setEventDay } from './event-days.ts';
import { scheduleWords } from './words.ts';

// An event with its day.
export function eventTitle({ id, date }: Pick<EventDate, 'id' | 'date'>, words: Words): string {
  return scheduleWords.in(words).eventDate(words.t.event[id], words.date(date));
}

// The choice of an event: first those that can still be met, then the others with how late they
// are; of a sale that lasts, its opening.
export function eventField(store: Store, events: EventDate[], words: Words): TemplateResult {
  const says = scheduleWords.in(words);
  const { event, launch } = store.plan.schedule;
  const problems = [...store.problems('schedule.event'), ...store.problems('schedule.launch')];
  const year = launch.slice(0, 4);
  const isChosen = ({ id, date }: EventDate) => id === event && date.startsWith(year);
  const option = (one: EventDate) => {
    const name = eventTitle(one, words);
    const { lateDays } = one;
    return html`<option .selected=${isChosen(one)}>
      ${lateDays > 0 ? says.lateEvent(name, words.number(lateDays)) : name}
    </option>`;
  };
  const late = events.filter(({ lateDays }) => lateDays > 0);
  const met = events.slice(0, events.length - late.length);
  const group = (label: string, some: EventDate[]) =>
    some.length > 0 ? html`<optgroup label=${label}>${some.map(option)}</optgroup>` : nothing;
  const chosen = events.find(isChosen);
  const report = store.section('schedule');
  // One that is over stands at the end, as long as it is the plan's.
  const over =
    event !== null && report?.hasPassed && !chosen
      ? html`<option selected>${eventTitle({ id: event, date: report.date }, words)}</option>`
      : nothing;
  return html`<div class="part">
    <label for="event">${says.event}</label>
    <select
      id="event"
      aria-describedby=${problems.length > 0 ? 'event-problem' : nothing}
      @change=${(change: Event) => {
        const chosen = events[(change.target as HTMLSelectElement).selectedIndex];
        if (chosen) store.schedule({ event: chosen.id, launch: chosen.date });
      }}
    >
      ${group(says.inTimeFor, met)} ${group(says.tooLate, late)} ${over}
    </select>
    ${problemText(problems, 'count', words, 'event-problem')}
    ${chosen && chosen.start < chosen.end ? opening(store, chosen, words) : nothing}
  </div>`;
}

// The opening of a sale that lasts: the seeding and the anchor are done before it.
function opening(store: Store, { id, date, start }: EventDate, words: Words): TemplateResult {
  const says = scheduleWords.in(words);
  const source = store.plan.schedule.events[id]?.low ? '' : says.openings[id];
  return html`${textField({
    words,
    type: 'date',
    id: 'opening',
    label: says.opening,
    value: start,
    problems: store.problems(`schedule.events[${id}].low`),
    set: (opening) => setEventDay(store, id, 'low', opening, date),
  })}
  ${source ? html`<p class="quiet small">${source}</p>` : nothing}`;
}
