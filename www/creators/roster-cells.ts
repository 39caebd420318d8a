import { html, nothing, type TemplateResult } from 'lit';
import type { Row as Brief } from '#lists';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { lacking, without } from './creator-check.ts';
import { detailWords, rosterWords } from './words.ts';
import { doubtText } from './worth-line.ts';

// The verdict of a source, or why there is none.
export function verdictCell(check: Brief, words: Words): TemplateResult {
  const says = detailWords.in(words);
  if (check.doubt) {
    return html`<span class="high" title=${doubtText(check.doubt, words)}>
      ${rosterWords.in(words).table.doubt[check.doubt.id]}
    </span>`;
  }
  if (check.rate === null) {
    return html`<span class="quiet">
      ${lacking(check, words) || says.verdict['no-data']}
    </span>`;
  }
  if (check.verdict === 'no-data' && check.missing.length > 0) {
    return html`<span class="quiet small">${without(check, words)}</span>`;
  }
  return html`<span class=${check.verdict}>${says.verdict[check.verdict]}</span>
    <span class="under quiet small">
      ${check.source ? (uiWords.in(words).sourceShort[check.source] ?? check.source) : nothing}${
        check.disagree ? ` · ${rosterWords.in(words).table.disagreeShort}` : nothing
      }${check.missing.length > 0 ? ` · ${rosterWords.in(words).table.partly}` : nothing}
    </span>`;
}

// The points of the score; a range if something is unknown.
export function scoreText({ score }: Brief, words: Words): string {
  const [low, high] = [score.low, score.high].map((points) => words.number(Math.round(points)));
  return low === high ? (low ?? '') : words.span(low ?? '', high ?? '');
}
