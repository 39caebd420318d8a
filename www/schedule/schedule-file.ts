import { ask, dropped } from '../app/ask.ts';
import type { Plan } from '../app/plan.ts';
import { save } from '../app/save-file.ts';
import type { Words } from '../app/words.ts';
import { dates } from './dates-words.ts';

// The schedule as a file that spreadsheets open: every note, and as a workbook the payments too.
export async function saveSchedule(kind: 'csv' | 'xlsx', plan: Plan, words: Words): Promise<void> {
  const { t } = words;
  const says = dates[words.lang];
  const names = {
    ...says.columns,
    ...says.kind,
    ...t.tierTitle,
    ...t.schedule.wave,
    ...t.budget.line,
  };
  if (kind === 'csv') {
    const text = await ask('scheduleCsv', [plan, names]);
    if (text && text !== dropped) save(new Blob([text], { type: 'text/csv' }), `${says.file}.csv`);
    return;
  }
  const sheets = await ask('scheduleSheets', [plan, names]);
  if (sheets === dropped) return;
  const [posts, payments] = sheets;
  if (!posts || !payments) return;
  const { workbook } = await import('../app/workbook.ts');
  const book = await workbook([
    { name: says.sheets.posts, sheet: posts },
    { name: says.sheets.payments, sheet: payments },
  ]);
  save(book, `${says.file}.xlsx`);
}
