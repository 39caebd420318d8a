import type { LimitKind } from '#lists';

// What is said of the team that is picked from the roster.
export const words = {
  about:
    'The creators of this list that together bring most for your objective, found exactly. ★ in the table keeps somebody in whatever it costs, ✕ out.',
  money: 'Money for creators, all in',
  moneyAbout: (amount: string) => `Left empty: ${amount}, as in the best mix.`,
  cap: 'One creator, at most',
  capAbout: 'of that money; left empty, as the guardrail has it.',
  perCategory: 'Of one category, at most',
  asMix: 'As many of each tier as in the best mix, or all there are',
  tiersHead: 'Of each tier',
  leastHead: 'At least',
  leastOf: (tier: string) => `${tier}, at least`,
  mostHead: 'At most',
  mostOf: (tier: string) => `${tier}, at most`,
  answer: (names: string, result: string) => `Book ${names}: about ${result}`,
  answerMany: (count: string, result: string) => `Book these ${count}: about ${result}`,
  cost: (cost: string, money: string) => `${cost} of ${money}, fees and all that comes on top.`,
  proven: 'Proven: no other team of this list brings more within these limits.',
  notProven: (bound: string) =>
    `The best found in the time there was; no team of this list can bring more than ${bound}.`,
  aloneAbout:
    'Saves and orders are what each would bring alone, added up; readers are counted once. What a list does not say of a creator is taken as typical of the tier.',
  passed: {
    fee: (count: string) => `${count} without a fee could not be considered.`,
    cap: (count: string) => `${count} would cost more than one creator may.`,
  },
  nameHead: 'Creator',
  feeHead: 'Fee',
  allInHead: 'All in',
  upToHead: 'In up to',
  comesInHead: 'Comes in at',
  standing: {
    never: 'not even for nothing',
    decided: 'you decided',
    unknown: 'not found out in time',
    needed: (fee: string) => `${fee}; there is no team without`,
  },
  membersTitle: 'The team',
  nearTitle: 'Who is nearly in',
  nearAbout: 'Those outside the team who bring most for their cost, and the fee to ask for.',
  othersTitle: 'Other teams',
  othersAbout: 'Each is the best in which at least a fifth of every team above it is replaced.',
  swap: (out: string, into: string) => `${out || 'nobody'} out, ${into || 'nobody'} in`,
  givesUp: (part: string, result: string, cost: string) =>
    `Gives up ${part}: ${result} for ${cost}`,
  unprovenOther: 'the best found, not proven',
  noTeam: 'Nobody of this list can be booked within all of these limits.',
  waysLead: 'One of these alone would leave one:',
  noSingleWay: 'No single limit is to blame; it takes two at once.',
  way: {
    money: (nearest: string) => `${nearest} for creators`,
    tier: (nearest: string, name: string) => `${nearest} of tier ${name}`,
    category: (nearest: string, name: string) => `${nearest} of ${name}`,
    group: (nearest: string, name: string) => `${nearest} of group ${name}`,
  } satisfies Record<LimitKind, (nearest: string, name: string) => string>,
  useTeam: 'Plan with this team',
  useAbout:
    'Puts the averages of this team in place of those of typical creators, and locks its numbers. Budget, forecast and schedule follow; undo takes it back.',
  isUsed: 'The plan counts with this team now.',
  csv: 'Save the team as CSV',
  xlsx: 'Save the team for Excel',
};
