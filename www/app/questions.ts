import type * as whatif from '#whatif';

// The questions that the worker answers. answer.ts has the cores that do.
export type Lists = typeof import('#lists');

// The questions that the core for what-ifs answers, by name.
export type Whatif = Pick<
  typeof whatif,
  | 'advice'
  | 'alternatives'
  | 'board'
  | 'brief'
  | 'briefTexts'
  | 'checkCaptions'
  | 'comparePlans'
  | 'explain'
  | 'financeSheets'
  | 'budgetCurve'
  | 'forecast'
  | 'ics'
  | 'launchDates'
  | 'learn'
  | 'mergeResults'
  | 'mistakes'
  | 'moreBudget'
  | 'nextCycle'
  | 'seekFigure'
  | 'payments'
  | 'readDaysOff'
  | 'results'
  | 'scheduleCsv'
  | 'scheduleSheets'
  | 'seekBudget'
  | 'timing'
  | 'tornado'
  | 'usualSuperlatives'
  | 'boostTiming'
  | 'winners'
  | 'worlds'
>;
export type Roster = InstanceType<Lists['Roster']>;

// All questions. Those about a roster go to the core for lists, which keeps the roster.
export interface Questions extends Whatif {
  roster: (plan: ConstructorParameters<Lists['Roster']>[0]) => ReturnType<Roster['rows']>;
  creator: (row: number) => ReturnType<Roster['creator']>;
  bestTeam: (plan: Parameters<Roster['bestTeam']>[0]) => ReturnType<Roster['bestTeam']> | undefined;
  feeThresholds: (
    ...asked: Parameters<Roster['feeThresholds']>
  ) => ReturnType<Roster['feeThresholds']> | undefined;
  sheet: (...asked: Parameters<Roster['sheet']>) => ReturnType<Roster['sheet']> | undefined;
  csv: (...asked: Parameters<Roster['csv']>) => string | undefined;
}
export type Kind = keyof Questions;
export type Asked<K extends Kind> = Parameters<Questions[K]>;
export type Answer<K extends Kind> = ReturnType<Questions[K]>;

const ofRoster = ['roster', 'creator', 'bestTeam', 'feeThresholds', 'sheet', 'csv'] as const;
export type OfRoster = (typeof ofRoster)[number];

export const isOfRoster = (kind: Kind): kind is OfRoster =>
  (ofRoster as readonly Kind[]).includes(kind);

// A question as it is sent.
export interface Question<K extends Kind = Kind> {
  id: number;
  kind: K;
  asked: Asked<K>;
  // Whose plan it is about, by number: each has a roster of its own.
  owner: number;
  // The roster to list before, where this worker was not told yet.
  roster?: Asked<'roster'>[0] | undefined;
  // The owners whose rosters are not needed any longer.
  forget?: number[];
}
