// A creator's fee as it is quoted: exact, within bounds, or what is said in its place.
import { html, nothing, type TemplateResult } from 'lit';
import type { Creator, Format } from '#core';
import type { Words } from '../app/words.ts';
import { rosterWords } from './words.ts';

const fields = { image: 'feeImage', video: 'feeVideo' } as const;
const lows = { image: 'feeImageLow', video: 'feeVideoLow' } as const;
const formats: Format[] = ['image', 'video'];

// The fee for a format; null where none is quoted.
function quote(creator: Creator, format: Format, words: Words): string | null {
  const field = fields[format];
  const fee = creator[field] ?? null;
  const low = creator[lows[format]] ?? null;
  if (fee === null) return null;
  const says = rosterWords.in(words).table.fees;
  const money = words.money(fee);
  if (low !== null) return words.span(words.money(low), money);
  if (creator.atMost?.includes(field)) return says.atMost(money);
  if (creator.atLeast?.includes(field)) return says.from(money);
  return money;
}

// What is said where there is no quote for a format.
function noQuote({ terms = 'quoted' }: Creator, words: Words): TemplateResult {
  const { table, vetting } = rosterWords.in(words);
  return html`<span class="quiet">${table.fees.terms[terms] ?? vetting.unknown}</span>`;
}

const other = (format: Format): Format => (format === 'image' ? 'video' : 'image');

// The fee for the plan's format, under it whether the service fee is in it; where there is none, what
// is asked for the other format.
export function feeCell(creator: Creator, format: Format, words: Words): TemplateResult {
  const says = rosterWords.in(words).table.fees;
  const own = quote(creator, format, words);
  const rest = own === null ? quote(creator, other(format), words) : null;
  const under =
    rest !== null
      ? `${says.format[other(format)]} ${rest}`
      : own !== null && creator.serviceIn
        ? says.serviceIn
        : '';
  return html`${own ?? noQuote(creator, words)}
    ${under ? html`<span class="under quiet small">${under}</span>` : nothing}`;
}

// What a creator asks for each format, as text; empty where nothing is known.
export function feesText(creator: Creator, words: Words): string {
  const says = rosterWords.in(words).table.fees;
  const quotes = formats.flatMap((format) => {
    const text = quote(creator, format, words);
    return text === null ? [] : [`${says.format[format]} ${text}`];
  });
  if (quotes.length === 0) return says.terms[creator.terms ?? 'quoted'] ?? '';
  return [...quotes, creator.serviceIn ? says.serviceIn : ''].filter(Boolean).join(words.t.comma);
}

// What changes in a creator when a number is typed in: it is exact then, and a fee is a quote.
export function typed(creator: Creator, field: string, value: number | null): Partial<Creator> {
  const without = (names: string[] = []) => names.filter((name) => name !== field);
  const isFee = field === fields.image || field === fields.video;
  const low = field === fields.image ? { feeImageLow: null } : { feeVideoLow: null };
  return {
    [field]: value,
    atLeast: without(creator.atLeast),
    ...(isFee ? { atMost: without(creator.atMost), terms: 'quoted', ...low } : {}),
  };
}
