import { ask, dropped } from '../app/ask.ts';
import { chunkOf } from '../app/chunks.ts';
import { type SheetKind, saveFile } from '../app/save-file.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { rosterWords } from './words.ts';

// Saves the worker's roster, or some of its rows, as a file that spreadsheets open.
export async function saveRoster(
  kind: SheetKind,
  words: Words,
  store: Store,
  rows?: Uint32Array,
): Promise<void> {
  const titles = rosterWords.in(words).file;
  const name = rows ? titles.team : titles.file;
  if (kind === 'csv') {
    const text = await ask('csv', [titles, rows], {}, store);
    if (!text || text === dropped) return;
    saveFile(new Blob([text], { type: 'text/csv' }), store.plan, `${name}.csv`);
    return;
  }
  const sheet = await ask('sheet', [titles, rows], {}, store);
  if (!sheet || sheet === dropped) return;
  const { workbook } = await chunkOf('workbook').fetch(words);
  saveFile(await workbook([{ name, sheet }]), store.plan, `${name}.xlsx`);
}
