import { html, type TemplateResult } from 'lit';
import type { Words } from '../app/words.ts';
import { briefDoorWords } from './words.ts';

// A button that copies a text, and says so where it stands.
export function copyButton(words: Words, reader: Words, text: () => string): TemplateResult {
  const says = briefDoorWords.in(reader);
  const copy = async ({ currentTarget }: Event) => {
    const said = (currentTarget as HTMLElement).nextElementSibling;
    await navigator.clipboard.writeText(text());
    if (said) said.textContent = says.copied;
  };
  return html`<p>
    <button lang=${reader.locale} aria-label=${`${says.copy} (${words.locale})`} @click=${copy}>${says.copy}</button>
    <span role="status" class="small"></span>
  </p>`;
}
