import { rosterColumns } from '../messages/columns.ts';
import type { Words } from '../messages/words.ts';
import { ask, dropped } from '../whatif/ask.ts';
import { save } from './save.ts';

// The checked roster that the worker holds, as a file that spreadsheets open.
export async function saveRoster(kind: 'csv' | 'xlsx', words: Words): Promise<void> {
  const titles = rosterColumns[words.lang];
  if (kind === 'csv') {
    const text = await ask('csv', [titles]);
    if (text && text !== dropped)
      save(new Blob([text], { type: 'text/csv' }), `${titles.file}.csv`);
    return;
  }
  const sheet = await ask('sheet', [titles]);
  if (!sheet || sheet === dropped) return;
  const { workbook } = await import('./workbook.ts');
  save(await workbook([{ name: titles.file, sheet }]), `${titles.file}.xlsx`);
}
