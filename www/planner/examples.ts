import { html, type TemplateResult } from 'lit';
import { core } from '../app/core.ts';
import { type Plan, todayInChina } from '../app/plan.ts';
import { newId } from '../app/plan-id.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { type ExampleId, exampleIds } from './example-ids.ts';
import { plannerWords } from './words.ts';

// The plan of an example, from a fresh one.
function planOf(id: ExampleId, store: Store): Plan {
  const fresh = (objective: Plan['objective']) =>
    core().defaultPlan(objective, todayInChina()) as Plan;
  const withTotal = (plan: Plan, total: number): Plan => ({
    ...plan,
    budget: { ...plan.budget, total },
  });
  switch (id) {
    case 'first':
      return withTotal(fresh('seeding'), 8_000_000);
    case 'sale': {
      const plan = withTotal(fresh('seeding'), 20_000_000);
      const { events = [] } = store.section('schedule') ?? {};
      const sale = events.find((one) => one.id === 'six-eighteen' && one.lateDays === 0);
      if (!sale) return plan;
      return { ...plan, schedule: { ...plan.schedule, event: sale.id, launch: sale.date } };
    }
    case 'mega': {
      // Its reach costs more than that of smaller creators, so that it is there only where it is wanted.
      const plan = withTotal(fresh('awareness'), 100_000_000);
      const { locks } = plan.budget;
      const counts = { ...locks.counts, mega: 1 };
      return { ...plan, budget: { ...plan.budget, locks: { ...locks, counts } } };
    }
  }
}

// Plans to start from, each one click, which shows what it brings; undo brings one's own back.
export function examples(store: Store, words: Words, show: () => void): TemplateResult {
  const says = plannerWords.in(words);
  return html`<p class="examples">
    <span>${says.startFrom}</span>
    ${exampleIds.map(
      (id) => html`<button
        class="link"
        @click=${() => {
          if (!store.open({ ...planOf(id, store), id: newId() })) return;
          store.tell('example');
          show();
        }}
      >
        ${says.example[id]}
      </button>`,
    )}
  </p>`;
}
