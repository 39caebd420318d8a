import type { EventId, Override } from '#core';
import type { Store } from '../app/store.ts';

// A date as a number of the plan, such as 20261111, and back.
const numberOf = (date: string) => Number(date.replaceAll('-', ''));
export const dateOf = (number: number | null | undefined): string =>
  number ? String(number).replace(/^(....)(..)(..)$/, '$1-$2-$3') : '';

// Sets the first day, the peak or the last day of an event; an empty date takes back the usual one.
// `peak` is the day of the event as it stands.
export function setEventDay(
  store: Store,
  event: EventId,
  part: keyof Override,
  date: string,
  peak: string,
): void {
  const { [event]: own, ...events } = store.plan.schedule.events;
  const next: Override = { value: numberOf(peak), ...own };
  if (date) next[part] = numberOf(date);
  else if (part !== 'value') delete next[part];
  store.schedule({ events: { ...events, [event]: next } });
}
