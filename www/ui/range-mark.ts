import { css, html, type TemplateResult } from 'lit';
import type { Percentiles, Range } from '#core';

export const rangeMarkStyle = css`
  .range-mark {
    position: relative;
    display: block;
    width: 100%;
    min-width: 2.5rem;
    height: 1rem;
  }

  .range-mark::before {
    position: absolute;
    inset: calc(50% - 2px) var(--right) auto var(--left);
    height: 4px;
    border-radius: 2px;
    background: var(--cost-4);
    content: '';
  }

  .range-mark::after {
    position: absolute;
    top: calc(50% - 5px);
    left: calc(var(--at) - 5px);
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--ink);
    content: '';
  }
`;

// The range that eight campaigns of ten end in, around the median.
export function rangeOf({ p10, p50, p90 }: Percentiles): Range {
  return { low: p10, likely: p50, high: p90 };
}

// A range from low to high as a bar, with a dot at its middle value, on a scale from 0 to `end`.
export function rangeMark({ low, likely, high }: Range, end = high): TemplateResult {
  const at = (value: number) => `${end > 0 ? (value / end) * 100 : 0}%`;
  const style = `--left: ${at(low)}; --right: calc(100% - ${at(high)}); --at: ${at(likely)}`;
  return html`<span class="range-mark" aria-hidden="true" .style=${style}></span>`;
}
