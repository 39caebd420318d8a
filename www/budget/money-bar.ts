import { css, html, nothing, type TemplateResult } from 'lit';
import type { Line } from '#core';
import type { Words } from '../app/words.ts';
import { budgetWords } from './words.ts';

// The class that gives a line its colour, in the bar and in the table.
export function colourOf({ id, tier }: Line): string {
  return tier ?? id;
}

export const moneyBarStyle = css`
  .bar {
    display: flex;
    gap: 1px;
  }

  .bar > span {
    flex: var(--amount) 1 0;
    container-type: inline-size;
    min-width: 1px;
    transition: flex-grow 0.25s;
  }

  .bar i {
    display: block;
    height: 2.75rem;
  }

  .bar > :first-child i {
    border-start-start-radius: var(--round);
    border-end-start-radius: var(--round);
  }

  .bar > :last-child i {
    border-start-end-radius: var(--round);
    border-end-end-radius: var(--round);
  }

  /* Named where there is room for a name; the table names them all. */
  .bar small {
    display: block;
    height: 2.75em;
    padding-top: var(--s1);
    overflow: hidden;
    color: var(--quiet);
    font-size: var(--t1);
    line-height: 1.3;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .bar b {
    display: block;
    color: var(--ink);
    font-weight: 600;
  }

  @container (max-width: 3.75rem) {
    .bar small > * {
      display: none;
    }
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
  .fill.handling,
  .fill.vat {
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
    .bar > span {
      transition: none;
    }
  }
`;

// The cost lines as one bar. The table beside it says the same in words.
export function moneyBar(lines: Line[], words: Words): TemplateResult {
  const says = budgetWords.in(words);
  const { t } = words;
  return html`<div class="bar" aria-hidden="true">
    ${lines.map((line) => {
      const { id, tier, amount } = line;
      if (amount <= 0) return nothing;
      return html`<span .style=${`--amount: ${amount}`}>
        <i class="fill ${colourOf(line)}"></i>
        <small><b>${words.moneyShort(amount)}</b><span>${tier ? t.tierTitle[tier] : says.lineShort[id]}</span></small>
      </span>`;
    })}
  </div>`;
}
