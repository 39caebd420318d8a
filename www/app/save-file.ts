import type { Contents } from '#whatif';
import type { Plan } from './plan.ts';
import type { Store } from './store.ts';
import type { Words } from './words.ts';

// A file that spreadsheets open.
export type SheetKind = 'csv' | 'xlsx';

// Saves the schedule of a plan as a calendar file. A chunk of its own.
export type SaveCalendar = (store: Store, words: Words, contents?: Contents) => Promise<void>;

// Saves a file as a download. Its name begins with that of the plan, without signs that a system may
// refuse.
export function saveFile(file: Blob, { name }: Pick<Plan, 'name'>, what: string): void {
  const plain = name.replace(/[\s\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ').trim();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  // A name that begins with a dot would hide the file.
  link.download = `${plain} ${what}`.replace(/^[\s.]+/, '');
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
