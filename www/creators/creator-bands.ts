import { css, html, nothing, type TemplateResult } from 'lit';
import type { BandCheck, Check, Counted, Denominator } from '#core';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { bandStrip, scaleEnd } from './band-strip.ts';
import { interactions } from './creator-numbers.ts';
import { detailWords } from './words.ts';

export const bandsStyle = css`
  .bands {
    display: grid;
    gap: var(--s4);
  }

  .band {
    display: grid;
    grid-template-columns: minmax(8rem, 15rem) minmax(0, 1fr);
    gap: 0 var(--s4);
    align-items: center;
  }

  .band > :first-child > :first-child {
    display: block;
  }

  .band .says {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
    justify-content: space-between;
    font-size: var(--t1);
  }

  .band .out {
    color: var(--warn);
    font-weight: 600;
  }

  @container answer (max-width: 32rem) {
    .band {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

function interactionSum(counted: Counted, words: Words): string {
  const says = detailWords.in(words);
  const names = interactions.filter((one) => counted[one]);
  return names.map((one) => says.interactions[one].toLowerCase()).join(' + ');
}

// The end of the scale that all bands of one denominator share.
function scaleOf(check: Check, denominator: Denominator, chosen: Denominator): number {
  const bands = check.bands.filter((band) => band.denominator === denominator);
  const notes = denominator === chosen ? check.rates : [];
  return scaleEnd([
    ...bands.flatMap(({ high, rate, span }) => [high, rate, span?.high ?? null]),
    ...notes,
  ]);
}

// A rate by a band's own definition, as it is known: itself, the least that it is, or the ends between which
// it lies; empty where nothing is.
export function bandRate({ rate, partial, span, verdict }: BandCheck, words: Words): string {
  const between = () => (span ? words.span(words.share(span.low), words.share(span.high)) : '');
  // That shares would not lift it into the band is only seen by the high end.
  if (rate === null || (span && verdict === 'below')) return between();
  return partial ? detailWords.in(words).atLeast(words.share(rate)) : words.share(rate);
}

function row(band: BandCheck, check: Check, chosen: Denominator, words: Words) {
  const { source, low, high, rate, span, verdict, denominator, counted } = band;
  const name = uiWords.in(words).sourceShort[source] ?? source;
  const outside = verdict === 'below' || verdict === 'above';
  const says = detailWords.in(words);
  const share = bandRate(band, words);
  const isAcross = verdict === 'no-data' && rate === null && span;
  const found = isAcross ? says.acrossEnd : says.verdict[verdict];
  const text = share ? says.bandRate(share, found) : found;
  return html`<li class="band">
    <span>
      <b>${name}</b>
      <span class="quiet small"
        >${says.rateFormula(interactionSum(counted, words), detailWords.in(words).denominators[denominator].toLowerCase())} ·
        ${uiWords.in(words).gradeName(band.grade)}</span
      >
    </span>
    <span>
      ${bandStrip({
        tier: check.tier,
        end: scaleOf(check, denominator, chosen),
        low,
        high,
        rate,
        spread: span,
        notes: denominator === chosen && rate === check.rate ? check.rates : [],
      })}
      <span class="says">
        <span class="quiet">${says.usualRange(words.span(words.share(low), words.share(high)))}</span>
        <span class=${outside ? 'out' : ''}>${text}</span>
      </span>
    </span>
  </li>`;
}

// The creator on every published band, each by that band's own definition.
export function bands(check: Check, chosen: Denominator, words: Words): TemplateResult {
  return html`<ul class="bands">
    ${check.bands.map((band) => row(band, check, chosen, words))}
    ${check.bands.length === 0 ? html`<li class="quiet">${detailWords.in(words).noBands}</li>` : nothing}
  </ul>`;
}
