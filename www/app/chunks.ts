// Code that is fetched when it is first needed, by name. An element's chunk has its tag for a name.
import type { BudgetReport, Figure, Objective, Report } from '#core';
import type { Lang, Messages } from './messages.ts';
import type { Paper } from './paper.ts';
import type { Plan } from './plan.ts';
import type { ReadMoney } from './read-money.ts';
import type { SaveCalendar } from './save-file.ts';
import type { Store } from './store.ts';
import type { Words } from './words.ts';

// What closed doors of a view say, by the ids of doors and parts.
export type AnswersOf = (
  host: { requestUpdate(): void },
  store: Store,
  words: Words,
) => Partial<Record<string, string>>;

// Remarks on what surprises about a mix, if anything.
export type Surprises = (report: BudgetReport, objective: Objective, words: Words) => unknown;

// A warning about a campaign that is live for months, or nothing.
export type LongLive = (store: Store, words: Words) => unknown;

// A plan as a piece of plain HTML.
export type StaticPlan = (
  example: { plan: Plan; report: Report; figures: Figure[] },
  words: Words,
  link: string,
) => string;

// Where a piece of code lies, and the messages it needs.
export interface Whereabouts<T> {
  load: () => Promise<T>;
  messages?: readonly Messages<unknown>[];
}

export type Directory = { [N in keyof Chunks]: Whereabouts<Chunks[N]> };

let directory: () => Promise<Directory>;

// Says how to get the directory of all chunks. It is www/chunks.ts, which stands above all folders, so
// that no import here points up, and which the first view does without.
export function findChunksIn(fetch: () => Promise<Directory>): void {
  directory = fetch;
}

// One piece of code that is fetched by itself, with its messages.
export class Chunk<T = unknown> {
  // The code, once it is here.
  loaded: T | null = null;
  // Whether it could not be had when it was last asked for.
  isMissing = false;
  #messages: readonly Messages<unknown>[] = [];

  constructor(private readonly find: () => Promise<Whereabouts<T>>) {}

  // Whether the code and its messages in a language are here.
  isHere({ lang }: { lang: Lang }): boolean {
    return this.loaded !== null && this.#messages.every((one) => one.has(lang));
  }

  async fetch({ lang }: { lang: Lang }): Promise<T> {
    try {
      const { load, messages = [] } = await this.find();
      const [code] = await Promise.all([load(), ...messages.map((one) => one.load(lang))]);
      this.#messages = messages;
      this.loaded = code;
      this.isMissing = false;
      return code;
    } catch (error) {
      this.isMissing = true;
      throw error;
    }
  }
}

// What the code of each name exports, where that is used.
export interface Chunks {
  'notewave-figure-list': unknown;
  'budget-answers': { answersOf: AnswersOf; longLive: LongLive; surprises: Surprises };
  'notewave-budget-inputs': { readMoney: ReadMoney };
  'notewave-budget-lines': unknown;
  'notewave-budget-guardrails': unknown;
  'notewave-budget-tier-costs': unknown;
  'notewave-budget-comparison': unknown;
  'notewave-budget-explanation': unknown;
  'notewave-budget-outlook': unknown;
  'notewave-caption-check': unknown;
  'notewave-creator-details': unknown;
  'notewave-creator-roster': unknown;
  'notewave-roster-team': unknown;
  'notewave-brief': unknown;
  'notewave-brief-audience': unknown;
  'notewave-brief-outreach': unknown;
  'notewave-brief-contract': unknown;
  'notewave-brief-comments': unknown;
  'notewave-brief-plan': unknown;
  'brief-docx': { docx(paper: object): Promise<Blob> };
  'notewave-engagement': unknown;
  'notewave-notice': unknown;
  'notewave-results': unknown;
  'notewave-results-notes': unknown;
  'notewave-results-boost': unknown;
  'notewave-results-learnt': unknown;
  'notewave-results-costs': unknown;
  'notewave-results-hand': unknown;
  'notewave-results-next': unknown;
  'notewave-schedule': unknown;
  'notewave-schedule-board': unknown;
  'notewave-schedule-days': unknown;
  'notewave-schedule-timing': unknown;
  'notewave-schedule-payments': unknown;
  'notewave-schedule-posts': unknown;
  'notewave-whatif-advice': unknown;
  'notewave-whatif-alternatives': unknown;
  'notewave-whatif-curve': unknown;
  'notewave-whatif-scenarios': unknown;
  'notewave-whatif-seek-budget': unknown;
  'notewave-whatif-tornado': unknown;
  'notewave-whatif-boost-timing': unknown;
  'notewave-whatif-worlds': unknown;
  'notewave-link-parts': unknown;
  'notewave-plans': unknown;
  'notewave-share': unknown;
  examples: { examples: (store: Store, words: Words, show: () => void) => unknown };
  marked: { goToMarked: (from: Element, store: Store) => Promise<void> };
  'enter-door': { enterDoor: (view: ParentNode) => boolean };
  'calendar-file': { saveCalendar: SaveCalendar };
  paper: { paper: Paper };
  'static-plan': { staticPlan: StaticPlan };
  workbook: typeof import('./workbook.ts');
}

// The tag of an element that has a chunk.
export type FetchedTag = Extract<keyof Chunks, `notewave-${string}`>;

const made: Partial<Record<keyof Chunks, Chunk>> = {};

export function chunkOf<N extends keyof Chunks>(name: N): Chunk<Chunks[N]> {
  made[name] ??= new Chunk(async () => (await directory())[name]);
  return made[name] as Chunk<Chunks[N]>;
}
