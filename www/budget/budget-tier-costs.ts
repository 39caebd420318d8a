import { type CSSResultGroup, css, html, nothing } from 'lit';
import { tiers } from '../app/tiers.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { budgetTerms, budgetWords } from './words.ts';

// A table of what the first creator of each tier costs and brings.
export class BudgetTierCosts extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      table {
        max-width: 46rem;
      }

      thead .number {
        white-space: normal;
      }
    `,
  ];

  override render() {
    const { store, words } = this;
    const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
    const { t } = words;
    const report = store.section('budget');
    if (!report) return nothing;
    const { objective } = store.basis('budget');
    return html`<div class="inside scroll" tabindex="0" role="region" aria-label=${says.parts.tierCosts}>
    <table>
      <thead>
        <tr>
          <th scope="col">${says.tierHead}</th>
          <th scope="col" class="number">${says.feeHead}</th>
          <th scope="col" class="number">${says.allInHead}</th>
          <th scope="col" class="number">${t.resultName[objective]}</th>
          <th scope="col" class="number">${t.costName[objective]}</th>
        </tr>
      </thead>
      <tbody>
        ${tiers.map((tier) => {
          const { fee, allIn, result, costPerResult } = report.tierCosts[tier];
          return html`<tr>
            <th scope="row">${t.tierTitle[tier]}</th>
            <td class="number">${words.money(fee)}</td>
            <td class="number">${words.money(allIn)}</td>
            <td class="number">${words.about(result)}</td>
            <td class="number">
              ${costPerResult === null ? t.unknown : words.aboutMoney(costPerResult)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
  }
}

define('notewave-budget-tier-costs', BudgetTierCosts);
