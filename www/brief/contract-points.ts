import type { Brief, FeeDue, PointId } from '#whatif';
import type { Words } from '../app/words.ts';
import type { Language } from './pair.ts';
import { briefDoorWords, briefWords } from './words.ts';

export interface PointText {
  id: PointId;
  head: string;
  lines: string[];
  missing: string[];
}

const textOf = ({ fields }: Brief, name: string, language: Language): string[] => {
  const found = fields.find(({ field }) => field === name);
  const own = found?.[language] ?? [];
  return own.length > 0 ? own : (found?.[language === 'en' ? 'zh' : 'en'] ?? []);
};

// A day, or the days from the first creator's to the last's.
const daysText = (date: string, until: string | null, words: Words) =>
  until ? words.span(words.date(date), words.date(until)) : words.date(date);

// What one creator is paid, and when; of several tiers with the tier.
function dueText({ tier, step, date, until, amount, most }: FeeDue, brief: Brief, words: Words) {
  const says = briefDoorWords.in(words).contract;
  const sum = most ? words.span(words.money(amount), words.money(most)) : words.money(amount);
  const due = says.due[step](sum, daysText(date, until, words));
  return brief.deliverables.length > 1 ? words.pair(words.t.tierTitle[tier], due) : due;
}

// What each point says, with the plan's values.
function linesOf(brief: Brief, id: PointId, language: Language, words: Words): string[] {
  const says = briefDoorWords.in(words).contract;
  const {
    exclusivityDays: days,
    exclusiveUntil,
    rounds,
    fees,
    unknownFees,
    paymentDays,
    order,
    orderUntil,
  } = brief.contract;
  switch (id) {
    case 'ownership':
      return textOf(brief, 'ownership', language);
    case 'exclusivity': {
      if (days === null) return [];
      if (days === 0) return [says.notExclusive];
      const until = exclusiveUntil ? words.date(exclusiveUntil) : '';
      const rivals = textOf(brief, 'rivals', language);
      return [
        says.exclusive(words.number(days), days, until),
        ...(rivals.length > 0 ? [says.rivals(rivals.join(words.t.comma))] : []),
      ];
    }
    case 'revisions':
      return [says.revisions(words.number(rounds), rounds)];
    case 'payment':
      if (fees.length === 0) return [says.noFee];
      return [
        ...fees.map((fee) => dueText(fee, brief, words)),
        ...(unknownFees > 0 ? [says.unknownFees(words.number(unknownFees))] : []),
        ...(paymentDays === null ? [] : [says.rest(words.number(paymentDays), paymentDays)]),
      ];
    case 'order':
      return [order ? says.order(daysText(order, orderUntil, words)) : says.orderAnyway];
    case 'language': {
      const [text] = textOf(brief, 'language', language);
      if (text === undefined) return [];
      return [text in says.languages ? says.languages[text as 'en' | 'zh'] : text];
    }
  }
}

// The points of the contract in a language, in their order.
export function contractPoints(brief: Brief, language: Language, words: Words): PointText[] {
  const says = briefDoorWords.in(words).contract;
  const { fields } = briefWords.in(words);
  return brief.contract.points.map(({ id, missing }) => ({
    id,
    head: says.points[id],
    lines: linesOf(brief, id, language, words),
    missing: missing.map((field) => fields[field][0]),
  }));
}

// The same as text.
export const contractText = (brief: Brief, language: Language, words: Words): string =>
  contractPoints(brief, language, words)
    .map(({ head, lines, missing }) => {
      const { missing: gap } = briefDoorWords.in(words);
      const all = [...lines, ...missing.map((name) => `[${words.pair(name, gap)}]`)];
      return `${head}\n${all.map((line) => `- ${line}`).join('\n')}`;
    })
    .join('\n\n');
