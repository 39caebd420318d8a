import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Change, Clash, Guardrail, GuardrailId, Mix } from '#core';
import type { Store } from '../app/store.ts';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { uiWords } from '../ui/words.ts';
import { budgetDetails, budgetTerms, budgetWords } from './words.ts';

const guardrailStyle = css`
  .about {
    max-width: 40rem;
  }

  .guardrails {
    max-width: 58rem;
  }

  :host {
    container-type: inline-size;
  }

  .guardrails li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) 11rem 13rem;
    gap: var(--s1) var(--s4);
    align-items: center;
    padding: var(--s3) 0;
    border-bottom: 1px solid var(--line);
  }

  .guardrails b {
    font-weight: 600;
  }

  .why,
  .costs {
    display: block;
  }

  .binding .state {
    color: var(--accent);
    font-weight: 600;
  }

  .broken .state {
    color: var(--warn);
    font-weight: 600;
  }

  .costs {
    color: var(--ink);
    font-weight: 400;
  }

  @container (max-width: 44rem) {
    .guardrails li {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .guardrails li > :nth-child(n + 3) {
      grid-column: 2;
    }
  }

  .guardrails .off {
    color: var(--quiet);
  }
`;

const shares: GuardrailId[] = ['front-load', 'single-creator', 'boost-share'];

function limits({ id, min, max }: Guardrail, words: Words): string {
  const { guardrails } = budgetDetails.in(words);
  const text = (value: number) => limitText(id, value, words);
  if (min !== null && max !== null) return guardrails.between(text(min), text(max));
  if (min !== null) return guardrails.atLeast(text(min));
  return max === null ? '' : guardrails.atMost(text(max));
}

// A limit in the guardrail's own quantity.
const limitText = (id: GuardrailId, value: number, words: Words) =>
  shares.includes(id) ? words.share(value) : words.number(value);

// What a figure would have to be, in its own unit.
function changeText(store: Store, { figure, value }: Change, words: Words): string {
  const unit = store.figures.find(({ id }) => id === figure)?.unit;
  if (unit === 'share') return words.share(value);
  return unit === 'fen' ? words.money(value) : words.number(value);
}

function actual({ id, actual: value }: Guardrail, words: Words): string {
  const { guardrails } = budgetDetails.in(words);
  if (value === null) return guardrails.nothingToWatch;
  return shares.includes(id) ? words.share(value) : words.number(Number(value.toPrecision(3)));
}

function toggle(store: Store, { id, state, max }: Guardrail, booked: number): void {
  const { off } = store.plan.budget;
  if (state !== 'off') {
    store.budget({ off: [...off, id] });
    return;
  }
  if (off.includes(id)) store.budget({ off: off.filter((one) => one !== id) });
  // The team's limit is its own to set; what the plan books is a first one.
  if (id === 'capacity' && max === null) store.override('guardrail.capacity', { value: booked });
}

// The name of something that a guardrail conflicts with.
function thing(clashes: Clash, { counts }: Mix, words: Words): string {
  const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
  const { t } = words;
  switch (clashes) {
    case 'budget':
      return says.total;
    case 'boost':
      return uiWords.in(words).field.locked(says.line.boost);
    case 'koc':
    case 'micro':
    case 'mid':
    case 'mega':
      return uiWords
        .in(words)
        .field.locked(t.creatorsOfTier(words.number(counts[clashes]), words.tier(clashes)));
    default:
      return `“${says.guardrail[clashes]}”`;
  }
}

function row(store: Store, mix: Mix, guardrail: Guardrail, words: Words) {
  const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
  const { guardrails } = budgetDetails.in(words);
  const { t } = words;
  const { id, state, costs, clashes, changes } = guardrail;
  const booked = tiers.reduce((sum, tier) => sum + mix.counts[tier], 0);
  const { objective } = store.basis('budget');
  const name = says.guardrail[id];
  // Capacity grows in parts; the other guardrails are on or off.
  const saved = id === 'capacity' ? guardrails.gainWithRoom : guardrails.gainWithout;
  return html`<li class=${state}>
    <label class="tick">
      <input
        type="checkbox"
        aria-label=${name}
        .checked=${state !== 'off'}
        @change=${() => toggle(store, guardrail, booked)}
      />
    </label>
    <span>
      <b>${name}</b>
      <span class="quiet small why">${guardrails.why[id]}</span>
    </span>
    <span class="seen">
      ${limits(guardrail, words) ? guardrails.limits(actual(guardrail, words), limits(guardrail, words)) : actual(guardrail, words)}
    </span>
    <span class="state">
      <span>${guardrails.state[state]}</span>
      ${
        clashes.length === 0
          ? nothing
          : html`<span class="costs small">
              ${guardrails.conflictsWith(words.list(clashes.map((one) => thing(one, mix, words))))}
            </span>`
      }
      ${
        changes.length === 0
          ? nothing
          : html`<button @click=${() => store.overrides(changes)}>
              ${guardrails.changeTo(words.list(changes.map((change) => changeText(store, change, words))))}
            </button>`
      }
      ${
        costs === null || words.about(costs) === words.about(0)
          ? nothing
          : html`<span class="costs">${saved(t.result[objective](words.about(costs)))}</span>`
      }
    </span>
  </li>`;
}

// The guardrails: what each measures, allows and costs, and its switch.
export class BudgetGuardrails extends PlanElement {
  static override styles: CSSResultGroup[] = [...PlanElement.styles, guardrailStyle];

  override render() {
    const { store, words } = this;
    const report = store.section('budget');
    if (!report) return nothing;
    const { guardrails } = budgetDetails.in(words);
    return html`<div class="inside">
      <p class="quiet about">${guardrails.about} ${report.gap > 0 ? guardrails.gap(words.share(report.gap)) : nothing}</p>
      <ul class="guardrails">
        ${report.optimum.guardrails.map((guardrail) => row(store, report.optimum, guardrail, words))}
      </ul>
    </div>`;
  }
}

define('notewave-budget-guardrails', BudgetGuardrails);
