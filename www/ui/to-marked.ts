import { html, type TemplateResult } from 'lit';
import { chunkOf } from '../app/chunks.ts';
import type { Words } from '../app/words.ts';
import { attempt, type Host } from './fetch-chunk.ts';

// A sentence that says to correct a marked input, and leads to it: it may stand in another view or behind a door.
export function toMarked(host: Host & Element, says: string): TemplateResult {
  const go = async (words: Words) => {
    const { goToMarked } = await chunkOf('marked').fetch(words);
    if (host.store) await goToMarked(host, host.store);
  };
  return html`<button class="link" @click=${() => attempt(host, go)}>${says}</button>`;
}
