import type { Figure, GuardrailId, LineId, Tier, Unit } from '#core';
import type { Given } from '#whatif';
import type { Words } from '../app/words.ts';
import { budgetDetails, budgetTerms, budgetWords } from '../budget/words.ts';
import { scheduleWords } from '../schedule/words.ts';
import { figureName } from '../ui/figure-name.ts';
import { uiWords } from '../ui/words.ts';
import { whatifWords } from './words.ts';

// The name of an input on the page, and how its values read.
interface Named {
  label: string;
  say: (value: Given | null) => string;
}

const number = (unit: Unit, words: Words, none: string) => (value: Given | null) =>
  typeof value === 'number' && Number.isFinite(value) ? words.quantity(value, unit) : none;

function figureAt(id: string, end: string, figures: Figure[], words: Words): Named | null {
  const figure = figures.find((one) => one.id === id);
  if (!figure) return null;
  const says = whatifWords.in(words).scenarios;
  const { full } = figureName(figure.id, words);
  const { field } = uiWords.in(words);
  const label = {
    value: full,
    low: field.partOf(full, says.low),
    high: field.partOf(full, says.high),
  }[end];
  const own = { value: figure.value, low: figure.low, high: figure.high }[end];
  if (!label || own === undefined) return null;
  // A plan without an override has the published value.
  return { label, say: number(figure.unit, words, words.quantity(own, figure.unit)) };
}

function line(id: string, words: Words): string {
  const budget = { ...budgetWords.in(words), ...budgetTerms.in(words) };
  const [kind, tier] = id.split('.') as [LineId, Tier | undefined];
  return tier ? budget.feesOfTier(words.t.tierTitle[tier]) : budget.line[kind];
}

function budgetAt(rest: string[], words: Words): Named | null {
  const { tierTitle } = words.t;
  const { field } = uiWords.in(words);
  const budget = { ...budgetWords.in(words), ...budgetTerms.in(words) };
  const says = whatifWords.in(words).scenarios;
  const [first = '', second = '', third = ''] = rest;
  const tier = (third || second) as Tier;
  const none = says.notSet;
  const yes = (value: Given | null) => (value === 'true' ? says.yes : says.no);
  const texts = (names: Record<string, string>) => (value: Given | null) =>
    names[String(value)] ?? none;
  const { options } = budgetDetails.in(words);
  switch (first) {
    case 'total':
      return { label: budget.total, say: number('fen', words, none) };
    case 'tools':
      return { label: options.tools, say: number('fen', words, none) };
    case 'agency':
      return { label: options.agency, say: yes };
    case 'vat':
      return { label: options.vat, say: yes };
    case 'season':
      return { label: options.season, say: texts(options.seasonName) };
    case 'formats':
      return { label: options.formatOf(words.tier(tier)), say: texts(options.formatName) };
    case 'notes':
      return { label: options.notesOf(words.tier(tier)), say: number('count', words, none) };
    case 'currency':
      return {
        label: second ? options[second as 'code' | 'rate' | 'date'] : options.currency,
        say: (value) => (value === null ? none : String(value)),
      };
    case 'madeNotes':
      return { label: options.madeNotes, say: number('count', words, none) };
    case 'madeVideos':
      return { label: options.madeVideos, say: number('count', words, none) };
    case 'off':
      return {
        label: budget.guardrail[second as GuardrailId],
        say: (value) => (value === null ? says.on : says.off),
      };
    case 'locks':
      return second === 'counts'
        ? {
            label: field.locked(tierTitle[tier]),
            say: number('count', words, none),
          }
        : {
            label: field.locked(line(third, words)),
            say: number('fen', words, none),
          };
    case 'own':
      return second === 'boost'
        ? {
            label: field.partOf(budget.ownMix, budget.boost),
            say: number('fen', words, none),
          }
        : {
            label: field.partOf(budget.ownMix, tierTitle[tier]),
            say: number('count', words, none),
          };
    default:
      return null;
  }
}

function scheduleAt(name: string, words: Words): Named | null {
  const says = scheduleWords.in(words);
  const { notSet, yes, no } = whatifWords.in(words).scenarios;
  const texts = (names: Record<string, string>) => (value: Given | null) =>
    names[String(value)] ?? notSet;
  switch (name) {
    case 'launch':
      return { label: says.date, say: (value) => String(value ?? notSet) };
    case 'event':
      return { label: says.event, say: texts(words.t.event) };
    case 'falls':
      return { label: says.fallsOnIt, say: texts(says.falls) };
    case 'tail':
      return { label: says.tail, say: texts({ true: yes, false: no }) };
    case 'holidays':
      return { label: says.avoid, say: texts({ true: no, false: yes }) };
    default:
      return null;
  }
}

// Splits the path of an input, such as `budget.locks.lines[fees.koc]`.
function partsOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, key, name]) => key ?? name ?? '');
}

// The input at a path of the plan. Inputs without a name on the page are shown by their path.
export function inputAt(path: string, figures: Figure[], words: Words): Named {
  const [section, ...rest] = partsOf(path);
  const { t } = words;
  const plain: Named = { label: path, say: (value) => String(value ?? t.unknown) };
  switch (section) {
    case 'objective': {
      const names: Record<string, string> = t.objective;
      return { label: budgetWords.in(words).objective, say: (value) => names[String(value)] ?? '' };
    }
    case 'overrides':
      return figureAt(rest[0] ?? '', rest[1] ?? '', figures, words) ?? plain;
    case 'schedule':
      return scheduleAt(rest[0] ?? '', words) ?? plain;
    default: {
      const named = budgetAt(rest, words);
      return named?.label ? named : plain;
    }
  }
}
