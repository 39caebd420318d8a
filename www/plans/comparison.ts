import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../app/history.ts';
import type { Plan } from '../app/plan.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { type Difference, differences } from './compare.ts';
import { fieldName, fieldValue } from './fields.ts';
import { plansWords } from './words.ts';

// A plan beside the current one.
export interface Compared {
  name: string;
  plan: Plan;
  // The state of their common past, where it is known.
  common: State | null;
  past: Plan | null;
  // The ids of the states that it comes from.
  from: string[];
}

// What a comparison is drawn with, and what its buttons do.
interface Actions {
  store: Store;
  words: Words;
  time: (state: State) => string;
  back: () => void;
  open: () => void;
  take: (some: Difference[]) => void;
}

// Two plans field by field, each with a button that takes it over.
export function comparison(
  { plan, common, past }: Compared,
  { store, words, time, back, open, take }: Actions,
): TemplateResult {
  const t = plansWords.in(words).plans;
  const all = differences(store.plan, plan, past);
  const onlyTheirs = all.filter(({ by }) => by === 'theirs');
  return html`
      <div class="buttons">
        <button @click=${back}>${t.back}</button>
        <button @click=${open}>${t.open}</button>
        ${onlyTheirs.length > 0 ? html`<button @click=${() => take(onlyTheirs)}>${t.takeAll}</button>` : nothing}
      </div>
      ${common ? html`<p class="quiet small">${t.commonPast(time(common))}</p>` : nothing}
      ${
        all.length === 0
          ? html`<p>${t.same}</p>`
          : html`<div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t.field}</th>
                    <th scope="col" class="number">${t.mine}</th>
                    <th scope="col" class="number">${t.theirs}</th>
                    <td></td>
                  </tr>
                </thead>
                <tbody>
                  ${all.map((one) => {
                    const name = fieldName(one.path, store.figures, words);
                    const say = (value: unknown) =>
                      fieldValue(one.path, value, store.figures, words);
                    return html`<tr>
                      <th scope="row">
                        ${name} ${one.by ? html`<span class="quiet small">${t.changedBy[one.by]}</span>` : nothing}
                      </th>
                      <td class="number">${say(one.mine)}</td>
                      <td class="number">${say(one.theirs)}</td>
                      <td><button aria-label=${t.taken(name)} @click=${() => take([one])}>${t.take}</button></td>
                    </tr>`;
                  })}
                </tbody>
              </table>
            </div>`
      }
    `;
}
