import { html, nothing, type TemplateResult } from 'lit';
import type { Row as Brief } from '#lists';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { lacking, without } from './creator-check.ts';
import { interactions } from './creator-numbers.ts';
import { byTotal } from './rate-basis.ts';
import type { Row } from './roster-rows.ts';
import { detailWords, rosterWords } from './words.ts';
import { doubtText } from './worth-line.ts';

// The verdict of a source, or why there is none, and what the rate counts.
export function verdictCell({ check, creator, basis }: Row, words: Words): TemplateResult {
  const says = detailWords.in(words);
  const { table } = rosterWords.in(words);
  if (check.doubt) {
    return html`<span class="high" title=${doubtText(check.doubt, words)}>
      ${table.doubt[check.doubt.id]}
    </span>`;
  }
  if (check.rate === null) {
    // Any that is known would make a rate, so that where nothing else is missing none is there.
    const names: readonly string[] = interactions;
    const { missing } = check;
    const isBare = missing.length > 0 && missing.every((one) => names.includes(one));
    const none = isBare ? table.noInteractions : lacking(check, words) || says.verdict['no-data'];
    return html`<span class="quiet">${typeof creator.rate === 'number' ? table.asGiven : none}</span>`;
  }
  const span = check.band?.span;
  if (check.verdict === 'no-data' && span) {
    const rate = words.span(words.share(span.low), words.share(span.high));
    return html`<span class="quiet">${table.either}</span>
      <span class="under quiet small">${table.across(rate)}</span>`;
  }
  if (check.verdict === 'no-data') {
    const counted = basis && (byTotal(basis, words) || without(check, words));
    return html`<span class="quiet small">${counted || table.noSameBand}</span>`;
  }
  return html`<span class=${check.verdict}>${says.verdict[check.verdict]}</span>
    <span class="under quiet small">
      ${check.source ? (uiWords.in(words).sourceShort[check.source] ?? check.source) : nothing}${
        check.disagree ? ` · ${table.disagreeShort}` : nothing
      }${basis && check.missing.length > 0 ? ` · ${table.partly}` : nothing}
    </span>`;
}

// The points of the score; a range if something is unknown.
export function scoreText({ score }: Brief, words: Words): string {
  const [low, high] = [score.low, score.high].map((points) => words.number(Math.round(points)));
  return low === high ? (low ?? '') : words.span(low ?? '', high ?? '');
}
