import type { Contents } from '#whatif';
import type { Plan } from './plan.ts';
import type { Words } from './words.ts';

// What spreadsheets open.
export type SheetKind = 'csv' | 'xlsx';

// The functions that make a file of the plan and save it. Each is fetched when it is first needed.
export type SaveCalendar = (plan: Plan, words: Words, contents?: Contents) => Promise<void>;
export type SaveSchedule = (kind: SheetKind, plan: Plan, words: Words) => Promise<void>;
export type SaveRoster = (kind: SheetKind, words: Words, rows?: Uint32Array) => Promise<void>;

// Hands a file to the user, under a name.
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
