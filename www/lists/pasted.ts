// Tables that are pasted from a page or a spreadsheet, as HTML.
import { mostColumns } from './limits.ts';

// In characters: parsing takes the page's own time. The plain text beside a longer table serves.
const mostHtml = 1_000_000;
const mostCells = 500_000;
// As in a sheet: below this row nothing is a header, and a longer text heads no group of columns.
const lastHeader = 12;
const longestTitle = 200;

const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);

// The cells of each row, each in its column. The title of a group stands over each column that it
// spans; other cells stand once.
function cellsOf(table: HTMLTableElement): string[][] {
  // For each column, the rows that a cell above still reaches into.
  const reached: number[] = [];
  let count = 0;
  return [...table.rows].map((row, at) => {
    const cells: string[] = [];
    const skip = () => {
      while ((reached[cells.length] ?? 0) > 0) {
        reached[cells.length] = (reached[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of row.cells) {
      skip();
      const text = textOf(cell);
      const isTitle =
        at < lastHeader &&
        row.cells.length > 1 &&
        text.length <= longestTitle &&
        /\p{L}/u.test(text);
      const end = Math.min(
        cells.length + cell.colSpan,
        mostColumns,
        cells.length + mostCells - count,
      );
      for (let first = true; cells.length < end; first = false) {
        reached[cells.length] = cell.rowSpan - 1;
        cells.push(first || isTitle ? quoted(text) : '');
        count += 1;
      }
    }
    skip();
    return cells;
  });
}

// The largest table of pasted HTML, as text with tabs. Null if there is no table: then the plain
// text serves.
export function tableOf(html: string): string | null {
  if (html.length > mostHtml) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')];
  const largest = tables.sort((one, other) => other.rows.length - one.rows.length)[0];
  if (!largest || largest.rows.length < 2) return null;
  const rows = cellsOf(largest);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (width * rows.length > mostCells) return null;
  // Rows are filled up: a title that spans the table has fewer cells.
  return rows
    .map((row) => [...row, ...Array<string>(width - row.length).fill('')].join('\t'))
    .join('\n');
}
