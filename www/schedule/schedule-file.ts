import { ask, dropped } from '../app/ask.ts';
import { chunks } from '../app/chunks.ts';
import { type SaveSchedule, saveFile } from '../app/save-file.ts';
import { dates } from './dates-words.ts';

// Saves the schedule as a file that spreadsheets open: every note, and in a workbook the payments too.
export const saveSchedule: SaveSchedule = async (kind, plan, words) => {
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
    if (!text || text === dropped) return;
    saveFile(new Blob([text], { type: 'text/csv' }), `${says.file}.csv`);
    return;
  }
  const sheets = await ask('scheduleSheets', [plan, names]);
  if (sheets === dropped) return;
  const [posts, payments] = sheets;
  if (!posts || !payments) return;
  const { workbook } = await chunks.workbook.fetch();
  const book = await workbook([
    { name: says.sheets.posts, sheet: posts },
    { name: says.sheets.payments, sheet: payments },
  ]);
  saveFile(book, `${says.file}.xlsx`);
};
