import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Tier } from '#core';
import { define } from '../ui/define.ts';

const farewell = 350;
// More that come or go at once are a flicker to the eye, and each costs a phone a part of every frame.
const followed = 8;

// The creators of a tier as dots, sized and coloured by tier. When the number changes by a few, dots arrive
// and leave. Only for the eye: the number stands beside it.
export class TierDots extends LitElement {
  static override properties = {
    tier: {},
    count: { type: Number },
    per: { type: Number },
    drawn: { state: true },
  };

  declare tier: Tier;
  declare count: number;
  declare per: number;
  // How many dots are drawn: those that leave stay until they have faded.
  declare drawn: number;
  // Whether few enough have changed at once to be seen to come and go.
  #moves = false;
  #timer = 0;

  constructor() {
    super();
    this.tier = 'koc';
    this.count = 0;
    this.per = 1;
    this.drawn = 0;
  }

  static override styles = css`
    .field {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem;
      align-items: center;
    }

    i {
      display: block;
      border-radius: 50%;
    }

    .moves i {
      transition:
        scale 0.35s cubic-bezier(0.2, 0.8, 0.3, 1.2),
        opacity 0.3s;
    }

    @starting-style {
      .moves i {
        scale: 0;
        opacity: 0;
      }
    }

    .moves .leaves {
      scale: 0;
      opacity: 0;
    }

    .koc i {
      width: 0.75rem;
      height: 0.75rem;
      background: var(--koc);
    }

    .micro i {
      width: 1.125rem;
      height: 1.125rem;
      background: var(--micro);
    }

    .mid i {
      width: 2.125rem;
      height: 2.125rem;
      background: var(--mid);
    }

    .mega i {
      width: 3.5rem;
      height: 3.5rem;
      background: var(--mega);
    }

    @media (prefers-reduced-motion: reduce) {
      .moves i {
        transition: none;
      }
    }

    @media (forced-colors: active) {
      i {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
      }
    }
  `;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('count') && !changed.has('per')) return;
    clearTimeout(this.#timer);
    this.#moves = Math.abs(this.count - this.drawn) <= followed * this.per;
    if (!this.#moves || this.count > this.drawn) this.drawn = this.count;
    if (this.drawn === this.count) return;
    this.#timer = window.setTimeout(() => {
      this.drawn = this.count;
    }, farewell);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    const there = Math.ceil(this.count / this.per);
    const dots = Array.from({ length: Math.ceil(this.drawn / this.per) }, (_, at) => at < there);
    return html`<div class="field ${this.tier} ${this.#moves ? 'moves' : ''}" aria-hidden="true">
      ${dots.map((stays) => html`<i class=${stays ? '' : 'leaves'}></i>`)}
    </div>`;
  }
}

define('notewave-tier-dots', TierDots);
