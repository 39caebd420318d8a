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

// The column that an address names; 0 for any other text. It is asked of each cell, so that nothing is
// made of the text.
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const place = address.charCodeAt(at) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column <= lastColumn ? column : 0;
}

function placeOf(address: string): Place | null {
  const [digits] = /\d{1,7}$/.exec(address) ?? [];
  const column = columnOf(address);
  return digits !== undefined && column > 0 ? { row: Number(digits), column } : null;
}

// The area that a reference names, such as `B2:C2`; null for any other text.
export function areaOf(reference: string): Area | null {
  const [first = '', second = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  return from && to ? { from, to } : null;
}
