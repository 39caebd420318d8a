import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '#core';
import type { Words } from '../app/words.ts';
import { problemText } from './problem.ts';

interface TextField {
  words: Words;
  type: 'text' | 'date';
  id: string;
  label: string;
  value: string;
  problems: Problem[];
  set: (value: string) => void;
}

// A label with its box beside it, as wide as those of the number fields.
export const textFieldStyle = css`
  .row {
    display: flex;
    gap: var(--s3);
    align-items: center;
    justify-content: space-between;
  }

  .row > :last-child {
    flex: none;
    width: 8.5rem;
  }

  @container (max-width: 18rem) {
    .row {
      display: grid;
    }
  }
`;

// A field for a line of text or a date, with the label beside the box.
export function textField(field: TextField): TemplateResult {
  const { words, type, id, label, value, problems, set } = field;
  return html`<div>
    <div class="row">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${type}
        autocomplete="off"
        .value=${value}
        aria-invalid=${problems.length > 0 ? 'true' : nothing}
        aria-describedby=${problems.length > 0 ? `${id}-problem` : nothing}
        @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
      />
    </div>
    ${problemText(problems, 'count', words, `${id}-problem`)}
  </div>`;
}
