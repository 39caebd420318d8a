import { css, html, nothing, type TemplateResult } from 'lit';
import type { Line } from '#core';

// The class that colours a line, in the bar and in its legend.
export function colourOf({ id, tier }: Line): string {
  return tier ?? id;
}

export const moneyBarStyle = css`
  .bar {
    display: flex;
    gap: 1px;
    height: 2.25rem;
    border-radius: var(--round);
    overflow: hidden;
  }

  .bar i {
    flex: var(--amount) 1 0;
    min-width: 1px;
    transition: flex-grow 0.25s;
  }

  .swatch {
    display: inline-block;
    width: 0.75rem;
    height: 0.75rem;
    margin-inline-end: var(--s2);
    border-radius: 2px;
    vertical-align: -0.05em;
  }

  .fill.koc {
    background: var(--koc);
  }

  .fill.micro {
    background: var(--micro);
  }

  .fill.mid {
    background: var(--mid);
  }

  .fill.mega {
    background: var(--mega);
  }

  .fill.service,
  .fill.production {
    background: var(--cost-1);
  }

  .fill.agency,
  .fill.handling {
    background: var(--cost-2);
  }

  .fill.product,
  .fill.tools {
    background: var(--cost-3);
  }

  .fill.contingency {
    background: var(--cost-4);
  }

  /* Hatched, since it is held back. */
  .fill.boost {
    background: repeating-linear-gradient(
      135deg,
      var(--accent) 0 3px,
      color-mix(in srgb, var(--accent) 25%, var(--paper)) 3px 7px
    );
  }

  .fill.leftover {
    box-shadow: inset 0 0 0 1.5px var(--edge);
    background: var(--paper);
  }

  @media (prefers-reduced-motion: reduce) {
    .bar i {
      transition: none;
    }
  }
`;

// Every yuan in one bar. The table beside it says the same in words.
export function moneyBar(lines: Line[]): TemplateResult {
  return html`<div class="bar" aria-hidden="true">
    ${lines.map((line) =>
      line.amount > 0
        ? html`<i class="fill ${colourOf(line)}" .style=${`--amount: ${line.amount}`}></i>`
        : nothing,
    )}
  </div>`;
}
