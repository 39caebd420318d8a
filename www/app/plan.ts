import type {
  BudgetPlan,
  Plan as CorePlan,
  EngagementPlan,
  Locks,
  Notes,
  Override,
  SchedulePlan,
  TeamPlan,
} from '#core';

// The plan as the page holds it. What the core lets a file leave out is always there.
export interface Plan extends CorePlan {
  id: string;
  name: string;
  overrides: Record<string, Override>;
  budget: Required<Omit<BudgetPlan, 'locks'>> & { locks: Required<Locks> };
  engagement: Required<Omit<EngagementPlan, 'notes' | 'team'>> & {
    notes: Required<Notes>;
    team: Required<TeamPlan>;
  };
  schedule: Required<SchedulePlan>;
  brief: Record<string, string>;
}

// Fills in what an opened plan leaves out. Whether the rest is a plan at all is for the core to
// say.
export function fillIn(given: CorePlan, blank: Plan): Plan {
  const { budget, engagement } = given;
  return {
    ...blank,
    ...given,
    overrides: { ...given.overrides },
    budget: {
      ...blank.budget,
      ...budget,
      formats: { ...blank.budget.formats, ...budget?.formats },
      notes: { ...blank.budget.notes, ...budget?.notes },
      locks: { ...blank.budget.locks, ...budget?.locks },
    },
    engagement: {
      ...blank.engagement,
      ...engagement,
      notes: { ...blank.engagement.notes, ...engagement?.notes },
      team: { ...blank.engagement.team, ...engagement?.team },
    },
    schedule: { ...blank.schedule, ...given.schedule },
    brief: { ...given.brief },
  };
}

const noNotes = {
  names: [],
  creator: [],
  published: [],
  sponsored: [],
  video: [],
  likes: [],
  saves: [],
  comments: [],
  shares: [],
  interactions: [],
  reads: [],
  impressions: [],
};

// A board on which the user has fixed nothing.
export const clearedBoard = { locks: [], blackouts: [], busy: [] };

// A plan without its lists. Only questions about the roster read them, and copying them each time
// is slow.
export function withoutLists(plan: Plan): Plan {
  return { ...plan, engagement: { ...plan.engagement, roster: [], notes: noNotes } };
}

// What of a plan is about people by name: it is stored apart, and a link leaves it out.
export interface Lists {
  roster: Plan['engagement']['roster'];
  notes: Plan['engagement']['notes'];
  creators: Plan['schedule']['creators'];
}

export const noLists: Lists = { roster: [], notes: noNotes, creators: [] };

export function listsOf({ engagement, schedule }: Plan): Lists {
  const { roster, notes } = engagement;
  return { roster, notes, creators: schedule.creators };
}

// The plan with other lists; without any, it is as it is stored and as a link has it.
export function withLists(plan: Plan, { roster, notes, creators }: Lists = noLists): Plan {
  return {
    ...plan,
    engagement: { ...plan.engagement, roster, notes },
    schedule: { ...plan.schedule, creators },
  };
}

// The most notes that are stored. As text, more would stop the page when they are read, and no
// browser stores so much.
export const mostStoredNotes = 20_000;

const hour = 3_600_000;

// Today's date in China, where the campaign runs: eight hours ahead of UTC all year round. The core has no
// clock, and asking the platform for a time zone takes a phone a sixth of a second.
export function todayInChina(): string {
  return new Date(Date.now() + 8 * hour).toISOString().slice(0, 10);
}
