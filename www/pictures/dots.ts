import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { PerTier, Tier } from '#core';
import type { Words } from '../messages/words.ts';
import { mixText, tiers } from '../tiers.ts';

// More dots than this in a tier, and one dot stands for several creators.
const most = 400;
const farewell = 350;

const zero: PerTier<number> = { koc: 0, micro: 0, mid: 0, mega: 0 };

// The mix as a field of dots: one dot is one creator, sized and coloured by tier. A changed mix
// shows dots arriving and leaving.
export class Dots extends LitElement {
  static override properties = {
    words: { attribute: false },
    counts: { attribute: false },
    drawn: { state: true },
  };

  declare words: Words;
  declare counts: PerTier<number>;
  // Those who leave are drawn until they are gone.
  declare drawn: PerTier<number>;
  #timer = 0;

  constructor() {
    super();
    this.counts = zero;
    this.drawn = zero;
  }

  static override styles = css`
    :host {
      display: block;
    }

    .field {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 2rem;
      align-items: flex-end;
      min-height: 4.5rem;
    }

    .tier {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem;
      align-items: center;
      max-width: min(100%, 20rem);
    }

    i {
      display: block;
      border-radius: 50%;
      transition:
        scale 0.35s cubic-bezier(0.2, 0.8, 0.3, 1.2),
        opacity 0.3s;
    }

    @starting-style {
      i {
        scale: 0;
        opacity: 0;
      }
    }

    i.leaves {
      scale: 0;
      opacity: 0;
    }

    .koc i {
      width: 0.625rem;
      height: 0.625rem;
      background: var(--koc);
    }

    .micro i {
      width: 1rem;
      height: 1rem;
      background: var(--micro);
    }

    .mid i {
      width: 1.75rem;
      height: 1.75rem;
      background: var(--mid);
    }

    .mega i {
      width: 3rem;
      height: 3rem;
      background: var(--mega);
    }

    .per {
      margin: 0.5rem 0 0;
      color: var(--quiet);
      font-size: var(--t1);
    }

    @media (prefers-reduced-motion: reduce) {
      i {
        transition: none;
      }
    }
  `;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('counts')) return;
    const { drawn, counts } = this;
    const kept = (tier: Tier) => Math.max(counts[tier], Math.min(drawn[tier], most));
    this.drawn = { koc: kept('koc'), micro: kept('micro'), mid: kept('mid'), mega: kept('mega') };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.drawn = this.counts;
    }, farewell);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #tier(tier: Tier, per: number) {
    const dots = Math.ceil(this.drawn[tier] / per);
    const there = Math.ceil(this.counts[tier] / per);
    if (dots === 0) return nothing;
    return html`<div class="tier ${tier}">
      ${Array.from({ length: dots }, (_, at) => html`<i class=${at < there ? '' : 'leaves'}></i>`)}
    </div>`;
  }

  override render() {
    const { counts, words } = this;
    let per = 1;
    while (Math.max(...tiers.map((tier) => counts[tier])) / per > most) per *= 10;
    const { t } = words;
    return html`
      <div class="field" role="img" aria-label=${t.budget.mixLabel(mixText(counts, words))}>
        ${tiers.map((tier) => this.#tier(tier, per))}
      </div>
      <p class="per" aria-hidden="true">
        ${per === 1 ? t.budget.dots : t.budget.dotsMany(words.number(per))}
      </p>
    `;
  }
}

customElements.define('notewave-dots', Dots);
