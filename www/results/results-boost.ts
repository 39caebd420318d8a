import { css, html, nothing, type TemplateResult } from 'lit';
import type { Winner, Winners } from '#whatif';
import { daysBetween } from '../app/days.ts';
import type { Asked } from '../app/questions.ts';
import { define } from '../ui/define.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { ResultsQuestion } from './results-question.ts';
import { resultsWords } from './words.ts';
import '../ui/number-field.ts';

// How many notes are shown at first.
const first = 15;
// A difference below this part of the gain is said to be none.
const small = 0.01;

// Which notes to boost with the money held, how much each, and what waiting would tell.
export class ResultsBoost extends ResultsQuestion<'winners'> {
  protected readonly kind = 'winners';

  static override styles = [
    ...ResultsQuestion.styles,
    css`
      notewave-number-field {
        max-width: 24rem;
      }

      tr.none {
        color: var(--quiet);
      }

      .answer {
        font-size: var(--t3);
      }
    `,
  ];

  protected question(): Asked<'winners'> | null {
    const { results } = this.kept;
    return [this.store.plan, results];
  }

  #wait({ wait }: Winners) {
    const { words } = this;
    const says = resultsWords.in(words).boost;
    if (!wait) return nothing;
    const days = words.quantity(Math.ceil(wait.days), 'days');
    const unit = words.t.resultName[this.store.plan.objective].toLowerCase();
    // Less than half a result is none.
    const size = Math.abs(wait.gain);
    const text =
      size < 0.5
        ? says.waitEven(days, unit)
        : (wait.gain > 0 ? says.waitGain : says.waitLoss)(days, words.about(size), unit);
    return html`<p>${text}</p>`;
  }

  // How old the oldest numbers are of what is to be boosted: yesterday's are as new as they come.
  #age(notes: Winner[]) {
    const { words, store, kept } = this;
    const chosen = new Set(notes.filter(({ boost }) => boost > 0).map(({ key }) => key));
    const [oldest] = (kept.results.notes ?? [])
      .filter(({ key = '', measured }) => measured && chosen.has(key))
      .map(({ measured = '' }) => measured)
      .sort();
    const days = oldest ? daysBetween(oldest, store.plan.today) : 0;
    if (!oldest || days < 2) return nothing;
    const says = resultsWords.in(words).boost;
    return html`<p class="warn">${says.old(words.quantity(days, 'days'), words.date(oldest))}</p>`;
  }

  #verdict(answer: Winners) {
    const { words, store } = this;
    const says = resultsWords.in(words).boost;
    const { held, gain, mean, evenly, better, notes } = answer;
    if (held <= 0) return html`<p class="answer">${says.nothing}</p>`;
    const chosen = notes.filter(({ boost }) => boost > 0).length;
    if (chosen === 0) return html`<p class="answer">${says.allBarred}</p>`;
    const unit = words.t.resultName[store.plan.objective].toLowerCase();
    const more = mean - evenly;
    const range = rangeOf(gain);
    return html`
      <p class="answer">
        ${says.verdict(words.money(held), words.number(chosen), chosen)}
        ${
          mean < 0.5
            ? says.tooLittle(unit)
            : says.expect(words.about(mean), unit, words.aboutMoney(held / mean))
        }
      </p>
      <p>
        ${says.gain(words.aboutSpan(range), unit, this.#each(held, range))}
        ${
          more > mean * small
            ? says.even(words.about(more), unit, words.share(Math.round(better * 100) / 100))
            : says.evenly(words.share(Math.round(better * 100) / 100))
        }
      </p>
      ${this.#wait(answer)} ${this.#age(notes)}
    `;
  }

  // What one more result costs, in eight campaigns of ten; where the least is none, from what on.
  #each(held: number, { low, high }: { low: number; high: number }): string {
    const { words } = this;
    const says = resultsWords.in(words).boost;
    if (high < 0.5) return '';
    if (low < 0.5) return says.eachFrom(words.aboutMoney(held / high));
    return says.each(words.span(words.aboutMoney(held / high), words.aboutMoney(held / low)));
  }

  #row(note: Winner, isHeld: boolean) {
    const { words } = this;
    const says = resultsWords.in(words).boost;
    const { name, age, result, expected, worth, boost, gain, barred } = note;
    return html`<tr class=${isHeld && boost <= 0 ? 'none' : ''}>
      <th scope="row">
        ${name || note.key}
        <span class="quiet small"
          >${words.t.tierTitle[note.tier]}${
            age === null ? '' : `${words.t.comma}${says.age(words.quantity(age, 'days'))}`
          }${barred ? `${words.t.comma}${says.barred[barred]}` : ''}</span
        >
      </th>
      <td class="number">${words.number(Math.round(result))}</td>
      <td class="number">${words.about(expected)}</td>
      <td class="number">${says.times(words.number(Number(worth.toPrecision(2))))}</td>
      <td class="number">${boost > 0 ? words.money(boost) : words.t.unknown}</td>
      <td class="number">${boost > 0 ? words.about(gain) : words.t.unknown}</td>
    </tr>`;
  }

  protected content(answer: Winners): TemplateResult {
    const { words } = this;
    const says = resultsWords.in(words);
    const { notes, unknown, held, spent } = answer;
    const shown = this.isWhole ? notes : notes.slice(0, first);
    const missing =
      unknown > 0
        ? html`<p class="quiet small">${says.boost.unknown(words.number(unknown), unknown)}</p>`
        : nothing;
    if (notes.length === 0) return html`<p>${says.boost.none}</p>${missing}`;
    return html`
      ${this.#verdict(answer)}
      <div>
        <notewave-number-field
          optional
          unit="fen"
          .label=${says.boost.held}
          .value=${this.kept.results.held ?? null}
          @given=${({ detail }: CustomEvent<number | null>) => {
            if (!Number.isNaN(detail)) this.kept.set({ held: detail });
          }}
        ></notewave-number-field>
        <p class="quiet small">${says.boost.heldAbout(words.money(spent))}</p>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${says.doors.boost}>
        <table class="wide">
          <thead>
            <tr>
              <th scope="col">${says.boost.note}</th>
              <th scope="col" class="number">${says.boost.came}</th>
              <th scope="col" class="number">${says.boost.expected}</th>
              <th scope="col" class="number">${says.boost.worth}</th>
              <th scope="col" class="number">${says.boost.boost}</th>
              <th scope="col" class="number">${says.boost.brings}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((note) => this.#row(note, held > 0))}
          </tbody>
        </table>
      </div>
      ${
        shown.length < notes.length
          ? html`<button
              class="link"
              @click=${() => {
                this.isWhole = true;
              }}
            >
              ${says.table.all(words.number(notes.length))}
            </button>`
          : nothing
      }
      ${missing}
      <p class="quiet small">${says.boost.about}</p>
    `;
  }
}

define('notewave-results-boost', ResultsBoost);
