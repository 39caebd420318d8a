// Code that is fetched when it is first needed, by name. An element's chunk has its tag for a name.
// www/chunks.ts says where each lies: it stands above all folders, so no import here points up.
import type { Lang, Messages } from './messages.ts';
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

// A warning about a campaign that is live for months, or nothing.
export type LongLive = (store: Store, words: Words) => unknown;

// One piece of code that is fetched by itself, with the messages it needs.
export class Chunk<T = unknown> {
  // The code, once it is here.
  loaded: T | null = null;

  constructor(
    readonly load: () => Promise<T>,
    readonly messages: readonly Messages<unknown>[] = [],
  ) {}

  // Whether the code and its messages in a language are here.
  isHere({ lang }: { lang: Lang }): boolean {
    return this.loaded !== null && this.messages.every((one) => one.has(lang));
  }

  async fetch({ lang }: { lang: Lang }): Promise<T> {
    const words = this.messages.map((one) => one.load(lang));
    const [code] = await Promise.all([this.load(), ...words]);
    this.loaded = code;
    return code;
  }
}

export interface Chunks {
  'notewave-figure-list': Chunk;
  'budget-answers': Chunk<{ answersOf: AnswersOf; longLive: LongLive }>;
  'notewave-budget-inputs': Chunk<{ readMoney: ReadMoney }>;
  'notewave-budget-lines': Chunk;
  'notewave-budget-guardrails': Chunk;
  'notewave-budget-tier-costs': Chunk;
  'notewave-budget-comparison': Chunk;
  'notewave-budget-explanation': Chunk;
  'notewave-budget-outlook': Chunk;
  'notewave-creator-details': Chunk;
  'notewave-creator-roster': Chunk;
  'notewave-roster-team': Chunk;
  'notewave-brief': Chunk;
  'notewave-notice': Chunk;
  'notewave-results': Chunk;
  'notewave-schedule': Chunk;
  'notewave-schedule-board': Chunk;
  'notewave-schedule-timing': Chunk;
  'notewave-schedule-payments': Chunk;
  'notewave-schedule-posts': Chunk;
  'notewave-whatif-advice': Chunk;
  'notewave-whatif-alternatives': Chunk;
  'notewave-whatif-curve': Chunk;
  'notewave-whatif-scenarios': Chunk;
  'notewave-whatif-seek-budget': Chunk;
  'notewave-whatif-tornado': Chunk;
  'notewave-whatif-boost-timing': Chunk;
  'notewave-whatif-worlds': Chunk;
  'notewave-link-parts': Chunk;
  'notewave-plans': Chunk;
  'notewave-share': Chunk;
  'calendar-file': Chunk<{ saveCalendar: SaveCalendar }>;
  workbook: Chunk<typeof import('./workbook.ts')>;
}

// The tag of an element that has a chunk.
export type FetchedTag = Extract<keyof Chunks, `notewave-${string}`>;

export const chunks = {} as Chunks;
