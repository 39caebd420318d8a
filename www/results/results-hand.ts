import { css, html, nothing, type PropertyValues } from 'lit';
import { ask, dropped } from '../app/ask.ts';
import { type ByHand, type KeptResults, resultsOf } from '../app/kept-results.ts';
import { withoutLists } from '../app/plan.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { resultsWords } from './words.ts';
import '../ui/number-field.ts';

type Numbers = Exclude<keyof ByHand, 'ranks'>;
type Rank = ByHand['ranks'][number];

// The numbers of phase 6 that no sheet has.
export class ResultsHand extends PlanElement {
  static override properties = { ...PlanElement.properties, keywords: { state: true } };

  // The plan's own, in the order of the brief: each has its row before anything is entered.
  declare keywords: string[];
  #kept: KeptResults | null = null;
  #askedOf: unknown = null;

  constructor() {
    super();
    this.keywords = [];
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

  // The rows that were entered, then the plan's keywords that have none yet.
  get #rows(): Rank[] {
    const { ranks } = this.#hand;
    const open = this.keywords.filter((word) => !ranks.some(({ keyword }) => keyword === word));
    return [...ranks, ...open.map((keyword) => ({ keyword, before: null, now: null }))];
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

      .rank label {
        display: grid;
        font-size: var(--t1);
      }

      .rank p {
        grid-column: 1 / -1;
      }
    `,
  ];

  readonly #onChange = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#kept = resultsOf(this.store);
    this.#kept.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.removeEventListener('change', this.#onChange);
  }

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

  #change(at: number, part: Partial<Rank>): void {
    const { ranks } = this.#hand;
    const row = this.#rows[at];
    if (!row) return;
    const changed = { ...row, ...part };
    // A row of the plan's is kept once something is entered.
    const isKept = at < ranks.length;
    const replaced = ranks.map((rank, place) => (place === at ? changed : rank));
    this.#set({ ranks: isKept ? replaced : [...ranks, changed] });
  }

  #moved({ before, now }: Rank) {
    const { words } = this;
    const says = resultsWords.in(words).hand;
    if (before === null || now === null) return nothing;
    const places = words.number(Math.abs(before - now));
    const text = now < before ? says.up(places) : now > before ? says.down(places) : says.same;
    return html`<p class="quiet small">${text}</p>`;
  }

  #rank(rank: Rank, at: number) {
    const says = resultsWords.in(this.words).hand;
    const number = (field: 'before' | 'now') => html`<label>
      ${says[field]}
      <input
        type="text"
        inputmode="numeric"
        .value=${rank[field] === null ? '' : String(rank[field])}
        @change=${({ target }: Event) => {
          const given = Number.parseInt((target as HTMLInputElement).value, 10);
          this.#change(at, { [field]: given > 0 ? given : null });
        }}
      />
    </label>`;
    return html`<div class="rank">
      <label>
        ${says.keyword}
        <input
          type="text"
          autocomplete="off"
          .value=${rank.keyword}
          @change=${({ target }: Event) =>
            this.#change(at, { keyword: (target as HTMLInputElement).value.trim() })}
        />
      </label>
      ${number('before')} ${number('now')}
      ${
        at < this.#hand.ranks.length
          ? html`<button
              class="plain"
              aria-label=${says.remove(rank.keyword)}
              @click=${() =>
                this.#set({ ranks: this.#hand.ranks.filter((_, place) => place !== at) })}
            >
              ×
            </button>`
          : nothing
      }
      ${this.#moved(rank)}
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
        ${this.#rows.map((rank, at) => this.#rank(rank, at))}
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
