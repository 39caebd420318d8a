import type { MistakeId, Passage } from '#whatif';

// What the Playbook says not to do, with what was seen in this plan.
export const words = {
  head: 'Common mistakes',
  none: (all: string) => `${all} things were looked at, and none was found.`,
  looked: (found: string, all: string) =>
    `${all} things were looked at; ${found} of them are worth a look.`,
  mendPlain: 'Mend it',
  mistake: {
    'one-placement': (share: string, most: string) =>
      `One creator takes ${share} of the money for creators; ${most} is the most that leaves a second chance.`,
    'mega-core': (booked: string, room: string) =>
      `Mega creators are the core of this mix: ${booked} booked, where the money has room for ${room} as an anchor.`,
    'top-heavy': (share: string, most: string) =>
      `Mid-tier and mega creators take ${share} of the money for creators; with more than ${most}, little is left for those who are believed most.`,
    'one-day': (most: string, all: string) =>
      `${most} of ${all} notes go out on one day. Spread over days they carry each other.`,
    rushed: (late: string) => `A start today is ${late} of work too late for this day.`,
    'no-revision': () => 'No round of revision is planned, and the first draft is seldom the last.',
    'no-review': () =>
      'No time is set aside to review drafts, or to check labels, claims and facts.',
    'no-disclosure': () => 'The brief does not say how the collaboration is made known.',
    'no-keywords': () => 'The brief names no search words, and notes are found by search.',
    'no-chinese': (_lacks: string, all: string) =>
      `What is written of the brief (${all} of its texts) is in English alone. A translation is not enough: adapt it to how people write here.`,
    'follower-count': (unknown: string, all: string) =>
      `Of ${unknown} of ${all} creators on the list nothing is known but how many follow them.`,
    'agency-alone': (all: string) =>
      `${all} creators come by an agency, and no note of theirs is here. Look at their last notes yourself.`,
    'under-minimum': (total: string, least: string) =>
      `${total} is below the ${least} that a cycle usually takes.`,
    'one-off': (live: string) =>
      `All notes are out within ${live}, and nothing follows. Search and trust grow with what keeps coming.`,
    'short-cycle': (sum: string, least: string) =>
      `The work is planned in ${sum} of work; it usually takes ${least} or more.`,
    'event-squeezed': (more: string, least: string) =>
      `The event gets ${more} of work more; it asks for ${least}.`,
    'many-rounds': (rounds: string) =>
      `${rounds} rounds of revision: after so many it is no longer the creator who speaks.`,
    'cold-boost': (after: string) =>
      `Boost is decided ${after} after a note goes out, before anybody knows which note does well.`,
    'no-category': (all: string) =>
      `Nobody said which category is sought, so ${all} creators are not weighed by it.`,
    'no-details': () => 'The brief names no shade, price or shop, which readers search for.',
    prescriptive: (must: string, most: string) =>
      `${must} things must be in every note; beyond ${most} it is the brand that writes. Where to draw the line is our assumption.`,
    'no-responder': () => 'Nobody is named who answers comments while notes are live.',
  } satisfies Record<MistakeId, (first: string, second: string) => string>,
  mend: {
    'one-placement': 'Let locks go and keep the limit',
    'mega-core': 'Let locks go and keep the limit',
    'top-heavy': 'Let locks go and keep the limit',
    'one-day': 'Spread them again',
    rushed: 'Take the first day in time',
    'no-revision': 'Plan one round',
    'no-review': 'Plan the usual time',
    'no-disclosure': 'Put in the usual words',
    'one-off': 'Add a tail',
    'short-cycle': 'Back to the usual stages',
    'event-squeezed': 'Give it two weeks',
    'many-rounds': 'Back to one round',
    'cold-boost': 'Decide after three days',
  } as Partial<Record<MistakeId, string>>,
  passage: {
    tiers: 'Playbook, tiers',
    phase1: 'Playbook, phase 1: strategy and time',
    phase2: 'Playbook, phase 2: finding and vetting',
    phase3: 'Playbook, phase 3: the brief',
    phase4: 'Playbook, phase 4: content and compliance',
    phase5: 'Playbook, phase 5: publishing',
    budget: 'Playbook, budget allocation',
    mistakes: 'Playbook, common mistakes',
  } satisfies Record<Passage, string>,
};
