import type { Grade, ProblemCode, Source } from '#core';
import type { Names } from '../app/messages.ts';

// Bounds of a problem, as text in the unit of the field.
export interface Given {
  given: string;
  min: string;
  max: string;
}

// What fields, folds and the elements beneath all others say.
export const words = {
  loading: 'Loading the calculator…',
  coreMissing:
    'The calculator could not be loaded. It needs WebAssembly and its own files; reload the page, or try another browser.',
  oldResult: 'This is the last good result.',
  correctInput: 'Correct the marked input to go on.',
  noResultYet: 'No result yet: correct the marked input.',
  calendarEnds: (date: string) => `The calendar ends on ${date}; all but the schedule goes on.`,
  field: {
    partOf: (whole: string, part: string) => `${whole}, ${part}`,
    slider: (label: string) => `${label}, slider`,
    reset: (label: string) => `Back to the published value: ${label}`,
    resetShort: 'Reset',
    source: (label: string) => `Source of ${label}`,
    lock: (label: string) => `Lock ${label}`,
    locked: (label: string) => `${label}, locked`,
    readAs: (value: string) => `Read as ${value}.`,
    meant: (other: string) => `Did you mean ${other}?`,
  },
  problem: {
    unreadable: () => 'This cannot be read as a plan.',
    version: () => 'This plan was made by another version of the page.',
    'not-a-number': () => 'Type a number.',
    'not-whole': () => 'Only whole numbers make sense here.',
    'out-of-range': ({ min, max }: Given) => `Must be from ${min} to ${max}.`,
    'low-above-high': () => 'The low end, the value and the high end must be in this order.',
    'not-a-date': () => 'Choose a date.',
    'least-above-most': ({ min, max }: Given) => `The least, ${min}, lies above the most, ${max}.`,
    'below-readers': ({ min }: Given) =>
      `One creator alone reaches more people than that; the least is ${min}.`,
    'no-such-event': () => 'This event has no known date in that year.',
    unknown: ({ given }: Given) => `“${given}” is not known here.`,
    empty: () => 'Something must stand here.',
    'above-reads': ({ min, max }: Given) =>
      max
        ? `No more than the reads, ${max}: those who like and save have read.`
        : `No fewer than the likes and saves, ${min}: those who like and save have read.`,
    'below-cheapest': ({ min }: Given) =>
      `This does not pay for one creator; the least that does is ${min}.`,
    'locks-cost-more': ({ given, max }: Given) =>
      `What is locked comes to ${given} with all other costs, of ${max}.`,
    'locks-conflict': () => 'These locks cannot hold together.',
    mismatch: () => 'The columns do not fit together.',
    'cell-count': () => 'This row has more or fewer cells than the header.',
    'missing-column': ({ given }: Given) => `The column “${given}” is missing.`,
    duplicate: () => 'This row repeats an earlier one.',
  } satisfies Record<ProblemCode, (given: Given) => string>,
  problemRow: (row: string) => `Line ${row}`,
  problemCell: (row: string, column: string) => `Line ${row}, ${column}`,
  problemField: (field: string, sentence: string) => `${field}: ${sentence}`,
  gradeName: (grade: Grade) => (grade === 'assumption' ? 'Assumption' : `Grade ${grade}`),
  sourceShort: {
    playbook: 'Playbook',
    guide: 'Guide',
    finding: 'Finding',
    jfound: 'Jfound',
    ijunjun: 'Ijunjun',
    r3: 'R3',
    'scoring-code': 'Scoring code',
    'second-code': 'Second code base',
    'ad-guides': 'Ad guides',
    'trade-interview': 'Trade interview',
    derived: 'Derived',
    assumption: 'Assumption',
  } satisfies Record<Source, string> as Names<Source>,
  figures: {
    title: 'Assumptions',
    about:
      'Every number behind the answer, with its range, its source and how good that source is. Type your own over any of them.',
    changed: (count: string) => `${count} of your own`,
    unchanged: 'none of your own',
  },
  working: 'Working it out…',
  failed: 'This could not be worked out.',
  tryAgain: 'Try again',
};
