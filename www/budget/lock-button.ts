import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Clash, Mix } from '#core';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { budgetWords } from './words.ts';

export const lockButtonStyle = css`
  button.lock {
    display: inline-grid;
    place-items: center;
    width: 1.5rem;
    height: 1.5rem;
    min-height: 0;
    padding: 0;
    border-color: transparent;
    color: var(--edge);
    vertical-align: middle;
  }

  button.lock[aria-pressed='true'] {
    color: var(--accent);
  }

  button.lock svg {
    width: 0.9rem;
    height: 0.9rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
`;

const open = svg`<path d="M5 7V5a3 3 0 0 1 5.8-1.1" />`;
const shut = svg`<path d="M5 7V5a3 3 0 0 1 6 0v2" /><circle cx="8" cy="10.5" r=".6" />`;

// The button that locks a part of the mix: the rest is then worked out around it.
export function lockButton(
  label: string,
  locked: boolean,
  words: Words,
  toggle: () => void,
): TemplateResult {
  return html`<button
    class="lock"
    aria-pressed=${locked}
    aria-label=${uiWords.in(words).field.lock(label)}
    title=${uiWords.in(words).field.lock(label)}
    @click=${toggle}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect x="3" y="7" width="10" height="7" rx="1" />
      ${locked ? shut : open}
    </svg>
  </button>`;
}

// The guardrails that a lock conflicts with, as a sentence.
export function lockConflict(
  mix: Mix,
  what: string,
  words: Words,
  lock: Clash,
): TemplateResult | typeof nothing {
  const { lockConflict, guardrail } = budgetWords.in(words);
  const rules = mix.guardrails.filter(({ clashes }) => clashes.includes(lock));
  if (rules.length === 0) return nothing;
  const names = words.list(rules.map(({ id }) => guardrail[id]));
  return html`<p class="warn small">${lockConflict(what, names)}</p>`;
}
