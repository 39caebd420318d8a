import type { WorldId } from '#whatif';
import { s } from '../app/plural.ts';

// The plan under other benchmarks, with boost held back, and beside other plans.
export const otherwise = {
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
    same: (result: string) =>
      `The published benchmarks differ in likes and saves only. Readers and orders do not follow from those, so this answer is the same in all of them: about ${result}.`,
    sameAbout: 'Choose seeding as the objective to see where the sources disagree.',
    caption: 'Today’s mix by each set of benchmarks, as a part of the best there',
    world: 'Benchmarks',
    part: 'Part of the best',
    bestThere: (mix: string) => `Best there: ${mix}`,
    name: {
      plan: 'This plan’s own figures',
      playbook: 'Playbook',
      guide: 'Guide, by impressions',
      'code-fair': 'Scoring code, fair',
      'code-good': 'Scoring code, good',
      'code-low': 'Scoring code, low end',
    } satisfies Record<WorldId, string>,
    about: {
      plan: 'with what you changed',
      playbook: 'mid-tier as published, the others in the same ratio',
      guide: 'counts impressions, so it comes out many times higher',
      'code-fair': 'saves a note should have',
      'code-good': 'saves of a good note',
      'code-low': 'the least it calls plausible',
    } satisfies Record<WorldId, string>,
    leastSame: 'It is also the mix with the smallest such loss: there is nothing to hedge.',
    least: (mix: string, share: string) =>
      `The safest choice is ${mix}: never more than ${share} short of the best.`,
    notExact: 'It is the best of many that were tried; a slightly safer one may exist.',
    use: 'Use this mix',
    used: 'It is your own mix now, beside the best one under “Why this mix?”.',
  },
  winners: {
    none: 'The best mix of this plan holds no boost, so there is nothing to hold back.',
    now: 'Boost now: of all that was tried, nothing gains by waiting.',
    hold: (part: string, amount: string, times: string) =>
      `Hold ${part} of the boost (${amount}) until notes reach ${times} times the usual.`,
    gain: (result: string, range: string) =>
      `On average that brings ${result} more (${range}, with nine chances in ten).`,
    noGain: (part: string, times: string, result: string, range: string) =>
      `Least is lost by holding ${part} for ${times} times the usual: ${result} (${range}, with nine chances in ten).`,
    to: (low: string, high: string) => `${low} to ${high}`,
    passing: (notes: string, share: string, value: number) =>
      `On average ${notes} note${s(value)} pass. In ${share} of campaigns none does, and the best one gets it all.`,
    better: (share: string) => `It beats boosting at once in ${share} of campaigns.`,
    usual: 'Usual is the median note of the same tier, 4,000 simulated campaigns of the best mix.',
    brings: 'What boost brings',
    countedOn: 'Counted on',
    countedAbout:
      'Counted on is what the plan above takes for granted: that boost goes to notes that have proven themselves. In all three, figures have their likely values; only the luck of creators and notes is drawn.',
    atOnce: 'All at once',
    waiting: 'Waiting',
    grid: 'Gain or loss against boosting at once',
    held: 'Held',
    from: 'A note passes from so many times the usual',
    times: (times: string) => `${times}×`,
    any: 'any',
    dots: 'A full dot gains, an empty one loses; the larger, the more. The square marks the choice above.',
    assumptions: 'What this rests on',
    assumptionsAbout:
      'Nobody has published these three; they are our assumptions. Type your own and see whether the advice holds.',
  },
  scenarios: {
    about: 'Keep the plan as it is now, go on changing it, and see both side by side.',
    keep: 'Keep this plan as a scenario',
    full: 'Four scenarios are kept; remove one to keep another.',
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
    most: 'Up to three are shown beside the current plan.',
    current: 'Current plan',
    picture: (result: string) => `${result}: one campaign in ten ends below the bar, one above`,
    sentence: (name: string, difference: string, span: string, share: string) =>
      `${name}: ${difference} (${span} in eight campaigns of ten). It is better than the current plan in ${share} of them.`,
    to: (low: string, high: string) => `${low} to ${high}`,
    unreadable: 'One of these plans cannot be read. Hide it or remove it to compare the others.',
    unsound: 'This plan has inputs to correct, so it has no result.',
    inputs: 'What differs',
    same: 'The budgets of these plans have the same inputs.',
    mix: 'Best mix',
    results: 'What comes of it',
    resultsAbout:
      'Medians of 10,000 simulated campaigns; below, the difference from the current plan and its range in eight of ten. It is the middle of the differences campaign by campaign, with the same luck, so it need not be the difference of the two middles.',
    spent: 'Money spent',
    on: 'on',
    off: 'off',
    yes: 'yes',
    no: 'no',
    low: 'low end',
    high: 'high end',
    unset: 'not set',
  },
};
