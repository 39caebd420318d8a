import init, * as whatif from '#whatif';

type Lists = typeof import('#lists');

// The questions that the core for what-ifs answers, by name.
type Whatif = Pick<
  typeof whatif,
  | 'advice'
  | 'alternatives'
  | 'board'
  | 'comparePlans'
  | 'explain'
  | 'budgetCurve'
  | 'forecast'
  | 'ics'
  | 'launchDates'
  | 'seekFigure'
  | 'payments'
  | 'scheduleCsv'
  | 'scheduleSheets'
  | 'seekBudget'
  | 'timing'
  | 'tornado'
  | 'boostTiming'
  | 'worlds'
>;
type Roster = InstanceType<Lists['Roster']>;

// All questions. Those about a roster go to the core for lists, which keeps the roster.
interface Questions extends Whatif {
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
type OfRoster = (typeof ofRoster)[number];

let ready: Promise<unknown> | null = null;
let lists: Promise<Lists> | null = null;
let roster: Roster | null = null;

async function loadLists(): Promise<Lists> {
  const loaded = await import('#lists');
  await loaded.default();
  return loaded;
}

// Keeps the roster in the core until there is another.
function questionsOn(core: Lists): Pick<Questions, OfRoster> {
  return {
    roster(plan) {
      roster?.free();
      roster = new core.Roster(plan);
      return roster.rows();
    },
    creator: (row) => roster?.creator(row),
    bestTeam: (plan) => roster?.bestTeam(plan),
    feeThresholds: (plan, rows) => roster?.feeThresholds(plan, rows),
    sheet: (words, rows) => roster?.sheet(words, rows),
    csv: (words, rows) => roster?.csv(words, rows),
  };
}

async function questions(kind: Kind): Promise<Partial<Questions>> {
  if ((ofRoster as readonly Kind[]).includes(kind)) {
    lists ??= loadLists();
    return questionsOn(await lists);
  }
  ready ??= init();
  await ready;
  return whatif;
}

// Answers one question on this thread.
export async function answer<K extends Kind>(kind: K, asked: Asked<K>): Promise<Answer<K>> {
  const all = await questions(kind);
  const ask = all[kind] as unknown as (...asked: Asked<K>) => Answer<K>;
  return ask(...asked);
}
