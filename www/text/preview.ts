// The picture that chats and search engines show beside a link: the plan of the text as dots and as a
// bar of money. It has numbers and the name alone, so that one picture is enough for all languages.
import type { Line, Tier } from '#core';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { rangeOf } from '../ui/range-mark.ts';
import type { Example } from './plan-text.ts';

const [width, height, margin] = [1200, 630, 80];
const [paper, ink, quiet, rest] = ['#faf7f1', '#211d18', '#635b50', '#b9b0a2'];
// The light theme's; see style/tokens.ts.
export const colours: Record<Tier, string> = {
  koc: '#2b8f87',
  micro: '#2b66b1',
  mid: '#c8741a',
  mega: '#5b2a4e',
};
const radii: Record<Tier, number> = { koc: 9, micro: 13, mid: 20, mega: 32 };

function text(x: number, y: number, size: number, colour: string, said: string, end = false) {
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${anchor}>${said}</text>`;
}

// A row for each tier: how many, and a dot for each creator as far as there is room.
function dots(counts: Record<Tier, number>, words: Words): string {
  const booked = tiers.filter((tier) => counts[tier] > 0);
  const left = margin + 110;
  return booked
    .map((tier, row) => {
      const [radius, y] = [radii[tier], 250 + row * 62];
      const step = radius * 2 + 4;
      const room = Math.floor((width - margin - left) / step);
      const drawn = Array.from({ length: Math.min(counts[tier], room) }, (_, index) => {
        return `<circle cx="${left + radius + index * step}" cy="${y}" r="${radius}"/>`;
      });
      return `${text(margin, y + 12, 36, ink, words.number(counts[tier]))}<g fill="${colours[tier]}">${drawn.join('')}</g>`;
    })
    .join('');
}

// Every yuan has its place; what is held for boost is hatched.
function bar(lines: Line[], total: number): string {
  const scale = (width - margin * 2) / total;
  let x = margin;
  return lines
    .map(({ id, tier, amount }) => {
      const long = amount * scale;
      const fill = id === 'boost' ? 'url(#boost)' : tier ? colours[tier] : rest;
      const part = `<rect x="${x}" y="520" width="${Math.max(0, long - 2)}" height="40" fill="${fill}"/>`;
      x += long;
      return amount > 0 ? part : '';
    })
    .join('');
}

// The picture as SVG, set in the font Inter.
export function preview({ plan, report }: Example, words: Words): string {
  if (!report.budget) throw new Error('the plan that a visitor starts with has a problem');
  const { counts, forecast, lines } = report.budget.optimum;
  const range = words.aboutSpan(rangeOf(forecast.result));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Inter">
<pattern id="boost" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="10" height="10" fill="${paper}"/><rect width="5" height="10" fill="${quiet}"/></pattern>
<rect width="${width}" height="${height}" fill="${paper}"/>
${text(margin, 110, 40, quiet, 'Notewave')}
${text(margin, 185, 64, ink, words.money(plan.budget.total))}
${text(width - margin, 185, 64, ink, range, true)}
<path d="M${width - margin - 30} 75h30v42l-15-12l-15 12z" fill="${colours.mid}"/>
${dots(counts, words)}
${bar(lines, plan.budget.total)}
</svg>`;
}
