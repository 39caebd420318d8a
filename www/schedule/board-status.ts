import { html, nothing, type TemplateResult } from 'lit';
import type { Board, PlacedPost, Relaxed } from '#whatif';
import { clearedBoard } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { noteName } from './board-panels.ts';
import { scheduleDetails, scheduleWords } from './words.ts';

// A button with one change that would make room.
function changeButton(
  { rule, value, name }: Relaxed,
  { posts }: Board,
  store: Store,
  words: Words,
): TemplateResult {
  const says = scheduleDetails.in(words).board;
  const placed = posts.find(({ post, creator }) => (rule === 'busy' ? creator : post.id) === name);
  const called = placed ? noteName(placed, words) : name;
  const { busy, locks } = store.plan.schedule;
  const make = {
    busy: () => store.schedule({ busy: busy.filter(({ creator }) => creator !== name) }),
    lock: () => store.schedule({ locks: locks.filter(({ post }) => post !== name) }),
  }[rule];
  const text = says.rule[rule as keyof typeof says.rule];
  return html`<button @click=${make ?? (() => store.override(rule, { value }))}>
    ${text(name ? called : words.number(value))}
  </button>`;
}

// Notes that are to be looked at, by name, those with the same reasons together.
function groups(wrong: PlacedPost[], words: Words): string {
  const says = scheduleDetails.in(words).board;
  const byReason = new Map<string, string[]>();
  for (const placed of wrong) {
    const reasons = words.list(placed.conflicts.map((conflict) => says.conflict[conflict]));
    byReason.set(reasons, [...(byReason.get(reasons) ?? []), noteName(placed, words)]);
  }
  return [...byReason]
    .map(([reasons, names]) => says.conflictGroup(words.list(names), reasons))
    .join(says.conflictAnd);
}

// The state of the board: what does not fit, which notes conflict, what the user has fixed.
export function boardStatus(board: Board, store: Store, words: Words): TemplateResult {
  const says = scheduleDetails.in(words).board;
  const { locks, blackouts, busy } = store.plan.schedule;
  const wrong = board.posts.filter(({ conflicts }) => conflicts.length > 0);
  const fixed = locks.length + blackouts.length + busy.length;
  return html`<div class="status" aria-live="polite">
    ${
      board.fits
        ? nothing
        : html`<p class="warn">${says.full}</p>
            <p class="ways">
              ${board.changes.map((change) => changeButton(change, board, store, words))}
            </p>`
    }
    ${
      wrong.length > 0
        ? html`<p class="warn small">
            ${says.conflicts(words.number(wrong.length), wrong.length, groups(wrong, words))}
          </p>`
        : nothing
    }
    ${
      fixed > 0
        ? html`<p class="quiet small">
            ${says.fixed(words.number(locks.length), words.number(blackouts.length), words.number(busy.length))}
            <button
              class="link"
              @click=${() => store.schedule(clearedBoard)}
            >
              ${scheduleWords.in(words).releaseAll}
            </button>
          </p>`
        : nothing
    }
    ${
      board.fits && board.cost > board.bound
        ? html`<p class="quiet small">
            ${says.gap(words.share((board.cost - board.bound) / board.cost))}
          </p>`
        : nothing
    }
  </div>`;
}
