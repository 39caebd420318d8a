// A report in sentences and tables, as text for a terminal or as Markdown.
import type { BudgetSought, Problem } from '#core';
import { mixText } from '../www/app/tiers.ts';
import type { Words } from '../www/app/words.ts';
import { amountOf } from '../www/budget/amount-of.ts';
import { budgetWords } from '../www/budget/words.ts';
import { type Example, lineCells, sound } from '../www/text/plan-text.ts';
import { textWords } from '../www/text/words.ts';
import { rangeOf } from '../www/ui/range-mark.ts';

export type TextFormat = 'text' | 'markdown';

function table(rows: string[][], format: TextFormat): string {
  if (format === 'markdown')
    return ['| | |', '|---|---:|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
  const wide = Math.max(...rows.map(([name = '']) => name.length));
  const far = Math.max(...rows.map(([, value = '']) => value.length));
  return rows
    .map(([name = '', value = '']) => `  ${name.padEnd(wide)}  ${value.padStart(far)}`)
    .join('\n');
}

// The report on a sound plan.
export function reportText(example: Example, words: Words, format: TextFormat): string {
  const [says, budgetSays] = [textWords.in(words), budgetWords.in(words)];
  const { schedule, ...mix } = sound(example.report);
  const { counts, forecast } = mix;
  const { objective, budget, name } = example.plan;
  const boost = amountOf(mix, 'boost');
  const title = says.fixed.title(words.t.objective[objective], words.money(budget.total));
  const heading = [name, title].filter(Boolean).join(' – ');
  return [
    format === 'markdown' ? `# ${heading}` : heading,
    budgetSays.headline(
      words.aboutSpan(rangeOf(forecast.result)),
      words.t.resultName[objective].toLowerCase(),
      words.about(forecast.result.p50),
    ),
    budgetSays.bought(
      mixText(counts, words),
      boost > 0 ? budgetSays.boostAmount(words.money(boost)) : '',
      '',
    ),
    format === 'markdown' ? `## ${says.fixed.lines}` : says.fixed.lines,
    table(lineCells(example, words), format),
    says.dates(
      words.date(schedule.startBy),
      words.date(schedule.posts[0]?.date ?? schedule.launch),
      words.date(schedule.posts.at(-1)?.date ?? schedule.launch),
    ),
    says.fixed.about(words.date(example.plan.today)),
  ].join('\n\n');
}

const soughtWords = {
  en: {
    reaches: (goal: string, money: string) => `${goal}: ${money}`,
    comesNearest: (goal: string, money: string) =>
      `${goal}: no budget reaches it; ${money} comes nearest`,
  },
  zh: {
    reaches: (goal: string, money: string) => `${goal}：${money}`,
    comesNearest: (goal: string, money: string) => `${goal}：多少预算都达不到，${money} 最接近`,
  },
};

// The smallest budget for a goal, in a line.
export function soughtText(goal: string, sought: BudgetSought, words: Words): string {
  const { reached, ask } = sought;
  const { reaches, comesNearest } = soughtWords[words.lang === 'en' ? 'en' : 'zh'];
  return (reached ? reaches : comesNearest)(goal, words.money(ask));
}

// What is wrong with a plan, a line each.
export const problemLines = (problems: Problem[]): string =>
  problems.map(({ field, code, given }) => `${field}: ${code} (${given})`).join('\n');
