import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Brief } from '#whatif';
import { define } from '../ui/define.ts';
import { BriefQuestion } from './brief-question.ts';
import { copyButton } from './copy-button.ts';
import { doorStyle } from './door-style.ts';
import { writeBrief, writing } from './field.ts';
import { firstMessage, routeOf, routes } from './first-message.ts';
import { readersFirst } from './pair.ts';
import { briefDoorWords, briefWords } from './words.ts';

// Which way creators are asked, and a first message to them.
class BriefOutreach extends BriefQuestion {
  static override styles: CSSResultGroup[] = [...BriefQuestion.styles, doorStyle];

  protected content(brief: Brief): TemplateResult {
    const { store, words, pair } = this;
    if (!pair) return html``;
    const says = briefDoorWords.in(words).route;
    const route = routeOf(store.plan);
    const name = brief.creators.find(({ id }) => id === this.recipient)?.name ?? '';
    const contact = briefWords.in(words).fields.contact[0];
    const message = (language: 'en' | 'zh') =>
      firstMessage(brief, this.basis, name, language, pair[language]);
    return html`
      <label class="choose">
        <span>${says.label}</span>
        <select
          @change=${({ target }: Event) => writeBrief(store, 'route', (target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${route === null}>${says.none}</option>
          ${routes.map(
            (id) => html`<option value=${id} .selected=${route === id}>${says.names[id]}</option>`,
          )}
        </select>
      </label>
      ${route ? html`<p>${says.when[route]}</p>` : nothing}
      <div>
        <span class="label">${contact}</span>
        ${writing(store, words, 'contact', 'contact', contact)}
      </div>
      <div>
        <h3>${says.message}</h3>
        <p class="quiet small">${message('en').includes('[') ? says.missing : nothing}</p>
      </div>
      <div class="two">
        ${readersFirst(words).map(
          (language) => html`<div lang=${pair[language].locale}>
            <p class="message">${message(language)}</p>
            ${copyButton(pair[language], words, () => message(language))}
          </div>`,
        )}
      </div>
    `;
  }
}

define('notewave-brief-outreach', BriefOutreach);
