import type { GiveId, PaymentKind } from '#whatif';

// What is said of being in time and of payments.
export const dates = {
  chance: (chance: string) => `${chance} that everybody is live on the first day, starting today`,
  chanceAbout:
    'Of 4,096 simulated campaigns on the Chinese working calendar, each stage between its low and its high duration.',
  safe: (date: string) => `Nine in ten from a launch on ${date}.`,
  noSafe: 'No launch in the next 400 days reaches nine in ten.',
  tiers: 'Tier by tier',
  live: 'First note',
  startBy: 'Start by',
  slow: 'If all takes long',
  chanceHead: 'Chance',
  late: (days: string) => `${days} working days late`,
  gives: 'What can give',
  give: {
    'fewer-rounds': 'One round of revision fewer',
    'koc-only': 'KOCs go live with the launch, the others when ready',
    'later-launch': 'A later launch',
  } satisfies Record<GiveId, string>,
  gains: (days: string, chance: string) => `gains ${days} working days: ${chance}`,
  use: (date: string) => `Launch on ${date}`,
  picture: 'What is expected by launch date: the chance times the best mix’s result',
  pick: 'Look at another launch',
  at: (date: string, chance: string, result: string) =>
    `${date}: ${chance}, about ${result} if in time`,
  premium: (sale: string) => `Fees carry the premium of ${sale || 'the season'}.`,
  premiumCosts: (amount: string) => `The season’s premium adds ${amount} to the fees.`,
  best: (date: string) => `Most is expected of ${date}.`,
  day: {
    earlier: (chance: string, worth: string) => `A day earlier: ${chance}, worth ${worth}`,
    later: (chance: string, worth: string) => `A day later: ${chance}, worth ${worth}`,
  },
  dayAbout: 'A launch that is late counts as nothing here, which is the harsh view.',
  due: 'Date',
  amount: 'Due',
  soFar: 'So far',
  what: 'What for',
  held: (amount: string) => `${amount} is held without a date: contingency and what is left over.`,
  total: 'In all',
  fees: (line: string, tier: string) => `${line} (${tier})`,
  forWhat: (names: string, kind: string) => `${names}: ${kind}`,
  and: '; ',
  kind: { held: 'held', funded: 'funded', paid: 'paid' } satisfies Record<PaymentKind, string>,
};
