import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Figure } from '#core';
import type { FigureSought, Goal } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { define } from '../ui/define.ts';
import { figureName } from '../ui/figure-name.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { whatifWords } from './words.ts';

// What one figure must be for today's budget to reach a goal.
class WhatifSeekFigure extends QuestionElement<'seekFigure'> {
  static override properties = {
    ...QuestionElement.properties,
    goal: { attribute: false },
    figure: { state: true },
  };

  protected readonly kind = 'seekFigure';
  declare goal: Goal | null;
  // The id of the figure.
  declare figure: string;

  constructor() {
    super();
    this.goal = null;
    this.figure = 'interactions.micro';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('goal') as Goal | null | undefined;
    const { goal } = this;
    const parts = ['metric', 'target', 'chance'] as const;
    if (changed.has('goal') && parts.some((part) => before?.[part] !== goal?.[part])) this.renew();
  }

  protected question(): [ReturnType<typeof withoutLists>, string, Goal] | null {
    const { goal, figure, store } = this;
    return goal ? [withoutLists(store.plan), figure, goal] : null;
  }

  #sentence({ reached, today, value }: FigureSought, figure: Figure): string {
    const { words } = this;
    const says = whatifWords.in(words).seek;
    const name = figureName(figure.id, words).full;
    if (value === null) return reached ? says.alwaysReached(name) : says.neverAlone(name);
    const say = (given: number) => words.quantity(Number(given.toPrecision(3)), figure.unit);
    const sentence = reached ? says.holdsWhile : says.mustBe;
    return sentence(name, say(value), say(today), value > today);
  }

  protected content(needed: FigureSought): TemplateResult {
    const { words, store } = this;
    const figures = store.figures.filter(({ area }) => area === 'response');
    const chosen = figures.find(({ id }) => id === this.figure);
    return html`
      <label class="pick">
        ${whatifWords.in(words).seek.neededFigure}
        <select
          @change=${(event: Event) => {
            this.figure = (event.target as HTMLSelectElement).value;
            this.renew();
          }}
        >
          ${figures.map(
            ({ id }) => html`<option value=${id} .selected=${id === this.figure}>
              ${figureName(id, words).full}
            </option>`,
          )}
        </select>
      </label>
      <p aria-live="polite">${chosen && this.goal ? this.#sentence(needed, chosen) : ''}</p>
    `;
  }
}

define('notewave-whatif-seek-figure', WhatifSeekFigure);
