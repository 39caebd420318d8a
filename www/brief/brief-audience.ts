import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Brief } from '#whatif';
import type { Asked } from '../app/questions.ts';
import { define } from '../ui/define.ts';
import { BriefQuestion } from './brief-question.ts';
import { doorStyle } from './door-style.ts';
import { briefDoorWords } from './words.ts';

// Who is sought and what they search, held against the creators of the list.
class BriefAudience extends BriefQuestion {
  static override styles: CSSResultGroup[] = [...BriefQuestion.styles, doorStyle];

  // The whole list is asked about, and whom the brief is for changes nothing.
  protected override question(): Asked<'brief'> {
    return [this.store.plan, 'campaign'];
  }

  #booked({ audience }: Brief) {
    const says = briefDoorWords.in(this.words).audience;
    if (audience.booked.length === 0) return nothing;
    const fit = (fits: boolean | null) => (fits === null ? says.none : fits ? says.fits : says.not);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${says.booked}>
      <table>
        <thead>
          <tr>
            <th scope="col">${says.name}</th>
            <th scope="col">${says.cityHead}</th>
            <th scope="col">${says.categoryHead}</th>
          </tr>
        </thead>
        <tbody>
          ${audience.booked.map(
            ({ name, city, category }) => html`<tr>
              <th scope="row">${name}</th>
              <td>${fit(city)}</td>
              <td>${fit(category)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  protected content(brief: Brief): TemplateResult {
    const { words } = this;
    const says = briefDoorWords.in(words).audience;
    const { listed, cityKnown, cityFits, categoryKnown, categoryFits } = brief.audience;
    const keywords = brief.fields.find(({ field }) => field === 'keywords')?.zh ?? [];
    const number = (value: number) => words.number(value);
    return html`
      <div>
        <h3>${says.order}</h3>
        ${
          keywords.length > 0
            ? html`<ol>${keywords.map((word) => html`<li>${word}</li>`)}</ol>
                <p class="quiet small">${says.used}</p>`
            : html`<p class="quiet">${says.noWords}</p>`
        }
      </div>
      <div>
        ${
          listed === 0
            ? html`<p class="quiet">${says.noList}</p>`
            : html`<ul class="points">
                <li>${says.unknown(number(listed))}</li>
                ${cityKnown > 0 ? html`<li>${says.city(number(cityFits), number(cityKnown))}</li>` : nothing}
                ${
                  categoryKnown > 0
                    ? html`<li>${says.category(number(categoryFits), number(categoryKnown))}</li>`
                    : nothing
                }
              </ul>`
        }
        <p class="quiet small">${says.ages}</p>
      </div>
      ${this.#booked(brief)}
    `;
  }
}

define('notewave-brief-audience', BriefAudience);
