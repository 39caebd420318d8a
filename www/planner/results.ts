import { css, html, nothing } from 'lit';
import type { Forecast } from '#core';
import type { Words } from '../app/words.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { viewStyle } from './view-style.ts';
import { resultsWords } from './words.ts';
import '../ui/number-field.ts';

// What the plan promises, to hold the campaign against.
class Results extends PlanElement {
  static override properties = { ...PlanElement.properties, brought: { state: true } };

  // What was typed; null until something is.
  declare brought: number | null;

  constructor() {
    super();
    this.brought = null;
  }

  static override styles = [
    ...PlanElement.styles,
    viewStyle,
    css`
      notewave-number-field {
        max-width: 28rem;
      }

      ul {
        padding-inline-start: var(--s4);
        list-style: disc;
      }
    `,
  ];

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  // Where what was typed lies among the campaigns that were promised.
  #verdict({ result, dots }: Forecast, words: Words) {
    const says = resultsWords.in(words);
    const { brought } = this;
    if (brought === null || Number.isNaN(brought)) return nothing;
    if (brought < result.p10) return html`<p class="warn">${says.below}</p>`;
    if (brought > result.p90) return html`<p>${says.above}</p>`;
    return html`<p>${says.inside(words.number(dots.filter((dot) => dot <= brought).length))}</p>`;
  }

  override render() {
    const { store, words } = this;
    const says = resultsWords.in(words);
    const forecast = store.section('budget')?.optimum.forecast;
    const { objective } = store.basis('budget');
    const unit = words.t.resultName[objective].toLowerCase();
    return html`<section aria-labelledby="question">
      <h2 id="question" tabindex="-1">${says.question}</h2>
      ${
        forecast
          ? html`<p>${says.lead(words.aboutSpan(rangeOf(forecast.result)), unit)}</p>
              <notewave-number-field
                optional
                .label=${says.typed(unit)}
                .value=${this.brought}
                @given=${({ detail }: CustomEvent<number | null>) => {
                  this.brought = detail;
                }}
              ></notewave-number-field>
              <div role="status">${this.#verdict(forecast, words)}</div>`
          : html`<p class="warn">${says.nothing}</p>`
      }
      <div>
        <h3>${says.watchHead}</h3>
        <ul>
          ${says.watch[objective].map((one) => html`<li>${one}</li>`)}
        </ul>
      </div>
    </section>`;
  }
}

define('notewave-results', Results);
