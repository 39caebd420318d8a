import type { WorldId } from '#whatif';
import { s } from '../app/plural.ts';

// What is said of a plan that is asked again with one thing changed.
export const words = {
  curve: {
    moreBudget: (more: string, result: string) =>
      `${more} more would buy about ${result} more in the middle campaign.`,
    moreBudgetNone: (more: string) => `${more} more would buy less than one more.`,
    moreBudgetLess: (more: string) =>
      `${more} more would not bring more: the larger budget keeps a guardrail that today’s has to break.`,
    picture: (today: string) => `Best result by budget, today’s ${today} marked`,
    pickBudget: 'Look at another budget',
    resultAt: (budget: string, result: string, span: string) =>
      `${budget}: half bring more than ${result}, 8 of 10 ${span}`,
    useBudget: 'Use this budget',
    today: 'today',
    tableTitle: 'All budgets as a table',
    budgetHead: 'Budget',
    creatorsHead: 'Creators',
    noMixKeepsAll: 'For this budget no mix keeps all guardrails.',
    fallingHead: 'Falling returns',
    fallingAbout:
      'What more and more of one thing brings if there is nothing else. The dashed line is what it would bring if it went on as it begins; each picture has its own scale.',
    lineEnd: (amount: string, result: string, less: string) =>
      `${amount}: about ${result}${less && `, ${less} below the dashed line`}`,
    tierEnters: (tier: string, budget: string) => `${tier} from ${budget}.`,
    scaleAbout: 'Each step to the right adds the same share to the budget, not the same amount.',
  },
  alternatives: {
    best: (mix: string, result: string) =>
      `The best mix is ${mix}: half of its campaigns bring more than ${result}.`,
    about:
      'Each of these is the best mix that differs from all above it: in at least one tier by a quarter or more. All keep the same guardrails and locks.',
    noOther:
      'No other mix differs from it by a quarter in any tier and keeps the same guardrails and locks.',
    moreOfTier: (count: string, tier: string, more: boolean) =>
      `${count} ${more ? 'more' : 'fewer'} ${tier}`,
    moreBoost: (amount: string, more: boolean) => `${amount} ${more ? 'more' : 'less'} boost`,
    givesUp: (share: string, result: string) => `Gives up ${share}, ${result}`,
    asMuch: 'As much in the middle campaign',
    moreBookings: (count: string, more: number) =>
      more === 0 ? 'as many bookings' : `${count} ${more > 0 ? 'more' : 'fewer'} to book`,
    useMix: 'Use this mix',
    isUsed: 'It is your own mix now.',
  },
  seek: {
    metric: 'What must the budget be for …',
    cpe: 'Cost per like or save',
    atLeast: (name: string) => `${name}, at least`,
    atMost: (name: string) => `${name}, at most`,
    cpeEach: (cost: string) => `${cost} a like or save`,
    reached: (budget: string) => `A budget of ${budget} does it`,
    exactly: (budget: string) => `In round figures; ${budget} would just do.`,
    unspent: (amount: string) => `${amount} of it cannot be spent under the guardrails and locks.`,
    notReached: 'No budget that a plan may have does it.',
    nearest: (budget: string, value: string) => `The nearest is ${budget}, with ${value}.`,
    bestPossible: (budget: string, value: string) =>
      `At most ${value}, from about ${budget} on; more money adds next to nothing.`,
    limitedBy: (rules: string) => `In the way: ${rules}.`,
    brings: (value: string) => `Half of its campaigns do better than ${value}.`,
    nothingMeasured: 'nothing that can be measured',
    notExact:
      'Budgets are looked at 6% apart. One between two of them that does it too may have been missed.',
    sureness: 'How sure must it be?',
    half: 'As likely as not',
    sureInTen: (count: string) => `${count} in 10`,
    bringsIn: (part: string) => `There ${part} of simulated campaigns reach the target.`,
    nearestIn: (budget: string, part: string) =>
      `The nearest is ${budget}: there ${part} of simulated campaigns reach the target.`,
    bestPossibleIn: (budget: string, part: string) =>
      `At most ${part} of simulated campaigns reach the target, from about ${budget} on.`,
    holdsUpTo: (budget: string) =>
      `It holds up to a budget of ${budget}. Beyond that, returns fall and each costs more.`,
    holdsUpToMost: 'It holds for the largest budget that a plan may have, too.',
    isTodaysBudget: 'This is the budget of today.',
    neededTitle: 'With today’s budget, what must an assumption be?',
    neededFigure: 'Assumption',
    mustBe: (name: string, value: string, today: string, more: boolean) =>
      `“${name}” would have to be ${value} or ${more ? 'more' : 'less'}. It is ${today}.`,
    holdsWhile: (name: string, value: string, today: string, more: boolean) =>
      `Today’s budget reaches it already, and does so while “${name}” is ${more ? 'no more' : 'no less'} than ${value}. It is ${today}.`,
    neverAlone: (name: string) => `“${name}” alone does not do it, whatever its value.`,
    alwaysReached: (name: string) =>
      `Today’s budget reaches it already, whatever the value of “${name}”.`,
  },
  tornado: {
    lead: (result: string) =>
      `The line is what half of today’s campaigns exceed, ${result}. Each bar takes one assumption from its low to its high end, with the best mix for each.`,
    low: 'low end',
    high: 'high end',
    ends: (low: string, atLow: string, high: string, atHigh: string) =>
      `${low} → ${atLow}; ${high} → ${atHigh}`,
    bothLess:
      'Both ends bring less: at the one that alone would help, a guardrail or a lock stands in the way.',
    bothMore:
      'Both ends bring more: at the one that alone would harm, a guardrail lets more be done.',
    noCreator: 'no creator',
    changesAbove: (value: string, mix: string) => `From ${value} up the mix changes to ${mix}.`,
    changesBelow: (value: string, mix: string) => `From ${value} down the mix changes to ${mix}.`,
    showAll: (count: string) => `Show all ${count}`,
    showFew: 'Show the first 8',
    noneMatters: 'No assumption changes the result.',
  },
  worlds: {
    verdict: (best: string, near: string, all: string) =>
      best === all
        ? `Today’s mix is the best whichever of the ${all} sets of benchmarks is right.`
        : near === all
          ? `Today’s mix is the best or within 5% of it by all ${all} sets of benchmarks.`
          : `Today’s mix is the best or within 5% of it by ${near} of ${all} sets of benchmarks.`,
    regret: (share: string) => `At worst it brings ${share} less than the best mix would.`,
    disagree: (low: string, lowName: string, high: string, highName: string) =>
      `The sources contradict each other: the same mix brings about ${low} by “${lowName}” and about ${high} by “${highName}”.`,
    agree: 'On what to book they agree all the same.',
    nearlyAgree: 'On what to book they hardly differ.',
    sameInAll: (result: string) =>
      `The published benchmarks differ in likes and saves only. Readers and orders do not follow from those, so this answer is the same in all of them: half of the campaigns bring more than ${result}.`,
    sameAbout: 'Choose seeding as the objective to see where the sources disagree.',
    caption: 'Today’s mix by each set of benchmarks, as a part of the best there',
    worldHead: 'Benchmarks',
    partHead: 'Part of the best',
    bestThere: (mix: string) => `Best there: ${mix}`,
    name: {
      plan: 'This plan’s own figures',
      playbook: 'Playbook',
      guide: 'Guide, by impressions',
      'code-fair': 'Scoring code, fair',
      'code-good': 'Scoring code, good',
      'code-low': 'Scoring code, low end',
      medians: 'Second code base, medians',
      own: 'Your own benchmarks',
    } satisfies Record<WorldId, string>,
    about: {
      plan: 'with what you changed',
      playbook: 'mid-tier as published, the others in the same ratio',
      guide: 'counts impressions: taken at its word, every reader acts',
      'code-fair': 'saves a note should have',
      'code-good': 'saves of a good note',
      'code-low': 'the least it calls plausible',
      medians: 'likes and saves of the median note',
      own: 'learnt from the campaigns you kept',
    } satisfies Record<WorldId, string>,
    outOfRange: 'Outside the range promised above.',
    countsOther: 'Counts something else, so the range promised above leaves it out.',
    leastRegretIsSame: 'It is also the mix with the smallest such loss: there is nothing to hedge.',
    leastRegret: (mix: string, share: string) =>
      `The safest choice is ${mix}: never more than ${share} short of the best.`,
    notExact: 'It is the best of many that were tried; a slightly safer one may exist.',
    useMix: 'Use this mix',
    isUsed: 'It is your own mix now, beside the best one under “Why this mix?”.',
  },
  boostTiming: {
    noBoost: 'The best mix of this plan holds no boost, so there is nothing to hold back.',
    boostNow: 'Boost now: of all that was tried, nothing gains by waiting.',
    holdBoost: (part: string, amount: string, times: string) =>
      `Hold ${part} of the boost (${amount}) until notes reach ${times} times the usual.`,
    gain: (result: string, range: string) =>
      `On average that brings ${result} more (${range}, with eight chances in ten).`,
    noGain: (part: string, times: string, result: string, range: string) =>
      `Least is lost by holding ${part} for ${times} times the usual: ${result} (${range}, with eight chances in ten).`,
    range: (low: string, high: string) => `${low} to ${high}`,
    passing: (notes: string, share: string, value: number) =>
      `On average ${notes} note${s(value)} pass. In ${share} of campaigns none does, and the best one gets it all.`,
    better: (share: string) => `It beats boosting at once in ${share} of campaigns.`,
    usualAbout:
      'Usual is the median note of the same tier, 4,000 simulated campaigns of the best mix.',
    bringsHead: 'What boost brings',
    countedOn: 'Counted on',
    countedAbout:
      'Counted on is what the plan above takes for granted: that boost goes to notes that have proven themselves. In all three, figures have their likely values; only the luck of creators and notes is drawn.',
    atOnce: 'All at once',
    waiting: 'Waiting',
    gridHead: 'Gain or loss against boosting at once',
    heldHead: 'Held',
    passesFrom: 'A note passes from so many times the usual',
    times: (times: string) => `${times}×`,
    anyThreshold: 'any',
    dotsAbout:
      'A full dot gains, an empty one loses; the larger, the more. The square marks the choice above.',
    assumptionsHead: 'What this rests on',
    assumptionsAbout:
      'Nobody has published these three; they are our assumptions. Type your own and see whether the advice holds.',
  },
  scenarios: {
    about: 'Keep the plan as it is now, go on changing it, and see both side by side.',
    add: 'Keep this plan as a scenario',
    isFull: 'Four scenarios are kept; remove one to keep another.',
    unsaved:
      'This browser cannot store the scenarios (its storage is full or switched off). They stay here until the page is closed.',
    newName: (count: string) => `Scenario ${count}`,
    copyOf: (name: string) => `${name}, copy`,
    name: (name: string) => `Name of ${name}`,
    shown: (name: string) => `Show ${name} beside the current plan`,
    open: 'Open',
    openOf: (name: string) => `Open ${name}`,
    duplicate: 'Duplicate',
    duplicateOf: (name: string) => `Duplicate ${name}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    openAbout: 'Opening replaces the current plan; undo brings it back.',
    mostShown: 'Up to three are shown beside the current plan.',
    current: 'Current plan',
    picture: (result: string) => `${result}: one campaign in ten ends below the bar, one above`,
    sentence: (name: string, difference: string, span: string, share: string) =>
      `${name}: ${difference} (${span} in eight campaigns of ten). It is better than the current plan in ${share} of them.`,
    range: (low: string, high: string) => `${low} to ${high}`,
    unreadable: 'One of these plans cannot be read. Hide it or remove it to compare the others.',
    unsound: 'This plan has inputs to correct, so it has no result.',
    inputsHead: 'What differs',
    sameInputs: 'The budgets of these plans have the same inputs.',
    mixHead: 'Best mix',
    resultsHead: 'What comes of it',
    resultsAbout:
      'Half of the simulated campaigns bring more; below, the difference from the current plan and its range in eight of ten. It is the middle of the differences campaign by campaign, with the same luck, so it need not be the difference of the two middles.',
    spent: 'Money spent',
    on: 'on',
    off: 'off',
    yes: 'yes',
    no: 'no',
    low: 'low end',
    high: 'high end',
    notSet: 'not set',
  },
};
