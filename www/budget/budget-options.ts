import { type CSSResultGroup, css, html, nothing } from 'lit';
import type { Format, SeasonSwitch, Tier } from '#core';
import { formats } from '../app/choices.ts';
import { tiers } from '../app/tiers.ts';
import { choice, choiceStyle, tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { budgetDetails, budgetWords } from './words.ts';
import '../ui/number-field.ts';
import './home-currency.ts';

// All that is about other currencies is fetched together.
export { readMoney } from './typed-money.ts';

const seasons: SeasonSwitch[] = ['auto', 'off', 'on'];

// Formats, notes per creator, VAT, season and currency: choices that most plans leave as they are.
export class BudgetOptions extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    choiceStyle,
    css`
      .inside {
        display: grid;
        gap: var(--s4);
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

  override render() {
    const { store, words } = this;
    const says = budgetWords.in(words);
    const { budget } = store.plan;
    return html`<div class="inside">
      <table>
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
      </table>
      <notewave-number-field
        .label=${this.#says.madeVideos}
        .value=${budget.madeVideos}
        .problems=${store.problems('budget.madeVideos')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ madeVideos: detail })}
      ></notewave-number-field>
      ${tick(this.#says.vat, budget.vat, (vat) => store.budget({ vat }))} ${this.#season()}
      <notewave-home-currency></notewave-home-currency>
    </div>`;
  }
}

define('notewave-budget-options', BudgetOptions);
