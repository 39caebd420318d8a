import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Format, SeasonSwitch, Tier } from '#core';
import { formats } from '../app/choices.ts';
import { tiers } from '../app/tiers.ts';
import { choice, choiceStyle, tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { budgetDetails, budgetTerms, budgetWords } from './words.ts';
import '../ui/figure-list.ts';
import '../ui/number-field.ts';
import './home-currency.ts';

// All that is about other currencies is fetched together.
export { readMoney } from './typed-money.ts';

const orderFigures = ['clicks', 'orders', 'order.value'];
const seasons: SeasonSwitch[] = ['auto', 'off', 'on'];

// All inputs but the three at the top: choices that most plans leave as they are.
export class BudgetInputs extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    choiceStyle,
    css`
      .inside {
        max-width: 28rem;
      }

      details {
        border: 0;
      }

      summary {
        min-height: 1.75rem;
        padding-block: 0;
        font-weight: 400;
      }

      notewave-number-field[bare] {
        width: 4rem;
        margin-inline-start: auto;
      }
    `,
  ];

  get #says() {
    return budgetDetails.in(this.words).options;
  }

  #tier(tier: Tier) {
    const { store, words } = this;
    const { t } = words;
    const { formats: chosen, notes } = store.plan.budget;
    const posted = store.section('budget')?.formats[tier];
    const usual = posted && chosen[tier] === null ? this.#says.formatName[posted] : '';
    const choose = (event: Event) => {
      const format = ((event.target as HTMLSelectElement).value || null) as Format | null;
      store.budget({ formats: { ...chosen, [tier]: format } }, `formats.${tier}`);
    };
    return html`<tr>
      <th scope="row">${t.tierTitle[tier]}</th>
      <td>
        <select aria-label=${this.#says.formatOf(words.tier(tier))} @change=${choose}>
          <option value="" .selected=${chosen[tier] === null}>
            ${this.#says.byObjective(usual)}
          </option>
          ${formats.map(
            (format) => html`<option value=${format} .selected=${chosen[tier] === format}>
              ${this.#says.formatName[format]}
            </option>`,
          )}
        </select>
      </td>
      <td class="number">
        <notewave-number-field
          bare
          .label=${this.#says.notesOf(words.tier(tier))}
          .value=${notes[tier]}
          .problems=${store.problems(`budget.notes.${tier}`)}
          @given=${({ detail }: CustomEvent<number>) =>
            store.budget({ notes: { ...notes, [tier]: detail } }, `notes.${tier}`)}
        ></notewave-number-field>
      </td>
    </tr>`;
  }

  #season() {
    const { store, words } = this;
    const { t } = words;
    const season = store.section('budget')?.season;
    const event = season?.event ? t.event[season.event] : '';
    return html`
      ${choice({
        label: this.#says.season,
        name: 'season',
        value: store.plan.budget.season,
        options: seasons,
        title: (option) => this.#says.seasonName[option],
        choose: (chosen) => store.budget({ season: chosen }),
      })}
      ${season?.applies ? html`<p class="quiet small">${this.#says.seasonApplies(words.share(season.rate), event)}</p>` : nothing}
    `;
  }

  // Figures that only the user knows: what orders rest on, the agency's share.
  #figures(shown: string[]) {
    return html`<notewave-figure-list
      .figures=${this.store.figures.filter(({ id }) => shown.includes(id))}
    ></notewave-figure-list>`;
  }

  #notesMade() {
    const { store } = this;
    const { budget } = store.plan;
    return html`<notewave-number-field
        .label=${this.#says.tools}
        .unit=${'fen'}
        .value=${budget.tools}
        .problems=${store.problems('budget.tools')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ tools: detail })}
      ></notewave-number-field>
      <notewave-number-field
        .label=${this.#says.madeNotes}
        .value=${budget.madeNotes}
        .problems=${store.problems('budget.madeNotes')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ madeNotes: detail })}
      ></notewave-number-field>
      <notewave-number-field
        .label=${this.#says.madeVideos}
        .value=${budget.madeVideos}
        .problems=${store.problems('budget.madeVideos')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ madeVideos: detail })}
      ></notewave-number-field>`;
  }

  override render() {
    const { store, words } = this;
    const says = { ...budgetWords.in(words), ...budgetTerms.in(words) };
    const { budget, objective } = store.plan;
    return html`<div class="inside">
      <div class="quiet small">
        <p>${this.#says.objectiveAbout[objective]}</p>
        <details>
          <summary>${this.#says.allThree}</summary>
          <p>${this.#says.allThreeAbout}</p>
        </details>
      </div>
      ${objective === 'conversion' ? this.#figures(orderFigures) : nothing}
      ${tick(this.#says.agency, budget.agency, (agency) => store.budget({ agency }))}
      ${budget.agency ? this.#figures(['agency.share']) : nothing}
      ${this.#notesMade()}
      <div class="scroll"><table>
        <thead>
          <tr>
            <th scope="col">${says.tierHead}</th>
            <th scope="col">${this.#says.format}</th>
            <th scope="col" class="number">${this.#says.notes}</th>
          </tr>
        </thead>
        <tbody>
          ${tiers.map((tier) => this.#tier(tier))}
        </tbody>
      </table></div>
      ${tick(this.#says.vat, budget.vat, (vat) => store.budget({ vat }))} ${this.#season()}
      <notewave-home-currency></notewave-home-currency>
    </div>`;
  }
}

define('notewave-budget-inputs', BudgetInputs);
