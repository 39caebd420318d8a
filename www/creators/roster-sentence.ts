// What was understood of a list as one sentence, whose parts lead to the columns they are about.
import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnReading, Counted, Denominator, Format, RateBasis } from '#lists';
import type { Words } from '../app/words.ts';
import type { Table } from '../lists/parse.ts';
import { interactions } from './creator-numbers.ts';
import { partNames } from './rate-basis.ts';
import type { Goal } from './roster-columns.ts';
import type { Authors } from './roster-notes.ts';
import { alternatives, type Swap, sourceOf } from './roster-understood.ts';
import { rosterWords } from './words.ts';

// What the sentence is about, and what its parts do.
export interface Told {
  table: Table;
  // How the sentence begins; empty for the lists behind the first.
  found: string;
  // What the rates count; null where it is not known or differs.
  basis: RateBasis | null;
  counted: Counted;
  denominator: Denominator;
  otherPlatforms: boolean;
  // Whose the notes are, where the list has any.
  authors: Authors | null;
  // Whether there are creators, so that there is a rate to speak of.
  hasCreators: boolean;
  // Goes to what a part is about.
  go: (at: Goal) => void;
  swap: (swaps: Swap[]) => void;
  takePlatforms: (taken: boolean) => void;
}

// A part of the sentence, and what it is about.
interface Part {
  text: string;
  at: Goal;
  // Whether it belongs to the part before it.
  goesOn?: boolean;
}

const denominatorFields: Record<Denominator, string> = {
  followers: 'followers',
  reads: 'reads',
  impressions: 'impressions',
  'ad-clicks': 'adClicks',
};

const placeOf = (columns: ColumnReading[], name: string) => {
  const at = columns.findIndex(({ field }) => field === name);
  return at < 0 ? null : at;
};

// Which notes a column is of, in words; empty where its header does not say.
function fromText(columns: ColumnReading[], at: number | null, words: Words): string {
  const column = at === null ? undefined : columns[at];
  const source = column && sourceOf(column, words);
  return source ? rosterWords.in(words).understood.from(source) : '';
}

function rateParts({ table, basis, counted, denominator }: Told, words: Words): Part[] {
  const { columns } = table.reading;
  const says = rosterWords.in(words).understood;
  const place = (name: string) => placeOf(columns, name);
  const total = place('interactions');
  const shown = interactions.filter((one) => place(one) !== null && counted[one]);
  const [first] = shown;
  const byTotal = basis ? basis.byTotal : total !== null;
  const at = byTotal && total !== null ? total : first ? place(first) : total;
  const reads = place('reads');
  const readsFrom = fromText(columns, reads, words);
  const ofReads = readsFrom ? [{ text: says.readsFrom(readsFrom), at: reads }] : [];
  if (at === null) {
    const given = place('rate');
    const rate = given === null ? says.noRate : says.givenRate;
    return [{ text: rate, at: given }, ...ofReads];
  }
  const parts = Object.fromEntries(interactions.map((one) => [one, shown.includes(one)]));
  const what = byTotal
    ? [says.interactions]
    : partNames(basis?.counted ?? { ...counted, ...parts }, words);
  const formula = says.formula(what, says.by[denominator]);
  const by = place(denominatorFields[denominator]);
  const from = fromText(columns, at, words);
  if (!from) return [{ text: says.rateAs(formula), at }, ...ofReads];
  const both = from === readsFrom;
  return [
    { text: both ? says.rateAndReadsFrom(from) : says.rateFrom(from), at },
    { text: formula, at: by, goesOn: true },
    ...(both ? [] : ofReads),
  ];
}

// Of notes: whose they are, and whether they have met their creators.
function authorParts({ table, authors, hasCreators }: Told, words: Words): Part[] {
  const { columns, kind } = table.reading;
  if (kind !== 'notes' || !authors || authors.names === 0) return [];
  const says = rosterWords.in(words).understood;
  const { names, joined } = authors;
  const some = words.number(joined);
  const met =
    joined === 0
      ? says.noneJoined
      : joined === names
        ? says.allJoined(words.number(names))
        : says.joined(some);
  const at = placeOf(columns, 'name') ?? placeOf(columns, 'id');
  return [
    { text: says.notesOf(words.number(names)), at },
    { text: hasCreators ? met : says.notesFor, at, goesOn: hasCreators },
  ];
}

// Dates that may be two.
function dayParts({ table }: Told, words: Words): Part[] {
  const at = table.reading.columns.findIndex(
    ({ field, doubtfulDays, dayFirst }) => field !== null && doubtfulDays && dayFirst === null,
  );
  return at < 0 ? [] : [{ text: rosterWords.in(words).understood.daysInDoubt, at }];
}

function feeParts({ table }: Told, words: Words): Part[] {
  const { columns, kind } = table.reading;
  const { table: says, understood } = rosterWords.in(words);
  if (kind !== 'creators') return [];
  const formats: Format[] = ['image', 'video'];
  const fees = formats.flatMap((format) => {
    const at = placeOf(columns, format === 'image' ? 'feeImage' : 'feeVideo');
    const column = at === null ? undefined : columns[at];
    return column ? [{ format, at, isSaid: column.format !== null, service: column.service }] : [];
  });
  const [first] = fees;
  if (!first) {
    // Fees in another currency are a column to go to.
    const at = columns.findIndex(({ rmb }) => rmb === false);
    return at < 0
      ? [{ text: understood.noFees, at: null }]
      : [{ text: understood.noFeesInRmb, at }];
  }
  const alike = fees.every(({ service }) => service === first.service);
  // One column of fees may be of either format, row by row.
  const isSaid = fees.length > 1 || first.isSaid;
  const names = (some: typeof fees) =>
    isSaid ? words.list(some.map(({ format }) => says.fees.format[format])) : '';
  return alike
    ? [{ text: understood.fees(names(fees), first.service), at: first.at }]
    : fees.map((fee) => ({ text: understood.fees(names([fee]), fee.service), at: fee.at }));
}

function platformParts({ table, otherPlatforms }: Told, words: Words): Part[] {
  const { otherPlatforms: rows, platforms, columns } = table.reading;
  if (rows === 0) return [];
  const says = rosterWords.in(words).understood;
  const text = otherPlatforms ? says.takenIn : says.apart;
  const names = platforms.join(says.comma);
  return [{ text: text(words.number(rows), names), at: placeOf(columns, 'platform') }];
}

// Of a list of advertisements, what becomes of it.
function adsText({ table, go }: Told, words: Words) {
  const { rows } = table.reading;
  return html`<p class="sentence"
    ><button class="link" @click=${() => go('kind')}>${rosterWords.in(words).understood.ads(words.number(rows))}</button></p
  >`;
}

// In offers: more are found among the columns.
const mostOffers = 4;

// What can be taken instead, in one step.
function offers({ table, otherPlatforms, swap, takePlatforms }: Told, words: Words) {
  const { columns, otherPlatforms: rows } = table.reading;
  const says = rosterWords.in(words).understood;
  const button = (text: string, act: () => void) => html`<button @click=${act}>${text}</button>`;
  const swaps = [...alternatives(columns, words)].slice(0, mostOffers);
  if (swaps.length === 0 && rows === 0) return nothing;
  const platforms = otherPlatforms ? says.leavePlatforms : says.takePlatforms;
  return html`<div class="buttons offers">
    ${swaps.map(([text, columns]) => button(text, () => swap(columns)))}
    ${rows > 0 ? button(platforms, () => takePlatforms(!otherPlatforms)) : nothing}
  </div>`;
}

// The sentence, and below it what can be taken instead.
export function sentenceOf(told: Told, words: Words): TemplateResult {
  const { table, found, go, hasCreators } = told;
  const { kind } = table.reading;
  const says = rosterWords.in(words).understood;
  if (kind === 'ads') return adsText(told, words);
  const parts: Part[] = [
    ...(found ? [{ text: found, at: 'kind' as const }] : []),
    ...authorParts(told, words),
    // Where there is nobody who could have a rate, none is spoken of.
    ...(kind && hasCreators ? rateParts(told, words) : []),
    ...(kind ? [...feeParts(told, words), ...dayParts(told, words)] : []),
    ...platformParts(told, words),
  ];
  // What separates two parts stays with the first of them where a line ends.
  const part = ({ text, at }: Part, place: number) => {
    const next = parts[place + 1];
    const after = next ? (next.goesOn ? says.and : says.between) : says.end;
    const mark = after.trimEnd();
    return html`<span class="part"
        ><button class="link" @click=${() => go(at)}>${text}</button>${mark}</span
      >${after.slice(mark.length)}`;
  };
  return html`
    <p class="sentence">${table.sheet && !found ? html`<strong>${table.sheet}</strong>${words.t.colon}` : nothing}${parts.map(part)}</p>
    ${offers(told, words)}
  `;
}
