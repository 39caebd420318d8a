import { html, nothing, type TemplateResult } from 'lit';
import type { Row as Brief } from '#lists';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { lacking } from './creator-check.ts';
import { creatorsWords, rosterWords } from './words.ts';

// The verdict of a source, or why there is none.
export function verdictCell(check: Brief, words: Words): TemplateResult {
  const says = creatorsWords.in(words);
  if (check.rate === null) {
    return html`<span class="quiet">
      ${lacking(check, words) || says.verdict['no-data']}
    </span>`;
  }
  return html`<span class=${check.verdict}>${says.verdict[check.verdict]}</span>
    <span class="quiet small">
      ${check.source ? (uiWords.in(words).sourceShort[check.source] ?? check.source) : nothing}${
        check.disagree ? ` · ${rosterWords.in(words).table.disagreeShort}` : nothing
      }
    </span>`;
}

// The points of the score; a range if something is unknown.
export function scoreText({ score }: Brief, words: Words): string {
  const [low, high] = [score.low, score.high].map((points) => words.number(Math.round(points)));
  return low === high ? (low ?? '') : words.span(low ?? '', high ?? '');
}
