import { css, html, type TemplateResult } from 'lit';
import type { Currency, Forecast, Objective, Percentiles } from '#core';
import type { Price, Quantity } from '#whatif';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { rangeMark, rangeOf } from '../ui/range-mark.ts';
import type { ExplainedNumbers } from './explained-numbers.ts';
import { budgetWords } from './words.ts';

type Metric = Quantity | Price;

// The numbers of an objective that can be explained.
export const shown: Record<Objective, Metric[]> = {
  awareness: ['impressions', 'reach', 'notesLive', 'costPerReader', 'cpm'],
  seeding: ['saves', 'engagements', 'notesLive', 'costPerSave', 'cpe'],
  conversion: ['orders', 'clicks', 'reads', 'notesLive', 'costPerOrder'],
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

export function resultOf({ result }: Forecast): Percentiles {
  return result;
}

// The cost of one result in the median campaign. Where half of them bring less than one, it means nothing.
export function costText(
  { result, cost }: Forecast,
  words: Words,
  say = (cost: string, _own: string) => cost,
  currency: Currency | null = null,
): string {
  if (!cost) return '';
  if (result.p50 < 1) return words.t.underOneResult;
  return say(words.aboutMoney(cost.p50), words.inCurrency(cost.p50, currency, 2));
}

// In how many campaigns of ten the best mix brings more than another with the same luck.
export function beatenText(beaten: number, words: Words): string {
  const says = budgetWords.in(words);
  const tenths = Math.round(beaten * 10);
  const told = words.number(tenths);
  return tenths >= 4 && tenths <= 6 ? says.luckDecides(told) : says.oursBringsMore(told);
}

export const forecastStyle = css`
  .expect td,
  .expect tbody th {
    padding-block: var(--s2);
  }

  .expect .half {
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
  name: string,
  number: string,
  points: Percentiles | null,
  none: string,
  isMoney: boolean,
  explained: ExplainedNumbers,
  words: Words,
  currency: Currency | null,
) {
  if (!points) {
    return html`<tr>
      <th scope="row">${name}</th>
      <td class="number quiet small" colspan="3">${none}</td>
    </tr>`;
  }
  const range = rangeOf(points);
  const span = isMoney ? words.aboutMoneySpan(range) : words.aboutSpan(range);
  const own = isMoney ? words.inCurrency(points.p50, currency, 2) : '';
  const half = isMoney ? words.aboutMoney(points.p50) : words.about(points.p50);
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number half">${explained.number(number, half)}</td>
    <td class="mark">${rangeMark(range)}</td>
    <td class="number quiet small">${span}${own && html`<br />${own}`}</td>
  </tr>${explained.row([number], 4)}`;
}

// What the objective wants and what one of it costs as a table, each with its range.
export function forecastTable(
  { result, cost }: Forecast,
  store: Store,
  explained: ExplainedNumbers,
  words: Words,
): TemplateResult {
  const says = budgetWords.in(words);
  const { objective } = store.basis('budget');
  const { currency } = store.plan.budget;
  const [wanted, price] = [resultId[objective], costId[objective]];
  const isFew = result.p50 < 1;
  const none = isFew ? words.t.underOneResult : says.oftenNone;
  return html`<table class="expect">
    <caption class="hidden">${says.forecastHead}</caption>
    <thead class="hidden">
      <tr>
        <th scope="col">${says.measureHead}</th>
        <th scope="col">${says.halfHead}</th>
        <td></td>
        <th scope="col">${says.rangeHead}</th>
      </tr>
    </thead>
    <tbody>
      ${row(says.metric[wanted], wanted, result, '', false, explained, words, currency)}
      ${row(says.metric[price], price, isFew ? null : cost, none, true, explained, words, currency)}
    </tbody>
  </table>`;
}
