import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Brief, PointId } from '#whatif';
import { define } from '../ui/define.ts';
import { problemStyle, problemText } from '../ui/problem.ts';
import { BriefQuestion } from './brief-question.ts';
import { contractPoints, contractText } from './contract-points.ts';
import { copyButton } from './copy-button.ts';
import { doorStyle } from './door-style.ts';
import { keyOf, writeBrief, writing } from './field.ts';
import { type Language, readersFirst } from './pair.ts';
import { briefDoorWords, briefWords } from './words.ts';

// The points of a contract, with the plan's values; what is not written yet is asked for at its point.
class BriefContract extends BriefQuestion {
  static override styles: CSSResultGroup[] = [
    ...BriefQuestion.styles,
    doorStyle,
    problemStyle,
    css`
      .days {
        max-width: 24rem;
      }

      h3 .warn {
        margin-inline-start: var(--s2);
        font-weight: 400;
      }

      section {
        align-content: start;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s1);
      }
    `,
  ];

  #exclusivity({ problems }: Brief) {
    const { store, words } = this;
    const { fields } = briefWords.in(words);
    const [name, hint] = fields.exclusivityDays;
    const [rivals, rivalsHint] = fields.rivals;
    const own = problems.filter(({ field }) => field === 'brief.exclusivityDays');
    return html`<div class="days">
      <span class="label">${name}</span>
      ${writing(store, words, 'exclusivityDays', 'exclusivityDays', name, hint)}
      ${problemText(own, 'count', words, 'days-problem')}
      <span class="label">${rivals}</span>
      ${writing(store, words, 'rivals', 'rivals', rivals, rivalsHint)}
    </div>`;
  }

  #language() {
    const { store, words } = this;
    const says = briefDoorWords.in(words).contract;
    const { language = '' } = store.plan.brief;
    const names = Object.entries({ '': says.choose, ...says.languages });
    // A text of the user's own stays a choice.
    if (language && !(language in says.languages)) names.push([language, language]);
    return html`<select
      class="days"
      aria-label=${says.points.language}
      @change=${({ target }: Event) => writeBrief(store, 'language', (target as HTMLSelectElement).value)}
    >
      ${names.map(
        ([id, name]) => html`<option value=${id} .selected=${id === language}>${name}</option>`,
      )}
    </select>`;
  }

  // The fields that a point asks for, beside what is written.
  #fields(id: PointId, brief: Brief, language: Language, isFirst: boolean) {
    const { pair, store } = this;
    if (!pair) return nothing;
    const words = pair[language];
    if (id === 'ownership') {
      const label = briefWords.in(words).fields.ownership[0];
      return writing(store, words, 'ownership', keyOf('ownership', language, true), label);
    }
    if (!isFirst) return nothing;
    if (id === 'exclusivity') return this.#exclusivity(brief);
    return id === 'language' ? this.#language() : nothing;
  }

  protected content(brief: Brief): TemplateResult {
    const { words, pair } = this;
    if (!pair) return html``;
    const says = briefDoorWords.in(words);
    const order = readersFirst(words);
    const isOfOne = brief.notes.length > 0;
    const points = {
      en: contractPoints(brief, 'en', pair.en),
      zh: contractPoints(brief, 'zh', pair.zh),
    };
    return html`
      <p class="quiet small">${says.contract.about} ${isOfOne ? nothing : says.contract.each}</p>
      ${brief.contract.points.map(
        ({ id }, index) => html`<div class="two">
          ${order.map((language) => {
            const point = points[language][index];
            if (!point) return nothing;
            // What is written in a box needs no second place.
            const isFirst = language === order[0];
            const isBox = id === 'ownership' || (id === 'language' && isFirst);
            const lines = isBox ? [] : point.lines;
            const { missing } = briefDoorWords.in(pair[language]);
            return html`<section lang=${pair[language].locale} aria-label=${point.head}>
              <h3>
                ${point.head}
                ${point.missing.length > 0 ? html`<span class="warn small">${missing}</span>` : nothing}
              </h3>
              ${
                lines.length > 0
                  ? html`<ul class="points">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
                  : nothing
              }
              ${this.#fields(id, brief, language, isFirst)}
            </section>`;
          })}
        </div>`,
      )}
      <div class="two">
        ${order.map((language) =>
          copyButton(pair[language], words, () => contractText(brief, language, pair[language])),
        )}
      </div>
    `;
  }
}

define('notewave-brief-contract', BriefContract);
