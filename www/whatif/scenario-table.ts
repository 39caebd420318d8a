import { css, html, nothing, type TemplateResult } from 'lit';
import type { Figure, Objective } from '#core';
import type { ComparedPlan, PlanComparison, Shift } from '#whatif';
import { signed } from '../app/signed.ts';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { budgetTerms, budgetWords } from '../budget/words.ts';
import { inputAt } from './scenario-inputs.ts';
import { whatifWords } from './words.ts';

type Metric = Shift['metric'];

// The metric that the objective aims for.
export const objectiveMetric = {
  awareness: 'reach',
  seeding: 'saves',
  conversion: 'orders',
} satisfies Record<Objective, Metric>;

const shown = {
  awareness: ['reach', 'impressions', 'costPerReader', 'notesLive', 'spent'],
  seeding: ['saves', 'engagements', 'costPerSave', 'notesLive', 'spent'],
  conversion: ['orders', 'reads', 'costPerOrder', 'notesLive', 'spent'],
} as const satisfies Record<Objective, Metric[]>;

type Shown = (typeof shown)[Objective][number];

const money: Metric[] = ['costPerReader', 'costPerSave', 'costPerOrder', 'spent'];

export const scenarioTableStyle = css`
  .side {
    min-width: calc(6rem + var(--plans) * 7rem);
    table-layout: fixed;
  }

  .side thead th,
  .side td {
    text-align: end;
    overflow-wrap: anywhere;
  }

  .side thead th {
    color: var(--ink);
    font-weight: 600;
  }

  .side .group th {
    padding-top: var(--s4);
    color: var(--quiet);
    font-size: var(--t1);
    text-align: start;
  }

  .side td .small {
    display: block;
    line-height: 1.35;
  }
`;

// A difference between two plans: its median, and the range of eight campaigns of ten.
export function shiftText({ metric, difference }: Shift, words: Words) {
  const isMoney = money.includes(metric);
  const { p10, p50, p90 } = difference;
  const text = (value: number) => signed(value, words, isMoney);
  const low = text(p10);
  const high = text(p90);
  return {
    middle: text(p50),
    span: low === high ? low : whatifWords.in(words).scenarios.range(low, high),
  };
}

function result(plan: ComparedPlan, metric: Metric, words: Words) {
  const outcome = plan.outlook[metric];
  if (!outcome) return words.t.unknown;
  const { p50 } = outcome;
  const shift = plan.shifts.find((one) => one.metric === metric);
  const text = shift ? shiftText(shift, words) : null;
  return html`<b>${money.includes(metric) ? words.aboutMoney(p50) : words.about(p50)}</b>
    ${text ? html`<span class="small">${text.middle}</span><span class="quiet small">${text.span}</span>` : nothing}`;
}

// The plans side by side: what differs, the best mix, and the results.
export function scenarioTable(
  { inputs, plans }: PlanComparison,
  names: string[],
  objective: Objective,
  figures: Figure[],
  words: Words,
): TemplateResult {
  const { t } = words;
  const says = whatifWords.in(words).scenarios;
  const group = (title: string) => html`<tr class="group">
    <th scope="colgroup" colspan=${plans.length + 1}>${title}</th>
  </tr>`;
  const row = (name: string, cells: unknown[]) => html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
  const each = (name: string, cell: (plan: ComparedPlan) => unknown) =>
    row(
      name,
      plans.map((plan) => (plan ? cell(plan) : t.unknown)),
    );
  const metricName = (metric: Shown) =>
    metric === 'spent' ? says.spent : budgetTerms.in(words).metric[metric];
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${budgetWords.in(words).parts.scenarios}>
      <table class="side" .style=${`--plans: ${plans.length}`}>
        <thead>
          <tr>
            <td></td>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${group(inputs.length > 0 ? says.inputsHead : says.sameInputs)}
          ${inputs.map(({ path, values }) => {
            const { label, say } = inputAt(path, figures, words);
            return row(label, values.map(say));
          })}
        </tbody>
        <tbody>
          ${group(says.mixHead)}
          ${tiers.map((tier) => each(t.tierTitle[tier], ({ best }) => words.number(best.counts[tier])))}
          ${each(budgetTerms.in(words).boost, ({ best }) => words.money(best.boost))}
        </tbody>
        <tbody>
          ${group(says.resultsHead)}
          ${shown[objective].map((metric) => each(metricName(metric), (plan) => result(plan, metric, words)))}
        </tbody>
      </table>
    </div>
    <p class="quiet small">${says.resultsAbout}</p>
  `;
}
