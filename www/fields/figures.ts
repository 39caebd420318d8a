import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Area, Figure, Override } from '#core';
import type { Words } from '../messages/words.ts';
import type { Store } from '../store.ts';
import { base } from '../style/base.ts';
import { tiers } from '../tiers.ts';
import './figure-field.ts';

interface Place {
  // What it is grouped under, and called within the group.
  group: string;
  name: string;
  // What it is called where no group stands over it.
  full: string;
}

// A figure of a tier is its family and the tier: `fee.micro`. The others are grouped by the first
// part of their names: `stage.brief`.
function placeOf(id: string, words: Words): Place {
  const { figures, tierTitle } = words.t;
  const dot = id.lastIndexOf('.');
  const family = figures.family[id.slice(0, dot)];
  const tier = tiers.find((one) => one === id.slice(dot + 1));
  if (family && tier) {
    return { group: family, name: tierTitle[tier], full: `${family}, ${words.tier(tier)}` };
  }
  const name = figures.name[id] ?? id;
  const group = figures.group[id.split('.')[0] ?? ''] ?? figures.single;
  return { group, name, full: name };
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
        columns: 19rem;
        column-gap: var(--s6);
      }

      section {
        padding-bottom: var(--s5);
        break-inside: avoid;
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

  #field(figure: Figure, { name, full }: Place) {
    const { words, store } = this;
    return html`<notewave-figure-field
      .words=${words}
      .name=${name}
      .longName=${full}
      .figure=${figure}
      .own=${store.plan.overrides[figure.id] ?? null}
      .problems=${store.problemsUnder(`overrides[${figure.id}]`)}
      @override=${({ detail }: CustomEvent<Override | null>) => store.override(figure.id, detail)}
    ></notewave-figure-field>`;
  }

  #groups(figures: Figure[]) {
    const groups = new Map<string, TemplateResult[]>();
    for (const figure of figures) {
      const place = placeOf(figure.id, this.words);
      const fields = groups.get(place.group) ?? [];
      groups.set(place.group, [...fields, this.#field(figure, place)]);
    }
    return [...groups].map(
      ([group, fields]) => html`<section>
        <h3>${group}</h3>
        ${fields}
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
