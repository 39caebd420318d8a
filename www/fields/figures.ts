import { css, html, LitElement, nothing } from 'lit';
import type { Area, Figure, Override, Tier } from '#core';
import type { Words } from '../messages/words.ts';
import type { Store } from '../store.ts';
import { base } from '../style/base.ts';
import './figure-field.ts';

const tiers = ['koc', 'micro', 'mid', 'mega'];

// A figure of a tier is its family and the tier: `fee.micro`.
function parts(id: string): { family: string; tier: Tier | null } {
  const dot = id.lastIndexOf('.');
  const last = id.slice(dot + 1);
  return tiers.includes(last)
    ? { family: id.slice(0, dot), tier: last as Tier }
    : { family: '', tier: null };
}

function name(id: string, words: Words): string {
  const { family, tier } = parts(id);
  const { figures } = words.t;
  if (tier) return figures.family[family] ?? family;
  return figures.name[id] ?? id;
}

// Every figure of some areas, folded away until it is asked for.
export class Figures extends LitElement {
  static override properties = {
    words: { attribute: false },
    store: { attribute: false },
    areas: { attribute: false },
    revision: { attribute: false },
    open: { state: true },
  };

  declare words: Words;
  declare store: Store;
  declare areas: Area[];
  // The store stays the same object; a new revision of its plan says that it changed.
  declare revision: unknown;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  static override styles = [
    base,
    css`
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
        gap: var(--s5) var(--s6);
        align-items: start;
      }

      h3 {
        padding-bottom: var(--s1);
        border-bottom: 1px solid var(--line);
      }

      .count {
        color: var(--accent);
        font-size: var(--t1);
        font-weight: 400;
      }
    `,
  ];

  #field(figure: Figure) {
    const { words, store } = this;
    const { tier } = parts(figure.id);
    const full = name(figure.id, words);
    return html`<notewave-figure-field
      .words=${words}
      .name=${tier ? words.t.tierTitle[tier] : full}
      .longName=${tier ? `${full}, ${words.tier(tier)}` : full}
      .figure=${figure}
      .own=${store.plan.overrides[figure.id] ?? null}
      .problems=${store.problemsUnder(`overrides[${figure.id}]`)}
      @override=${({ detail }: CustomEvent<Override | null>) => store.override(figure.id, detail)}
    ></notewave-figure-field>`;
  }

  #groups(figures: Figure[]) {
    const groups = new Map<string, Figure[]>();
    for (const figure of figures) {
      const { family } = parts(figure.id);
      groups.set(family, [...(groups.get(family) ?? []), figure]);
    }
    const { t } = this.words;
    return [...groups].map(
      ([family, members]) => html`<section>
        <h3>${family ? (t.figures.family[family] ?? family) : t.figures.single}</h3>
        ${members.map((figure) => this.#field(figure))}
      </section>`,
    );
  }

  override render() {
    const { words, store } = this;
    const { t } = words;
    const figures = store.figures.filter(({ area }) => this.areas.includes(area));
    const own = figures.filter(({ id }) => id in store.plan.overrides).length;
    return html`<details
      @toggle=${(event: Event) => {
        this.open = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>
        ${t.figures.open}
        ${own > 0 ? html`<span class="count">${t.figures.changed(words.number(own))}</span>` : nothing}
      </summary>
      ${
        this.open
          ? html`<div class="inside">
              <p class="quiet">${t.figures.about}</p>
              <div class="groups">${this.#groups(figures)}</div>
            </div>`
          : nothing
      }
    </details>`;
  }
}

customElements.define('notewave-figures', Figures);
