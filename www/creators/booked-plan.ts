import type { Picked } from '#lists';
import type { Plan } from '../app/plan.ts';

// The plan with a team in it: its averages for those of typical creators, its numbers locked, its names in the
// schedule, and the guardrails off that it does not keep. `money` is what its creators may cost.
export function bookedPlan(
  plan: Plan,
  { members, counts, figures, breaks }: Picked,
  money: number,
): Plan {
  const { budget, engagement, schedule } = plan;
  const creators = members.map(({ tier, name, category, group, id }) => ({
    tier,
    name,
    category,
    group,
    ...(id && { id }),
  }));
  return {
    ...plan,
    overrides: { ...plan.overrides, ...figures },
    budget: {
      ...budget,
      locks: { ...budget.locks, counts },
      off: [...new Set([...budget.off, ...breaks])],
    },
    engagement: { ...engagement, team: { ...engagement.team, money } },
    schedule: { ...schedule, creators },
  };
}
