// What a column of a results sheet is called.
import type { ResultField } from '#lists';
import type { words } from './results.en.ts';

// A field that this version of the page does not know goes by its own name.
export function fieldName(field: string, says: Pick<typeof words, 'field'>): string {
  return says.field[field as ResultField] ?? field;
}
