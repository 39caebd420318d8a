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
  overrides: Record<string, Override>;
  budget: Required<Omit<BudgetPlan, 'locks'>> & { locks: Required<Locks> };
  engagement: Required<Omit<EngagementPlan, 'notes' | 'team'>> & {
    notes: Required<Notes>;
    team: Required<TeamPlan>;
  };
  schedule: Required<SchedulePlan>;
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

// The most notes that are persisted. As text, more would stop the page at every edit, and no
// browser stores so much.
export const mostPersistedNotes = 20_000;

// A plan as it is stored in the browser and in the link.
export function persisted(plan: Plan): Plan {
  const { engagement } = plan;
  if (engagement.notes.creator.length <= mostPersistedNotes) return plan;
  return { ...plan, engagement: { ...engagement, notes: noNotes } };
}

// Today's date in China, where the campaign runs. The core has no clock.
export function todayInChina(): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date());
}
