import { css, html, nothing, type PropertyValues } from 'lit';
import { ask, dropped } from '../app/ask.ts';
import { type ByHand, resultsOf } from '../app/kept-results.ts';
import { withoutLists } from '../app/plan.ts';
import { define } from '../ui/define.ts';
import { KeptFollower } from '../ui/kept-follower.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { resultsWords } from './words.ts';
import '../ui/number-field.ts';

type Numbers = Exclude<keyof ByHand, 'ranks' | 'brought'>;
type Rank = ByHand['ranks'][number];
// A rank with its place among those entered, below 0 where it is not yet among them.
type Row = Rank & { place: number; isOfPlan: boolean };

// The numbers of phase 6 that no sheet has.
export class ResultsHand extends PlanElement {
  static override properties = { ...PlanElement.properties, keywords: { state: true } };

  // The plan's own, in the order of the brief: each has its row before anything is entered.
  declare keywords: string[];
  #askedOf: unknown = null;

  constructor() {
    super();
    this.keywords = [];
    new KeptFollower(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#askKeywords();
  }

  async #askKeywords(): Promise<void> {
    const { plan } = this.store;
    if (this.#askedOf === plan.brief) return;
    this.#askedOf = plan.brief;
    // Without an answer rows are added by hand.
    const texts = await ask('briefTexts', [withoutLists(plan)], this).catch(() => undefined);
    if (!texts || texts === dropped) return;
    this.keywords = texts.fields.find(({ field }) => field === 'keywords')?.zh ?? [];
  }

  // The plan's keywords, in their order, then the others that were entered: no row moves while one types.
  get #rows(): Row[] {
    const { ranks } = this.#hand;
    const at = (keyword: string) => ranks.findIndex((rank) => rank.keyword === keyword);
    const planned = this.keywords.map((keyword) => ({
      place: at(keyword),
      keyword,
      isOfPlan: true,
    }));
    const others = ranks
      .map(({ keyword }, place) => ({ place, keyword, isOfPlan: false }))
      .filter(({ place }) => planned.every((row) => row.place !== place));
    return [...planned, ...others].map((row) => ({
      ...(ranks[row.place] ?? { keyword: row.keyword, before: null, now: null }),
      ...row,
    }));
  }

  static override styles = [
    ...PlanElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s4);
        padding-bottom: var(--s4);
      }

      .numbers {
        display: grid;
        gap: var(--s3);
        max-width: 28rem;
      }

      .rank {
        display: grid;
        grid-template-columns: minmax(7rem, 2fr) repeat(2, minmax(5rem, 1fr)) auto;
        gap: var(--s2);
        align-items: end;
        max-width: 40rem;
        margin-bottom: var(--s2);
      }

      .rank :is(label, span) {
        display: grid;
        font-size: var(--t1);
      }

      .rank .own {
        align-self: center;
        font-size: inherit;
        overflow-wrap: anywhere;
      }

      .rank p {
        grid-column: 1 / -1;
      }
    `,
  ];

  get #hand(): ByHand {
    return resultsOf(this.store).all.hand;
  }

  #set(part: Partial<ByHand>): void {
    resultsOf(this.store).take({ hand: { ...this.#hand, ...part } });
  }

  #number(field: Numbers, unit: 'count' | 'share' = 'count') {
    const says = resultsWords.in(this.words).hand;
    return html`<notewave-number-field
      optional
      .unit=${unit}
      .label=${says[field]}
      .value=${this.#hand[field]}
      @given=${({ detail }: CustomEvent<number | null>) => {
        if (!Number.isNaN(detail)) this.#set({ [field]: detail });
      }}
    ></notewave-number-field>
    ${
      unit === 'share' && (this.#hand[field] ?? 0) > 1
        ? html`<p class="warn small" role="alert">${says.aboveAll(says[field])}</p>`
        : nothing
    }`;
  }

  #change({ place, keyword, before, now }: Row, part: Partial<Rank>): void {
    const { ranks } = this.#hand;
    const changed = { keyword, before, now, ...part };
    // A row of the plan's is kept once something is entered.
    const replaced = ranks.map((rank, at) => (at === place ? changed : rank));
    this.#set({ ranks: place < 0 ? [...ranks, changed] : replaced });
  }

  #remove(place: number): void {
    this.#set({ ranks: this.#hand.ranks.filter((_, at) => at !== place) });
  }

  #moved({ before, now }: Rank) {
    const { words } = this;
    const says = resultsWords.in(words).hand;
    if (before === null || now === null) return nothing;
    const places = words.number(Math.abs(before - now));
    const text = now < before ? says.up(places) : now > before ? says.down(places) : says.same;
    return html`<p class="quiet small">${text}</p>`;
  }

  #keyword(row: Row) {
    const says = resultsWords.in(this.words).hand;
    if (row.isOfPlan) return html`<span class="own">${row.keyword}</span>`;
    return html`<label>
      ${says.keyword}
      <input
        type="text"
        autocomplete="off"
        .value=${row.keyword}
        @change=${({ target }: Event) =>
          this.#change(row, { keyword: (target as HTMLInputElement).value.trim() })}
      />
    </label>`;
  }

  #rank(row: Row) {
    const says = resultsWords.in(this.words).hand;
    const number = (field: 'before' | 'now') => html`<div>
      <span aria-hidden="true">${says[field]}</span>
      <notewave-number-field
        bare
        optional
        .label=${says.rankOf(row.keyword, says[field])}
        .value=${row[field]}
        @given=${({ detail }: CustomEvent<number | null>) => {
          if (detail === null || detail >= 1) this.#change(row, { [field]: detail });
        }}
      ></notewave-number-field>
    </div>`;
    return html`<div class="rank">
      ${this.#keyword(row)} ${number('before')} ${number('now')}
      ${
        row.place < 0
          ? nothing
          : html`<button
              class="plain"
              aria-label=${says.remove(row.keyword)}
              @click=${() => this.#remove(row.place)}
            >
              ×
            </button>`
      }
      ${this.#moved(row)}
    </div>`;
  }

  override render() {
    const { words } = this;
    const says = resultsWords.in(words).hand;
    const { ranks } = this.#hand;
    const add = () => this.#set({ ranks: [...ranks, { keyword: '', before: null, now: null }] });
    return html`
      <p class="quiet small">${says.about}</p>
      <div>
        ${this.#rows.map((row) => this.#rank(row))}
        <button @click=${add}>${says.add}</button>
      </div>
      <div class="numbers">
        ${this.#number('organic')} ${this.#number('followers')} ${this.#number('voice', 'share')}
        ${this.#number('coupons', 'share')}
      </div>
    `;
  }
}

define('notewave-results-hand', ResultsHand);
