import { css, html, nothing, svg, type TemplateResult } from 'lit';

// A point of the curve: across and up, each from 0 to 1.
export type Place = [number, number];

interface CurveLine {
  label: string;
  places: Place[];
  // The class of its colour: a tier or `boost`; ink otherwise.
  colour?: string;
  // Where the line would end if it went on as it begins.
  even?: Place;
  today?: Place | null;
  // Marks where something begins, in the colour of a tier.
  marks?: { colour: string; across: number }[];
  picked?: Place;
}

export const curveLineStyle = css`
  .curve-line {
    position: relative;
    display: block;
    height: 3.5rem;
    margin-block: var(--s1);
    border-bottom: 1px solid var(--edge);
    --colour: var(--ink);
  }

  .press .curve-line {
    height: 11rem;
    cursor: crosshair;
  }

  .curve-line svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  .curve-line path {
    fill: none;
    stroke: var(--colour);
    stroke-width: 2;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .curve-line path.even,
  .curve-line path.today {
    stroke: var(--edge);
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }

  .curve-line i {
    position: absolute;
    left: var(--at);
    bottom: var(--up);
    width: 0.75rem;
    height: 0.75rem;
    border: 2px solid var(--paper);
    border-radius: 50%;
    background: var(--accent);
    translate: -50% 50%;
    pointer-events: none;
  }

  .curve-line path.mark {
    stroke-width: 3;
  }

  .koc {
    --colour: var(--koc);
  }

  .micro {
    --colour: var(--micro);
  }

  .mid {
    --colour: var(--mid);
  }

  .mega {
    --colour: var(--mega);
  }

  .curve-line.boost {
    --colour: var(--accent);
  }
`;

// A curve that fills its box, from 0 to its highest point.
export function curveLine(given: CurveLine): TemplateResult {
  const { label, places, colour = '', even, today, marks = [], picked } = given;
  const at = ([across]: Place) => (across * 100).toFixed(2);
  const down = ([, up]: Place) => ((1 - up) * 100).toFixed(2);
  const path = places
    .map((place, index) => `${index === 0 ? 'M' : 'L'}${at(place)} ${down(place)}`)
    .join('');
  return html`<span class="curve-line ${colour}" role="img" aria-label=${label}>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${today ? svg`<path class="today" d=${`M${at(today)} 0V100`}></path>` : nothing}
      ${marks.map(({ colour, across }) => svg`<path class="mark ${colour}" d=${`M${at([across, 0])} 88V100`}></path>`)}
      ${even ? svg`<path class="even" d=${`M0 100L${at(even)} ${down(even)}`}></path>` : nothing}
      <path d=${path}></path>
    </svg>
    ${picked ? html`<i .style=${`--at: ${at(picked)}%; --up: ${picked[1] * 100}%`}></i>` : nothing}
  </span>`;
}
