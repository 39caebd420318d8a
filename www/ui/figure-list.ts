import { type CSSResultGroup, css, html, type TemplateResult } from 'lit';
import type { Figure, Override } from '#core';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { assumptions } from './assumptions.ts';
import { PlanElement } from './plan-element.ts';
import './figure-field.ts';
import { define } from './define.ts';

interface Place {
  // What it is grouped under, and called within the group.
  group: string;
  name: string;
  // What it is called where no group stands over it.
  full: string;
}

// A figure of a tier is its family and the tier: `fee.micro`. The others are grouped by the first
// part of their names: `stage.brief`.
export function placeOf(id: string, words: Words): Place {
  const { field, tierTitle } = words.t;
  const figures = assumptions[words.lang];
  const dot = id.lastIndexOf('.');
  const family = figures.family[id.slice(0, dot)];
  const tier = tiers.find((one) => one === id.slice(dot + 1));
  if (family && tier) {
    return { group: family, name: tierTitle[tier], full: field.of(family, words.tier(tier)) };
  }
  const name = figures.name[id] ?? id;
  const group = figures.group[id.split('.')[0] ?? ''] ?? figures.single;
  return { group, name, full: name };
}

// FigureFold to type over, under the names of their groups where they are of several.
export class FigureList extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    figures: { attribute: false },
  };

  declare figures: Figure[];

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      .groups {
        columns: 19rem;
        column-gap: var(--s6);
      }

      section {
        padding-bottom: var(--s5);
      }

      section,
      notewave-figure-field {
        break-inside: avoid;
      }

      h3 {
        padding-bottom: var(--s1);
        border-bottom: 1px solid var(--line);
      }
    `,
  ];

  #field(figure: Figure, { name, full }: Place) {
    const { store } = this;
    return html`<notewave-figure-field
      .name=${name}
      .longName=${full}
      .figure=${figure}
      .own=${store.plan.overrides[figure.id] ?? null}
      .problems=${store.problemsUnder(`overrides[${figure.id}]`)}
      @override=${({ detail }: CustomEvent<Override | null>) => store.override(figure.id, detail)}
    ></notewave-figure-field>`;
  }

  #groups() {
    const groups = new Map<string, TemplateResult[]>();
    for (const figure of this.figures) {
      const place = placeOf(figure.id, this.words);
      const fields = groups.get(place.group) ?? [];
      groups.set(place.group, [...fields, this.#field(figure, place)]);
    }
    if (groups.size === 1) return [...groups.values()];
    return [...groups].map(
      ([group, fields]) => html`<section>
        <h3>${group}</h3>
        ${fields}
      </section>`,
    );
  }

  override render() {
    return html`<div class="groups">${this.#groups()}</div>`;
  }
}

define('notewave-figure-list', FigureList);
