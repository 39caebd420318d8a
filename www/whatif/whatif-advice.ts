import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Advice as Answer } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { addressOf } from '../app/sources.ts';
import { mixText } from '../app/tiers.ts';
import { budgetWords } from '../budget/words.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { uiWords } from '../ui/words.ts';
import { adviceWords } from './words.ts';
import './whatif-mistakes.ts';

const aspects = ['measure', 'mix', 'format', 'notes'] as const;

// What the objective asks for, and what of it the plan lacks.
export class WhatifAdvice extends QuestionElement<'advice'> {
  protected readonly kind = 'advice';

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    css`
      :host {
        container-type: inline-size;
      }

      .missing {
        display: grid;
        gap: var(--s1);
      }

      dl {
        max-width: 46rem;
      }

      dl > div {
        display: grid;
        gap: 0 var(--s4);
        padding-block: var(--s2);
        border-bottom: 1px solid var(--line);
      }

      dt {
        font-weight: 600;
      }

      @container (min-width: 34rem) {
        dl > div {
          grid-template-columns: 6rem minmax(0, 1fr);
        }
      }
    `,
  ];

  protected question(): [ReturnType<typeof withoutLists>] {
    return [withoutLists(this.store.plan)];
  }

  #rates({ saveRate, engagementRate }: Answer) {
    const { words } = this;
    if (this.basis.objective !== 'seeding' || saveRate === null || engagementRate === null) {
      return nothing;
    }
    const say = (rate: number) => words.share(Number(rate.toPrecision(2)));
    return adviceWords.in(words).rates(say(saveRate), say(engagementRate));
  }

  // What another objective would book for the same money.
  #other({ objective, best: { best }, same }: Answer['others'][number]) {
    const { words } = this;
    const { t } = words;
    const boost =
      best.boost > 0 ? [budgetWords.in(words).boostAmount(words.wholeMoney(best.boost))] : [];
    const mix = same ? adviceWords.in(words).sameMix : mixText(best.counts, words, boost);
    return html`<li>${uiWords.in(words).problemField(t.objective[objective], mix)}</li>`;
  }

  protected content(answer: Answer): TemplateResult {
    const { missing } = answer;
    const says = adviceWords.in(this.words);
    const { objective } = this.basis;
    const { playbook } = uiWords.in(this.words).sourceShort;
    const address = addressOf('playbook');
    return html`
      ${
        missing.length > 0
          ? html`<ul class="missing">
              ${missing.map((id) => html`<li>${says.missing[id]}</li>`)}
            </ul>`
          : html`<p>${says.nothingMissing}</p>`
      }
      <notewave-whatif-mistakes></notewave-whatif-mistakes>
      <h3>${says.title[objective]}</h3>
      <dl>
        ${aspects.map(
          (aspect) => html`<div>
            <dt>${says.aspect[aspect]}</dt>
            <dd>
              ${says.advice[objective][aspect]} ${aspect === 'measure' ? this.#rates(answer) : nothing}
              <span class="quiet small">${says.source[aspect]}</span>
            </dd>
          </div>`,
        )}
        <div>
          <dt>${says.othersHead}</dt>
          <dd>
            <ul>
              ${answer.others.map((other) => this.#other(other))}
            </ul>
            ${answer.others.some(({ same }) => same) ? html`<span class="quiet small">${says.sameAbout}</span>` : nothing}
          </dd>
        </div>
      </dl>
      ${
        address
          ? html`<p class="small">
              <a href=${address} target="_blank" rel="noopener noreferrer"
                >${playbook}</a
              >
            </p>`
          : nothing
      }
    `;
  }
}

define('notewave-whatif-advice', WhatifAdvice);
