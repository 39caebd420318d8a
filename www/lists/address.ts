// The places of cells, such as `AB12`. Rows and columns count from 1.
export interface Place {
  row: number;
  column: number;
}

export interface Area {
  from: Place;
  to: Place;
}

// The last column and row that a spreadsheet knows, XFD1048576.
export const lastColumn = 16_384;
export const lastRow = 1_048_576;

// The place that an address names; null for any other text.
export function placeOf(address: string): Place | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

export function areaOf(reference: string): Area | null {
  const [first = '', second = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  return from && to ? { from, to } : null;
}
