import { css, html, LitElement } from 'lit';
import type { Tier } from '#core';
import { define } from '../ui/define.ts';

// More that come at once are a flicker to the eye, and each costs a phone a part of every frame.
const followed = 8;

// The creators of a tier as dots, sized and coloured by tier. A few that come are seen to come. Only for the
// eye: the number stands beside it.
export class TierDots extends LitElement {
  static override properties = {
    tier: {},
    count: { type: Number },
    per: { type: Number },
  };

  declare tier: Tier;
  declare count: number;
  declare per: number;
  // How many dots were drawn last.
  #drawn = 0;

  constructor() {
    super();
    this.tier = 'koc';
    this.count = 0;
    this.per = 1;
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
      transition:
        scale 0.35s cubic-bezier(0.2, 0.8, 0.3, 1.2),
        opacity 0.3s;
    }

    @starting-style {
      .come {
        scale: 0;
        opacity: 0;
      }
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
      i {
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

  override render() {
    const dots = Math.ceil(this.count / this.per);
    const before = this.#drawn;
    this.#drawn = dots;
    const kind = dots - before <= followed ? 'come' : '';
    return html`<div class="field ${this.tier}" aria-hidden="true">
      ${Array.from({ length: dots }, (_, at) => html`<i class=${at < before ? '' : kind}></i>`)}
    </div>`;
  }
}

define('notewave-tier-dots', TierDots);
