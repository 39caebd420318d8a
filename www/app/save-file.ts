import type { Contents } from '#whatif';
import type { Plan } from './plan.ts';
import type { Words } from './words.ts';

// What spreadsheets open.
export type SheetKind = 'csv' | 'xlsx';

// Saves the schedule of a plan as a calendar file. It is fetched when it is first needed.
export type SaveCalendar = (plan: Plan, words: Words, contents?: Contents) => Promise<void>;

// Hands a file to the user, under a name.
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
