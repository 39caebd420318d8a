// Remarks on a list that was read.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, Remark } from '#lists';
import type { Words } from '../app/words.ts';
import type { Opened, Table } from '../lists/parse.ts';
import { sentence } from '../ui/problem.ts';
import { uiWords } from '../ui/words.ts';
import { rosterWords } from './words.ts';

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

function some(
  texts: string[],
  kind: 'problem' | 'remark',
  words: Words,
): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  const left = texts.length - shown;
  const item = (text: string) => html`<li class=${kind}>${text}</li>`;
  return html`<ul class="${kind}s">
    ${texts.slice(0, shown).map(item)}
    ${
      left > 0
        ? html`<li>
            <details>
              <summary>${rosterWords.in(words).list.more(words.number(left))}</summary>
              <ul>
                ${texts.slice(shown).map(item)}
              </ul>
            </details>
          </li>`
        : nothing
    }
  </ul>`;
}

// One list: its kind, the rows that were left out and why, and other remarks.
export function tableRemarks({ sheet, reading }: Table, words: Words): TemplateResult {
  const says = rosterWords.in(words).list;
  const { kind, line, problems, remarks, blank, totals } = reading;
  const leftOut = reading.leftOut + reading.repeated;
  const head = kind && line ? says.kind[kind](words.number(line)) : '';
  return html`
    <p>
      ${sheet === null ? nothing : html`<strong>${sheet}</strong> `}${head}
      ${leftOut > 0 ? rosterWords.in(words).list.rowsLeftOut(words.number(leftOut), leftOut) : nothing}
      ${blank + totals > 0 ? says.skipped(words.number(blank), words.number(totals)) : nothing}
    </p>
    ${some(
      problems.map((problem) => problemText(problem, words)),
      'problem',
      words,
    )}
    ${some(
      remarks.map((remark) => remarkText(remark, words)),
      'remark',
      words,
    )}
  `;
}

// The file as a whole: its encoding, and what it lacks.
export function fileRemarks({ encoding, broken, formulas }: Opened, words: Words) {
  const says = rosterWords.in(words).list;
  const count = formulas.length;
  return html`
    ${encoding ? html`<p class="quiet small">${says.encoding[encoding]}</p>` : nothing}
    ${broken ? html`<p class="problem">${says.brokenLetters}</p>` : nothing}
    ${
      count > 0
        ? html`<p class="problem">
            ${says.formulas(words.number(count), count, formulas.slice(0, 3).join(words.t.comma))}
          </p>`
        : nothing
    }
  `;
}
