import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Alternative, Alternatives, Choice } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { mixText, tiers } from '../app/tiers.ts';
import { beatenText } from '../budget/budget-forecast.ts';
import { budgetTerms, budgetWords } from '../budget/words.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { whatifWords } from './words.ts';

// The next best mixes that differ from the best one, and what each gives up.
export class WhatifAlternatives extends QuestionElement<'alternatives'> {
  protected readonly kind = 'alternatives';

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .about {
        max-width: 40rem;
      }

      .others {
        max-width: 58rem;
      }

      .others li {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr) auto;
        gap: var(--s1) var(--s4);
        align-items: center;
        padding: var(--s3) 0;
        border-bottom: 1px solid var(--line);
      }

      .others b {
        font-weight: 600;
      }

      .others span {
        display: block;
      }

      @container (max-width: 44rem) {
        .others li {
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
      }
    `,
  ];

  protected question() {
    return [withoutLists(this.store.plan)] as [ReturnType<typeof withoutLists>];
  }

  get #says() {
    return whatifWords.in(this.words).alternatives;
  }

  get #objective() {
    return this.basis.objective;
  }

  #mix({ best: { counts, boost } }: Choice): string {
    const { words } = this;
    const more = boost > 0 ? [budgetWords.in(words).boostAmount(words.money(boost)).trim()] : [];
    return mixText(counts, words, more);
  }

  // How a mix differs: `2 fewer mid-tier and 14 more KOC`, and boost if the difference shows.
  #changes({ more, moreBoost }: Alternative): string {
    const { words } = this;
    const says = this.#says;
    const changes = tiers
      .filter((tier) => more[tier] !== 0)
      .map((tier) =>
        says.moreOfTier(words.number(Math.abs(more[tier])), words.tier(tier), more[tier] > 0),
      );
    const boost = words.aboutMoney(Math.abs(moreBoost));
    const isSeen = boost !== words.aboutMoney(0);
    return words.list(isSeen ? [...changes, says.moreBoost(boost, moreBoost > 0)] : changes);
  }

  #cost({ cost }: Choice): string {
    const { words } = this;
    const { t } = words;
    return cost
      ? budgetTerms.in(words).atCost(t.costOfOne[this.#objective](words.aboutMoney(cost.p50)))
      : '';
  }

  #row(other: Alternative) {
    const { words, store } = this;
    const { t } = words;
    const says = this.#says;
    const { choice, shareOfBest, givesUp, moreBookings, beaten } = other;
    const { counts, boost } = choice.best;
    const { own } = store.plan.budget;
    const isOwn = own?.boost === boost && tiers.every((tier) => own.counts[tier] === counts[tier]);
    const lost = t.result[this.#objective](words.about(givesUp));
    return html`<li>
      <span>
        <b>${this.#changes(other)}</b>
        <span class="quiet small">${this.#mix(choice)}</span>
      </span>
      <span>
        ${t.result[this.#objective](words.about(choice.result.p50))}
        <span class="quiet small">
          ${budgetTerms.in(words).rangeAndCost(words.aboutSpan(rangeOf(choice.result)), this.#cost(choice))}
        </span>
      </span>
      <span>
        ${givesUp > 0 ? says.givesUp(words.share(shareOfBest), lost) : says.asMuch}
        <span class="quiet small">${beatenText(beaten, words)}</span>
        <span class="quiet small">
          ${says.moreBookings(words.number(Math.abs(moreBookings)), moreBookings)}
        </span>
      </span>
      <span>
        <button
          aria-disabled=${isOwn}
          @click=${() => isOwn || store.budget({ own: { counts: { ...counts }, boost } })}
        >
          ${says.useMix}
        </button>
        <span class="quiet small" role="status">${isOwn ? says.isUsed : nothing}</span>
      </span>
    </li>`;
  }

  protected content({ ours, others }: Alternatives): TemplateResult {
    const { words } = this;
    const says = this.#says;
    const result = words.t.result[this.#objective](words.about(ours.result.p50));
    return html`
      <p>${says.best(this.#mix(ours), result)}</p>
      <p class="quiet about">${others.length > 0 ? says.about : says.noOther}</p>
      <ol class="others">${others.map((other) => this.#row(other))}</ol>
    `;
  }
}

define('notewave-whatif-alternatives', WhatifAlternatives);
