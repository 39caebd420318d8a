import type { ScheduleReport } from '#core';
import { daysBetween } from './days.ts';

// A campaign that is live for more weeks is none.
const most = 10;

// The day of the last note. Of very many notes the first alone are listed one by one; the waves count all.
export function lastDay({ waves, posts, launch }: ScheduleReport): string {
  const listed = posts.at(-1)?.date ?? launch;
  return waves.reduce((last, { end }) => (end > last ? end : last), listed);
}

// For how many weeks a campaign is live that is live for too long; null for any other.
export function tooManyWeeks(report: ScheduleReport): number | null {
  const [first] = report.waves;
  if (!first) return null;
  const weeks = Math.round(daysBetween(first.start, lastDay(report)) / 7);
  return weeks > most ? weeks : null;
}
