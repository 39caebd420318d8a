// The creators of a team, or those who are nearly in it, one row each.
import { html, nothing, type TemplateResult } from 'lit';
import type { Objective } from '#core';
import type { Member } from '#lists';
import type { Words } from '../app/words.ts';
import { teamWords } from './words.ts';

// What stands above a table, and above its last column.
export interface Heads {
  title: string;
  about: string;
  last: string;
}

// Of an average note what the list says and what is expected, and how much the list counts.
function listed({ drawn }: Member, words: Words) {
  if (!drawn) return words.t.unknown;
  const { listed, expected, weight } = drawn;
  return html`${words.about(listed)} → ${words.about(expected)}
    <span class="quiet small">${teamWords.in(words).counts(words.share(weight))}</span>`;
}

// The table, whose last column says at which fee each comes in or drops out.
export function teamTable(
  people: Member[],
  { title, about, last }: Heads,
  objective: Objective,
  threshold: (row: number) => string,
  words: Words,
): TemplateResult {
  const { t } = words;
  const says = teamWords.in(words);
  const share = (value: number | null) => (value === null ? t.unknown : words.share(value));
  return html`<section class="block">
    <h4>${title}</h4>
    ${about ? html`<p class="quiet small">${about}</p>` : nothing}
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">${says.nameHead}</th>
            <th scope="col" class="number">${says.feeHead}</th>
            <th scope="col" class="number wide">${says.allInHead}</th>
            <th scope="col" class="number wide">${says.baseHead(t.resultName[objective])}</th>
            <th scope="col" class="number wide">${says.listedHead}</th>
            <th scope="col" class="number wide">${says.audienceHead}</th>
            <th scope="col" class="number wide">${says.relevanceHead}</th>
            <th scope="col" class="number">${says.countsHead}</th>
            <th scope="col" class="number">${last}</th>
          </tr>
        </thead>
        <tbody>
          ${people.map(
            (one) => html`<tr>
              <th scope="row">
                ${one.name}
                <span class="quiet small"><i class="dot ${one.tier}"></i>${t.tierTitle[one.tier]}</span>
              </th>
              <td class="number">${words.money(one.fee)}${
                one.tooDearAbove === null
                  ? nothing
                  : html` <span class="quiet small">${says.worthLess(words.aboutMoney(one.tooDearAbove))}</span>`
              }</td>
              <td class="number wide">${words.money(one.cost)}</td>
              <td class="number wide">${words.about(one.base)}</td>
              <td class="number wide">${listed(one, words)}</td>
              <td class="number wide">${share(one.audience)}</td>
              <td class="number wide">${share(one.relevance)}</td>
              <td class="number">${words.about(one.result)}</td>
              <td class="number">${threshold(one.row)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
