import { css, html, nothing, type TemplateResult } from 'lit';
import type { Line, Mix } from '#core';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { amountOf } from './amount-of.ts';
import { setLine } from './locks.ts';
import { budgetWords } from './words.ts';

// The class that gives a line its colour, in the bar and in the table.
export function colourOf({ id, tier }: Line): string {
  return tier ?? id;
}

// The colour of each line.
export const swatchStyle = css`
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
`;

export const moneyBarStyle = [
  swatchStyle,
  css`
  .money {
    position: relative;
  }

  .bar {
    display: flex;
    gap: 1px;
  }

  .bar > span {
    flex: var(--amount) 1 0;
    container-type: inline-size;
    min-width: 1px;
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

  /* The money before the last edit, in the gap above. */
  .bar.ghost {
    position: absolute;
    inset: -7px 0 auto;
  }

  .ghost i {
    height: 4px;
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

  /* The divider before the boost. */
  .money input {
    position: absolute;
    top: -0.375rem;
    left: -0.5rem;
    width: calc(var(--part) * 100% + 1rem);
    height: 3.5rem;
    margin: 0;
    background: transparent;
    appearance: none;
    direction: rtl;
    pointer-events: none;
  }

  .money input::-webkit-slider-thumb {
    width: 1rem;
    height: 3.5rem;
    border: solid var(--paper);
    border-width: 0 0.3rem;
    border-radius: 0.5rem;
    background: var(--ink);
    appearance: none;
    cursor: ew-resize;
    pointer-events: auto;
  }

  .money input::-moz-range-thumb {
    box-sizing: border-box;
    width: 1rem;
    height: 3.5rem;
    border: solid var(--paper);
    border-width: 0 0.3rem;
    border-radius: 0.5rem;
    background: var(--ink);
    cursor: ew-resize;
    pointer-events: auto;
  }
`,
];

// Boost is bought in whole hundreds, in fen.
const boostStep = 10_000;

// The cost lines as one bar. The divider before the boost can be moved, which locks the boost; the
// table of lines has the same as a box.
export function moneyBar(store: Store, mix: Mix, words: Words): TemplateResult {
  const says = budgetWords.in(words);
  const { t } = words;
  const lines = spentOf(mix);
  const before = store.before?.report.optimum;
  const name = ({ id, tier, amount }: Line) => html`<small>
    <b>${words.moneyShort(amount)}</b><span>${tier ? t.tierTitle[tier] : says.lineShort[id]}</span>
  </small>`;
  return html`<div class="money">
    ${before ? bar(spentOf(before), 'ghost') : nothing} ${bar(lines, '', name)}
    ${divider(store, mix, words)}
  </div>`;
}

const spentOf = ({ lines }: Mix) => lines.filter(({ amount }) => amount > 0);

function bar(lines: Line[], kind: string, name?: (line: Line) => TemplateResult) {
  return html`<div class="bar ${kind}" aria-hidden="true">
    ${lines.map(
      (line) => html`<span .style=${`--amount: ${line.amount}`}>
        <i class="fill ${colourOf(line)}"></i>
        ${name?.(line)}
      </span>`,
    )}
  </div>`;
}

// The track of the divider begins where the first creator's fee does and ends where the boost does.
function divider(store: Store, mix: Mix, words: Words) {
  const boost = amountOf(mix, 'boost');
  // Without boost it stands at the end of the rest, to be drawn back.
  const { lines } = mix;
  const at = lines.findIndex(({ id }) => id === 'boost');
  if (at < 0) return nothing;
  const all = lines.reduce((sum, { amount }) => sum + amount, 0);
  const upTo = lines.slice(0, at).reduce((sum, { amount }) => sum + amount, 0) + boost;
  const label = budgetWords.in(words).lineShort.boost;
  return html`<input
    type="range"
    min="0"
    max=${upTo}
    step=${boostStep}
    aria-label=${label}
    aria-valuetext=${words.wholeMoney(boost)}
    title=${words.pair(label, words.wholeMoney(boost))}
    .value=${String(boost)}
    .style=${`--part: ${upTo / all}`}
    @input=${({ target }: Event) => setLine(store, 'boost', Number((target as HTMLInputElement).value))}
  />`;
}
