import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Prospect, Tornado, TornadoBar } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { tiers } from '../app/tiers.ts';
import { define } from '../ui/define.ts';
import { figureName } from '../ui/figure-name.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { whatifWords } from './words.ts';

const few = 8;

// What half of the campaigns exceed; an end without any possible plan brings nothing.
function half(end: Prospect | null): number {
  return end?.result.p50 ?? 0;
}

// The tornado: what each uncertain figure does to the result.
class WhatifTornado extends QuestionElement<'tornado'> {
  static override properties = { ...QuestionElement.properties, all: { state: true } };

  protected readonly kind = 'tornado';
  declare all: boolean;

  constructor() {
    super();
    this.all = false;
  }

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    css`
      ol {
        max-width: 46rem;
      }

      li {
        padding-block: var(--s2);
        border-bottom: 1px solid var(--line);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s4);
        justify-content: space-between;
      }

      /* From the lowest result to the highest, with room for the dots. */
      .around {
        position: relative;
        display: block;
        height: 1.25rem;
        margin-inline: 0.4rem;
        background: linear-gradient(var(--edge), var(--edge)) var(--today) 0 / 1px 100% no-repeat;
      }

      .around b {
        position: absolute;
        inset: calc(50% - 3px) auto auto var(--from);
        width: calc(var(--to) - var(--from));
        height: 6px;
        border-radius: 3px;
        background: var(--cost-4);
      }

      .dot {
        display: inline-block;
        width: 0.7rem;
        height: 0.7rem;
        border: 2px solid var(--ink);
        border-radius: 50%;
        background: var(--paper);
      }

      .dot.high {
        background: var(--ink);
      }

      .around .dot {
        position: absolute;
        top: 50%;
        left: var(--at);
        translate: -50% -50%;
      }

      .key {
        display: flex;
        gap: var(--s1) var(--s4);
        align-items: center;
      }
    `,
  ];

  protected question(): [ReturnType<typeof withoutLists>] {
    return [withoutLists(this.store.plan)];
  }

  #bar(bar: TornadoBar, today: Prospect, from: number, to: number) {
    const { words, store } = this;
    const { t } = words;
    const says = whatifWords.in(words).tornado;
    const { atLow, atHigh, range, flip } = bar;
    const unit = store.figures.find(({ id }) => id === bar.id)?.unit ?? 'count';
    const edge = (result: number) => `${to > from ? ((result - from) / (to - from)) * 100 : 0}%`;
    const at = (end: Prospect | null) => edge(half(end));
    const ends = [atLow, today, atHigh].map(half);
    const style = `--today: ${at(today)}; --from: ${edge(Math.min(...ends))}; --to: ${edge(Math.max(...ends))}`;
    const say = (value: number) => words.quantity(Number(value.toPrecision(3)), unit);
    const result = (end: Prospect | null) => (end ? words.about(half(end)) : says.noCreator);
    const mix = flip
      ? words.list(
          tiers
            .filter((tier) => flip.to[tier] > 0)
            .map((tier) => t.creatorsOfTier(words.number(flip.to[tier]), words.tier(tier))),
        )
      : '';
    return html`<li>
      <div class="head">
        <span>${figureName(bar.id, words).full}</span>
        <span class="quiet small">
          ${says.ends(say(range.low), result(atLow), say(range.high), result(atHigh))}
        </span>
      </div>
      <span class="around" aria-hidden="true" .style=${style}>
        <b></b>
        <i class="dot" .style=${`--at: ${at(atLow)}`}></i>
        <i class="dot high" .style=${`--at: ${at(atHigh)}`}></i>
      </span>
      ${this.#bothWays(bar, half(today))}
      ${
        flip
          ? html`<p class="quiet small">
              ${(flip.value > range.likely ? says.changesAbove : says.changesBelow)(say(flip.value), mix || t.noCreators)}
            </p>`
          : nothing
      }
    </li>`;
  }

  // Says why a bar lies on one side of today's line only.
  #bothWays({ atLow, atHigh }: TornadoBar, today: number) {
    const says = whatifWords.in(this.words).tornado;
    const ends = [atLow, atHigh].map(half);
    // Results that read the same count as the same.
    const few = today * 0.005;
    const isLess = ends.every((end) => end < today - few);
    const isMore = ends.every((end) => end > today + few);
    if (!isLess && !isMore) return nothing;
    return html`<p class="quiet small">${isLess ? says.bothLess : says.bothMore}</p>`;
  }

  protected content({ today, bars }: Tornado): TemplateResult {
    const { words } = this;
    const says = whatifWords.in(words).tornado;
    if (bars.length === 0) return html`<p>${says.noneMatters}</p>`;
    const { objective } = this.basis;
    const results = bars.flatMap(({ atLow, atHigh }) => [half(atLow), half(atHigh)]);
    const from = Math.min(half(today), ...results);
    const to = Math.max(half(today), ...results);
    const shown = this.all ? bars : bars.slice(0, few);
    return html`
      <p>${says.lead(words.t.result[objective](words.about(half(today))))}</p>
      <p class="key quiet small" aria-hidden="true">
        <span><i class="dot"></i> ${says.low}</span>
        <span><i class="dot high"></i> ${says.high}</span>
      </p>
      <ol>
        ${shown.map((bar) => this.#bar(bar, today, from, to))}
      </ol>
      ${
        bars.length > few
          ? html`<p>
              <button
                aria-expanded=${this.all}
                @click=${() => {
                  this.all = !this.all;
                }}
              >
                ${this.all ? says.showFew : says.showAll(words.number(bars.length))}
              </button>
            </p>`
          : nothing
      }
    `;
  }
}

define('notewave-whatif-tornado', WhatifTornado);
