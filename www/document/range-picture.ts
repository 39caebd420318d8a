import { svg, type TemplateResult } from 'lit';
import type { Forecast } from '#core';
import type { Words } from '../app/words.ts';
import { axisEnd } from '../budget/campaign-dots.ts';
import { budgetWords } from '../budget/words.ts';

const width = 640;
const columns = 40;
const side = 13;

// Twenty campaigns as squares over an axis, and the range of eight of ten under it.
export function rangePicture({ dots, result }: Forecast, words: Words): TemplateResult {
  const end = axisEnd(Math.max(...dots, result.p90));
  const at = (value: number) => (Math.min(value, end) / end) * width;
  const heights = new Map<number, number>();
  const placed = dots.map((value) => {
    const column = Math.min(columns - 1, Math.floor((value / end) * columns));
    const up = heights.get(column) ?? 0;
    heights.set(column, up + 1);
    return { column, up };
  });
  const base = Math.max(...heights.values()) * (side + 1);
  const { p10, p50, p90 } = result;
  const says = budgetWords.in(words).campaigns;
  return svg`<svg
    class="range"
    viewBox=${`0 0 ${width} ${base + 34}`}
    role="img"
    aria-label=${says.picture(words.about(dots[0] ?? 0), words.about(dots.at(-1) ?? 0))}
  >
    ${placed.map(
      ({ column, up }) =>
        svg`<rect x=${(column * width) / columns} y=${base - (up + 1) * (side + 1)} width=${side} height=${side} />`,
    )}
    <path class="axis" d=${`M0 ${base + 1.5}H${width}`} />
    <rect class="span" x=${at(p10)} y=${base + 5} width=${at(p90) - at(p10)} height="6" />
    <path class="half" d=${`M${at(p50)} ${base + 3}v10`} />
    <text x="0" y=${base + 29}>0</text>
    <text x=${width} y=${base + 29} text-anchor="end">${words.about(end)}</text>
  </svg>` as TemplateResult;
}
