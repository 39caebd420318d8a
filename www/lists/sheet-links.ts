// The addresses behind the cells of a sheet. A link is often all that tells who is meant: its cell may say
// `主页` in every row.
import type { Place } from './address.ts';

// A cell with a link, and the address that it leads to.
export interface Link {
  at: Place;
  address: string;
}

// Links that are looked at: a sheet has no more rows.
export const mostLinks = 200_000;
// A longer address names no page.
const longestAddress = 2_000;
// The page of a creator or a note.
const ofPlatform = /xiaohongshu\.com|xhslink\.com|rednote\.com|\/user\/profile\//i;
// What heads the addresses where they are a column of their own. The reader tells those of creators from
// those of notes.
const title = '链接';

export const isAddress = (target: string) =>
  /^https?:\/\//i.test(target) && target.length <= longestAddress && !/[\t\r\n]/.test(target);

// The links of each column, by row.
function byColumn(links: Link[]): Map<number, Map<number, string>> {
  const columns = new Map<number, Map<number, string>>();
  for (const { at, address } of links) {
    const column = columns.get(at.column) ?? new Map<number, string>();
    column.set(at.row, address);
    columns.set(at.column, column);
  }
  return columns;
}

// Below this row no header is looked for.
const lastHead = 24;

// The row that heads linked cells: the nearest above them with a cell in their column; 0 where there is none.
function headOf(lines: string[], column: number, first: number): number {
  for (let row = Math.min(first - 1, lastHead); row > 0; row -= 1) {
    if (lines[row - 1]?.split('\t')[column - 1]) return row;
  }
  return 0;
}

// Writes the addresses into the lines of a sheet, whose cells are parted by tabs. Where all cells of a column
// say the same, the address says more and takes their place; where they tell something, such as names, the
// addresses of creators and notes become a column of their own.
export function writeLinks(lines: string[], links: Link[]): void {
  let isTaken = false;
  for (const [column, addresses] of byColumn(links)) {
    const rows = [...addresses.keys()].sort((one, other) => one - other);
    const cells = new Map(rows.map((row) => [row, lines[row - 1]?.split('\t') ?? []]));
    const texts = new Set([...cells.values()].map((row) => row[column - 1] ?? ''));
    const [first = 0] = rows;
    // A cell that shows its address says it already.
    if (texts.size > 1 && [...texts].every((text) => isAddress(text))) continue;
    if (texts.size === 1 && (rows.length > 1 || texts.has(''))) {
      for (const [row, line] of cells) {
        if (lines[row - 1] === undefined) continue;
        line[column - 1] = addresses.get(row) ?? '';
        lines[row - 1] = line.join('\t');
      }
      continue;
    }
    const head = headOf(lines, column, first);
    const isOfPlatform = [...addresses.values()].every((address) => ofPlatform.test(address));
    if (isTaken || head === 0 || !isOfPlatform) continue;
    isTaken = true;
    for (const [at, line] of lines.entries()) {
      if (line === '') continue;
      const cell = at + 1 === head ? title : (addresses.get(at + 1) ?? '');
      lines[at] = `${line}\t${cell}`;
    }
  }
}
