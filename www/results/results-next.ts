import { html, type TemplateResult } from 'lit';
import type { NextCycle } from '#whatif';
import type { Asked } from '../app/questions.ts';
import { define } from '../ui/define.ts';
import { ResultsQuestion } from './results-question.ts';
import { resultsWords } from './words.ts';

// A campaign as one of several: what its notes still bring, and when the next one must begin.
export class ResultsNext extends ResultsQuestion<'nextCycle'> {
  protected readonly kind = 'nextCycle';

  protected question(): Asked<'nextCycle'> | null {
    return [this.store.plan, this.kept.results];
  }

  #decay({ halfLife, weight, measured, reads }: NextCycle['decay']) {
    const { words } = this;
    const says = resultsWords.in(words);
    const notes = says.take.notes(words.number(measured), measured).trim();
    const days = words.quantity(Math.round(halfLife), 'days');
    return html`
      <p>${reads === null ? says.next.notMeasured : says.next.measured(words.about(reads), notes)}</p>
      <p class="quiet small">${says.next.half(days, words.share(Math.round(weight * 100) / 100))}</p>
    `;
  }

  #cycles(cycles: NextCycle['cycles']) {
    const { words } = this;
    const says = resultsWords.in(words).next;
    if (cycles.length === 0) return html`<p>${says.none}</p>`;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${says.event}>
        <table>
          <thead>
            <tr>
              <th scope="col">${says.event}</th>
              <th scope="col">${says.date}</th>
              <th scope="col">${says.startBy}</th>
              <th scope="col">${says.slow}</th>
            </tr>
          </thead>
          <tbody>
            ${cycles.map(
              ({ event, date, startBy, startBySlow }) => html`<tr>
                <th scope="row">${words.t.event[event]}</th>
                <td>${words.date(date)}</td>
                <td>${words.date(startBy)}</td>
                <td class="quiet">${startBySlow >= this.basis.today ? words.date(startBySlow) : words.t.unknown}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="quiet small">${says.with}</p>`;
  }

  protected content({ decay, cycles }: NextCycle): TemplateResult {
    const says = resultsWords.in(this.words).next;
    return html`<p class="quiet small">${says.about}</p>
      ${this.#decay(decay)} ${this.#cycles(cycles)}`;
  }
}

define('notewave-results-next', ResultsNext);
