import type { LimitKind, RuleId } from '#lists';

// What is said of the team that is picked from the roster.
export const words = {
  about:
    'The creators of this list that together bring most of your audience for your objective, found exactly. ★ in the table keeps somebody in whatever it costs and whatever the rules, ✕ out.',
  brand: 'Your brand’s category',
  factorsHead: 'What counts of what a creator’s notes bring',
  factor: {
    audience: 'The part that is your audience',
    relevance: 'How near the creator is to your category',
  },
  rulesHead: 'Who is left out',
  rule: {
    name: {
      'below-band': () => 'Engagement below what every source calls usual',
      score: (least: string) => `Cannot reach ${least} points of the score`,
      rival: () => 'Has worked with a rival',
      signals: () => 'A strong reason to look',
    } satisfies Record<RuleId, (least: string) => string>,
    nobody: 'Nobody.',
    many: (count: string, some: string) => `${count}, among them ${some}`,
    off: (who: string) => `Would leave out ${who}.`,
    out: (who: string) => `Leaves out ${who}.`,
    free: (who: string) => `Leaves out ${who}; that costs nothing.`,
    costs: (who: string, result: string) => `Leaves out ${who}; with them, about ${result} more.`,
  },
  minScore: 'Least score, points',
  categoriesHead: 'How near each category is to yours',
  categoriesAbout:
    'The same category counts whole; a neighbouring one and others count in part, which is our assumption. Put in your own.',
  categoryOf: (name: string, creators: string) => `${name} (${creators})`,
  unknownAudience: (count: string) => `Audience match not known of ${count}, and counted whole.`,
  unknownRelevance: (count: string) => `Category not known of ${count}, and counted whole.`,
  breaks: (names: string) => `The team is what you book, so the plan sets aside: ${names}.`,
  baseHead: (result: string) => `${result}, all`,
  audienceHead: 'Audience',
  relevanceHead: 'Category',
  countsHead: 'Counts',
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
  ofAll: (all: string) =>
    `Of your audience and category, that is; of all readers ${all}, as the budget counts.`,
  luck: (listed: string, less: string) =>
    `By its own numbers the list promises ${listed} of this team: ${less} more than it will keep. Whoever picks the best picks luck too, so each number counts the less the fewer notes it rests on.`,
  tooDear: (count: string, value: number) =>
    `${count} of them ${value === 1 ? 'asks' : 'ask'} more than ${value === 1 ? 'its result is' : 'their results are'} worth, since this list has nobody better for the money: typical creators found elsewhere would bring more for it.`,
  worthLess: (fee: string) => `worth ${fee}`,
  counts: (weight: string) => `counts ${weight}`,
  listedHead: 'A note: list, expected',
  proven: 'Proven: no other team of this list brings more within these limits.',
  notProven: (bound: string) =>
    `The best found in the time there was; no team of this list can bring more than ${bound}.`,
  aloneAbout:
    'Saves and orders are what each would bring alone, added up; readers are counted once. What is expected of a note is usual × (list ÷ usual) ^ weight, usual being that of the tier in this list; what a list does not say is taken as typical.',
  passed: {
    fee: (count: string) => `${count} without a fee could not be considered.`,
    cap: (count: string) => `${count} would cost more than one creator may.`,
    cannotBe: (count: string) =>
      `${count} with numbers that cannot be: correct them, or hold them with ★.`,
    besideThePoint: (count: string) => `${count} with nothing of your audience or category.`,
  },
  nameHead: 'Creator',
  feeHead: 'Fee',
  allInHead: 'All in',
  upToHead: 'In up to',
  comesInHead: 'Comes in at',
  standing: {
    never: 'not even for nothing',
    decided: 'you decided',
    ruled: 'left out',
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
  costLow: (low: string) =>
    `Quotes that are ranges count at their upper ends; at the lower ones the team costs ${low}.`,
  openEnded: (count: string, value: number) =>
    `${count} of them ${value === 1 ? 'quotes' : 'quote'} only a least fee, so the team may cost more than proven here.`,
  foreseen: (then: string, now: string) =>
    `Planned with this team, half of campaigns bring more than ${then}; as it stands, more than ${now}.`,
  tooShort: (left: string) => `${left} would stay unspent: the list is too short for this budget.`,
  leftOver: 'any, while money is left',
  useTeam: 'Plan with this team',
  useAbout:
    'Puts the averages of this team in place of those of typical creators, and locks its numbers. Budget, forecast and schedule follow; undo takes it back.',
  isUsed: 'The plan counts with this team now.',
  csv: 'Save the team as CSV',
  xlsx: 'Save the team for Excel',
};
