import type { Contents } from '#whatif';
import type { Plan } from './plan.ts';
import type { Words } from './words.ts';

// A file that spreadsheets open.
export type SheetKind = 'csv' | 'xlsx';

// Saves the schedule of a plan as a calendar file. A chunk of its own.
export type SaveCalendar = (plan: Plan, words: Words, contents?: Contents) => Promise<void>;

// Saves a file under a name, as a download.
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
