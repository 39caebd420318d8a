import { css, html, type TemplateResult } from 'lit';

export const choiceStyle = css`
  .choice {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice legend {
    margin-bottom: var(--s1);
    padding: 0;
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--edge);
    border-radius: var(--round);
    background: var(--raised);
  }

  .segments label {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    place-items: center;
    min-height: 2.125rem;
    padding: 0 var(--s2);
    font-size: var(--t1);
    text-align: center;
    cursor: pointer;
  }

  .segments label + label {
    border-inline-start: 1px solid var(--line);
  }

  .segments.many {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }

  .segments.many label:nth-child(odd) {
    border-inline-start: 0;
  }

  .segments.many label:nth-child(n + 3) {
    border-top: 1px solid var(--line);
  }

  .segments input[type='radio'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .segments label:has(:checked) {
    background: var(--ink);
    color: var(--paper);
    font-weight: 600;
  }

  .segments label:has(:disabled),
  .segments :disabled {
    color: var(--quiet);
    cursor: default;
  }

  .segments label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    z-index: 1;
  }
`;

interface Choice<T extends string> {
  label: string;
  name: string;
  value: T;
  options: readonly T[];
  title: (option: T) => string;
  choose: (option: T) => void;
  // What cannot be chosen yet.
  closed?: (option: T) => boolean;
}

// A choice of one among a few: radio buttons that look like one control.
export function choice<T extends string>(given: Choice<T>): TemplateResult {
  const { label, name, value, options, title, choose, closed } = given;
  return html`<fieldset class="choice">
    <legend>${label}</legend>
    <div class="segments ${options.length > 3 ? 'many' : ''}">
      ${options.map(
        (option) => html`<label>
          <input
            type="radio"
            name=${name}
            value=${option}
            .checked=${option === value}
            ?disabled=${closed?.(option) ?? false}
            @change=${() => choose(option)}
          />
          ${title(option)}
        </label>`,
      )}
    </div>
  </fieldset>`;
}

// A check box.
export function tick(
  label: string,
  checked: boolean,
  set: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}
