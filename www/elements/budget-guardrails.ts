import { css, html, nothing, type TemplateResult } from 'lit';
import type { BudgetReport, Guardrail, GuardrailId, Objective } from '#core';
import type { Words } from '../messages/words.ts';
import type { Store } from '../store.ts';
import { tiers } from '../tiers.ts';

export const guardrailStyle = css`
  .guardrails {
    max-width: 52rem;
  }

  .each {
    max-width: 46rem;
  }

  .guardrails li {
    display: grid;
    grid-template-columns: auto 4rem minmax(0, 1fr);
    gap: 0 var(--s3);
    align-items: center;
    padding: var(--s2) 0;
    border-bottom: 1px solid var(--line);
  }

  .guardrails .state {
    font-size: var(--t1);
  }

  .guardrails .binding .state {
    color: var(--accent);
    font-weight: 650;
  }

  .guardrails .broken .state {
    color: var(--warn);
    font-weight: 650;
  }

  .guardrails .off {
    color: var(--quiet);
  }
`;

const shares: GuardrailId[] = ['front-load', 'single-creator', 'boost-share'];

function limits({ id, min, max }: Guardrail, words: Words): string {
  const { t } = words;
  const text = (value: number) => (shares.includes(id) ? words.share(value) : words.number(value));
  if (min !== null && max !== null) return t.budget.between(text(min), text(max));
  if (min !== null) return t.budget.from(text(min));
  return max === null ? '' : t.budget.upTo(text(max));
}

function actual({ id, actual: value }: Guardrail, words: Words): string {
  if (value === null) return words.t.budget.nothing;
  return shares.includes(id) ? words.share(value) : words.about(value);
}

function toggle(store: Store, id: GuardrailId): void {
  const { off } = store.plan.budget;
  store.budget({ off: off.includes(id) ? off.filter((one) => one !== id) : [...off, id] });
}

function row(store: Store, guardrail: Guardrail, words: Words) {
  const { t } = words;
  const { id, state, costs } = guardrail;
  const { objective } = store.basis('budget');
  const name = t.budget.guardrail[id];
  return html`<li class=${state}>
    <label class="tick">
      <input
        type="checkbox"
        aria-label=${name}
        .checked=${!store.plan.budget.off.includes(id)}
        @change=${() => toggle(store, id)}
      />
    </label>
    <span class="state">${t.budget.guardrailState[state]}</span>
    <span>
      ${name}: ${t.budget.limits(actual(guardrail, words), limits(guardrail, words))}
      ${
        costs === null
          ? nothing
          : html`<span class="quiet"
              >${t.budget.guardrailCosts(t.result[objective](words.about(costs)))}</span
            >`
      }
    </span>
  </li>`;
}

// What each rule sees, what it allows, what it costs, and its switch.
export function guardrails(store: Store, report: BudgetReport, words: Words): TemplateResult {
  return html`<p class="quiet">${words.t.budget.guardrailsAbout}</p>
    <ul class="guardrails">
      ${report.optimum.guardrails.map((guardrail) => row(store, guardrail, words))}
    </ul>`;
}

// What the first creator of each tier costs and brings.
export function each(report: BudgetReport, objective: Objective, words: Words): TemplateResult {
  const { t } = words;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.budget.each}>
    <table class="each">
      <thead>
        <tr>
          <th scope="col">${t.budget.tier}</th>
          <th scope="col" class="number">${t.budget.fee}</th>
          <th scope="col" class="number">${t.budget.allIn}</th>
          <th scope="col" class="number">${t.resultName[objective]}</th>
          <th scope="col" class="number">${t.costName[objective]}</th>
        </tr>
      </thead>
      <tbody>
        ${tiers.map((tier) => {
          const { fee, allIn, result, costPerResult } = report.each[tier];
          return html`<tr>
            <th scope="row">${t.tierTitle[tier]}</th>
            <td class="number">${words.money(fee)}</td>
            <td class="number">${words.money(allIn)}</td>
            <td class="number">${words.about(result)}</td>
            <td class="number">
              ${costPerResult === null ? t.engagement.unknown : words.aboutMoney(costPerResult)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
