import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Area } from '#core';
import { objectiveOf } from '../app/choices.ts';
import { chunks } from '../app/chunks.ts';
import { define } from './define.ts';
import { fetchChunk } from './fetch-chunk.ts';
import { PlanElement } from './plan-element.ts';
import { uiWords } from './words.ts';

// The fold with the figures of some areas. It says how many the user has changed.
export class FigureFold extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    areas: { attribute: false },
    open: { state: true },
  };

  declare areas: Area[];
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      .count {
        color: var(--accent);
        font-size: var(--t1);
        font-weight: 400;
      }
    `,
  ];

  #toggled(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
    if (this.open) fetchChunk(this, chunks['notewave-figure-list']);
  }

  override render() {
    const { words, store } = this;
    const figureList = chunks['notewave-figure-list'];
    const says = uiWords.in(words);
    const { objective } = store.plan;
    // Of figures that each objective has, those of the plan's.
    const isOwn = (id: string) => (objectiveOf(id) ?? objective) === objective;
    const figures = store.figures.filter(({ id, area }) => this.areas.includes(area) && isOwn(id));
    const own = figures.filter(({ id }) => id in store.plan.overrides).length;
    return html`<details @toggle=${this.#toggled}>
      <summary>
        ${says.figures.title}
        ${own > 0 ? html`<span class="count">${says.figures.changed(words.number(own))}</span>` : nothing}
      </summary>
      ${
        this.open
          ? html`<div class="inside">
              <p class="quiet">${says.figures.about}</p>
              ${figureList.isHere(words) ? html`<notewave-figure-list .figures=${figures}></notewave-figure-list>` : nothing}
            </div>`
          : nothing
      }
    </details>`;
  }
}

define('notewave-figure-fold', FigureFold);
