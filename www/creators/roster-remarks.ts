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

// In remarks: the reading lists no more.
const mostListed = 1_000;
// Of what repeats in a column: so many cells are shown.
const firstCells = 3;

// What repeats in a column is said once, with its count and its first cells.
function remarkTexts(remarks: Remark[], words: Words): string[] {
  const says = rosterWords.in(words);
  const alike = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = `${remark.code} ${remark.field}`;
    const group = alike.get(key);
    if (group) group.push(remark);
    else alike.set(key, [remark]);
  }
  const more = remarks.length < mostListed ? '' : '+';
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { code, field, row } = first;
    const isCount = code === 'no-quote' || code === 'short';
    const cells = [...new Set(group.map(({ given }) => given))].slice(0, firstCells);
    const given = cells.map((cell) => (isCount ? cell : `“${cell}”`)).join(says.understood.comma);
    const text = says.list.remark[code](given);
    if (group.length === 1 && row !== null) return place(field, row, text, words);
    const lines = group.slice(0, firstCells).map(({ row }) => words.number(row ?? 0));
    const name = field === 'roster' ? says.understood.rows : field;
    const where =
      row === null
        ? field
        : says.understood.several(
            name,
            words.number(group.length) + more,
            lines.join(says.understood.comma),
            group.length > firstCells,
          );
    return uiWords.in(words).problemField(where, text);
  });
}

function listed(texts: string[], kind: 'problem' | 'remark'): TemplateResult | typeof nothing {
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

// What the total of interactions holds, by its parts; nothing where they do not tell.
function totalText({ total }: Table['reading'], words: Words): string {
  if (!total || total.agree + total.differ === 0) return '';
  const { shares, agree, differ } = total;
  const says = rosterWords.in(words).understood;
  const holds = says.total(shares);
  if (differ === 0) return holds;
  return says.both(holds, says.differ(words.number(differ), words.number(agree + differ)));
}

// One list: its kind, the rows that were left out and why, and other remarks.
export function tableRemarks(table: Table, words: Words): TemplateResult {
  const { sheet, isHidden, reading } = table;
  const says = rosterWords.in(words).list;
  const { kind, line, problems, remarks, blank, totals } = reading;
  const { leftOut, repeated } = reading;
  const some = (count: number) => (count > 0 ? words.number(count) : '');
  const head = kind && line ? says.kind[kind](words.number(line)) : '';
  const name = html`<strong>${sheet}</strong>${isHidden ? ` (${says.hiddenSheet})` : nothing} `;
  return html`
    <p class="quiet small">
      ${sheet === null ? nothing : name}${head} ${totalText(reading, words)}
      ${leftOut > 0 ? says.rowsLeftOut(words.number(leftOut), leftOut) : nothing}
      ${repeated > 0 ? says.rowsRepeated(words.number(repeated), repeated, kind ?? 'creators') : nothing}
      ${blank + totals > 0 ? says.skipped(some(blank), some(totals)) : nothing}
    </p>
    ${sheetRemarks(table, words)}
    ${listed(
      problems.map((problem) => problemText(problem, words)),
      'problem',
    )}
    ${listed(remarkTexts(remarks, words), 'remark')}
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
