// Of a list of notes: whose they are, and what is to come next.
import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../app/plan.ts';
import type { Words } from '../app/words.ts';
import { rosterWords } from './words.ts';

// In names: so many are shown.
const shown = 8;

// A name, and how many notes it has.
interface Author {
  name: string;
  notes: number;
}

// What is known of whose notes they are.
export interface Authors {
  names: number;
  // How many of the names are in the list of creators.
  joined: number;
  // Those that are not, the one with the most notes first.
  left: Author[];
}

// Long lists are counted once for each pair.
let last: { notes: Plan['engagement']['notes']; roster: unknown; authors: Authors } | null = null;

// Whose notes these are.
export function authorsOf({ notes, roster }: Plan['engagement']): Authors {
  if (last?.notes === notes && last.roster === roster) return last.authors;
  const counts = new Array<number>(notes.names.length).fill(0);
  for (const place of notes.creator) counts[place] = (counts[place] ?? 0) + 1;
  const creators = new Set(roster.map(({ name }) => name));
  const all = notes.names.map((name, at) => ({ name, notes: counts[at] ?? 0 }));
  const left = all.filter(({ name }) => !creators.has(name));
  left.sort((one, other) => other.notes - one.notes);
  const authors = { names: all.length, joined: all.length - left.length, left };
  last = { notes, roster, authors };
  return authors;
}

// Names with the number of their notes, the first of them.
function table(authors: Author[], words: Words): TemplateResult {
  const says = rosterWords.in(words).understood;
  const more = authors.length - shown;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${says.notesHead.name}</th>
          <th scope="col" class="number">${says.notesHead.notes}</th>
        </tr>
      </thead>
      <tbody>
        ${authors.slice(0, shown).map(
          ({ name, notes }) => html`<tr>
            <th scope="row">${name}</th>
            <td class="number">${words.number(notes)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="quiet small">${says.moreNames(words.number(more))}</p>` : nothing}`;
}

// The names of notes that no creator of the list has, and what to do about it; nothing where all are joined.
export function unjoined(
  engagement: Plan['engagement'],
  words: Words,
): TemplateResult | typeof nothing {
  const { left } = authorsOf(engagement);
  if (left.length === 0) return nothing;
  const says = rosterWords.in(words).understood;
  if (engagement.roster.length === 0) {
    return html`<div class="authors">
      <p>${says.notesNext}</p>
      ${table(left, words)}
    </div>`;
  }
  return html`<details class="authors">
    <summary>${says.notesLeft(words.number(left.length))}</summary>
    ${table(left, words)}
  </details>`;
}
