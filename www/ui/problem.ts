import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem, Unit } from '#core';
import type { Words } from '../app/words.ts';
import { uiWords } from './words.ts';

export const problemStyle = css`
  .problem {
    margin-top: var(--s1);
    color: var(--warn);
    font-size: var(--t1);
  }

  .problem::before {
    display: inline-block;
    width: 0.65em;
    height: 0.6em;
    margin-inline-end: 0.4em;
    background: currentcolor;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    content: '';
  }
`;

// What the user gave, in the unit of the field.
export function givenText(given: number | string, unit: Unit, words: Words): string {
  return typeof given === 'number' ? words.quantity(given, unit) : given;
}

// A date that the core gives as a number, such as 20261123.
function dayText(number: number, words: Words): string {
  return words.date(String(number).replace(/^(....)(..)(..)$/, '$1-$2-$3'));
}

export function sentence(problem: Problem, unit: Unit, words: Words): string {
  // The bounds of a date are dates as well.
  const ofDate = /^\d{4}-\d{2}-\d{2}$/.test(String(problem.given));
  const bound = (value: number | null) => {
    if (value === null) return '';
    return ofDate ? dayText(value, words) : words.quantity(value, unit);
  };
  if (problem.field === 'today') return uiWords.in(words).calendarEnds(bound(problem.max));
  return uiWords.in(words).problem[problem.code]({
    given: givenText(problem.given, unit, words),
    min: bound(problem.min),
    max: bound(problem.max),
  });
}

// The problems of a field, as text. The box names `id` in aria-describedby.
export function problemText(
  problems: Problem[],
  unit: Unit,
  words: Words,
  id: string,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<p class="problem" id=${id}>
    ${problems.map((problem) => sentence(problem, unit, words)).join(' ')}
  </p>`;
}
