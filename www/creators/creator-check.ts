import { css, html, nothing, type TemplateResult } from 'lit';
import type { Check, Counted, Denominator, Format } from '#core';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { bands, countedText } from './creator-bands.ts';
import { creatorsWords } from './words.ts';

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

// The columns that are missing for a rate, as a sentence; empty if none is.
export function lacking({ missing }: { missing: string[] }, words: Words): string {
  const says = creatorsWords.in(words);
  if (missing.length === 0) return '';
  const names = missing.map((column) => says.columnName[column] ?? column);
  return says.lacking(words.list(names));
}

// The verdict in one sentence, with its source.
export function verdict(
  check: Check,
  counted: Counted,
  denominator: Denominator,
  words: Words,
): string {
  const { rate, source, tier, verdict: found } = check;
  if (rate === null) return lacking(check, words) || creatorsWords.in(words).headlineNoData;
  const text = creatorsWords
    .in(words)
    .rateOf(words.share(rate), creatorsWords.in(words).ofDenominator[denominator]);
  // Only a band with the reader's own denominator can be named here.
  const band = check.bands.find(
    (one) => one.source === source && one.denominator === denominator && one.verdict === found,
  );
  if (!source || !band || found === 'no-band' || found === 'no-data') {
    return creatorsWords
      .in(words)
      .headlineNoBand(text, words.tier(tier), countedText(counted, words));
  }
  return creatorsWords
    .in(words)
    .headline[found](
      text,
      words.tier(tier),
      creatorsWords.in(words).sourceInSentence[source] ??
        uiWords.in(words).sourceShort[source] ??
        source,
      words.span(words.share(band.low), words.share(band.high)),
    );
}

// What an engagement costs at this fee, as a sentence.
export function price(check: Check, format: Format, words: Words): string {
  const says = creatorsWords.in(words);
  const level = check.cpeLevel;
  return says.price(
    words.aboutMoney(check.cpe ?? 0),
    level ? says.cpeLevel[level] : '',
    says.formats[format].toLowerCase(),
  );
}

function disagreement(check: Check, words: Words): string {
  const parts = check.bands
    .filter(({ rate }) => rate !== null)
    .map(({ source, verdict: found }) =>
      creatorsWords
        .in(words)
        .sourceVerdict(
          uiWords.in(words).sourceShort[source] ?? source,
          creatorsWords.in(words).verdict[found],
        ),
    );
  return creatorsWords.in(words).disagree(parts);
}

function fact(name: string, value: string | null, note: string, words: Words) {
  return html`<div>
    <dt>${name}</dt>
    <dd>
      ${value ?? words.t.unknown} ${note ? html`<span class="small">${note}</span>` : nothing}
    </dd>
  </div>`;
}

function facts(check: Check, words: Words) {
  const says = creatorsWords.in(words);
  const cost = (value: number | null) => (value === null ? null : words.aboutMoney(value));
  const share = (value: number | null) => (value === null ? null : words.share(value));
  const level = check.cpeLevel ? says.cpeLevel[check.cpeLevel] : '';
  return html`<dl class="facts">
    ${fact(says.cpe, cost(check.cpe), level, words)}
    ${fact(says.costPerSave, cost(check.costPerSave), '', words)}
    ${fact(says.costPerRead, cost(check.costPerRead), '', words)}
    ${check.cpm === null ? nothing : fact(says.cpm, cost(check.cpm), '', words)}
    ${fact(says.saveRate, share(check.saveRate), '', words)}
    ${check.median === null ? nothing : fact(says.median, share(check.median), says.noteCount(words.number(check.notes)), words)}
  </dl>`;
}

// The bands, and what to know about them.
export function bandDetails(check: Check, chosen: Denominator, words: Words): TemplateResult {
  const says = creatorsWords.in(words);
  return html`
    ${check.disagree ? html`<p>${disagreement(check, words)}</p>` : nothing}
    ${
      check.fewNotes
        ? html`<p class="quiet small">${says.fewNotes(words.number(check.notes))}</p>`
        : nothing
    }
    <div class="part">
      <h3>${says.bandsHead}</h3>
      ${bands(check, chosen, words)}
      <p class="quiet small">${says.bandsAbout}</p>
    </div>
  `;
}

// What the fee buys: costs per engagement, read and save.
export function costDetails(check: Check, words: Words): TemplateResult {
  return html`<div class="part">
    <h3>${creatorsWords.in(words).costsHead}</h3>
    ${facts(check, words)}
  </div>`;
}
