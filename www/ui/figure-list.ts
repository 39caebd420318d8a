import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Figure, Override } from '#core';
import { baseUrl } from '../app/address.ts';
import { define } from './define.ts';
import { type FigureName, figureName } from './figure-name.ts';
import { PlanElement } from './plan-element.ts';
import { figureWords, uiWords } from './words.ts';
import './figure-field.ts';

// A list of figures, under the names of their groups if there are several.
export class FigureList extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    figures: { attribute: false },
    isAll: { attribute: false },
  };

  declare figures: Figure[];
  // Whether these are all assumptions behind an answer, which says what they are.
  declare isAll: boolean;

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      :host {
        padding-bottom: var(--s4);
      }

      .groups {
        margin-top: var(--s3);
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

  #field(figure: Figure, { name, full }: FigureName) {
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
      const place = figureName(figure.id, this.words);
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

  #about() {
    const { words } = this;
    const page = `${words.lang === 'en' ? '' : 'zh/'}docs/method.html`;
    return html`<p class="quiet">
      ${uiWords.in(words).figures.about}
      <a href=${new URL(page, baseUrl()).href} target="_blank" rel="noopener"
        >${figureWords.in(words).method}</a>
    </p>`;
  }

  override render() {
    return html`
      ${this.isAll ? this.#about() : nothing}
      <div class="groups">${this.#groups()}</div>
    `;
  }
}

define('notewave-figure-list', FigureList);
