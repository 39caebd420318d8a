// The text that a sheet becomes: tabs between cells, a line for each row, so that line numbers are row
// numbers. Cells are laid out as they occur, never by their address alone.
import type { Area } from './address.ts';
import { mostColumns, mostRows, Refusal, refuseBeyond } from './limits.ts';
import { type Link, writeLinks } from './sheet-links.ts';

// What a list of rows had that is not in its text as it stood there.
export interface SheetRemarks {
  hiddenRows: number;
  pictures: number;
  // Cells with a formula for which the file holds no value: how many, and the first of them.
  formulas: { count: number; first: string[] };
  // The columns behind the last one that is read.
  columnsBeyond: number;
  // The rows that stand far below all others, and the first of them.
  rowsBeyond: { count: number; first: number };
}

export const noRemarks = (): SheetRemarks => ({
  hiddenRows: 0,
  pictures: 0,
  formulas: { count: 0, first: [] },
  columnsBeyond: 0,
  rowsBeyond: { count: 0, first: 0 },
});

// The text that the cells of a workbook still may come to, in characters.
export class TextRoom {
  taken = 0;
  constructor(readonly most: number) {}

  get isFull(): boolean {
    return this.taken > this.most;
  }
}

// The first rows, where headers are: they are kept as cells until it is known which are merged.
const headRows = 24;
// Below this row nothing is a header.
const lastHeader = 12;
// A longer text heads no group of columns.
const longestTitle = 200;
// A row that lies further below the one before it is no part of the list.
const widestGap = 10_000;

interface Row {
  at: number;
  // By column, counted from 0; sparse.
  cells: string[];
}

function quoted(cell: string): string {
  const line = /[\t\r\n]/.test(cell) ? cell.replace(/[\t\r\n]+/g, ' ') : cell;
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

export class SheetText {
  // Rows that hold any text.
  #rows = 0;
  #last = 0;
  #head: Row[] = [];
  // The cells of each line: as many as the longest of the first rows has. What stands behind them has no
  // header.
  #width = 0;
  #lines: string[] = [];
  readonly #room: TextRoom;
  readonly #remarks: SheetRemarks;

  constructor(room: TextRoom, remarks: SheetRemarks) {
    this.#room = room;
    this.#remarks = remarks;
  }

  // Adds a row below those before. Beyond a limit rows are only counted, so that the limit can be said
  // with the figure that passed it.
  add(at: number, cells: string[], length: number): void {
    const { rowsBeyond } = this.#remarks;
    if (rowsBeyond.count > 0 || at - this.#last > widestGap) {
      rowsBeyond.first ||= at;
      rowsBeyond.count += 1;
      return;
    }
    this.#rows += 1;
    const isHead = this.#head.length < headRows;
    if (isHead) this.#width = Math.max(this.#width, cells.length);
    this.#room.taken += length + this.#width + at - this.#last;
    if (this.#rows > mostRows || this.#room.isFull) {
      this.#last = at;
      return;
    }
    const row = { at, cells: cells.map(quoted) };
    if (isHead) {
      this.#head.push(row);
    } else {
      for (let blank = this.#last + 1; blank < at; blank += 1) this.#lines.push('');
      this.#lines.push(this.#line(row.cells));
    }
    this.#last = at;
  }

  // `join` writes nothing where a cell is missing.
  #line(cells: string[]): string {
    cells.length = this.#width;
    return cells.join('\t');
  }

  // The text of all rows, with the title of each merged group over each of its columns, and the addresses
  // behind cells.
  end(merged: Area[], links: Link[]): string {
    if (this.#rows > mostRows) throw new Refusal('too-many-rows', this.#rows, mostRows);
    // The same address may be used again and again.
    for (const { address } of links) this.#room.taken += address.length;
    refuseBeyond('too-much-text', this.#room.taken, this.#room.most);
    for (const area of merged) this.#fill(area);
    const lines: string[] = [];
    for (const { at, cells } of this.#head) {
      while (lines.length < at - 1) lines.push('');
      lines.push(this.#line(cells));
    }
    const all = lines.concat(this.#lines);
    writeLinks(all, links);
    return all.join('\n');
  }

  // Groups have neighbours: what spans the row alone is the title of the sheet. Numbers head nothing.
  #fill({ from, to }: Area): void {
    if (from.row > lastHeader || to.column === from.column) return;
    const row = this.#head.find(({ at }) => at === from.row);
    const title = row?.cells[from.column - 1] ?? '';
    if (!row || title.length > longestTitle || !/\p{L}/u.test(title)) return;
    const isAlone = row.cells.every(
      (cell, at) => cell === '' || (at >= from.column - 1 && at < to.column),
    );
    if (isAlone) return;
    for (let at = from.column; at < Math.min(to.column, mostColumns); at += 1) {
      row.cells[at] ||= title;
    }
  }
}
