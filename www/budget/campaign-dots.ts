import { css, html } from 'lit';
import type { Objective } from '#core';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { budgetWords } from './words.ts';
import '../ui/number-field.ts';

// Columns in which the dots are stacked, and steps of the threshold in each.
const columns = 24;
const steps = 10;
// Ends of the axis, each times a power of ten: it moves seldom while a budget is dragged.
const ends = [1, 1.5, 2, 3, 4, 6, 8, 10];
// The first threshold is a round number that most campaigns reach.
const most = 16;

// The end of an axis that holds a value.
export function axisEnd(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return (ends.find((end) => end * power >= value) ?? 10) * power;
}

// Twenty campaigns that stand for all, each with what it brings, and a threshold that can be moved:
// how many reach it? Squares, since a round dot is a creator.
export class CampaignDots extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    dots: { attribute: false },
    ghost: { attribute: false },
    objective: {},
    threshold: { state: true },
  };

  // What each brings, the least first.
  declare dots: number[];
  // The same before the last edit, or null.
  declare ghost: number[] | null;
  declare objective: Objective;
  // What was chosen; null until something is.
  declare threshold: number | null;
  // The threshold to begin with, and the objective and plan that it is for.
  #first = 0;
  #of = '';

  constructor() {
    super();
    this.dots = [];
    this.ghost = null;
    this.objective = 'seeding';
    this.threshold = null;
  }

  static override styles = [
    ...BaseElement.styles,
    css`
      .plot {
        position: relative;
        height: 4.75rem;
        border-bottom: 1px solid var(--edge);
      }

      .plot i {
        position: absolute;
        bottom: calc(var(--up) * min(var(--size) * 1.2, (4.75rem - var(--size)) / var(--last)) + 2px);
        left: calc(var(--column) * 100% / 24);
        width: min(100% / 24 - 2px, var(--size));
        height: var(--size);
        --size: clamp(0.5rem, 3cqi, 0.8rem);
        border: 1.5px solid var(--ink);
        border-radius: 2px;
      }

      .plot i.reaches {
        background: var(--ink);
      }

      .plot i.ghost {
        border-style: dotted;
        border-color: var(--edge);
      }

      :host {
        container-type: inline-size;
      }

      .plot b {
        position: absolute;
        inset-block: 0;
        left: var(--at);
        width: 0;
        border-inline-start: 2px solid var(--accent);
      }

      /* Where the axis ends, under its end. */
      .plot span {
        position: absolute;
        top: 100%;
        right: 0;
        color: var(--quiet);
        font-size: var(--t1);
      }

      input[type='range'] {
        position: relative;
        display: block;
        width: calc(100% + 1rem);
        height: 1.5rem;
        margin: -0.5rem -0.5rem 0;
        background: transparent;
        appearance: none;
        cursor: ew-resize;
      }

      input[type='range']::-webkit-slider-thumb {
        width: 1rem;
        height: 1.25rem;
        margin-top: 0.3rem;
        border: 0;
        background: var(--accent);
        clip-path: polygon(50% 0, 100% 60%, 100% 100%, 0 100%, 0 60%);
        appearance: none;
      }

      input[type='range']::-moz-range-thumb {
        width: 1rem;
        height: 1.25rem;
        border: 0;
        border-radius: 0;
        background: var(--accent);
        clip-path: polygon(50% 0, 100% 60%, 100% 100%, 0 100%, 0 60%);
      }

      .reach {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s2);
        align-items: center;
      }

      .reach notewave-number-field {
        width: 6.5rem;
      }

    `,
  ];

  // The threshold stays when the plan changes, so that a better one reaches it more often. Another plan has
  // another, and readers, saves and orders have nothing in common.
  protected override willUpdate(): void {
    const of = this.objective + this.store.plan.id;
    if (of === this.#of) return;
    this.#of = of;
    this.threshold = this.store.targets[of] ?? null;
    const reached = this.dots[this.dots.length - most] ?? 0;
    this.#first = reached < 1 ? 0 : Number(reached.toPrecision(1));
  }

  get #end(): number {
    return axisEnd(Math.max(...this.dots, this.threshold || 0));
  }

  get #chosen(): number {
    return this.threshold ?? this.#first;
  }

  #squares(dots: number[], kind: (value: number) => string, end: number) {
    // How many each column has. A high one is pressed together, so that it stays within the plot.
    const heights = Array(columns).fill(0);
    const places = dots.map((value) => {
      const column = Math.min(columns - 1, Math.floor((value / end) * columns));
      return { value, column, up: heights[column]++ };
    });
    const last = Math.max(...heights) - 1 || 1;
    return places.map(
      ({ value, column, up }) =>
        html`<i class=${kind(value)} .style=${`--column: ${column}; --up: ${up}; --last: ${last}`}></i>`,
    );
  }

  override render() {
    const { dots, ghost, words } = this;
    const says = budgetWords.in(words).campaigns;
    const end = this.#end;
    const chosen = this.#chosen;
    const reaches = (value: number) => value >= chosen;
    const count = dots.filter(reaches).length;
    const unit = words.t.resultName[this.objective].toLowerCase();
    const set = (value: number) => {
      this.threshold = Number.isNaN(value) ? null : value;
      this.store.aim(this.#of, this.threshold);
    };
    const slid = ({ target }: Event) => {
      const part = Number((target as HTMLInputElement).value) / (columns * steps);
      set(Number((part * end).toPrecision(2)));
    };
    return html`
      <div class="plot" role="img" aria-label=${says.picture(words.about(dots[0] ?? 0), words.about(dots.at(-1) ?? 0))}>
        ${this.#squares(ghost?.filter((value) => value <= end) ?? [], () => 'ghost', end)}
        ${this.#squares(dots, (value) => (reaches(value) ? 'reaches' : ''), end)}
        <b .style=${`--at: ${(Math.min(chosen, end) / end) * 100}%`}></b>
        <span>${words.about(end)}</span>
      </div>
      <input
        type="range"
        min="0"
        max=${columns * steps}
        aria-label=${says.threshold(unit)}
        aria-valuetext=${says.reach(words.number(count), words.number(dots.length), words.about(chosen))}
        .value=${String((Math.min(chosen, end) / end) * columns * steps)}
        @input=${slid}
      />
      <div class="reach">
        <span>${says.count(words.number(count), words.number(dots.length))}</span>
        <notewave-number-field
          bare
          .label=${says.threshold(unit)}
          .value=${chosen}
          @given=${({ detail }: CustomEvent<number>) => set(detail)}
        ></notewave-number-field>
        <span>${unit}</span>
      </div>
    `;
  }
}

define('notewave-campaign-dots', CampaignDots);
