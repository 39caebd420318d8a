import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Plan as CorePlan } from '#core';
import type { Mistake, Mistakes } from '#whatif';
import { fillIn } from '../app/plan.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { mistakeWords } from './words.ts';

// What the playbook says not to do and this plan does, each with what was seen and, where one step mends it,
// that step.
class WhatifMistakes extends QuestionElement<'mistakes'> {
  protected readonly kind = 'mistakes';

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    css`
      ul {
        display: grid;
        gap: var(--s3);
        max-width: 46rem;
      }

      li {
        display: grid;
        gap: var(--s1);
        justify-items: start;
        padding-inline-start: var(--s3);
        border-inline-start: 3px solid var(--line);
      }

      li.serious {
        border-color: var(--warn);
      }
    `,
  ];

  // With the lists: whom one works with is looked at as well.
  protected question(): [CorePlan] {
    return [this.store.plan];
  }

  // Takes the mended parts over; the lists stay.
  #mend(mend: CorePlan): void {
    const { store } = this;
    const { overrides, budget, schedule, brief } = fillIn(mend, store.plan);
    store.replace({ ...store.plan, overrides, budget, schedule, brief }, 'mistakes');
  }

  #mistake({ id, severity, saw, passage, mend }: Mistake) {
    const { words } = this;
    const says = mistakeWords.in(words);
    const [first = '', second = ''] = saw.map(({ value, unit }) => words.quantity(value, unit));
    return html`<li class=${severity}>
      <p>${says.mistake[id](first, second)}</p>
      <p class="quiet small">${says.passage[passage]}</p>
      ${
        mend
          ? html`<button @click=${() => this.#mend(mend)}>${says.mend[id] ?? says.mendPlain}</button>`
          : nothing
      }
    </li>`;
  }

  protected content({ found, looked }: Mistakes): TemplateResult {
    const { words } = this;
    const says = mistakeWords.in(words);
    const all = words.number(looked);
    return html`<h3>${says.head}</h3>
      ${
        found.length > 0
          ? html`<p class="quiet small">${says.looked(words.number(found.length), all)}</p>
              <ul>
                ${found.map((mistake) => this.#mistake(mistake))}
              </ul>`
          : html`<p>${says.none(all)}</p>`
      }`;
  }
}

define('notewave-whatif-mistakes', WhatifMistakes);
