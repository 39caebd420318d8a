import type { Format, GuardrailId, GuardrailState, Objective, SeasonSwitch } from '#core';

// What is said behind the folds of the budget: options, guardrails, what could happen.
export const words = {
  options: {
    agency: 'An agency runs the campaign',
    tools: 'Tools and expertise',
    madeNotes: 'Image sets the brand produces itself',
    allThree: 'All three at once?',
    allThreeAbout:
      'Not in one plan: the Playbook counts it among the common mistakes, since each objective asks for other creators, formats and measures, and a mix for all is good for none. Take them one after the other; “What else the objective asks for” shows what the same money would bring for the other two.',
    objectiveAbout: {
      awareness:
        'Aims for the most different people who open a note: mid-tier and mega creators post video, a mega creator may anchor it, less goes to boost.',
      seeding:
        'Aims for the most saves, the platform’s sign of an intent to buy: image-text notes, to be searched for and kept.',
      conversion:
        'Aims for the most orders: small creators whom readers trust weigh more, and more is held to boost the notes that prove themselves.',
    } satisfies Record<Objective, string>,
    madeVideos: 'Videos the brand produces itself',
    format: 'Format',
    byObjective: (format: string) => `By the objective${format && `: ${format}`}`,
    formatName: { image: 'Image-text', video: 'Video' } satisfies Record<Format, string>,
    formatOf: (tier: string) => `Format, ${tier}`,
    notes: 'Notes each',
    notesOf: (tier: string) => `Notes of each creator, ${tier}`,
    vat: 'VAT is paid on top',
    season: 'Higher fees before 618 and Double 11',
    seasonName: { auto: 'By the date', off: 'Never', on: 'Always' } satisfies Record<
      SeasonSwitch,
      string
    >,
    seasonApplies: (rate: string, event: string) =>
      `Fees are ${rate} higher${event && `: paid notes lie in the weeks before ${event}`}.`,
    currency: 'Show a home currency too',
    currencyAbout:
      'RMB 7.2 for a dollar is derived from the Playbook’s own amounts (7.1 to 7.3) and no bank’s rate; type yours, and its day.',
    rateMissing: (code: string) =>
      `Until you type how many RMB one ${code} costs, amounts are in RMB alone.`,
    isRmb: 'Amounts are in RMB already, so there is no second currency.',
    noRate: (code: string, fold: string) =>
      `There is no rate for ${code} yet: name it as home currency under “${fold}”, with its rate.`,
    converted: (given: string, money: string, rate: string, date: string) =>
      `${given} is ${money}, at ${rate} on ${date}.`,
    code: 'Currency (EUR, €)',
    rate: 'RMB for one unit',
    date: 'Rate of',
  },
  guardrails: {
    about:
      'Left alone, the best mix puts everything into the cheapest tier. These rules keep it sensible; each can be switched off, and its limits are among the assumptions.',
    why: {
      blend:
        'One or two mid-tier creators with five to ten micro creators (Playbook); without a mid-tier one, those of one.',
      layer:
        'A layer of KOCs under the paid notes (Playbook); one for each micro creator is our reading.',
      'front-load':
        'Money goes to micro creators and KOCs first (Playbook); that the larger ones take half at most is our reading.',
      'single-creator': 'Not the majority of the money on one placement (Playbook).',
      'mega-anchor':
        'An anchor and not the core, where the budget carries a series (Playbook); the share and the handful are ours.',
      'boost-share':
        'Money behind notes that have proven themselves (Playbook); the shares are ours, by objective.',
      capacity:
        'Each creator is briefed, reviewed and followed up. Off until you set what your team can handle.',
    } satisfies Record<GuardrailId, string>,
    state: {
      holding: 'Kept',
      binding: 'Limits the result',
      off: 'Off',
      broken: 'Not kept',
    } satisfies Record<GuardrailState, string>,
    limits: (actual: string, limit: string) => `${actual} (${limit})`,
    atLeast: (min: string) => `${min} or more`,
    atMost: (max: string) => `up to ${max}`,
    between: (min: string, max: string) => `${min} to ${max}`,
    nothingToWatch: 'nothing to watch',
    gainWithout: (result: string) => `Without it: +${result}`,
    gainWithRoom: (result: string) => `Room for one more creator: +${result}`,
    conflictsWith: (things: string) => `Cannot be kept with ${things}`,
    changeTo: (limits: string) => `Set the limit to ${limits}`,
    gap: (part: string) =>
      `With so many creators, this mix is proven to come within ${part} of the best there is.`,
  },
  outlook: {
    lead: (half: string, low: string, high: string) =>
      `In 8 of 10 simulated campaigns the best mix brings ${low} to ${high}; half bring more than ${half}.`,
    about:
      'The dot is what half of the campaigns exceed; the bar runs from what one campaign in ten ends below to what one in ten ends above. All mixes meet the same luck, on one scale in each measure.',
    medianHead: 'Half bring more',
    rangeHead: '8 of 10 campaigns',
    span: (low: string, high: string) => `${low} to ${high}`,
    showAll: 'Show all measures',
    showFew: 'Only those of the objective',
    viralNotes: 'Viral notes',
    spent: 'Money spent',
    revenue: 'Revenue',
    roas: 'Revenue for each yuan spent (ROAS)',
    roi: 'Gain on money spent (ROI)',
  },
};
