// Remarks on a list that was read.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, Remark } from '#lists';
import type { Words } from '../app/words.ts';
import { mostColumns } from '../lists/limits.ts';
import type { Opened, Table } from '../lists/parse.ts';
import { sentence } from '../ui/problem.ts';
import { uiWords } from '../ui/words.ts';
import { rosterWords } from './words.ts';
import './more-remarks.ts';

const shown = 8;

// A field with its line. A row as a whole has the field `roster`.
function place(field: string, row: number | null, text: string, words: Words): string {
  if (row === null) return text;
  const line = words.number(row);
  return uiWords
    .in(words)
    .problemField(
      field === 'roster'
        ? uiWords.in(words).problemRow(line)
        : uiWords.in(words).problemCell(line, field),
      text,
    );
}

function problemText(problem: Problem, words: Words): string {
  const { code, field, row, max } = problem;
  if (code === 'missing-column') {
    const given = rosterWords.in(words).columns.field[field] ?? field;
    return sentence({ ...problem, given }, 'count', words);
  }
  if (code === 'empty' && row === null) return rosterWords.in(words).list.noRows;
  const isEnd = field === 'roster' && code === 'out-of-range';
  const text = isEnd
    ? rosterWords.in(words).list.tooMany(words.number(max ?? 0))
    : sentence(problem, 'count', words);
  return place(field, row, text, words);
}

function remarkText({ code, field, row, given }: Remark, words: Words): string {
  return place(field, row, rosterWords.in(words).list.remark[code](given), words);
}

function some(texts: string[], kind: 'problem' | 'remark'): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  const left = texts.length - shown;
  const item = (text: string) => html`<li class=${kind}>${text}</li>`;
  return html`<ul class="${kind}s">
    ${texts.slice(0, shown).map(item)}
    ${
      left > 0
        ? html`<li><notewave-more-remarks .texts=${texts.slice(shown)}></notewave-more-remarks></li>`
        : nothing
    }
  </ul>`;
}

// What of a sheet is not in the list as it stood there.
function sheetRemarks({ remarks }: Table, words: Words) {
  const says = rosterWords.in(words).list;
  const { hiddenRows, pictures, formulas, columnsBeyond, rowsBeyond } = remarks;
  const counted = (count: number, text: (count: string, value: number) => string, kind: string) =>
    count > 0 ? html`<p class=${kind}>${text(words.number(count), count)}</p>` : nothing;
  const first = formulas.first.join(words.t.comma);
  return html`
    ${counted(hiddenRows, says.hiddenRows, 'quiet small')}
    ${counted(pictures, says.pictures, 'quiet small')}
    ${counted(
      columnsBeyond,
      (count, value) => says.columnsBeyond(count, value, words.number(mostColumns)),
      'problem',
    )}
    ${counted(
      rowsBeyond.count,
      (count, value) => says.rowsBeyond(count, value, words.number(rowsBeyond.first)),
      'problem',
    )}
    ${counted(formulas.count, (count, value) => says.formulas(count, value, first), 'problem')}
  `;
}

// One list: its kind, the rows that were left out and why, and other remarks.
export function tableRemarks(table: Table, words: Words): TemplateResult {
  const { sheet, isHidden, reading } = table;
  const says = rosterWords.in(words).list;
  const { kind, line, problems, remarks, blank, totals } = reading;
  const leftOut = reading.leftOut + reading.repeated;
  const head = kind && line ? says.kind[kind](words.number(line)) : '';
  const name = html`<strong>${sheet}</strong>${isHidden ? ` (${says.hiddenSheet})` : nothing} `;
  return html`
    <p>
      ${sheet === null ? nothing : name}${head}
      ${leftOut > 0 ? rosterWords.in(words).list.rowsLeftOut(words.number(leftOut), leftOut) : nothing}
      ${blank + totals > 0 ? says.skipped(words.number(blank), words.number(totals)) : nothing}
    </p>
    ${sheetRemarks(table, words)}
    ${some(
      problems.map((problem) => problemText(problem, words)),
      'problem',
    )}
    ${some(
      remarks.map((remark) => remarkText(remark, words)),
      'remark',
    )}
  `;
}

// The file as a whole: what of it is hidden, and the letters that could not be read.
export function fileRemarks({ broken, hiddenSheets }: Opened, words: Words) {
  const says = rosterWords.in(words).list;
  const count = hiddenSheets.length;
  const names = hiddenSheets.slice(0, shown).join(words.t.comma);
  return html`
    ${count > 0 ? html`<p class="quiet small">${says.hiddenSheets(names, count)}</p>` : nothing}
    ${broken ? html`<p class="problem">${says.brokenLetters}</p>` : nothing}
  `;
}
