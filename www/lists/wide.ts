// Lists with more columns than are read: their lines are cut before anything is made of them.
import { mostColumns } from './limits.ts';

const quote = 34;
const newline = 10;
const lineEnd = 13;
const delimiters = [',', ';', '\t'].map((sign) => sign.charCodeAt(0));
// The lines that tell are among these bytes.
const telling = 1 << 18;

// Walks over the cells of a text in lines. `each` is told where a cell ends, and whether its line does.
function walk(text: Uint8Array, delimiter: number, each: (end: number, isLast: boolean) => void) {
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    // A quote within a cell is a letter; one that ends a cell's quotes stands before its end.
    if (byte === quote && (isStart || isQuoted)) {
      isQuoted = !isQuoted;
      isStart = !isQuoted;
      continue;
    }
    isStart = false;
    if (isQuoted) continue;
    if (byte === delimiter || byte === newline || byte === lineEnd) {
      isStart = true;
      each(at, byte !== delimiter);
    }
  }
  each(text.length, true);
}

// The sign that parts the widest line, and how many cells that has.
function widest(text: Uint8Array): { delimiter: number; cells: number } {
  let found = { delimiter: 0, cells: 0 };
  for (const delimiter of delimiters) {
    let cells = 0;
    walk(text, delimiter, (_, isLast) => {
      cells += 1;
      if (cells > found.cells) found = { delimiter, cells };
      if (isLast) cells = 0;
    });
  }
  return found;
}

export interface Narrowed {
  list: string | Uint8Array;
  // The columns that were cut off.
  beyond: number;
}

// A list without the columns behind the last one that is read.
export function narrow(list: string | Uint8Array): Narrowed {
  const encode = (text: string) => new TextEncoder().encode(text);
  const head =
    typeof list === 'string' ? encode(list.slice(0, telling)) : list.subarray(0, telling);
  const { delimiter, cells } = widest(head);
  if (cells <= mostColumns) return { list, beyond: 0 };
  const bytes = typeof list === 'string' ? encode(list) : list;
  const kept = new Uint8Array(bytes.length);
  let [length, from, cut, column, most] = [0, 0, 0, 0, 0];
  walk(bytes, delimiter, (end, isLast) => {
    column += 1;
    if (column <= mostColumns) cut = end;
    if (!isLast) return;
    kept.set(bytes.subarray(from, cut), length);
    length += cut - from;
    from = end;
    most = Math.max(most, column);
    column = 0;
  });
  return { list: kept.subarray(0, length), beyond: most - mostColumns };
}
