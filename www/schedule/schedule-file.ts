import { ask, dropped } from '../app/ask.ts';
import { chunkOf } from '../app/chunks.ts';
import type { Plan } from '../app/plan.ts';
import { type SheetKind, saveFile } from '../app/save-file.ts';
import type { Words } from '../app/words.ts';
import { budgetTerms } from '../budget/words.ts';
import { scheduleDetails } from './words.ts';

// Saves the schedule as a file that spreadsheets open: every note, and in a workbook the payments
// too.
export async function saveSchedule(kind: SheetKind, plan: Plan, words: Words): Promise<void> {
  const says = scheduleDetails.in(words);
  const names = {
    ...says.table.columns,
    ...says.payments.kind,
    ...words.t.tierTitle,
    ...scheduleDetails.in(words).wave,
    ...budgetTerms.in(words).line,
  };
  if (kind === 'csv') {
    const text = await ask('scheduleCsv', [plan, names]);
    if (!text || text === dropped) return;
    saveFile(new Blob([text], { type: 'text/csv' }), plan, `${says.table.file}.csv`);
    return;
  }
  const sheets = await ask('scheduleSheets', [plan, names]);
  if (sheets === dropped) return;
  const [posts, payments] = sheets;
  if (!posts || !payments) return;
  const { workbook } = await chunkOf('workbook').fetch(words);
  const book = await workbook([
    { name: says.table.sheets.posts, sheet: posts },
    { name: says.table.sheets.payments, sheet: payments },
  ]);
  saveFile(book, plan, `${says.table.file}.xlsx`);
}
