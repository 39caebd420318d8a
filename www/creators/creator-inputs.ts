import { type CSSResultGroup, css, html } from 'lit';
import type { Denominator } from '#core';
import { formats } from '../app/choices.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { choice, choiceStyle, tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { averages, interactions } from './creator-numbers.ts';
import { detailWords } from './words.ts';
import '../ui/number-field.ts';

const followers = { from: 500, to: 10_000_000, log: true };
const fee = { from: 5_000, to: 50_000_000, log: true };
const asked = [...averages, 'adClicks'] as const;
type Numbers = 'followers' | 'feeImage' | 'feeVideo' | (typeof asked)[number];
const denominators: Denominator[] = ['followers', 'reads', 'impressions', 'ad-clicks'];

// What is typed in of one creator, and by what it is measured.
export class CreatorInputs extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    choiceStyle,
    problemStyle,
    css`
      :host {
        display: grid;
        gap: var(--s4);
      }

      .group {
        display: grid;
        gap: var(--s2);
      }

      .ticks {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
      }
    `,
  ];

  #set(store: Store, field: Numbers, value: number | null): void {
    const { creator } = store.plan.engagement;
    store.engagement({ creator: { ...creator, [field]: value } }, `creator.${field}`);
  }

  #number(
    store: Store,
    words: Words,
    field: Numbers,
    more: Partial<{ unit: 'fen'; scale: object }>,
  ) {
    const creator = store.plan.engagement.creator ?? {};
    return html`<notewave-number-field
      ?optional=${field !== 'followers'}
      .label=${detailWords.in(words)[field]}
      .unit=${more.unit ?? 'count'}
      .value=${creator[field] ?? null}
      .scale=${more.scale ?? null}
      .problems=${store.problems(`engagement.creator.${field}`)}
      @given=${({ detail }: CustomEvent<number | null>) => this.#set(store, field, detail)}
    ></notewave-number-field>`;
  }

  override render() {
    const { store, words } = this;
    const says = detailWords.in(words);
    const { counted, denominator, format } = store.plan.engagement;
    const feeField = format === 'video' ? 'feeVideo' : 'feeImage';
    return html`
      ${this.#number(store, words, 'followers', { scale: followers })}
      ${this.#number(store, words, feeField, { unit: 'fen', scale: fee })}
      ${choice({
        label: says.format,
        name: 'format',
        value: format,
        options: formats,
        title: (option) => says.formats[option],
        choose: (option) => store.engagement({ format: option }),
      })}
      <div class="group" role="group" aria-label=${says.averagesAbout}>
        <p class="quiet small">${says.averagesAbout}</p>
        ${asked.map((field) => this.#number(store, words, field, {}))}
      </div>
      ${choice({
        label: says.denominator,
        name: 'denominator',
        value: denominator,
        options: denominators,
        title: (option) => says.denominators[option],
        choose: (option) => store.engagement({ denominator: option }),
      })}
      <fieldset class="choice" aria-describedby="counted-problem">
        <legend>${says.counted}</legend>
        <div class="ticks">
          ${interactions.map((one) =>
            tick(says.interactions[one], counted[one], (counts) =>
              store.engagement({ counted: { ...counted, [one]: counts } }, `counted.${one}`),
            ),
          )}
        </div>
        ${problemText(store.problems('engagement.counted'), 'count', words, 'counted-problem')}
      </fieldset>
    `;
  }
}

define('notewave-creator-inputs', CreatorInputs);
