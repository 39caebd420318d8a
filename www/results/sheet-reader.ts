// Reads results sheets into the results of a plan.

import type { ResultColumn } from '#lists';
import type { Results, ResultsReport } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import { resultsOf } from '../app/kept-results.ts';
import { todayInChina } from '../app/plan.ts';
import { Refusal } from '../lists/limits.ts';
import { Reader, stopped } from '../lists/read.ts';
import type { PlanElement } from '../ui/plan-element.ts';

export type Missing = 'nothing' | 'failed' | Refusal;

// What was made of the sheet that was read last.
export interface Told {
  notes: number;
  ads: number;
  totals: number;
  leftOut: number;
  // Notes whose day has no year, and none fits well; and those dated after today.
  doubtful: number;
  ahead: number;
  // Notes that kept newer numbers than the sheet has.
  kept: number;
  // Rows of ad reports with numbers that could not be taken, and such cells.
  unread: { of: string; field: string; cell: string }[];
  columns: ResultColumn[];
}

const nobody = { names: [], ids: [] };

export class SheetReader {
  missing: Missing | null = null;
  isReading = false;
  told: Told | null = null;
  #source: Blob | string | null = null;
  // The results before the sheet, so that it can be read anew with other columns.
  #before: Results | null = null;
  #chosen: Record<string, string> = {};
  readonly #host: PlanElement;
  readonly #reader = new Reader();

  constructor(host: PlanElement) {
    this.#host = host;
  }

  async read(source: Blob | string): Promise<void> {
    if (typeof source === 'string' && source.trim() === '') return;
    this.#source = source;
    this.#before = resultsOf(this.#host.store).results;
    this.#chosen = {};
    await this.#read(source, this.#before);
  }

  // Reads the sheet again, where the user says what a column holds; an empty field is not used.
  async choose(header: string, field: string): Promise<void> {
    if (this.#source === null || !this.#before) return;
    this.#chosen = { ...this.#chosen, [header]: field };
    await this.#read(this.#source, this.#before);
  }

  // Takes all that was read out of the results again.
  clear(): void {
    const kept = resultsOf(this.#host.store);
    this.told = null;
    this.missing = null;
    this.#source = null;
    kept.take({ results: { notes: [], ads: [] } }, 'clear');
  }

  // Takes the newest change of the results back; what was told of a sheet goes with it.
  undo(): void {
    const kept = resultsOf(this.#host.store);
    if (kept.last === 'sheet') {
      this.told = null;
      this.#source = null;
    }
    kept.undo();
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.#reader.cancel();
  }

  async #read(source: Blob | string, before: Results): Promise<void> {
    const { store } = this.#host;
    this.missing = null;
    this.isReading = true;
    this.#host.requestUpdate();
    const today = todayInChina();
    try {
      const opened = await this.#reader.read(
        {
          source,
          sheet: null,
          encoding: null,
          mappings: [],
          otherPlatforms: true,
          today,
          roster: nobody,
          notes: nobody,
          results: this.#chosen,
          launch: store.plan.schedule.launch,
        },
        () => {},
      );
      if (opened === stopped) return;
      const sheets = opened.tables.flatMap(({ results }) => (results ? [results] : []));
      const all = {
        notes: sheets.flatMap(({ notes }) => notes),
        ads: sheets.flatMap(({ ads }) => ads),
      };
      this.told = {
        notes: all.notes.length,
        ads: all.ads.length,
        totals: sheets.reduce((sum, { totals }) => sum + totals, 0),
        leftOut: sheets.reduce((sum, { leftOut }) => sum + leftOut, 0),
        doubtful: sheets.reduce((sum, { doubtful }) => sum + doubtful, 0),
        ahead: all.notes.filter(({ published = '' }) => published > today).length,
        kept: 0,
        unread: [
          ...all.notes.map(({ name, title, key, unread }) => ({
            of: name || title || key,
            unread,
          })),
          ...all.ads.map(({ plan, day, unread }) => ({ of: plan || day, unread })),
        ].flatMap(({ of = '', unread = [] }) => unread.map((one) => ({ of, ...one }))),
        columns: sheets.flatMap(({ columns }) => columns),
      };
      if (all.notes.length + all.ads.length === 0) {
        this.missing = 'nothing';
        return;
      }
      const merged = await ask('mergeResults', [before, all, today], this);
      if (merged === dropped) return;
      this.told = { ...this.told, kept: merged.kept };
      const { notes = [], ads = [] } = merged.results;
      resultsOf(store).set({ notes, ads }, 'sheet');
    } catch (error) {
      this.missing = error instanceof Refusal ? error : 'failed';
    } finally {
      this.isReading = false;
      this.#host.requestUpdate();
    }
  }
}

export type Group = ResultsReport['all'];
