import type { Words } from '../app/words.ts';
import type { Reported } from './reported.ts';
import { documentWords } from './words.ts';

// What the plan is called on paper and in the workbook.
export function titleOf(store: Reported, words: Words): string {
  const { name } = store.plan;
  if (name) return name;
  const { objective, budget } = store.basis('budget');
  const result = store.section('budget')?.optimum.forecast.result.p50 ?? 0;
  const say = words.t.result[objective];
  return documentWords.in(words).title(say(words.about(result)), words.money(budget.total));
}
