import type { GuardrailId, LineId } from '#core';
import { s } from '../app/plural.ts';

// What does the money buy?
export const words = {
  question: 'What does the money buy?',
  total: 'Total budget',
  objective: 'Objective',
  launch: 'Launch',
  zones: { test: 'test', cycle: 'usual', mega: 'mega series' },
  doors: { set: 'More inputs', why: 'Why', sure: 'How sure', if: 'What if', compare: 'Compare' },
  parts: {
    inputs: 'More inputs',
    lines: 'Every yuan, line by line',
    guardrails: 'Guardrails',
    tierCosts: 'What one creator costs and brings',
    explanation: 'How a number comes about',
    outlook: 'All measures, with their ranges',
    tornado: 'Which assumptions matter most',
    worlds: 'If other benchmarks are right',
    curve: 'More money, or less',
    seekBudget: 'What a goal takes',
    boostTiming: 'Boost now, or wait for the winners',
    advice: 'What else the objective asks for',
    comparison: 'The starter blend, or a mix of yours',
    alternatives: 'Other plans that come close',
    scenarios: 'Plans side by side',
  },
  inCurrency: (amount: string, rate: string, date: string) => `${amount}, at ${rate} on ${date}`,
  headline: (range: string, unit: string, half: string) =>
    `${range} ${unit} in 8 of 10 such campaigns; half bring over ${half}`,
  boostAmount: (amount: string) => `${amount} of boost`,
  moved: (by: string, before: string) => `${by}, before ${before}.`,
  bought: (creators: string, boost: string, cost: string) =>
    `${creators}${boost && `, ${boost}`}${cost && `, ${cost}`}.`,
  roughly: (cost: string) => `about ${cost}`,
  restsOn: (count: string, value: number, grades: string) =>
    `${count} assumption${s(value)} of ours${grades && `, sources graded ${grades}`}`,
  campaigns: {
    picture: (least: string, most: string) =>
      `Twenty campaigns that stand for all, from ${least} to ${most}`,
    threshold: (unit: string) => `A target, ${unit}`,
    reach: (count: string, all: string, target: string) => `${count} of ${all} reach ${target}`,
    count: (count: string, all: string) => `${count} of ${all} reach`,
  },
  brokenGuardrails: (rules: string) =>
    `Not kept, for want of money or because of a lock: ${rules}. “Guardrails”, under “Why”, says what would help.`,
  unspent: (amount: string, share: string, rules: string) =>
    `${amount} (${share}) stays unspent${rules ? `; no more is allowed by: ${rules}` : ': nothing is left to book'}.`,
  capacityLimits: (count: string, result: string) =>
    `Your team’s limit of ${count} creators holds it back: one more would bring ${result}.`,
  sales: {
    pays: (revenue: string, span: string, spent: string) =>
      `Sells about ${revenue} (${span}) for ${spent} spent: it pays, before what the goods cost.`,
    mayPay: (revenue: string, span: string, spent: string) =>
      `Sells about ${revenue} (${span}) for ${spent} spent: most such campaigns pay, before what the goods cost, but a weak one loses money.`,
    loses: (revenue: string, span: string, spent: string, value: string) =>
      `Sells about ${revenue} (${span}) for ${spent} spent: it loses money. To break even, an order would have to bring ${value}, or orders come that much more often.`,
    needs: (value: string) =>
      `It pays from the point where an order brings in about ${value}, before what the goods cost.`,
    unknown: 'Type what one of yours brings',
  },
  oneMore: (tier: string) => `One more creator: ${tier}`,
  oneFewer: (tier: string) => `One creator fewer: ${tier}`,
  dotIsOne: 'One dot, one creator',
  dotIsMany: (count: string) => `One dot is ${count} creators`,
  moneyHead: 'Where every yuan goes',
  // Under the bar, where there is little room.
  lineShort: {
    fees: 'Fees',
    service: 'Service',
    agency: 'Agency',
    product: 'Product',
    handling: 'Handling',
    production: 'Production',
    tools: 'Tools',
    boost: 'Boost',
    vat: 'VAT',
    contingency: 'Reserve',
    leftover: 'Left over',
  } satisfies Record<LineId, string>,
  smallCycle: (amount: string) =>
    `A cycle of mid-tier and micro creators usually takes at least ${amount}, without production and agency (Playbook). This is a small one.`,
  guardrail: {
    blend: 'Micro creators for each mid-tier one',
    layer: 'KOCs for each micro creator',
    'front-load': 'Mid-tier and mega, share of the money for creators',
    'single-creator': 'One creator, share of the money for creators',
    'mega-anchor': 'Mega creators, as an anchor',
    'boost-share': 'Share of the budget held for boost',
    capacity: 'Creators the team can handle',
  } satisfies Record<GuardrailId, string>,
  lockConflict: (what: string, rules: string) => `With ${what} locked, not kept: ${rules}`,
};
