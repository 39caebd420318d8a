import writeWorkbook, { type Cell as Written } from 'write-excel-file/universal';
import type { Cell, NumberFormat, Sheet } from '#lists';
import { workbookLinks } from './workbook-links.ts';
import { workbookValues } from './workbook-values.ts';

const formats: Record<NumberFormat, string> = {
  whole: '#,##0',
  money: '#,##0.00',
  share: '0.00%',
  plain: 'General',
};

// A text of more letters goes on in further lines of its cell.
const oneLine = 200;
// Named, since programs take different ones for bold letters where none is.
const font = { fontFamily: 'Calibri', fontSize: 11 };

// Text is written as text, whatever it begins with. Only the core's formulas are formulas.
function written(cell: Cell): Written {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { type: String, value: cell.text, wrap: cell.text.length > oneLine };
    case 'link':
      return {
        type: String,
        value: cell.address,
        wrap: true,
        textDecoration: { underline: true },
        textColor: '#0563c1',
      };
    case 'date':
      return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: 'yyyy-mm-dd' };
    case 'number':
      return { type: Number, value: cell.value, format: formats[cell.format] };
    case 'formula':
      return { type: 'Formula', value: cell.formula, format: formats[cell.format] };
  }
}

// How wide a text is: a Chinese letter takes the room of two.
function widthOf(text: string): number {
  return Array.from(text, (letter) => (/[\u2e80-\uffef]/.test(letter) ? 2 : 1)).reduce(
    (sum, one) => sum + one,
    0,
  );
}

// What a cell takes of the room of its column. Numbers are written with their thousands apart.
function room(cell: Cell): number {
  switch (cell.kind) {
    case 'empty':
      return 0;
    case 'text':
      return widthOf(cell.text);
    case 'link':
      return cell.address.length;
    case 'date':
      return cell.date.length;
    default:
      return (cell.value ?? 0).toLocaleString('en', { minimumFractionDigits: 2 }).length;
  }
}

// Columns as wide as what stands in them, within bounds. A row with one cell is a title or a remark and
// may run over.
function columns({ titles, rows }: Sheet): { width: number }[] {
  const full = rows.filter((row) => row.filter(({ kind }) => kind !== 'empty').length > 1);
  return titles.map((title, column) => {
    const widths = full.map((row) => room(row[column] ?? { kind: 'empty' }));
    return { width: Math.min(48, Math.max(8, widthOf(title), ...widths) + 2) };
  });
}

const bold = (cell: Written): Written =>
  cell && typeof cell === 'object' && 'type' in cell ? { ...cell, fontWeight: 'bold' } : cell;

// Writes sheets as an XLSX file, each with its name. A chunk of its own.
export function workbook(sheets: { name: string; sheet: Sheet }[]): Promise<Blob> {
  const made = sheets.map(({ name, sheet }) => ({
    sheet: name,
    stickyRowsCount: 1,
    data: [
      sheet.titles.map((title) => ({ type: String, value: title, fontWeight: 'bold' as const })),
      ...sheet.rows.map((row, at) => {
        const cells = row.map(written);
        return sheet.strong.includes(at) ? cells.map(bold) : cells;
      }),
    ],
    columns: columns(sheet),
  }));
  const all = sheets.map(({ sheet }) => sheet);
  const features = [workbookValues(all), workbookLinks(all)];
  return writeWorkbook(made, { ...font, features }).toBlob();
}
