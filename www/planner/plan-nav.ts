import { css, html, nothing, type TemplateResult } from 'lit';
import { lastDay } from '../app/live.ts';
import { searchOf, type View, views } from '../app/place.ts';
import type { Store } from '../app/store.ts';
import { creatorsOf } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { plannerWords } from './words.ts';

export const navStyle = css`
  nav {
    position: sticky;
    z-index: 3;
    top: 0;
    border-block: 1px solid var(--line);
    background: var(--paper);
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--s1);
  }

  /* Of one width where they fit: what comes later moves none. */
  nav li {
    flex: 1 1 0;
    min-width: max-content;
  }

  nav :is(a, button) {
    display: grid;
    width: 100%;
    align-content: center;
    min-height: 2.875rem;
    padding: var(--s1) var(--s2);
    border: solid transparent;
    border-width: 0 0 3px;
    border-radius: 0;
    color: inherit;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    white-space: nowrap;
  }

  nav [aria-current] {
    border-color: var(--accent);
  }

  nav :is(a, button):hover {
    background: var(--sunken);
  }

  nav :focus-visible {
    outline-offset: -2px;
  }

  nav span {
    color: var(--quiet);
    font-size: var(--t1);
  }

  nav [aria-current] span {
    color: var(--ink);
  }

  /* The room of a number is there before the number is. */
  nav b {
    min-height: 1.2em;
    font-size: var(--t1);
    font-weight: 650;
  }

  nav .warn {
    color: var(--warn);
  }

  nav .wide {
    display: none;
    font-style: normal;
  }

  @container planner (min-width: 48rem) {
    nav .wide {
      display: inline;
    }
  }

  @container planner (max-width: 30rem) {
    nav :is(a, button) {
      padding-inline: 0;
    }

    nav :is(span, b) {
      font-size: 0.75rem;
    }
  }

  /* Where the text is large it takes several lines, which may not cover what is read. */
  @container planner (max-width: 18rem) {
    nav {
      position: static;
    }
  }
`;

// What each view comes to, in a number or two.
function answers(store: Store, words: Words): Record<View, TemplateResult | typeof nothing> {
  const says = plannerWords.in(words);
  const budget = store.section('budget');
  const schedule = store.section('schedule');
  const { objective, budget: basis } = store.basis('budget');
  const result = budget?.optimum.forecast.result;
  return {
    budget: budget ? html`${words.moneyShort(basis.total)}` : nothing,
    creators: budget ? html`${words.number(creatorsOf(budget.optimum.counts))}` : nothing,
    schedule: schedule
      ? html`<b class=${schedule.lateDays > 0 ? 'warn' : ''}
          >${schedule.lateDays > 0 ? says.startLate(words.day(schedule.startBy)) : says.startBy(words.day(schedule.startBy))}</b
        >`
      : nothing,
    brief: schedule
      ? html`${words.day(schedule.launch)}<i class="wide"> – ${words.day(lastDay(schedule))}</i>`
      : nothing,
    results: result
      ? html`${words.aboutSpan(rangeOf(result))}<i class="wide"> ${words.t.resultName[objective].toLowerCase()}</i>`
      : nothing,
  };
}

interface Nav {
  open: View;
  // Whether the page has an address for each view; an element of another page has none.
  linked: boolean;
  go: (view: View) => void;
}

// The plan at a glance, always in sight, and the way between the views.
export function planNav(store: Store, { open, linked, go }: Nav, words: Words): TemplateResult {
  const says = plannerWords.in(words);
  const numbers = answers(store, words);
  const pressed = (view: View) => (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(view);
  };
  return html`<nav aria-label=${says.bar.summary}>
    <ul class="page">
      ${views.map((view) => {
        const current = view === open ? 'page' : nothing;
        const inside = html`<span>${says.view[view]}</span><b>${numbers[view]}</b>`;
        return html`<li>
          ${
            linked
              ? html`<a
                  href=${searchOf({ view, door: null }) || './'}
                  aria-current=${current}
                  @click=${pressed(view)}
                  >${inside}</a
                >`
              : html`<button aria-current=${current} @click=${() => go(view)}>${inside}</button>`
          }
        </li>`;
      })}
    </ul>
  </nav>`;
}
