import { ask, dropped } from '../app/ask.ts';
import { save } from '../app/save-file.ts';
import type { Words } from '../app/words.ts';
import { rosterColumns } from './columns.ts';

// The checked roster that the worker holds, or some rows of it, as a file that spreadsheets open.
export async function saveRoster(
  kind: 'csv' | 'xlsx',
  words: Words,
  rows?: Uint32Array,
): Promise<void> {
  const titles = rosterColumns[words.lang];
  const name = rows ? titles.team : titles.file;
  if (kind === 'csv') {
    const text = await ask('csv', [titles, rows]);
    if (text && text !== dropped) save(new Blob([text], { type: 'text/csv' }), `${name}.csv`);
    return;
  }
  const sheet = await ask('sheet', [titles, rows]);
  if (!sheet || sheet === dropped) return;
  const { workbook } = await import('../app/workbook.ts');
  save(await workbook([{ name, sheet }]), `${name}.xlsx`);
}
