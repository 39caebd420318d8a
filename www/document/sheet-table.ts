import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, Sheet } from '#whatif';
import type { Words } from '../app/words.ts';

type Row = Sheet['rows'][number];

export interface TableOptions {
  // Which rows are shown, by their place.
  shows?: (row: Row, at: number) => boolean;
  // Whether the numbers of a column are estimates, which have two digits.
  isEstimate?: (column: number) => boolean;
}

// What a cell says; money is in yuan.
export function cellText(cell: Cell | undefined, words: Words, isEstimate = false): string {
  if (!cell || cell.kind === 'empty') return '';
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'link') return cell.address;
  if (cell.kind === 'date') return words.date(cell.date);
  const value = cell.value ?? 0;
  switch (cell.format) {
    case 'money': {
      const fen = Math.round(value * 100);
      return isEstimate ? words.aboutMoney(fen) : words.money(fen);
    }
    case 'share':
      return words.share(value);
    case 'whole':
      return isEstimate ? words.about(value) : words.number(value);
    default:
      return words.number(value);
  }
}

// The value of a cell with a number.
export function numberIn(cell: Cell | undefined): number {
  return cell?.kind === 'number' || cell?.kind === 'formula' ? (cell.value ?? 0) : 0;
}

const isNumber = (cell: Cell | undefined) =>
  cell?.kind === 'number' || cell?.kind === 'formula' || cell?.kind === 'date';

// A sheet as a table. A column of numbers is set to the right, and its title too; a row with one cell
// is a title of its own.
export function sheetTable(
  { titles, rows, strong }: Sheet,
  words: Words,
  { shows = () => true, isEstimate = () => false }: TableOptions = {},
): TemplateResult {
  const numeric = titles.map((_, column) => rows.some((row) => isNumber(row[column])));
  const kind = (column: number) => (numeric[column] ? 'number' : nothing);
  const filled = (row: Row) => row.filter((cell) => cell.kind !== 'empty').length;
  const line = (row: Row, at: number) => {
    const isStrong = strong.includes(at) ? 'strong' : nothing;
    const say = (cell: Cell | undefined, column = 0) => cellText(cell, words, isEstimate(column));
    if (filled(row) === 1 && row[0]?.kind === 'text') {
      return html`<tr class=${isStrong}>
        <th scope="rowgroup" colspan=${titles.length}>${say(row[0])}</th>
      </tr>`;
    }
    return html`<tr class=${isStrong}>
      ${row.map((cell, column) =>
        column === 0
          ? html`<th scope="row">${say(cell)}</th>`
          : html`<td class=${kind(column)}>${say(cell, column)}</td>`,
      )}
    </tr>`;
  };
  return html`<table>
    <thead>
      <tr>
        ${titles.map((title, column) => html`<th scope="col" class=${kind(column)}>${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row, at) => (shows(row, at) ? line(row, at) : nothing))}
    </tbody>
  </table>`;
}
