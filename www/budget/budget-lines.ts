import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Line, LineId, Mix } from '#core';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { uiWords } from '../ui/words.ts';
import { ExplainedNumbers, explainedNumbersStyle } from './explained-numbers.ts';
import { lockButton, lockButtonStyle, lockConflict } from './lock-button.ts';
import { setLine } from './locks.ts';
import { colourOf, swatchStyle } from './money-bar.ts';
import { ownMoney } from './own-money.ts';
import { budgetTerms, budgetWords } from './words.ts';
import '../ui/number-field.ts';

const lineStyle = [
  lockButtonStyle,
  css`
    :host {
      display: block;
      max-width: 46rem;
    }

    .lines tbody th {
      padding-inline-start: 1.25rem;
      text-indent: -1.25rem;
    }

    .lines tr {
      height: 2.125rem;
    }

    .lines td:last-child {
      width: 2rem;
      padding-inline-start: 0;
      text-align: end;
    }

    .lines tfoot th,
    .lines tfoot td {
      border-bottom: 0;
      color: inherit;
      font-size: inherit;
      font-weight: 650;
    }

    .lines .converted {
      display: block;
    }

    .lines notewave-number-field {
      width: 7.5rem;
      margin-inline-start: auto;
    }
  `,
];

// The lines that can be locked. Creators are locked by number, tools and production are inputs, and
// the rest is left over.
const lockable: LineId[] = [
  'service',
  'agency',
  'product',
  'handling',
  'production',
  'boost',
  'vat',
  'contingency',
];

function row(store: Store, explained: ExplainedNumbers, mix: Mix, line: Line, words: Words) {
  const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
  const { id, tier, amount } = line;
  const own = store.plan.budget.locks.lines[id];
  const locked = own !== undefined;
  if (amount === 0 && !locked && id !== 'boost' && id !== 'contingency') return nothing;
  const name = tier ? says.feesOfTier(words.tier(tier)) : says.line[id];
  const number = tier ? `${id}.${tier}` : id;
  return html`<tr>
    <th scope="row">
      <span class="swatch fill ${colourOf(line)}"></span>${name}
      ${id === 'boost' ? html`<span class="quiet small">${says.boostAbout}</span>` : nothing}
      ${id === 'boost' ? lockConflict(mix, name, words, id) : nothing}
    </th>
    <td class="number">
      ${
        locked
          ? html`<notewave-number-field
              bare
              .label=${uiWords.in(words).field.locked(name)}
              .unit=${'fen'}
              .value=${own}
              .problems=${store.problems(`budget.locks.lines[${id}]`)}
              @given=${({ detail }: CustomEvent<number>) => setLine(store, id, detail)}
            ></notewave-number-field>`
          : explained.number(number, words.money(amount))
      }
      ${ownMoney(amount, store.plan.budget.currency, words)}
    </td>
    <td>
      ${
        lockable.includes(id)
          ? lockButton(name, locked, words, () => setLine(store, id, locked ? null : amount))
          : nothing
      }
    </td>
  </tr>${explained.row([number], 3)}`;
}

// The cost lines as a table, each with its amount and, where possible, a lock.
export class BudgetLines extends PlanElement {
  readonly #explained = new ExplainedNumbers(this);

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    explainedNumbersStyle,
    swatchStyle,
    ...lineStyle,
  ];

  override render() {
    const { store, words } = this;
    const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
    const mix = store.section('budget')?.optimum;
    if (!mix) return nothing;
    const { total } = store.basis('budget').budget;
    return html`<div class="inside">
      <div class="scroll"><table class="lines">
        <caption class="hidden">${says.parts.lines}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">${says.lineHead}</th>
            <th scope="col">${says.amountHead}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${mix.lines.map((line) => row(store, this.#explained, mix, line, words))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${says.sum}</th>
            <td class="number">
              ${words.money(total)} ${ownMoney(total, store.plan.budget.currency, words)}
            </td>
            <td></td>
          </tr>
        </tfoot>
      </table></div>
      <p class="quiet small">${says.locksAbout}</p>
    </div>`;
  }
}

define('notewave-budget-lines', BudgetLines);
