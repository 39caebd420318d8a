import type { DoubtId, Objective, Tier } from '#core';

// Is this creator worth the fee? What is said at a glance; the rest is in creator-details.
export const words = {
  question: 'Is this creator worth the fee?',
  example: 'An example, not a real creator:',
  one: { awareness: 'a reader', seeding: 'a save', conversion: 'an order' } satisfies Record<
    Objective,
    string
  >,
  typical: {
    koc: 'a typical KOC',
    micro: 'a typical micro creator',
    mid: 'a typical mid-tier creator',
    mega: 'a typical mega creator',
  } satisfies Record<Tier, string>,
  worth: (fee: string, asked: string, one: string, cost: string, typical: string, usual: string) =>
    `Worth up to ${fee}: at ${asked} ${one} costs ${cost} all in, with ${typical} of your plan ${usual}`,
  worthNoFee: (fee: string, one: string, typical: string, usual: string) =>
    `Worth up to ${fee}: ${one} then costs ${usual}, as with ${typical} of your plan`,
  worthNothing: (one: string, typical: string) =>
    `Worth no fee: even without one, ${one} costs more than with ${typical} of your plan`,
  doubt: {
    'interactions-above-reads': (value: string, most: string) =>
      `${value} interactions of ${most} reads cannot be: who likes or saves a note has opened it`,
    'reads-above-impressions': (value: string, most: string) =>
      `${value} reads of ${most} impressions cannot be: what is opened was shown`,
    'total-disagrees': (value: string, most: string) =>
      `${value} interactions in total, where the parts come to ${most}`,
    'saves-above-likes': (value: string, most: string) =>
      `${value} saves, where the likes would make ${most} a lot`,
    'rate-above-band': (value: string, most: string) =>
      `${value} of the audience acts, where over ${most} hardly ever happens`,
  } satisfies Record<DoubtId, (value: string, most: string) => string>,
  noCreator: 'Type a creator’s numbers to see a verdict.',
  noWorth: 'Not enough for a verdict yet',
  rosterTitle: 'A whole list of creators',
};
