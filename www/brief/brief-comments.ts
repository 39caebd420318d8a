import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import type { Brief, Field } from '#whatif';
import { chunkOf } from '../app/chunks.ts';
import { define } from '../ui/define.ts';
import { attempt } from '../ui/fetch-chunk.ts';
import { BriefQuestion } from './brief-question.ts';
import { doorStyle } from './door-style.ts';
import { keyOf, writing } from './field.ts';
import { readersFirst } from './pair.ts';
import { briefDoorWords, briefWords } from './words.ts';

const answers: readonly Field[] = ['answerQuestion', 'answerNegative', 'answerBuying'];

// Which comments are answered when, by whom and how.
class BriefComments extends BriefQuestion {
  static override styles: CSSResultGroup[] = [...BriefQuestion.styles, doorStyle];

  #save(): void {
    attempt(this, async (words) => {
      const { saveCalendar } = await chunkOf('calendar-file').fetch(words);
      const creator = /-\d+$/.test(this.recipient) ? { creator: this.recipient } : {};
      await saveCalendar(this.store, words, { followUps: true, reminders: true, ...creator });
    });
  }

  protected content({ watch, freshDays }: Brief): TemplateResult {
    const { store, words, pair } = this;
    if (!pair) return html``;
    const says = briefDoorWords.in(words).comments;
    const days = words.number(freshDays);
    const responder = briefWords.in(words).fields.responder[0];
    return html`
      <div>
        <p>${says.about(days)}</p>
        <p class="quiet small">${says.basis}</p>
      </div>
      <div>
        <span class="label">${responder}</span>
        ${writing(store, words, 'responder', 'responder', responder)}
      </div>
      <h3>${says.answers}</h3>
      ${answers.map(
        (field) => html`<div class="two">
          ${readersFirst(words).map((language) => {
            const own = pair[language];
            const label = briefWords.in(own).fields[field][0];
            return html`<div lang=${own.locale}>
              <span class="label">${label}</span>
              ${writing(store, own, field, keyOf(field, language, true), label)}
            </div>`;
          })}
        </div>`,
      )}
      <p><button @click=${this.#save}>${says.calendar}</button></p>
      <div class="scroll" tabindex="0" role="region" aria-label=${briefDoorWords.in(words).doors.comments}>
        <table>
          <thead>
            <tr>
              <th scope="col">${says.day}</th>
              <th scope="col">${says.hours}</th>
              <th scope="col" class="number">${says.fresh(days)}</th>
              <th scope="col" class="number">${says.older}</th>
            </tr>
          </thead>
          <tbody>
            ${watch.map(
              ({ date, from, to, fresh, older }) => html`<tr>
                <th scope="row">${words.weekday(date)}</th>
                <td>${words.span(words.clock(from), words.clock(to))}</td>
                <td class="number">${words.number(fresh.length)}</td>
                <td class="number">${words.number(older.length)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

define('notewave-brief-comments', BriefComments);
