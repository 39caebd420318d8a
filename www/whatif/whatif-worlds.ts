import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Worlds as Answer, Past, Stand, Tier } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import { resultsOf } from '../app/kept-results.ts';
import { withoutLists } from '../app/plan.ts';
import type { Asked } from '../app/questions.ts';
import { mixText, tiers } from '../app/tiers.ts';
import { budgetWords } from '../budget/words.ts';
import { define } from '../ui/define.ts';
import { KeptFollower } from '../ui/kept-follower.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { whatifWords } from './words.ts';

// Today's mix by every published set of benchmarks.
export class WhatifWorlds extends QuestionElement<'worlds'> {
  protected readonly kind = 'worlds';

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    css`
      .worlds {
        max-width: 46rem;
      }

      :host {
        container-type: inline-size;
      }

      .worlds .part {
        width: 40%;
        vertical-align: middle;
      }

      /* Narrow, the words take a line of their own above the numbers. */
      @container (max-width: 34rem) {
        .worlds tr {
          display: grid;
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
          align-items: center;
          border-bottom: 1px solid var(--line);
        }

        .worlds :is(th, td) {
          border: 0;
          padding-inline: 0;
        }

        .worlds :is(th, td):first-child {
          grid-column: 1 / -1;
          padding-bottom: 0;
        }

        .worlds .number {
          text-align: start;
        }

        .worlds .part {
          width: auto;
        }

        .worlds thead th:first-child {
          display: none;
        }
      }

      .bar {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 3.25rem;
        gap: var(--s2);
        align-items: center;
      }

      svg {
        display: block;
        width: 100%;
        height: 0.625rem;
      }

      .all {
        fill: var(--cost-4);
      }

      .ours {
        fill: var(--micro);
      }

      .worlds tbody th,
      .worlds .number {
        line-height: 1.3;
      }

      .best {
        display: block;
      }

      .least {
        display: grid;
        gap: var(--s2);
        justify-items: start;
      }
    `,
  ];

  // What the user's own benchmarks say of likes and saves, and of which campaigns they are.
  #own: { of: Past[]; rates: Partial<Record<Tier, number>> } | null = null;

  constructor() {
    super();
    new KeptFollower(this, () => {
      if (this.#own && this.#own.of !== resultsOf(this.store).benchmarks) this.renew();
    });
  }

  protected question(): Asked<'worlds'> | null {
    const { benchmarks } = resultsOf(this.store);
    if (this.#own?.of === benchmarks) return [withoutLists(this.store.plan), this.#own.rates];
    this.#learn();
    return null;
  }

  // The user's own campaigns are one more set of benchmarks.
  async #learn(): Promise<void> {
    const kept = resultsOf(this.store);
    await kept.ready;
    const { benchmarks } = kept;
    const rates: Partial<Record<Tier, number>> = {};
    try {
      const none = { notes: [], ads: [] };
      const plan = withoutLists(this.store.plan);
      const learnt = benchmarks.length > 0 && (await ask('learn', [plan, none, benchmarks], this));
      const figures = learnt && learnt !== dropped ? learnt.figures : [];
      for (const tier of tiers) {
        const own = figures.find(({ id }) => id === `interactions.${tier}`);
        if (own) rates[tier] = own.learnt.likely;
      }
    } catch {
      // The published ones are asked alone.
    }
    this.#own = { of: benchmarks, rates };
    this.renew();
  }

  get #says() {
    return whatifWords.in(this.words).worlds;
  }

  #mix({ counts, boost }: { counts: Stand['counts']; boost: number }): string {
    const { words } = this;
    const more = boost > 0 ? [budgetWords.in(words).boostAmount(words.money(boost)).trim()] : [];
    return mixText(counts, words, more);
  }

  #row({ worlds, today }: Answer, at: number) {
    const { words } = this;
    const says = this.#says;
    const world = worlds[at];
    const result = today.results[at];
    const part = today.sharesOfBest[at];
    if (!world || result === undefined || part === undefined) return nothing;
    const isBest = sameMix(world.best.best, today);
    return html`<tr>
      <th scope="row">
        ${says.name[world.id]}<br />
        <span class="quiet small">
          ${says.about[world.id]}${world.inRange ? nothing : html`<span class="best">${world.countsAlike ? says.outOfRange : says.countsOther}</span>`}${isBest ? nothing : html`<span class="best">${says.bestThere(this.#mix(world.best.best))}</span>`}
        </span>
      </th>
      <td class="number">${words.about(result)}</td>
      <td class="part">
        <span class="bar">
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="all" width="100" height="10" rx="1"></rect>
            <rect class="ours" width=${part * 100} height="10" rx="1"></rect>
          </svg>
          <span class="number small">${words.share(part)}</span>
        </span>
      </td>
    </tr>`;
  }

  // The lowest and the highest result that the sources give for the same mix.
  #disagree({ worlds, today }: Answer) {
    const { words } = this;
    const { objective } = this.basis;
    const low = Math.min(...today.results);
    const high = Math.max(...today.results);
    const name = (result: number) => {
      const world = worlds[today.results.indexOf(result)];
      return world ? this.#says.name[world.id] : '';
    };
    const text = (result: number) => words.t.result[objective](words.about(result));
    return this.#says.disagree(text(low), name(low), text(high), name(high));
  }

  #least({ today, leastRegret, exact }: Answer) {
    const { words, store } = this;
    const says = this.#says;
    if (sameMix(today, leastRegret)) return html`<p>${says.leastRegretIsSame}</p>`;
    const { counts, boost, regret } = leastRegret;
    const { own } = store.plan.budget;
    const isOwn = own
      ? sameMix({ counts: own.counts, boost: own.boost ?? -1 }, leastRegret)
      : false;
    return html`<div class="least">
      <p>${says.leastRegret(this.#mix(leastRegret), words.share(regret))}</p>
      ${exact ? nothing : html`<p class="quiet small">${says.notExact}</p>`}
      <button aria-disabled=${isOwn} @click=${() => isOwn || store.budget({ own: { counts: { ...counts }, boost } })}>
        ${says.useMix}
      </button>
      <p class="quiet small" role="status">${isOwn ? says.isUsed : nothing}</p>
    </div>`;
  }

  protected content(answer: Answer): TemplateResult {
    const { words } = this;
    const says = this.#says;
    const { objective } = this.basis;
    const { worlds, today } = answer;
    if (objective !== 'seeding') {
      const [result = 0] = today.results;
      return html`<p>${says.sameInAll(words.t.result[objective](words.about(result)))}</p>
        <p class="quiet small">${says.sameAbout}</p>`;
    }
    const all = words.number(worlds.length);
    return html`
      <p>
        <b>${says.verdict(words.number(today.best), words.number(today.near), all)}</b>
        ${today.regret > 0.0005 ? says.regret(words.share(today.regret)) : nothing}
      </p>
      <table class="worlds">
        <caption class="hidden">${says.caption}</caption>
        <thead>
          <tr>
            <th scope="col">${says.worldHead}</th>
            <th scope="col" class="number">${words.t.resultName[objective]}</th>
            <th scope="col">${says.partHead}</th>
          </tr>
        </thead>
        <tbody>${worlds.map((_, at) => this.#row(answer, at))}</tbody>
      </table>
      <p>
        ${this.#disagree(answer)} ${today.best === worlds.length ? says.agree : today.near === worlds.length ? says.nearlyAgree : nothing}
      </p>
      ${this.#least(answer)}
    `;
  }
}

type Bare = Pick<Stand, 'counts' | 'boost'>;

function sameMix(one: Bare, other: Bare): boolean {
  return (
    one.boost === other.boost && tiers.every((tier) => one.counts[tier] === other.counts[tier])
  );
}

define('notewave-whatif-worlds', WhatifWorlds);
