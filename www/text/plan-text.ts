// The plan that a visitor starts with as text, for readers without scripts and for search engines.
// Written when the page is built, by scripts/text-pages.mjs.
import type { Figure, Report, Source } from '#core';
import { lastDay } from '../app/live.ts';
import type { Plan } from '../app/plan.ts';
import { mixText } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { amountOf } from '../budget/amount-of.ts';
import { budgetTerms, budgetWords } from '../budget/words.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { uiWords } from '../ui/words.ts';
import { textWords } from './words.ts';

// What the core says of the plan.
export interface Example {
  plan: Plan;
  report: Report;
  figures: Figure[];
}

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
export const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

// The parts of a report that a sound plan has.
export function sound({ budget, schedule }: Report) {
  if (!budget || !schedule) throw new Error('a plan with a problem has no text');
  return { ...budget.optimum, schedule };
}

// The cost lines and their sum, each with its amount.
export function lineCells({ plan, report }: Example, words: Words): string[][] {
  const says = budgetTerms.in(words);
  const rows = sound(report)
    .lines.filter(({ amount }) => amount > 0)
    .map(({ id, tier, amount }) => [
      tier ? says.feesOfTier(words.tier(tier)) : says.line[id],
      words.money(amount),
    ]);
  return [...rows, [says.sum, words.money(plan.budget.total)]];
}

function lineRows(example: Example, words: Words): string {
  return lineCells(example, words)
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('');
}

// What figures of our own name in place of a source.
const own: readonly Source[] = ['assumption', 'derived'];

// The sources of all figures, each once.
export function sourceNames({ figures }: Example, words: Words): string {
  const names = uiWords.in(words).sourceShort;
  const sources = new Set(figures.flatMap(({ sources }) => sources));
  const others = [...sources].filter((source) => !own.includes(source));
  return words.list(others.map((source) => names[source] ?? source));
}

// The text as HTML.
export function planText(example: Example, words: Words, other: string): string {
  const [says, budgetSays] = [textWords.in(words), budgetWords.in(words)];
  const { schedule, ...mix } = sound(example.report);
  const { counts, forecast } = mix;
  const { budget, today } = example.plan;
  const { total } = budget;
  const boost = amountOf(mix, 'boost');
  const { objective } = example.plan;
  return [
    `<h1>${escaped(says.title)}</h1>`,
    paragraph(says.description),
    `<h2>${escaped(says.question(words.money(total)))}</h2>`,
    paragraph(
      budgetSays.headline(
        words.aboutSpan(rangeOf(forecast.result)),
        words.t.resultName[objective].toLowerCase(),
        words.about(forecast.result.p50),
      ),
    ),
    paragraph(
      budgetSays.bought(mixText(counts, words), budgetSays.boostAmount(words.money(boost)), ''),
    ),
    `<table>${lineRows(example, words)}</table>`,
    paragraph(
      says.dates(
        words.date(schedule.startBy),
        words.date(schedule.launch),
        words.date(lastDay(schedule)),
      ),
    ),
    paragraph(says.sources(sourceNames(example, words))),
    `<p>${says.about(`<time datetime="${today}">${words.date(today)}</time>`)}</p>`,
    `<p><a href="${other}">${says.other}</a></p>`,
  ].join('\n');
}

// The picture of the plan in words.
export function pictureText(example: Example, words: Words): string {
  const { counts, forecast } = sound(example.report);
  const say = words.t.result[example.plan.objective];
  return textWords
    .in(words)
    .picture(
      words.money(example.plan.budget.total),
      mixText(counts, words),
      say(words.aboutSpan(rangeOf(forecast.result))),
    );
}
