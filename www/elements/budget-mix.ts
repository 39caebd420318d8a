import { css, html, type TemplateResult } from 'lit';
import type { Mix, Tier } from '#core';
import type { Words } from '../messages/words.ts';
import type { Store } from '../store.ts';
import { tiers } from '../tiers.ts';
import { lock } from './lock.ts';

export const mixLegendStyle = css`
  .legend {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s1) var(--s5);
  }

  @container answer (min-width: 40rem) {
    .legend {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  .legend li {
    display: flex;
    gap: var(--s1);
    align-items: center;
    min-height: 2.5rem;
    border-top: 2px solid var(--tier);
    white-space: nowrap;
  }

  .legend .koc {
    --tier: var(--koc);
  }

  .legend .micro {
    --tier: var(--micro);
  }

  .legend .mid {
    --tier: var(--mid);
  }

  .legend .mega {
    --tier: var(--mega);
  }

  .legend b {
    font-size: var(--t3);
    font-weight: 600;
  }

  .legend .lock {
    margin-inline-start: auto;
  }

  .legend notewave-number-field {
    width: 4rem;
  }
`;

function setCount(store: Store, tier: Tier, count: number | null): void {
  const { locks } = store.plan.budget;
  const counts = { ...locks.counts, [tier]: count };
  store.budget({ locks: { ...locks, counts } }, `locks.counts.${tier}`);
}

// How many of each tier; a lock turns the number into a box.
export function mixLegend(store: Store, mix: Mix, words: Words): TemplateResult {
  const { t } = words;
  return html`<ul class="legend">
    ${tiers.map((tier) => {
      const locked = store.plan.budget.locks.counts[tier];
      const name = t.tierTitle[tier];
      return html`<li class=${tier}>
        ${
          locked === null
            ? html`<b>${words.number(mix.counts[tier])}</b>`
            : html`<notewave-number-field
                bare
                .words=${words}
                .label=${t.field.locked(name)}
                .value=${locked}
                .problems=${store.problems(`budget.locks.counts.${tier}`)}
                @given=${({ detail }: CustomEvent<number>) => setCount(store, tier, detail)}
              ></notewave-number-field>`
        }
        <span>${name}</span>
        ${lock(name, locked !== null, words, () =>
          setCount(store, tier, locked === null ? mix.counts[tier] : null),
        )}
      </li>`;
    })}
  </ul>`;
}
