import { css, html, nothing, type TemplateResult } from 'lit';
import type { Tier } from '#core';

export const bandStripStyle = css`
  .strip {
    position: relative;
    display: block;
    width: 100%;
    min-width: 4rem;
    height: 1.5rem;
    background: linear-gradient(var(--line), var(--line)) 0 50% / 100% 1px no-repeat;
  }

  .strip b {
    position: absolute;
    inset-block: 0.3rem;
    left: var(--low);
    width: calc(var(--high) - var(--low));
    min-width: 2px;
    border-radius: 2px;
    background: var(--cost-4);
  }

  .strip u {
    position: absolute;
    top: 50%;
    left: var(--low);
    width: calc(var(--high) - var(--low));
    height: 3px;
    background: var(--dot);
    translate: 0 -50%;
  }

  .strip i {
    position: absolute;
    top: 50%;
    left: var(--at);
    width: 0.8rem;
    height: 0.8rem;
    border: 2px solid var(--paper);
    border-radius: 50%;
    background: var(--dot);
    translate: -50% -50%;
    transition: left 0.25s;
  }

  .strip i.note {
    width: 0.4rem;
    height: 0.4rem;
    border: 0;
    opacity: 0.45;
  }

  .strip.koc {
    --dot: var(--koc);
  }

  .strip.micro {
    --dot: var(--micro);
  }

  .strip.mid {
    --dot: var(--mid);
  }

  .strip.mega {
    --dot: var(--mega);
  }

  @media (prefers-reduced-motion: reduce) {
    .strip i {
      transition: none;
    }
  }
`;

interface Strip {
  tier: Tier;
  // The end of the scale, which begins at 0.
  end: number;
  low: number | null;
  high: number | null;
  rate: number | null;
  // Eight chances in ten that the true rate lies in here.
  spread?: { low: number; high: number } | null;
  // The rates of single notes, as small dots.
  notes?: number[];
}

// A creator as a dot on the band that a source calls usual.
export function bandStrip({
  tier,
  end,
  low,
  high,
  rate,
  spread = null,
  notes = [],
}: Strip): TemplateResult {
  const at = (value: number) => `${Math.min(100, end > 0 ? (value / end) * 100 : 0)}%`;
  return html`<span class="strip ${tier}" aria-hidden="true">
    ${low === null || high === null ? nothing : html`<b .style=${`--low: ${at(low)}; --high: ${at(high)}`}></b>`}
    ${spread ? html`<u .style=${`--low: ${at(spread.low)}; --high: ${at(spread.high)}`}></u>` : nothing}
    ${notes.map((note) => html`<i class="note" .style=${`--at: ${at(note)}`}></i>`)}
    ${rate === null ? nothing : html`<i .style=${`--at: ${at(rate)}`}></i>`}
  </span>`;
}

// The end of a scale that holds all values, with some room.
export function scaleEnd(values: (number | null)[]): number {
  return Math.max(0, ...values.map((value) => value ?? 0)) * 1.08;
}
