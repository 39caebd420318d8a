import { css, html, nothing, type TemplateResult } from 'lit';
import type { Forecast } from '#core';
import type { Words } from '../app/words.ts';
import { define } from '../ui/define.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { ViewElement } from '../ui/view-element.ts';
import { uiWords } from '../ui/words.ts';
import { resultsWords } from './words.ts';
import '../ui/number-field.ts';

// What the plan promises, to hold the campaign against.
class Results extends ViewElement {
  static override properties = { ...ViewElement.properties, brought: { state: true } };

  // What was typed; null until something is.
  declare brought: number | null;

  constructor() {
    super();
    this.brought = null;
  }

  static override styles = [
    ...ViewElement.styles,
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

  // Where what was typed lies among the campaigns that were promised.
  #verdict({ result, dots }: Forecast, words: Words) {
    const says = resultsWords.in(words);
    const { brought } = this;
    if (brought === null || Number.isNaN(brought)) return nothing;
    if (brought < result.p10) return html`<p class="warn">${says.below}</p>`;
    if (brought > result.p90) return html`<p>${says.above}</p>`;
    return html`<p>${says.inside(words.number(dots.filter((dot) => dot <= brought).length))}</p>`;
  }

  protected question(): string {
    return resultsWords.in(this.words).question;
  }

  protected content(): TemplateResult {
    const { store, words } = this;
    const says = resultsWords.in(words);
    const forecast = store.section('budget')?.optimum.forecast;
    const { objective } = store.basis('budget');
    const unit = words.t.resultName[objective].toLowerCase();
    return html`
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
          : html`<p class="warn">${uiWords.in(words).noResultYet}</p>`
      }
      <div>
        <h3>${says.watchHead}</h3>
        <ul>
          ${says.watch[objective].map((one) => html`<li>${one}</li>`)}
        </ul>
      </div>
    `;
  }
}

define('notewave-results', Results);
