// How a column is read, where that can be said: the unit of its numbers, the currency and the service fee of
// its amounts, which of day and month its dates have first.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnChoice, ColumnReading } from '#lists';
import type { Words } from '../app/words.ts';
import { rosterWords } from './words.ts';

// What is counted, so that it has a unit.
const counted = new Set([
  ...['followers', 'interactions', 'likes', 'saves', 'comments', 'shares'],
  ...['reads', 'impressions', 'adClicks'],
]);
const units = [0, 3, 4];

// An answer, and what it chooses.
type Answer = [text: string, choice: Partial<ColumnChoice>, isTaken: boolean];

// Whether nothing tells what a column holds, so that its choice is shown unasked.
export function isInDoubt({ rmb, dayFirst, doubtfulDays }: ColumnReading): boolean {
  return rmb === false || (doubtfulDays && dayFirst === null);
}

// The choices of a column, each with its answers; none where its field has nothing to choose.
function choices(column: ColumnReading, words: Words): [label: string, answers: Answer[]][] {
  const { field, repeats, zeros, rmb, service, dayFirst, doubtfulDays } = column;
  const says = rosterWords.in(words).columns.readAs;
  const isFee = rmb !== null;
  const isNumber = isFee ? rmb : counted.has(field ?? repeats ?? '');
  const found: [string, Answer[]][] = [];
  if (isFee) {
    found.push([
      says.currency,
      [
        [says.rmb, { rmb: true }, rmb],
        [says.otherCurrency, { rmb: false }, !rmb],
      ],
    ]);
  }
  if (isNumber) {
    const all = [...new Set([...units, zeros])];
    const text = (unit: number) => says.units[unit] ?? says.times(words.number(10 ** unit));
    found.push([
      says.unit,
      all.map((unit): Answer => [text(unit), { zeros: unit }, unit === zeros]),
    ]);
  }
  if (rmb) {
    found.push([
      says.service,
      [
        [says.asQuoted, { service: null }, service === null],
        [says.without, { service: false }, service === false],
        [says.with, { service: true }, service === true],
      ],
    ]);
  }
  if (doubtfulDays) {
    found.push([
      says.dates,
      [
        [says.undecided, { dayFirst: null }, dayFirst === null],
        [says.dayFirst, { dayFirst: true }, dayFirst === true],
        [says.monthFirst, { dayFirst: false }, dayFirst === false],
      ],
    ]);
  }
  return found;
}

// One small row of choices; nothing where there is none.
export function readings(
  column: ColumnReading,
  words: Words,
  choose: (choice: Partial<ColumnChoice>) => void,
): TemplateResult | typeof nothing {
  const found = choices(column, words);
  if (found.length === 0) return nothing;
  const says = rosterWords.in(words).columns.readAs;
  return html`<span class="readings">
    ${found.map(
      ([label, answers]) => html`<select
        aria-label=${says.of(label, column.header)}
        title=${label}
        @change=${({ target }: Event) => {
          const [, choice] = answers[(target as HTMLSelectElement).selectedIndex] ?? [];
          if (choice) choose(choice);
        }}
      >
        ${answers.map(([text, , isTaken]) => html`<option .selected=${live(isTaken)}>${text}</option>`)}
      </select>`,
    )}
  </span>`;
}
