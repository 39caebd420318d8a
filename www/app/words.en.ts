import type { Grade, Objective, ProblemCode, Source, Tier } from '#core';
import { s } from './plural.ts';
import type { Notice } from './store.ts';

// The same of a count as it is written, which is rounded.
const plural = (count: string) => s(/^[+−]?1$/.test(count) ? 1 : 0);

// Bounds of a problem, as text in the unit of the field.
export interface Given {
  given: string;
  min: string;
  max: string;
}

// What every part of the page says.
export const common = {
  title: 'Notewave',
  tagline:
    'Plan a Xiaohongshu creator campaign: what the money buys, who is worth the fee, who posts when.',
  privacy: 'Nothing you type leaves this browser. The link holds the plan.',
  loading: 'Loading the calculator…',
  coreMissing:
    'The calculator could not be loaded. It needs WebAssembly and its own files; reload the page, or try another browser.',
  old: 'This is the last good result.',
  correct: 'Correct the marked input to go on.',
  waiting: 'No result yet: correct the marked input.',

  bar: {
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' } as Record<string, string>,
    undo: 'Undo',
    redo: 'Redo',
    copyLink: 'Copy link',
    reset: 'Start over',
    summary: 'The plan at a glance',
    dismiss: 'Dismiss',
  },

  notice: {
    crashed:
      'The calculation fails on this plan. The plan is safe; what you see is the last good result. Change something or undo to go on.',
    recovered: 'The calculation failed once and was started afresh. The plan is safe.',
    'part-missing':
      'This part could not be loaded. Check the connection, then close and open it again.',
    'link-broken': 'This link does not hold a plan that can be read. Your own plan is unchanged.',
    'link-opened': 'Opened the plan in the link. Undo brings your own plan back.',
    'link-copied': 'Link copied. Whoever opens it sees this plan.',
    'link-long':
      'Link copied. It is long, since it holds your list of creators; some chat programs cut such links.',
    reset: 'Started over. Undo brings the plan back.',
  } satisfies Record<Notice, string>,

  tier: { koc: 'KOC', micro: 'micro', mid: 'mid-tier', mega: 'mega' } satisfies Record<
    Tier,
    string
  >,
  tierTitle: {
    koc: 'KOC',
    micro: 'Micro',
    mid: 'Mid-tier',
    mega: 'Mega',
  } satisfies Record<Tier, string>,
  creators: (count: string, tier: string) => `${count} ${tier}`,
  allCreators: (count: string, value: number) => `${count} creator${s(value)}`,
  noCreators: 'no creators',

  objective: {
    awareness: 'Awareness',
    seeding: 'Seeding',
    conversion: 'Conversion',
  } satisfies Record<Objective, string>,
  objectiveAbout: {
    awareness: 'Aims for the most different people who open a note.',
    seeding: 'Aims for the most saves, the platform’s sign of an intent to buy.',
    conversion: 'Aims for the most orders.',
  } satisfies Record<Objective, string>,
  result: {
    awareness: (count: string) => `${count} reader${plural(count)}`,
    seeding: (count: string) => `${count} save${plural(count)}`,
    conversion: (count: string) => `${count} order${plural(count)}`,
  } satisfies Record<Objective, (count: string) => string>,
  resultName: { awareness: 'Readers', seeding: 'Saves', conversion: 'Orders' } satisfies Record<
    Objective,
    string
  >,
  underOne: 'under one expected',
  costName: {
    awareness: 'Cost per reader',
    seeding: 'Cost per save',
    conversion: 'Cost per order',
  } satisfies Record<Objective, string>,
  costEach: {
    awareness: (cost: string) => `${cost} a reader`,
    seeding: (cost: string) => `${cost} a save`,
    conversion: (cost: string) => `${cost} an order`,
  } satisfies Record<Objective, (cost: string) => string>,

  unit: {
    days: (count: string, value: number) => `${count} day${s(value)}`,
    minutes: (count: string) => `${count} min`,
    suffix: { fen: '¥', share: '%', count: '', ratio: '', days: 'days', clock: '', minutes: 'min' },
  },

  field: {
    of: (whole: string, part: string) => `${whole}, ${part}`,
    slider: (label: string) => `${label}, slider`,
    reset: (label: string) => `Back to the published value: ${label}`,
    resetShort: 'Reset',
    source: (label: string) => `Source of ${label}`,
    lock: (label: string) => `Lock ${label}`,
    locked: (label: string) => `${label}, locked`,
  },

  problem: {
    unreadable: () => 'This cannot be read as a plan.',
    version: () => 'This plan was made by another version of the page.',
    'not-a-number': () => 'Type a number.',
    'not-whole': () => 'Only whole numbers make sense here.',
    'out-of-range': ({ min, max }: Given) => `Must be from ${min} to ${max}.`,
    'low-above-high': () => 'The low end, the value and the high end must be in this order.',
    'not-a-date': () => 'Choose a date.',
    past: () => 'This day has passed.',
    'least-above-most': ({ min, max }: Given) => `The least, ${min}, lies above the most, ${max}.`,
    'below-readers': ({ min }: Given) =>
      `One creator alone reaches more people than that; the least is ${min}.`,
    'no-such-event': () => 'This event has no known date in that year.',
    unknown: ({ given }: Given) => `“${given}” is not known here.`,
    empty: () => 'Something must stand here.',
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
    'ad-guides': 'Ad guides',
    'trade-interview': 'Trade interview',
    derived: 'Derived',
    assumption: 'Assumption',
  } satisfies Record<Source, string> as Record<string, string>,

  figures: {
    open: 'Assumptions',
    about:
      'Every number behind the answer, with its range, its source and how good that source is. Type your own over any of them.',
    changed: (count: string) => `${count} of your own`,
  },
};
