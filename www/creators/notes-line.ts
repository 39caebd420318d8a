import { css, nothing, svg, type TemplateResult } from 'lit';
import type { Note } from '#lists';

export const notesLineStyle = css`
  .notes-line {
    display: block;
    width: 100%;
    aspect-ratio: 600 / 110;
    overflow: visible;
  }

  .notes-line rect {
    fill: var(--cost-4);
    opacity: 0.45;
  }

  .notes-line line {
    stroke: var(--line);
  }

  .notes-line circle {
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 1.5;
  }

  .notes-line circle.sponsored {
    fill: var(--paper);
  }
`;

const [width, height] = [600, 110];

// A creator's notes over time on the usual band. Sponsored notes are hollow.
export function notesLine(
  notes: Note[],
  band: { low: number; high: number } | null,
  label: string,
): TemplateResult {
  const dated = notes.flatMap(({ day, ...note }) => (day === null ? [] : [{ day, ...note }]));
  const days = dated.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const end = Math.max(band?.high ?? 0, ...dated.map(({ rate }) => rate)) * 1.08 || 1;
  const x = (day: number) => 6 + ((day - first) / (last - first || 1)) * (width - 12);
  const y = (rate: number) => height - (rate / end) * height;
  return svg`<svg
    class="notes-line"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${label}
  >
    ${
      band
        ? svg`<rect x="0" width=${width} y=${y(band.high)} height=${y(band.low) - y(band.high)}></rect>`
        : nothing
    }
    <line x1="0" x2=${width} y1=${height} y2=${height}></line>
    ${dated.map(
      ({ day, rate, sponsored }) =>
        svg`<circle class=${sponsored ? 'sponsored' : ''} cx=${x(day)} cy=${y(rate)} r="4"></circle>`,
    )}
  </svg>`;
}
