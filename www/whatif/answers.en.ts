// What the what-ifs of one plan say.
export const answers = {
  outlook: {
    lead: (half: string, low: string, high: string) =>
      `In half of 10,000 simulated campaigns the best mix brings more than ${half}. One campaign in ten ends below ${low}, one in ten above ${high}.`,
    about:
      'The dot is the middle campaign; the bar runs from what one campaign in ten ends below to what one in ten ends above. All mixes meet the same luck, on one scale in each measure.',
    apart: (likely: string, middle: string, mean: string) =>
      `The ${likely} at the top take each assumption at its likely value and each creator as average. Here all of them vary at once: the middle campaign has ${middle}, and the mean, in which the best campaigns weigh most, is ${mean}.`,
    median: 'Middle',
    range: 'One in ten below – one in ten above',
    never: 'one campaign in ten or more brings none',
    span: (low: string, high: string) => `${low} to ${high}`,
    more: 'Show all measures',
    fewer: 'Only those of the objective',
    viralNotes: 'Viral notes',
    spent: 'Money spent',
    revenue: 'Revenue',
    roas: 'Revenue for each yuan spent (ROAS)',
    roi: 'Gain on money spent (ROI)',
  },
  curve: {
    next: (more: string, result: string) => `${more} more would buy about ${result} more.`,
    nextNone: (more: string) => `${more} more would buy less than one more.`,
    nextLess: (more: string) =>
      `${more} more would not bring more: the larger budget keeps a guardrail that today’s has to break.`,
    picture: (today: string) => `Best result by budget, today’s ${today} marked`,
    pick: 'Look at another budget',
    at: (budget: string, result: string) => `${budget}: about ${result}`,
    use: 'Use this budget',
    today: 'today',
    table: 'All budgets as a table',
    budget: 'Budget',
    creators: 'Creators',
    broken: 'For this budget no mix keeps all guardrails.',
    falling: 'Falling returns',
    fallingAbout:
      'What more and more of one thing brings if there is nothing else. The dashed line is what it would bring if it went on as it begins; each picture has its own scale.',
    end: (amount: string, result: string, less: string) =>
      `${amount}: about ${result}${less && `, ${less} below the dashed line`}`,
    enters: (tier: string, budget: string) => `${tier} from ${budget}.`,
    scale: 'Each step to the right adds the same share to the budget, not the same amount.',
  },
  alternatives: {
    lead: (mix: string, result: string) => `The best mix is ${mix}, with about ${result}.`,
    about:
      'Each of these is the best mix that differs from all above it: in at least one tier by a quarter or more. All keep the same guardrails and locks.',
    none: 'No other mix differs from it by a quarter in any tier and keeps the same guardrails and locks.',
    change: (count: string, tier: string, more: boolean) =>
      `${count} ${more ? 'more' : 'fewer'} ${tier}`,
    boost: (amount: string, more: boolean) => `${amount} ${more ? 'more' : 'less'} boost`,
    givesUp: (share: string, result: string) => `Gives up ${share}, ${result}`,
    bookings: (count: string, more: number) =>
      more === 0 ? 'as many bookings' : `${count} ${more > 0 ? 'more' : 'fewer'} to book`,
    use: 'Use this mix',
    used: 'It is your own mix now.',
  },
  seek: {
    metric: 'What must the budget be for …',
    cpe: 'Cost per like or save',
    least: (name: string) => `${name}, at least`,
    most: (name: string) => `${name}, at most`,
    cpeEach: (cost: string) => `${cost} a like or save`,
    reached: (budget: string) => `A budget of ${budget} does it`,
    not: 'No budget that a plan may have does it.',
    nearest: (budget: string, value: string) => `The nearest is ${budget}, with ${value}.`,
    atMost: (budget: string, value: string) =>
      `At most ${value}, from about ${budget} on; more money adds next to nothing.`,
    limitedBy: (rules: string) => `In the way: ${rules}.`,
    brings: (value: string) => `It is expected to bring ${value}.`,
    brokenNearest: 'nothing that can be measured',
    notExact:
      'Budgets are looked at 6% apart. One between two of them that does it too may have been missed.',
    sure: 'How sure must it be?',
    likely: 'Likely value',
    inTen: (count: string) => `${count} in 10`,
    bringsIn: (part: string) => `There ${part} of 10,000 simulated campaigns reach the target.`,
    nearestIn: (budget: string, part: string) =>
      `The nearest is ${budget}: there ${part} of 10,000 simulated campaigns reach the target.`,
    atMostIn: (budget: string, part: string) =>
      `At most ${part} of 10,000 simulated campaigns reach the target, from about ${budget} on.`,
    upTo: (budget: string) =>
      `It holds up to a budget of ${budget}. Beyond that, returns fall and each costs more.`,
    upToMost: 'It holds for the largest budget that a plan may have, too.',
    isToday: 'This is the budget of today.',
    reverse: 'With today’s budget, what must an assumption be?',
    figure: 'Assumption',
    must: (name: string, value: string, today: string, more: boolean) =>
      `“${name}” would have to be ${value} or ${more ? 'more' : 'less'}. It is ${today}.`,
    holds: (name: string, value: string, today: string, more: boolean) =>
      `Today’s budget reaches it already, and does so while “${name}” is ${more ? 'no more' : 'no less'} than ${value}. It is ${today}.`,
    never: (name: string) => `“${name}” alone does not do it, whatever its value.`,
    always: (name: string) => `Today’s budget reaches it already, whatever the value of “${name}”.`,
  },
  tornado: {
    lead: (result: string) =>
      `The line is today’s result, about ${result}. Each bar takes one assumption from its low to its high end, with the best mix for each.`,
    low: 'low end',
    high: 'high end',
    ends: (low: string, atLow: string, high: string, atHigh: string) =>
      `${low} → ${atLow}; ${high} → ${atHigh}`,
    bothLess:
      'Both ends bring less: at the one that alone would help, a guardrail or a lock stands in the way.',
    bothMore:
      'Both ends bring more: at the one that alone would harm, a guardrail lets more be done.',
    nothing: 'no creator',
    above: (value: string, mix: string) => `From ${value} up the mix changes to ${mix}.`,
    below: (value: string, mix: string) => `From ${value} down the mix changes to ${mix}.`,
    all: (count: string) => `Show all ${count}`,
    few: 'Show the first 8',
    none: 'No assumption changes the result.',
  },
};
