import { css, html, nothing, type TemplateResult } from 'lit';
import type { Check, Counted, Denominator, Format } from '#core';
import type { Words } from '../app/words.ts';
import { bands, countedText } from './creator-bands.ts';

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

// Why there is no rate; nothing where no column is to blame.
export function lacking({ missing }: { missing: string[] }, words: Words): string {
  const { t } = words;
  if (missing.length === 0) return '';
  const names = missing.map((column) => t.engagement.columnField[column] ?? column);
  return t.engagement.lacking(words.list(names));
}

// The verdict in one sentence, with the source that it rests on.
export function verdict(
  check: Check,
  counted: Counted,
  denominator: Denominator,
  words: Words,
): string {
  const { t } = words;
  const { rate, source, tier, verdict: found } = check;
  if (rate === null) return lacking(check, words) || t.engagement.headlineNoData;
  const text = t.engagement.rateOf(words.share(rate), t.engagement.of[denominator]);
  // By the reader's own definition; a band of another one says nothing here.
  const band = check.bands.find(
    (one) => one.source === source && one.denominator === denominator && one.verdict === found,
  );
  if (!source || !band || found === 'no-band' || found === 'no-data') {
    return t.engagement.headlineNoBand(text, words.tier(tier), countedText(counted, words));
  }
  return t.engagement.headline[found](
    text,
    words.tier(tier),
    t.engagement.sourceIn[source] ?? t.sourceShort[source] ?? source,
    words.span(words.share(band.low), words.share(band.high)),
  );
}

// What an engagement costs at this fee.
export function price(check: Check, format: Format, words: Words): string {
  const { t } = words;
  const level = check.cpeLevel;
  return t.engagement.price(
    words.aboutMoney(check.cpe ?? 0),
    level ? t.engagement.cpeLevel[level] : '',
    t.engagement.formats[format].toLowerCase(),
  );
}

function disagreement(check: Check, words: Words): string {
  const { t } = words;
  const parts = check.bands
    .filter(({ rate }) => rate !== null)
    .map(({ source, verdict: found }) =>
      t.engagement.says(t.sourceShort[source] ?? source, t.engagement.verdict[found]),
    );
  return t.engagement.disagree(parts);
}

function fact(name: string, value: string | null, note: string, words: Words) {
  return html`<div>
    <dt>${name}</dt>
    <dd>
      ${value ?? words.t.engagement.unknown} ${note ? html`<span class="small">${note}</span>` : nothing}
    </dd>
  </div>`;
}

function facts(check: Check, words: Words) {
  const { t } = words;
  const cost = (value: number | null) => (value === null ? null : words.aboutMoney(value));
  const share = (value: number | null) => (value === null ? null : words.share(value));
  const level = check.cpeLevel ? t.engagement.cpeLevel[check.cpeLevel] : '';
  return html`<dl class="facts">
    ${fact(t.engagement.cpe, cost(check.cpe), level, words)}
    ${fact(t.engagement.costPerSave, cost(check.costPerSave), '', words)}
    ${fact(t.engagement.costPerRead, cost(check.costPerRead), '', words)}
    ${check.cpm === null ? nothing : fact(t.engagement.cpm, cost(check.cpm), '', words)}
    ${fact(t.engagement.saveRate, share(check.saveRate), '', words)}
    ${check.median === null ? nothing : fact(t.engagement.median, share(check.median), t.engagement.notes(words.number(check.notes)), words)}
  </dl>`;
}

// The creator against the bands, and what to know about them.
export function bandDetails(check: Check, chosen: Denominator, words: Words): TemplateResult {
  const { t } = words;
  return html`
    ${check.disagree ? html`<p>${disagreement(check, words)}</p>` : nothing}
    ${
      check.fewNotes
        ? html`<p class="quiet small">${t.engagement.fewNotes(words.number(check.notes))}</p>`
        : nothing
    }
    <div class="part">
      <h3>${t.engagement.bands}</h3>
      ${bands(check, chosen, words)}
      <p class="quiet small">${t.engagement.bandsAbout}</p>
    </div>
  `;
}

// What the fee buys.
export function costDetails(check: Check, words: Words): TemplateResult {
  return html`<div class="part">
    <h3>${words.t.engagement.costs}</h3>
    ${facts(check, words)}
  </div>`;
}
