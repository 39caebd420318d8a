import { css, html, type TemplateResult } from 'lit';
import type { Mix, Tier } from '#core';
import type { Store } from '../app/store.ts';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';
import { lockButton, lockButtonStyle, lockConflict } from './lock-button.ts';
import { setCount } from './locks.ts';
import { perDot } from './per-dot.ts';
import { budgetWords } from './words.ts';
import './tier-dots.ts';

export const mixPictureStyle = [
  lockButtonStyle,
  css`
  .mix {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s4) var(--s5);
  }

  @container answer (max-width: 18rem) {
    .mix {
      grid-template-columns: none;
    }
  }

  @container answer (min-width: 36rem) {
    .mix {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    /* Room for most mixes, so that what is under the dots stays where it is. */
    .mix li {
      grid-template-rows: minmax(6rem, 1fr) auto auto;
    }
  }

  .mix li {
    display: grid;
    grid-template-rows: minmax(4rem, 1fr) auto auto;
    gap: var(--s2);
    align-items: end;
  }

  .mix .koc {
    --tier: var(--koc);
  }

  .mix .micro {
    --tier: var(--micro);
  }

  .mix .mid {
    --tier: var(--mid);
  }

  .mix .mega {
    --tier: var(--mega);
  }

  .mix .name {
    display: flex;
    gap: var(--s1);
    align-items: center;
    min-height: 2.5rem;
    border-top: 2px solid var(--tier);
    white-space: nowrap;
  }

  .mix b {
    font-size: 1.375rem;
    font-weight: 600;
  }

  .mix .none {
    --tier: var(--line);
    color: var(--quiet);
  }

  .mix .lock {
    margin-inline-start: auto;
  }

  .mix .steps {
    display: flex;
    gap: var(--s2);
  }

  .mix .steps button {
    width: 2rem;
    min-height: 1.75rem;
    padding: 0;
    color: var(--ink);
  }

  .mix notewave-number-field {
    flex: 1 1 4rem;
    max-width: 8rem;
  }

  /* What is wrong has the whole line. */
  .mix .wrong {
    flex-wrap: wrap;
  }

  .mix .wrong notewave-number-field {
    flex-basis: 100%;
    max-width: none;
  }

  /* A lock that is not set shows where somebody is about to use it, and what is not seen is not tapped. */
  .mix li:not(:hover, :focus-within) .lock[aria-pressed='false'] {
    opacity: 0;
    pointer-events: none;
  }
`,
];

const problemsOf = (store: Store, tier: Tier) => store.problems(`budget.locks.counts.${tier}`);

// One creator more or fewer, which locks the number.
function steps(store: Store, { counts }: Mix, tier: Tier, words: Words) {
  const says = budgetWords.in(words);
  const { t } = words;
  const locked = store.plan.budget.locks.counts[tier] ?? Number.NaN;
  // An emptied box says nothing.
  const now = Number.isNaN(locked) ? counts[tier] : locked;
  const most = problemsOf(store, tier)[0]?.max ?? Number.POSITIVE_INFINITY;
  const step = (by: number, sign: string, label: string) => {
    // What is too many is not made more.
    const isOff = now + by < 0 || (by > 0 && now >= most);
    return html`<button
      aria-label=${label}
      title=${label}
      aria-disabled=${isOff}
      @click=${() => isOff || setCount(store, tier, now + by)}
    >${sign}</button>`;
  };
  return html`<span class="steps">
    ${step(-1, '−', says.oneFewer(t.tierTitle[tier]))} ${step(1, '+', says.oneMore(t.tierTitle[tier]))}
  </span>`;
}

// The mix as dots, with the number of creators in each tier. A lock turns the number into a box.
export function mixPicture(store: Store, mix: Mix, words: Words): TemplateResult {
  const says = budgetWords.in(words);
  const { t } = words;
  const per = perDot(mix.counts);
  const number = (tier: Tier, name: string) => {
    const locked = store.plan.budget.locks.counts[tier];
    if (locked === null) return html`<b>${words.number(mix.counts[tier])}</b>`;
    return html`<notewave-number-field
      bare
      .label=${uiWords.in(words).field.locked(name)}
      .value=${locked}
      .problems=${problemsOf(store, tier)}
      @given=${({ detail }: CustomEvent<number>) => setCount(store, tier, detail)}
    ></notewave-number-field>`;
  };
  return html`<ul class="mix">
      ${tiers.map((tier) => {
        const name = t.tierTitle[tier];
        const locked = store.plan.budget.locks.counts[tier] !== null;
        return html`<li class="${tier} ${mix.counts[tier] > 0 ? '' : 'none'}">
          <notewave-tier-dots .tier=${tier} .count=${mix.counts[tier]} .per=${per}></notewave-tier-dots>
          <span class="name ${problemsOf(store, tier).length > 0 ? 'wrong' : ''}">
            ${number(tier, name)} ${name}
            ${lockButton(name, locked, words, () => setCount(store, tier, locked ? null : mix.counts[tier]))}
          </span>
          ${steps(store, mix, tier, words)}
        </li>`;
      })}
    </ul>
    ${tiers.map((tier) =>
      lockConflict(
        mix,
        t.creatorsOfTier(words.number(mix.counts[tier]), words.tier(tier)),
        words,
        tier,
      ),
    )}
    <p class="quiet small">${per === 1 ? says.dotIsOne : says.dotIsMany(words.number(per))}</p>`;
}
