import { css, html, nothing, type TemplateResult } from 'lit';
import type { Store } from '../app/store.ts';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { costText, resultOf } from '../budget/budget-forecast.ts';
import { ownMoney } from '../budget/own-money.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { plannerWords } from './words.ts';

export const summaryStyle = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
    align-items: baseline;
    font-size: var(--t1);
  }

  .summary b {
    font-weight: 650;
  }

  .summary .mix {
    display: flex;
    gap: var(--s3);
  }

  .summary .mix i {
    display: inline-block;
    width: 0.55rem;
    height: 0.55rem;
    margin-inline-end: 0.25rem;
    border-radius: 50%;
  }

  .summary .koc i {
    background: var(--koc);
  }

  .summary .micro i {
    background: var(--micro);
  }

  .summary .mid i {
    background: var(--mid);
  }

  .summary .mega i {
    background: var(--mega);
  }

  @container planner (max-width: 40rem) {
    .summary {
      gap: 0 var(--s3);
    }

    .summary .wide {
      display: none;
    }
  }
`;

function budgetPart(store: Store, words: Words) {
  const report = store.section('budget');
  if (!report) return nothing;
  const { t } = words;
  const { objective, budget } = store.basis('budget');
  const { counts, forecast } = report.optimum;
  const range = resultOf(forecast);
  const cost = costText(forecast, words, t.costOfOne[objective]);
  const booked = tiers.filter((tier) => counts[tier] > 0);
  return html`
    <span><b>${words.moneyShort(budget.total)}</b> <span class="wide">${ownMoney(budget.total, store.plan.budget.currency, words)}</span></span>
    <span class="mix">
      ${booked.map(
        (tier) => html`<span class=${tier}
          ><i></i>${words.number(counts[tier])}<span class="wide"> ${words.tier(tier)}</span></span
        >`,
      )}
    </span>
    <span><b>${words.aboutSpan(rangeOf(range))}</b> ${t.resultName[objective].toLowerCase()}</span>
    ${cost ? html`<span class="wide">${cost}</span>` : nothing}
  `;
}

function schedulePart(store: Store, words: Words) {
  const report = store.section('schedule');
  if (!report) return nothing;
  const { startBy, lateDays, posts, launch } = report;
  const last = posts.at(-1)?.date ?? launch;
  return html`
    <span class=${lateDays > 0 ? 'warn' : ''}>
      ${lateDays > 0 ? plannerWords.in(words).startLate(words.day(startBy)) : plannerWords.in(words).startBy(words.day(startBy))}
    </span>
    <span class="wide">${plannerWords.in(words).live(words.day(launch), words.day(last))}</span>
  `;
}

// The plan in one line, always in sight.
export function summary(store: Store, words: Words): TemplateResult {
  return html`<div class="summary">${budgetPart(store, words)} ${schedulePart(store, words)}</div>`;
}
