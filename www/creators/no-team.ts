import { html, type TemplateResult } from 'lit';
import type { Selection, Way } from '#lists';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { teamWords } from './words.ts';

// One limit that would leave a team if it were relaxed.
function wayOut({ limit, nearest }: Way, words: Words): TemplateResult {
  const limited = limit.kind === 'money' ? words.money(nearest) : words.number(nearest);
  const tier = tiers.find((tier) => tier === limit.name);
  const name = limit.kind === 'tier' && tier ? words.tier(tier) : limit.name;
  return html`<li>${teamWords.in(words).way[limit.kind](limited, name)}</li>`;
}

// Why there is no team: inputs to correct, or limits that leave none, and what would help.
export function noTeam({ ways, problems }: Selection, words: Words): TemplateResult {
  const says = teamWords.in(words);
  if (problems.length > 0) return html`<p class="warn">${uiWords.in(words).noResultYet}</p>`;
  const help =
    ways.length > 0
      ? html`<p>${says.waysLead}</p><ul>${ways.map((way) => wayOut(way, words))}</ul>`
      : html`<p>${says.noSingleWay}</p>`;
  return html`<p class="warn">${says.noTeam}</p>
    ${help}`;
}
