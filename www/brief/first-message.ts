import type { Brief, Field } from '#whatif';
import type { Plan } from '../app/plan.ts';
import type { Words } from '../app/words.ts';
import type { Language } from './pair.ts';
import { briefDoorWords, briefWords } from './words.ts';

export const routes = ['marketplace', 'direct', 'agency'] as const;
export type Route = (typeof routes)[number];

// The way that creators are asked, where the brief names one of ours.
export const routeOf = (plan: Plan): Route | null =>
  routes.find((route) => route === plan.brief.route) ?? null;

// What a field says in a language, or in the other; what is not written is named in brackets.
function said(brief: Brief, field: Field, language: Language, words: Words): string {
  const found = brief.fields.find((one) => one.field === field);
  const other = language === 'en' ? 'zh' : 'en';
  const [text] = [...(found?.[language] ?? []), ...(found?.[other] ?? [])];
  return text ?? `[${briefWords.in(words).fields[field][0]}]`;
}

// A first message to creators, with the plan's values. Where the brief is for several tiers it names no days.
export function firstMessage(
  brief: Brief,
  plan: Plan,
  name: string,
  language: Language,
  words: Words,
): string {
  const says = briefDoorWords.in(words);
  const paper = briefWords.in(words);
  const text = (field: Field) => said(brief, field, language, words);
  const [work] = brief.deliverables.length === 1 ? brief.deliverables : [];
  const each = work ? work.notes / work.creators : 1;
  const notes = work
    ? paper.notes(words.number(each), each, paper.format[work.format])
    : says.aNote;
  const all = brief.deliverables.map(({ first, last }) => [first, last] as const);
  const [from] = all.map(([first]) => first).sort();
  const to = all
    .map(([, last]) => last)
    .sort()
    .at(-1);
  const when = says.between(words.weekday(from ?? ''), words.weekday(to ?? ''));
  const route = routeOf(plan);
  return [
    says.hello(name),
    [
      says.weAre(text('brand')),
      says.like(plan.engagement.category),
      says.offer(text('product'), notes, when),
      // Where they post on several days, each has a day of their own for the draft.
      ...(work?.days.draft && !work.latest ? [says.draft(words.weekday(work.days.draft))] : []),
      ...(route ? [says.byRoute[route]] : []),
      says.ask,
    ].join(language === 'en' ? ' ' : ''),
    text('contact'),
  ].join('\n');
}
