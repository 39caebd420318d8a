import { css, html, nothing, type TemplateResult } from 'lit';
import type {
  BandCheck,
  Check,
  Denominator,
  Drawn,
  Format,
  Objective,
  Verdict,
  Worth,
} from '#core';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { bandRate, bands } from './creator-bands.ts';
import { byTotal, givenText } from './rate-basis.ts';
import { detailWords } from './words.ts';
import { doubtText } from './worth-line.ts';

export const checkStyle = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    gap: var(--s3) var(--s5);
  }

  .facts dt {
    color: var(--quiet);
    font-size: var(--t1);
  }

  .facts dd {
    font-size: var(--t3);
  }

  .facts dd .small {
    color: var(--quiet);
  }
`;

// What is asked of one creator: the check, the worth, and what they were asked by.
export interface Asked {
  check: Check;
  worth: Worth | null;
  objective: Objective;
  format: Format;
  rival?: boolean;
}

function columns({ missing }: { missing: string[] }, words: Words): string {
  const says = detailWords.in(words);
  return words.list(missing.map((column) => says.columnName[column] ?? column));
}

// What a rate goes without, as a sentence.
export function without(check: { missing: string[] }, words: Words): string {
  return detailWords.in(words).without(columns(check, words));
}

// What a rate counts, where that is a total or less than was asked for; else nothing.
function countedText(check: Check, words: Words): string {
  const total = byTotal(check.basis, words);
  if (total || check.missing.length === 0) return total;
  return without(check, words);
}

// The columns that are missing for a rate, as a sentence; empty if none is.
export function lacking(check: { missing: string[] }, words: Words): string {
  if (check.missing.length === 0) return '';
  return detailWords.in(words).lacking(columns(check, words));
}

// The rate by the reader's own measure, and what it goes without.
export function rateText(check: Check, denominator: Denominator, words: Words): string {
  const says = detailWords.in(words);
  const { rate, missing } = check;
  const given = givenText(check, words);
  if (given) return says.sentence(given);
  if (rate === null) return lacking(check, words) || says.headlineNoData;
  const text = says.rateOf(words.share(rate), says.ofDenominator[denominator] ?? '');
  return says.sentence(missing.length > 0 ? says.atLeast(text) : text);
}

function bandPoint(check: BandCheck, words: Words): string {
  const { source, verdict, low, high } = check;
  const says = detailWords.in(words);
  const name = says.sourceInSentence[source] ?? uiWords.in(words).sourceShort[source] ?? source;
  const band = words.span(words.share(low), words.share(high));
  return says.bandPoint(bandRate(check, words), says.verdict[verdict], name, band);
}

// What speaks for a creator and what against, each in one sentence.
export function speaks(asked: Asked, words: Words): TemplateResult {
  const { check, worth, objective, format, rival } = asked;
  const says = detailWords.in(words);
  const { bands, cpe, cpeLevel, fewNotes, notes } = check;
  const more =
    worth && worth.assumed === null
      ? says.more[objective](
          words.about(worth.result),
          worth.counts < 1 ? says.ofAudience : '',
          words.about(worth.typicalResult),
        )
      : '';
  const level = cpeLevel ? says.cpeLevel[cpeLevel] : '';
  const price =
    cpe === null || !level
      ? ''
      : says.price(
          words.aboutMoney(cpe),
          level,
          detailWords.in(words).formats[format].toLowerCase(),
        );
  const of = (...verdicts: Verdict[]) =>
    bands.filter(({ verdict }) => verdicts.includes(verdict)).map((band) => bandPoint(band, words));
  const isMore = worth !== null && worth.result >= worth.typicalResult;
  const good = [
    isMore ? more : '',
    ...of('within', 'above'),
    cpeLevel === 'excellent' || cpeLevel === 'good' ? price : '',
  ].filter(Boolean);
  const bad = [
    isMore ? '' : more,
    ...of('below'),
    cpeLevel === 'high' ? price : '',
    rival ? says.rival : '',
    fewNotes ? says.fewNotesPoint(words.number(notes)) : '',
  ].filter(Boolean);
  return html`
    ${good.length > 0 ? html`<p>${says.speaksFor(good.join(says.and))}</p>` : nothing}
    ${bad.length > 0 ? html`<p>${says.speaksAgainst(bad.join(says.and))}</p>` : nothing}
  `;
}

// How what the objective counts of a note was drawn towards what is usual.
function drawnText(
  { listed, expected, weight, usual }: Drawn,
  objective: Objective,
  words: Words,
): string {
  const what = objective === 'seeding' ? 'saves' : 'reads';
  return detailWords
    .in(words)
    .drawn[what](
      words.about(listed),
      words.about(expected),
      words.share(weight),
      words.about(usual),
    );
}

// How sure the verdict is, what was taken for granted, and what speaks for and against.
export function reasoning(asked: Asked, words: Words): TemplateResult {
  const { check, worth } = asked;
  const says = detailWords.in(words);
  const { doubts, notes } = check;
  const others = doubts
    .slice(1)
    .map((doubt) => html`<p class="warn">${doubtText(doubt, words)}</p>`);
  const advice = doubts.some(({ impossible }) => impossible) ? says.doubtful : says.doubtfulSome;
  const between = worth
    ? says.between(words.aboutMoney(worth.low), words.aboutMoney(worth.high))
    : '';
  const why = notes > 0 ? says.byNotes(words.number(notes)) : says.byAverages;
  const drawn = worth?.drawn ? drawnText(worth.drawn, asked.objective, words) : '';
  const assumed = worth?.assumed ? says.assumed[worth.assumed as 'saves' | 'reads'] : '';
  return html`
    ${others} ${doubts.length > 0 ? html`<p>${advice}</p>` : nothing}
    ${worth ? html`<p class="quiet small">${says.rests(between, why)} ${drawn} ${assumed}</p>` : nothing}
    ${doubts.some(({ impossible }) => impossible) ? nothing : speaks(asked, words)}
  `;
}

function fact(name: string, value: string | null, note: string, words: Words) {
  return html`<div>
    <dt>${name}</dt>
    <dd>
      ${value ?? words.t.unknown} ${note ? html`<span class="small">${note}</span>` : nothing}
    </dd>
  </div>`;
}

function facts(check: Check, denominator: Denominator, words: Words) {
  const by = detailWords.in(words).denominators[denominator].toLowerCase();
  const says = detailWords.in(words);
  const cost = (value: number | null) => (value === null ? null : words.aboutMoney(value));
  const share = (value: number | null) => (value === null ? null : words.share(value));
  const level = check.cpeLevel ? says.cpeLevel[check.cpeLevel] : '';
  return html`<dl class="facts">
    ${fact(says.cpe, cost(check.cpe), level, words)}
    ${fact(says.costPerSave, cost(check.costPerSave), '', words)}
    ${fact(says.costPerRead, cost(check.costPerRead), '', words)}
    ${check.cpm === null ? nothing : fact(says.cpm, cost(check.cpm), '', words)}
    ${fact(says.saveRate(by), share(check.saveRate), '', words)}
    ${check.median === null ? nothing : fact(says.median, share(check.median), says.noteCount(words.number(check.notes)), words)}
  </dl>`;
}

// The bands, and what to know about them.
export function bandDetails(check: Check, chosen: Denominator, words: Words): TemplateResult {
  const says = detailWords.in(words);
  return html`
    ${
      check.fewNotes
        ? html`<p class="quiet small">${says.fewNotes(words.number(check.notes))}</p>`
        : nothing
    }
    <div class="part">
      <h3>${says.bandsHead}</h3>
      <p>
        ${rateText(check, chosen, words)}
        ${check.rate === null ? nothing : countedText(check, words)}
        ${check.rate === null || check.givenRate === null ? nothing : says.givenBeside(words.share(check.givenRate))}
        ${check.disagree ? says.disagree : nothing}
      </p>
      ${bands(check, chosen, words)}
      <p class="quiet small">
        ${says.bandsAbout} ${check.bands.some(({ span }) => span) ? says.spanAbout : nothing}
      </p>
    </div>
  `;
}

// What the fee buys: costs per engagement, read and save.
export function costDetails(check: Check, denominator: Denominator, words: Words): TemplateResult {
  return html`<div class="part">
    <h3>${detailWords.in(words).costsHead}</h3>
    ${facts(check, denominator, words)}
  </div>`;
}
