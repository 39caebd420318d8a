import { css, html, type TemplateResult } from 'lit';
import type { Currency, Forecast, Objective, Range } from '#core';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { rangeMark } from '../ui/range-mark.ts';
import type { ExplainedNumbers } from './explained-numbers.ts';
import { budgetWords } from './words.ts';

type Metric = keyof Forecast;

export const shown: Record<Objective, Metric[]> = {
  awareness: ['impressions', 'reach', 'notesLive', 'costPerReader', 'cpm'],
  seeding: ['saves', 'engagements', 'notesLive', 'costPerSave', 'cpe'],
  conversion: ['orders', 'clicks', 'reads', 'notesLive', 'costPerOrder'],
};

const money: Metric[] = ['cpe', 'cpm', 'costPerSave', 'costPerReader', 'costPerOrder'];

// What a cost is divided by.
const per: Partial<Record<Metric, 'reach' | 'saves' | 'orders' | 'engagements'>> = {
  cpe: 'engagements',
  costPerSave: 'saves',
  costPerReader: 'reach',
  costPerOrder: 'orders',
};

// The metric that the objective aims for, and the cost of one of it.
export const resultId = {
  awareness: 'reach',
  seeding: 'saves',
  conversion: 'orders',
} as const satisfies Record<Objective, Metric>;
export const costId = {
  awareness: 'costPerReader',
  seeding: 'costPerSave',
  conversion: 'costPerOrder',
} as const satisfies Record<Objective, Metric>;

export function resultOf(forecast: Forecast, objective: Objective): Range {
  return forecast[resultId[objective]];
}

// The cost of one result. Under one expected result it means nothing.
export function costText(
  forecast: Forecast,
  objective: Objective,
  words: Words,
  say = (cost: string, _own: string) => cost,
  currency: Currency | null = null,
): string {
  const cost = forecast[costId[objective]];
  if (!cost) return '';
  const { likely } = resultOf(forecast, objective);
  if (likely < 1) return words.t.underOneResult;
  return say(words.aboutMoney(cost.likely), words.inCurrency(cost.likely, currency, 2));
}

export const forecastStyle = css`
  .expect td,
  .expect tbody th {
    padding-block: var(--s2);
  }

  .expect .likely {
    font-weight: 650;
  }

  .expect tbody th {
    width: 40%;
    line-height: 1.3;
  }

  .expect .mark {
    width: 22%;
    vertical-align: middle;
  }

  @container answer (max-width: 24rem) {
    .expect .mark {
      display: none;
    }
  }
`;

function row(
  metric: Metric,
  forecast: Forecast,
  store: Store,
  explained: ExplainedNumbers,
  words: Words,
) {
  const range = forecast[metric];
  if (!range) return null;
  const says = budgetWords.in(words);
  const { t } = words;
  const divisor = per[metric];
  if (divisor && forecast[divisor].likely < 1) {
    return html`<tr>
      <th scope="row">${says.metric[metric]}</th>
      <td class="number quiet small" colspan="3">${t.underOneResult}</td>
    </tr>`;
  }
  const isMoney = money.includes(metric);
  const span = isMoney ? words.aboutMoneySpan(range) : words.aboutSpan(range);
  const own = isMoney ? words.inCurrency(range.likely, store.plan.budget.currency, 2) : '';
  return html`<tr>
    <th scope="row">${says.metric[metric]}</th>
    <td class="number likely">
      ${explained.number(metric, isMoney ? words.aboutMoney(range.likely) : words.about(range.likely))}
    </td>
    <td class="mark">${rangeMark(range)}</td>
    <td class="number quiet small">${span}${own && html`<br />${own}`}</td>
  </tr>${explained.row([metric], 4)}`;
}

// The metrics of the objective as a table, each with its range.
export function forecastTable(
  forecast: Forecast,
  store: Store,
  explained: ExplainedNumbers,
  words: Words,
): TemplateResult {
  const says = budgetWords.in(words);
  const { objective } = store.basis('budget');
  return html`<table class="expect">
    <caption class="hidden">${says.forecastHead}</caption>
    <thead class="hidden">
      <tr>
        <th scope="col">${says.measureHead}</th>
        <th scope="col">${says.likelyHead}</th>
        <td></td>
        <th scope="col">${says.rangeHead}</th>
      </tr>
    </thead>
    <tbody>
      ${shown[objective].map((metric) => row(metric, forecast, store, explained, words))}
    </tbody>
  </table>`;
}
