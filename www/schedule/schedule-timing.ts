import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { TimeSaver, Timing } from '#whatif';
import { takeDate } from '../app/take-date.ts';
import { tiers } from '../app/tiers.ts';
import { budgetTerms } from '../budget/words.ts';
import { define } from '../ui/define.ts';
import { chanceText } from './chance.ts';
import { laterDate, safe } from './schedule-answers.ts';
import { ScheduleQuestion } from './schedule-question.ts';
import { scheduleDetails } from './words.ts';
import './schedule-launches.ts';

// The chance that everybody is live in time, and what can give.
class ScheduleTiming extends ScheduleQuestion<'timing'> {
  protected readonly kind = 'timing';

  static override styles: CSSResultGroup[] = [
    ...ScheduleQuestion.styles,
    css`
      .lead {
        margin: 0;
        font-weight: 600;
      }

      table {
        max-width: 46rem;
      }

      td,
      tbody th {
        white-space: nowrap;
      }

      td .warn {
        display: block;
      }

      /* Dates in Chinese are wide: the last column, the chance, stays in sight on a phone. */
      @media (max-width: 30rem) {
        :is(th, td):not(:first-child) {
          padding-inline: var(--s1) 0;
        }

        table :is(th, td) {
          font-size: var(--t1);
        }
      }

      ul li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s3);
        align-items: baseline;
        padding: var(--s1) 0;
      }
    `,
  ];

  get #says() {
    return scheduleDetails.in(this.words).timing;
  }

  #tiers(timing: Timing) {
    const { words } = this;
    const { t } = words;
    const says = this.#says;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${says.tiers}>
      <table>
        <thead>
          <tr>
            <th scope="col">${budgetTerms.in(words).tierHead}</th>
            <th scope="col">${says.firstNote}</th>
            <th scope="col">${says.startBy}</th>
            <th scope="col">${says.slow}</th>
            <th scope="col" class="number">${says.chanceHead}</th>
          </tr>
        </thead>
        <tbody>
          ${tiers.map((tier) => {
            const one = timing.tiers[tier];
            if (!one) return nothing;
            return html`<tr>
              <th scope="row">${t.tierTitle[tier]}</th>
              <td>${words.day(one.live)}</td>
              <td>
                ${words.day(one.startBy)}
                ${one.lateDays > 0 ? html`<span class="warn small">${says.late(words.number(one.lateDays), one.lateDays)}</span>` : nothing}
              </td>
              <td>${words.day(one.startBySlow)}</td>
              <td class="number">${chanceText(one.chance, words)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  // One date alone is offered, which is not always the first that could do.
  #give({ id, days, chance, date }: TimeSaver) {
    const { words } = this;
    const says = this.#says;
    const gains = says.gains(words.number(days), chanceText(chance, words));
    return html`<li>
      <b>${says.give[id]}</b>
      <span class="quiet">${id === 'later-date' ? words.pair(words.date(date), gains) : gains}</span>
    </li>`;
  }

  // A plan that is safe is told how early it could be; any other is offered a later date.
  #later({ chance, safeDate }: Timing) {
    const { words, store } = this;
    const says = this.#says;
    const later = laterDate(store, safeDate);
    const told = chance >= safe ? safeDate : later;
    return html`
      <p class="quiet small">
        ${safeDate === null ? says.noSafe : told ? says.safe(words.date(told)) : nothing}
        ${says.chanceAbout}
      </p>
      ${
        later
          ? html`<p><button @click=${() => takeDate(store, later)}>
              ${scheduleDetails.in(words).launches.use(words.date(later))}
            </button></p>`
          : nothing
      }
    `;
  }

  protected content(timing: Timing): TemplateResult {
    const { words } = this;
    const says = this.#says;
    const { date: own = '' } = this.store.section('schedule') ?? {};
    const gives = timing.timeSavers.filter(({ id, date }) => id !== 'later-date' || date > own);
    return html`
      <p class="lead">${says.chance(chanceText(timing.chance, words))}</p>
      ${this.#later(timing)} ${this.#tiers(timing)}
      ${
        gives.length > 0
          ? html`<div>
              <h3>${says.givesHead}</h3>
              <ul>
                ${gives.map((give) => this.#give(give))}
              </ul>
            </div>`
          : nothing
      }
      <notewave-schedule-launches
      ></notewave-schedule-launches>
    `;
  }
}

define('notewave-schedule-timing', ScheduleTiming);
