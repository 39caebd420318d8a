import writeWorkbook, { type Cell as Written } from 'write-excel-file/universal';
import type { Cell, NumberFormat, Sheet } from '#lists';

const formats: Record<NumberFormat, string> = {
  whole: '#,##0',
  money: '#,##0.00',
  share: '0.00%',
  plain: 'General',
};

// Text is written as text, whatever it begins with. Only the core's formulas are formulas.
function written(cell: Cell): Written {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { type: String, value: cell.text };
    case 'number':
      return { type: Number, value: cell.value, format: formats[cell.format] };
    case 'formula':
      return { type: 'Formula', value: cell.formula, format: formats[cell.format] };
  }
}

// Writes sheets as an XLSX file, each with its name. A chunk of its own.
export function workbook(sheets: { name: string; sheet: Sheet }[]): Promise<Blob> {
  const made = sheets.map(({ name, sheet }) => ({
    sheet: name,
    stickyRowsCount: 1,
    data: [
      sheet.titles.map((title) => ({ type: String, value: title, fontWeight: 'bold' as const })),
      ...sheet.rows.map((row) => row.map(written)),
    ],
  }));
  return writeWorkbook(made).toBlob();
}
