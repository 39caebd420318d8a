import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { DayPrice, LaunchDate, LaunchDates } from '#whatif';
import { takeDate } from '../app/take-date.ts';
import { curveLine, curveLineStyle, type Place } from '../ui/curve-line.ts';
import { define } from '../ui/define.ts';
import { chanceGain, chanceText } from './chance.ts';
import { ScheduleQuestion } from './schedule-question.ts';
import { scheduleDetails } from './words.ts';

// What a launch on another day would cost, risk and bring.
class ScheduleLaunches extends ScheduleQuestion<'launchDates'> {
  static override properties = { ...ScheduleQuestion.properties, day: { state: true } };

  protected readonly kind = 'launchDates';
  // The launch that is looked at; null for the plan's own.
  declare day: string | null;

  constructor() {
    super();
    this.day = null;
  }

  static override styles: CSSResultGroup[] = [
    ...ScheduleQuestion.styles,
    curveLineStyle,
    css`
      .picture {
        max-width: 46rem;
      }

      .picture .curve-line {
        height: 7rem;
      }

      input[type='range'] {
        width: 100%;
        margin: 0;
        accent-color: var(--accent);
      }

      .ends {
        display: flex;
        justify-content: space-between;
        margin: 0;
      }
    `,
  ];

  get #says() {
    return scheduleDetails.in(this.words).launches;
  }

  #price(day: DayPrice | null, which: 'earlier' | 'later') {
    if (!day) return nothing;
    const { words } = this;
    const signed = (value: number, say: (value: number) => string) =>
      `${value < 0 ? '−' : '+'}${say(Math.abs(value))}`;
    return html`<li>
      ${this.#says.day[which](
        signed(day.chance, (chance) => chanceGain(chance, words)),
        signed(day.worth, (worth) => words.aboutMoney(worth)),
      )}
    </li>`;
  }

  #picture(all: LaunchDate[], at: LaunchDate) {
    const { words, store } = this;
    const { t } = words;
    const says = this.#says;
    const { objective, schedule } = this.basis;
    const top = Math.max(...all.map(({ expected }) => expected));
    const last = Math.max(1, all.length - 1);
    const place = (one: LaunchDate): Place => [
      all.indexOf(one) / last,
      top > 0 ? one.expected / top : 0,
    ];
    const own = all.find(({ date }) => date === schedule.launch);
    const text = says.at(
      words.date(at.date),
      chanceText(at.chance, words),
      t.result[objective](words.about(at.result)),
    );
    const isToday = at.date === schedule.launch && !schedule.event;
    return html`<div class="picture">
      <p class="quiet small">${says.picture}</p>
      ${curveLine({
        label: says.picture,
        places: all.map(place),
        today: own ? place(own) : null,
        picked: place(at),
      })}
      <p class="ends quiet small" aria-hidden="true">
        <span>${words.date(all[0]?.date ?? '')}</span>
        <span>${words.date(all.at(-1)?.date ?? '')}</span>
      </p>
      <input
        type="range"
        min="0"
        max=${last}
        .value=${String(all.indexOf(at))}
        aria-label=${says.pick}
        aria-valuetext=${text}
        @input=${({ target }: Event) => {
          this.day = all[Number((target as HTMLInputElement).value)]?.date ?? null;
        }}
      />
      <p aria-live="polite">
        ${text}
        ${at.premium ? html`<span class="quiet">${says.premium(at.sale ? t.event[at.sale] : '')}</span>` : nothing}
      </p>
      <button
        aria-disabled=${isToday}
        @click=${() => isToday || takeDate(store, at.date)}
      >
        ${says.use(words.date(at.date))}
      </button>
    </div>`;
  }

  protected content(given: LaunchDates): TemplateResult {
    const { words } = this;
    const says = this.#says;
    const { launch } = this.basis.schedule;
    const { dates: all, earlier, later, premium, best } = given;
    const at =
      all.find(({ date }) => date === this.day) ??
      all.find(({ date }) => date === launch) ??
      all[0];
    return html`
      ${at ? this.#picture(all, at) : nothing}
      <ul>
        ${this.#price(earlier, 'earlier')} ${this.#price(later, 'later')}
        ${best ? html`<li>${says.best(words.date(best))}</li>` : nothing}
        ${premium > 0 ? html`<li>${says.premiumCosts(words.money(premium))}</li>` : nothing}
      </ul>
      <p class="quiet small">${says.about}</p>
    `;
  }
}

define('notewave-schedule-launches', ScheduleLaunches);
