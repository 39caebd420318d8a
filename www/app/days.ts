// Reckoning with days, which are written 2026-11-28.

// In milliseconds.
const day = 24 * 60 * 60 * 1000;

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);

export const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
