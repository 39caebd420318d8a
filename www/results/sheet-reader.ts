// Reads results sheets into the results of a plan.

import type { ResultColumn } from '#lists';
import type { Results, ResultsReport } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import { type AllResults, resultsOf } from '../app/kept-results.ts';
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
  columns: ResultColumn[];
}

const nobody = { names: [], ids: [] };

export class SheetReader {
  missing: Missing | null = null;
  isReading = false;
  told: Told | null = null;
  // The results that were taken out last.
  cleared: AllResults | null = null;
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
    this.cleared = null;
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
    this.#source = null;
    this.cleared = kept.all;
    kept.take({ results: { notes: [], ads: [] } });
  }

  // Brings back what was taken out last.
  bringBack(): void {
    if (this.cleared) resultsOf(this.#host.store).take(this.cleared);
    this.cleared = null;
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
        columns: sheets.flatMap(({ columns }) => columns),
      };
      if (all.notes.length + all.ads.length === 0) {
        this.missing = 'nothing';
        return;
      }
      const merged = await ask('mergeResults', [before, all, today], this);
      if (merged !== dropped)
        resultsOf(store).set({ notes: merged.notes ?? [], ads: merged.ads ?? [] });
    } catch (error) {
      this.missing = error instanceof Refusal ? error : 'failed';
    } finally {
      this.isReading = false;
      this.#host.requestUpdate();
    }
  }
}

export type Group = ResultsReport['all'];
