import { core } from './core.ts';
import { type Plan, withoutLists } from './plan.ts';
import { namesIn, without } from './read-plan.ts';
import type { Store } from './store.ts';

// Leaves what a plan's first problem is about out of the plan, in one step of undo.
export function leaveOut(store: Store): void {
  const [problem] = store.report.problems;
  if (!problem) return;
  const isMended = (plan: Plan) =>
    core()
      .evaluate(withoutLists(plan))
      .problems.every(({ field }) => field !== problem.field);
  // A field that the rest of its part calls for comes back, so that the part goes.
  for (let names = namesIn(problem.field); names.length > 0; names = names.slice(0, -1)) {
    const less = without(store.plan, names);
    const plan = less && store.understood(less);
    if (!plan || !isMended(plan)) continue;
    store.replace(plan, problem.field);
    return;
  }
}
