import { html, type TemplateResult } from 'lit';
import type { Pick, Tier, Verdict } from '#core';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import type { Wanted } from './roster-rows.ts';
import { detailWords, rosterWords } from './words.ts';

const verdicts: Verdict[] = ['above', 'within', 'below', 'no-band', 'no-data'];
const picks: Pick[] = ['in', 'open', 'out'];

// The filters of the table, with the number of rows that are left and the buttons that save them.
export function rosterFilters(
  wanted: Wanted,
  shown: number,
  all: number,
  words: Words,
  want: (part: Partial<Wanted>) => void,
  files: unknown,
): TemplateResult {
  const says = rosterWords.in(words).table;
  const select = <T extends string>(
    field: 'tier' | 'verdict' | 'pick',
    label: string,
    options: readonly T[],
    title: (option: T) => string,
  ) => html`<select
    aria-label=${label}
    @change=${(event: Event) => want({ [field]: (event.target as HTMLSelectElement).value })}
  >
    <option value="" .selected=${wanted[field] === ''}>${label}</option>
    ${options.map(
      (option) => html`<option value=${option} .selected=${wanted[field] === option}>
        ${title(option)}
      </option>`,
    )}
  </select>`;
  return html`<div class="filters" role="search">
    <input
      type="text"
      aria-label=${says.search}
      placeholder=${says.search}
      .value=${wanted.text}
      @input=${(event: Event) => want({ text: (event.target as HTMLInputElement).value })}
    />
    ${select<Tier>('tier', says.anyTier, tiers, (tier) => words.t.tierTitle[tier])}
    ${select<Verdict>('verdict', says.anyVerdict, verdicts, (verdict) => detailWords.in(words).verdict[verdict])}
    ${select<Pick>('pick', says.anyPick, picks, (pick) => says.picks[pick])}
    <span class="quiet small" aria-live="polite">
      ${says.shown(words.number(shown), words.number(all))}
    </span>
    ${files}
  </div>`;
}
