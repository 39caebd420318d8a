// What the closed doors of the view say: asked when there are other results, one after the other.
import type { Learning, NextCycle, Results, ResultsReport, Winners } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import { resultsOf } from '../app/kept-results.ts';
import type { Plan } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { resultsWords } from './words.ts';

interface Known {
  report: ResultsReport;
  winners: Winners;
  learning: Learning;
  next: NextCycle;
}

export class ResultsAnswers {
  #asked: { plan: Plan; results: Results } | null = null;
  #known: Partial<Known> = {};
  #isToday = false;
  readonly #host: { requestUpdate(): void };

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  // Asks where the plan or its results are others than those that were asked about.
  follow(store: Store): void {
    const { plan } = store;
    const { results } = resultsOf(store);
    const hasNotes = (results.notes?.length ?? 0) > 0;
    const { isToday } = resultsOf(store);
    const isSame =
      this.#asked?.plan === plan && this.#asked.results === results && this.#isToday === isToday;
    if (!hasNotes || isSame || store.isUnanswerable) return;
    this.#asked = { plan, results };
    this.#isToday = isToday;
    this.#ask(plan, results, store);
  }

  async #ask(plan: Plan, results: Results, store: Store): Promise<void> {
    const isNewest = () => this.#asked?.plan === plan && this.#asked.results === results;
    const take = (part: Partial<Known>) => {
      if (!isNewest()) return;
      this.#known = { ...this.#known, ...part };
      this.#host.requestUpdate();
    };
    try {
      const report = await ask('results', [resultsOf(store).against, results], this);
      if (report && report !== dropped) take({ report });
      if (!isNewest()) return;
      const winners = await ask('winners', [plan, results], this);
      if (winners && winners !== dropped) take({ winners });
      if (!isNewest()) return;
      const learning = await ask(
        'learn',
        [resultsOf(store).promise, results, resultsOf(store).benchmarks],
        this,
      );
      if (learning && learning !== dropped) take({ learning });
      if (!isNewest()) return;
      const next = await ask('nextCycle', [plan, results], this);
      if (next && next !== dropped) take({ next });
    } catch {
      // The doors say it when they are opened.
    }
  }

  // What a closed door says; nothing until it is known.
  of(words: Words): Record<'notes' | 'boost' | 'learnt' | 'costs' | 'next', string> {
    const says = resultsWords.in(words).doors;
    const { report, winners, learning, next } = this.#known;
    const open = report?.open ?? 0;
    const given = winners?.notes.filter(({ boost }) => boost > 0).length ?? 0;
    const figures = learning?.figures.length ?? 0;
    const [first] = next?.cycles ?? [];
    return {
      notes: report ? (open > 0 ? says.open(words.number(open)) : says.joined) : '',
      boost: winners
        ? given > 0
          ? says.give(words.money(winners.held), words.number(given), given)
          : says.noneHeld
        : '',
      learnt: learning ? says.figures(words.number(figures), figures) : '',
      costs: report?.paid.all ? words.money(report.paid.all) : '',
      next: first ? says.begin(words.day(first.startBy)) : '',
    };
  }
}
