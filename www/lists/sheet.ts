// Reads the rows of one sheet of a workbook.
import { type Area, areaOf, columnOf, lastRow } from './address.ts';
import { type Cell, cellText, linkAddress, picture, type Shared, withoutValue } from './cell.ts';
import { mostColumns } from './limits.ts';
import { TextOf } from './shared-strings.ts';
import { isAddress, type Link, mostLinks } from './sheet-links.ts';
import { type SheetRemarks, SheetText, type TextRoom } from './sheet-text.ts';
import { attribute, type Handlers, type Room, readXml } from './xml.ts';
import type { Part } from './zip.ts';

// The merged areas that are looked at: those of a header are few.
const mostMerged = 10_000;
const mostFormulas = 3;

class SheetReader implements Handlers {
  readonly merged: Area[] = [];
  readonly #links: Link[] = [];
  readonly #targets: Map<string, string>;
  readonly #shared: Shared;
  readonly #text: SheetText;
  readonly #remarks: SheetRemarks;
  #row = 0;
  #isHidden = false;
  #cells: string[] = [];
  // The characters of the row.
  #length = 0;
  #column = 0;
  #cell: Cell | null = null;
  #inline: TextOf | null = null;
  #reading: 'value' | 'formula' | null = null;
  #columnsBeyond = new Set<number>();

  constructor(
    shared: Shared,
    text: SheetText,
    remarks: SheetRemarks,
    targets: Map<string, string>,
  ) {
    this.#targets = targets;
    this.#shared = shared;
    this.#text = text;
    this.#remarks = remarks;
  }

  open = (name: string, attributes: () => Record<string, string>): void => {
    switch (name) {
      case 'row':
        this.#startRow(attributes());
        break;
      case 'c':
        this.#startCell(attributes());
        break;
      case 'v':
        this.#reading = 'value';
        if (this.#cell) this.#cell.value = '';
        break;
      case 'f':
        this.#reading = 'formula';
        if (this.#cell) this.#cell.formula = '';
        break;
      case 'is':
        this.#inline = new TextOf();
        break;
      case 'mergeCell': {
        const area = this.merged.length < mostMerged ? areaOf(attributes().ref ?? '') : null;
        if (area) this.merged.push(area);
        break;
      }
      case 'hyperlink':
        this.#startLink(attributes());
        break;
      default:
        this.#inline?.open(name);
    }
  };

  close = (name: string): void => {
    switch (name) {
      case 'row':
        this.#endRow();
        break;
      case 'c':
        this.#endCell();
        break;
      case 'v':
      case 'f':
        this.#reading = null;
        break;
      case 'is':
        if (this.#cell) this.#cell.value = this.#inline?.text ?? '';
        this.#inline = null;
        break;
      default:
        this.#inline?.close(name);
    }
  };

  text = (text: string): void => {
    this.#inline?.add(text);
    if (!this.#cell || this.#reading === null) return;
    this.#cell[this.#reading] += text;
  };

  #startRow({ r, hidden }: Record<string, string>): void {
    // A row without a number, or with one that cannot be, follows the one before.
    const given = Number(r);
    this.#row = given > this.#row && given <= lastRow ? given : this.#row + 1;
    this.#isHidden = hidden === '1' || hidden === 'true';
    this.#cells = [];
    this.#length = 0;
    this.#column = 0;
  }

  #startCell({ r = '', t = 'n', s, vm }: Record<string, string>): void {
    this.#column = columnOf(r) || this.#column + 1;
    this.#cell = {
      type: t,
      style: Number(s ?? 0),
      value: null,
      formula: null,
      isRich: vm !== undefined,
    };
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell) return;
    if (cell.formula) this.#addLink(linkAddress(cell.formula), this.#row, this.#column);
    const text = cellText(cell, this.#shared);
    const { formulas } = this.#remarks;
    if (text === picture) {
      this.#remarks.pictures += 1;
    } else if (text === withoutValue) {
      formulas.count += 1;
      if (formulas.first.length < mostFormulas) formulas.first.push(this.#address());
    } else if (text !== '' && this.#column > mostColumns) {
      this.#columnsBeyond.add(this.#column);
    } else if (text !== '') {
      this.#cells[this.#column - 1] = text;
      this.#length += text.length;
    }
  }

  // Of a link over several cells, the first has it.
  #startLink(attributes: Record<string, string>): void {
    const at = areaOf(attributes.ref ?? '')?.from;
    if (at) this.#addLink(this.#targets.get(attribute(attributes, 'id')), at.row, at.column);
  }

  #addLink(address: string | null | undefined, row: number, column: number): void {
    if (!address || !isAddress(address) || column > mostColumns) return;
    if (this.#links.length < mostLinks) this.#links.push({ at: { row, column }, address });
  }

  #address(): string {
    let letters = '';
    for (let left = this.#column; left > 0; left = Math.floor((left - 1) / 26)) {
      letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    }
    return `${letters}${this.#row}`;
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    if (this.#isHidden) this.#remarks.hiddenRows += 1;
    this.#text.add(this.#row, this.#cells, this.#length);
  }

  end(): string {
    this.#remarks.columnsBeyond = this.#columnsBeyond.size;
    return this.#text.end(this.merged, this.#links);
  }
}

// The text of a sheet. What is not in it as it stood there is counted in `remarks`; `targets` are the addresses
// outside that it refers to, by their ids.
export function readSheet(
  part: Part,
  targets: Map<string, string>,
  shared: Shared,
  room: Room,
  textRoom: TextRoom,
  remarks: SheetRemarks,
): string {
  const reader = new SheetReader(shared, new SheetText(textRoom, remarks), remarks, targets);
  readXml(part, room, reader);
  return reader.end();
}
