// Every figure as a table, for a page of the documents.
import type { Figure } from '#core';
import { addressOf } from '../app/sources.ts';
import type { Words } from '../app/words.ts';
import { figureName } from '../ui/figure-name.ts';
import { figureWords, uiWords } from '../ui/words.ts';
import { escaped } from './plan-text.ts';

const says = {
  en: { heads: ['Figure', 'Likely, range', 'Grade, sources'], sources: 'Sources', and: ', ' },
  zh: { heads: ['数据', '常见值，区间', '等级，来源'], sources: '来源', and: '、' },
};

// What figures of our own name in place of a source, or beside one.
const own = ['assumption', 'derived'];

function row({ id, unit, value, low, high, sources, grade }: Figure, words: Words): string {
  const { sourceShort, gradeName } = uiWords.in(words);
  const { and } = says[words.lang === 'en' ? 'en' : 'zh'];
  const say = (one: number) => escaped(words.quantity(one, unit));
  const names = sources
    .filter((source) => source !== 'assumption')
    .map((source) => sourceShort[source] ?? source);
  const cells = [
    `${escaped(figureName(id, words).full)}<br><code>${id}</code>`,
    say(value) + (low === high ? '' : `<br>${say(low)}–${say(high)}`),
    [grade === 'assumption' ? gradeName(grade) : grade, ...names].map(escaped).join(and),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`;
}

// A source by its whole name, with the way to it where it is one page.
function sourceItem(source: Figure['sources'][number], words: Words): string {
  const short = escaped(uiWords.in(words).sourceShort[source] ?? source);
  const name = escaped(figureWords.in(words).source[source] ?? source);
  const address = addressOf(source);
  return `<li>${short}${words.lang === 'en' ? ': ' : '：'}${address ? `<a href="${escaped(address)}">${name}</a>` : name}`;
}

// All figures in the order of the core and their sources, as HTML.
export function figureTable(figures: Figure[], words: Words): string {
  const { heads, sources } = says[words.lang === 'en' ? 'en' : 'zh'];
  const named = new Set(figures.flatMap((figure) => figure.sources));
  const others = [...named].filter((source) => !own.includes(source));
  return `<table class="figures"><thead><tr>${heads.map((head) => `<th>${head}`).join('')}<tbody>
${figures.map((figure) => row(figure, words)).join('\n')}
</table>
<h3>${sources}</h3>
<ul>${others.map((source) => sourceItem(source, words)).join('')}</ul>`;
}
