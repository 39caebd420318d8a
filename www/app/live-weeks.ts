import type { ScheduleReport } from '#core';

const week = 7 * 24 * 60 * 60 * 1000;
// A campaign that is live for longer is none.
const most = 10;

// For how many weeks a campaign is live that is live for too long; null for any other.
export function tooManyWeeks({ waves }: ScheduleReport): number | null {
  const [first] = waves;
  const last = waves.at(-1);
  if (!first || !last) return null;
  const weeks = Math.round((Date.parse(last.end) - Date.parse(first.start)) / week);
  return weeks > most ? weeks : null;
}
