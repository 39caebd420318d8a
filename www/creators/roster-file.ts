import { ask, dropped } from '../app/ask.ts';
import { chunks } from '../app/chunks.ts';
import { type SaveRoster, saveFile } from '../app/save-file.ts';
import { rosterColumns } from './columns.ts';

// Saves the checked roster that the worker holds, or some of its rows, as a file that spreadsheets open.
export const saveRoster: SaveRoster = async (kind, words, rows) => {
  const titles = rosterColumns[words.lang];
  const name = rows ? titles.team : titles.file;
  if (kind === 'csv') {
    const text = await ask('csv', [titles, rows]);
    if (!text || text === dropped) return;
    saveFile(new Blob([text], { type: 'text/csv' }), `${name}.csv`);
    return;
  }
  const sheet = await ask('sheet', [titles, rows]);
  if (!sheet || sheet === dropped) return;
  const { workbook } = await chunks.workbook.fetch();
  saveFile(await workbook([{ name, sheet }]), `${name}.xlsx`);
};
