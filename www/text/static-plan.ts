// A plan as plain HTML, for mail, feeds and pages that take no script, no style sheet and no frame: a
// heading, sentences, tables, dots as a picture inside it, and a link. Styles stand at the elements, and
// nothing hangs on them.
import type { PerTier, Tier } from '#core';
import { lastDay } from '../app/live.ts';
import { mixText, tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { amountOf } from '../budget/amount-of.ts';
import { perDot } from '../budget/per-dot.ts';
import { budgetWords } from '../budget/words.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { type Example, escaped, lineCells, paragraph, sound, sourceNames } from './plan-text.ts';
import { colours } from './preview.ts';
import { textWords } from './words.ts';

const [width, margin] = [600, 4];
const radii: Record<Tier, number> = { koc: 4, micro: 6, mid: 9, mega: 14 };

// A row of dots for each tier that is booked, and as many more as do not fit in one.
function dots(counts: PerTier<number>, per: number, said: string): string {
  let y = margin;
  const groups = tiers.map((tier) => {
    const radius = radii[tier];
    const step = radius * 2 + 3;
    const inRow = Math.floor((width - 2 * margin) / step);
    const count = Math.ceil(counts[tier] / per);
    if (count === 0) return '';
    const circles = Array.from({ length: count }, (_, at) => {
      const [column, row] = [at % inRow, Math.floor(at / inRow)];
      return `<circle cx="${margin + radius + column * step}" cy="${y + radius + row * step}" r="${radius}"/>`;
    });
    y += Math.ceil(count / inRow) * step + 5;
    return `<g fill="${colours[tier]}">${circles.join('')}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="${escaped(said)}" style="max-width:100%;height:auto">${groups.join('')}</svg>`;
}

function table(rows: string[][], caption: string): string {
  const cell = (text: string, at: number) =>
    `<td style="padding:4px 12px 4px 0;border-bottom:1px solid #ddd;text-align:${at > 0 ? 'right' : 'left'}">${escaped(text)}</td>`;
  return `<table style="border-collapse:collapse"><caption style="text-align:left;font-weight:bold">${escaped(caption)}</caption>
${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}
</table>`;
}

// The plan as a piece of HTML. Throws if the plan has a problem: there is nothing to say then.
export function staticPlan(example: Example, words: Words, link: string): string {
  const [says, budgetSays] = [textWords.in(words), budgetWords.in(words)];
  const { schedule, ...mix } = sound(example.report);
  const { counts, forecast } = mix;
  const { objective, budget, name, today } = example.plan;
  const per = perDot(counts);
  const boost = amountOf(mix, 'boost');
  const heading = says.fixed.title(words.t.objective[objective], words.money(budget.total));
  const booked = tiers.filter((tier) => counts[tier] > 0);
  const mixed = booked.map((tier) => [words.t.tierTitle[tier], words.number(counts[tier])]);
  const each = says.fixed.dots(words.number(per));
  return `${[
    `<article lang="${words.locale}" style="max-width:640px;font-family:sans-serif;line-height:1.5">`,
    `<h2>${escaped([name, heading].filter(Boolean).join(' – '))}</h2>`,
    paragraph(
      budgetSays.headline(
        words.aboutSpan(rangeOf(forecast.result)),
        words.t.resultName[objective].toLowerCase(),
        words.about(forecast.result.p50),
      ),
    ),
    paragraph(
      budgetSays.bought(
        mixText(counts, words),
        boost > 0 ? budgetSays.boostAmount(words.money(boost)) : '',
        '',
      ),
    ),
    ...(booked.length > 0
      ? [dots(counts, per, mixed.map((cells) => cells.join(': ')).join(', ')), table(mixed, each)]
      : []),
    table(lineCells(example, words), says.fixed.lines),
    paragraph(
      says.dates(
        words.date(schedule.startBy),
        words.date(schedule.launch),
        words.date(lastDay(schedule)),
      ),
    ),
    `<p><a href="${escaped(link)}">${escaped(says.fixed.open)}</a></p>`,
    paragraph(says.sources(sourceNames(example, words))),
    paragraph(says.fixed.about(words.date(today))),
    '</article>',
  ].join('\n')}\n`;
}
