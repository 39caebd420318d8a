import { css, html, nothing, type TemplateResult } from 'lit';
import type { Field } from '#whatif';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import type { Language } from './pair.ts';
import { briefWords } from './words.ts';

// Writes a text of the brief into the plan. What is typed without a pause is one step of undo.
export function writeBrief(store: Store, key: string, text: string): void {
  const { [key]: _, ...rest } = store.plan.brief;
  const brief = text === '' ? rest : { ...rest, [key]: text };
  store.replace({ ...store.plan, brief }, `brief.${key}`, false);
}

// The key in the plan of a field's text in a language; see `Field::key` in the core.
export const keyOf = (field: Field, language: Language, isTranslated: boolean) =>
  isTranslated && language === 'zh' ? `${field}.zh` : field;

export const writingStyle = css`
  /* The box is as high as its text: both lie in one cell of a grid. */
  .writing {
    display: grid;
  }

  .writing > textarea,
  .writing::after {
    grid-area: 1 / 1;
    min-height: 0;
    padding: var(--s1) var(--s2);
    border: 1px solid transparent;
    font: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .writing::after {
    content: attr(data-text) ' ';
    visibility: hidden;
  }

  .writing > textarea {
    display: block;
    overflow: hidden;
    border-radius: var(--round);
    background: transparent;
    resize: none;
  }

  .writing > textarea::placeholder {
    color: var(--quiet);
    font-style: normal;
    opacity: 1;
  }

  /* A blank is a line to write on. */
  .writing > textarea:placeholder-shown {
    border-bottom: 1px dashed var(--edge);
    border-radius: 0;
  }

  /* The label above stays readable. */
  .writing > textarea:focus-visible {
    outline-offset: -1px;
  }

  .writing > textarea:hover,
  .writing > textarea:focus {
    border: 1px solid var(--edge);
    background: var(--raised);
  }
`;

// A text of the brief, which is edited where it stands. Blank, it says what belongs there.
export function writing(
  store: Store,
  words: Words,
  field: Field,
  key: string,
  label: string,
  hint = briefWords.in(words).fields[field][1],
): TemplateResult {
  const text = store.plan.brief[key] ?? '';
  return html`<div class="writing" data-text=${text || hint}>
    <textarea
      id=${`field-${key}`}
      lang=${words.locale}
      rows="1"
      aria-label=${label || nothing}
      placeholder=${hint}
      .value=${text}
      @input=${({ target }: Event) => writeBrief(store, key, (target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}
