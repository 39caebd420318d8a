// The encoding that a file was read as, and the others that it may be of.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../app/words.ts';
import type { Encoding } from '../lists/encoding.ts';
import type { Opened } from '../lists/parse.ts';
import { rosterWords } from './words.ts';

// As the encodings call themselves, in any language.
const names: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  big5: 'Big5',
  shift_jis: 'Shift_JIS',
};

// What the file was read as. Each other encoding shows how the first lines would read by it; the choice
// stands open where the letters leave a doubt.
export function encodingChoice(
  { encoding, candidates, isDoubtful }: Opened,
  words: Words,
  choose: (encoding: Encoding) => void,
): TemplateResult | typeof nothing {
  const says = rosterWords.in(words).list;
  if (!encoding) return nothing;
  const read = says.encoding[encoding];
  if (candidates.length < 2) return html`<p class="quiet small">${read}</p>`;
  const chosen = ({ target }: Event) => choose((target as HTMLSelectElement).value as Encoding);
  return html`<details class="encoding" ?open=${isDoubtful}>
    <summary>${read}</summary>
    ${isDoubtful ? html`<p class="problem">${says.encodingDoubt}</p>` : nothing}
    <label class="sheet">
      ${says.encodingTitle}
      <select @change=${chosen}>
        ${candidates.map(
          (one) => html`<option value=${one.encoding} ?selected=${one.encoding === encoding}>
            ${names[one.encoding]}${words.t.colon}${one.sample}
          </option>`,
        )}
      </select>
    </label>
  </details>`;
}
