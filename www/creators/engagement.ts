import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Area, Creator, Denominator, Format } from '#core';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { CalculatorElement } from '../ui/calculator-element.ts';
import { choice, tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { fold } from '../ui/fold.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { bandStripStyle } from './band-strip.ts';
import { bandsStyle } from './creator-bands.ts';
import { bandDetails, checkStyle, costDetails, price, verdict } from './creator-check.ts';
import { creatorsWords } from './words.ts';
import '../ui/figure-fold.ts';
import '../ui/number-field.ts';

const followers = { from: 500, to: 10_000_000, log: true };
const fee = { from: 5_000, to: 50_000_000, log: true };
const averages = [
  'likes',
  'saves',
  'comments',
  'shares',
  'reads',
  'impressions',
  'adClicks',
] as const satisfies (keyof Creator)[];
type Numbers = 'followers' | 'feeImage' | 'feeVideo' | (typeof averages)[number];
const interactions = ['likes', 'saves', 'comments', 'shares'] as const;
const denominators: Denominator[] = ['followers', 'reads', 'impressions', 'ad-clicks'];
const formats: Format[] = ['image', 'video'];
const areas: Area[] = ['engagement'];

// The calculator of creators: is this creator worth the fee?
export class Engagement extends CalculatorElement {
  protected readonly section = 'engagement';
  // Whether there was a list before: its fold then stays open when the list is removed.
  #hasList = false;

  static override styles: CSSResultGroup[] = [
    ...CalculatorElement.styles,
    problemStyle,
    bandStripStyle,
    bandsStyle,
    checkStyle,
    css`
      .lead {
        display: grid;
        gap: var(--s2);
      }

      .inputs .group {
        display: grid;
        gap: var(--s2);
      }

      .ticks {
        display: grid;
        grid-template-columns: 1fr 1fr;
      }
    `,
  ];

  protected question(words: Words): string {
    return creatorsWords.in(words).question;
  }

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
      .label=${creatorsWords.in(words)[field]}
      .unit=${more.unit ?? 'count'}
      .value=${creator[field] ?? null}
      .scale=${more.scale ?? null}
      .problems=${store.problems(`engagement.creator.${field}`)}
      @given=${({ detail }: CustomEvent<number | null>) => this.#set(store, field, detail)}
    ></notewave-number-field>`;
  }

  protected inputs(store: Store, words: Words): TemplateResult {
    const says = creatorsWords.in(words);
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
        ${averages.map((field) => this.#number(store, words, field, {}))}
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

  protected answer(store: Store, words: Words): TemplateResult {
    const { counted, denominator, format } = store.basis('engagement').engagement;
    const check = store.section('engagement')?.creator;
    if (!check) return html`<p class="quiet">${creatorsWords.in(words).noCreator}</p>`;
    return html`
      <div class="lead">
        <p class="answer">${verdict(check, counted, denominator, words)}</p>
        ${check.cpe === null ? nothing : html`<p>${price(check, format, words)}</p>`}
      </div>
      ${bandDetails(check, denominator, words)}
    `;
  }

  protected makeup(store: Store, words: Words): TemplateResult | typeof nothing {
    const check = store.section('engagement')?.creator;
    return check ? costDetails(check, words) : nothing;
  }

  protected folds(store: Store, words: Words): TemplateResult {
    const says = creatorsWords.in(words);
    this.#hasList ||= store.plan.engagement.roster.length > 0;
    return html`
      ${fold(this, says.rosterTitle, 'notewave-creator-roster', { open: this.#hasList })}
      <notewave-figure-fold
        .areas=${areas}
      ></notewave-figure-fold>
    `;
  }
}

define('notewave-engagement', Engagement);
