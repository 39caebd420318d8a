import { html, nothing, type TemplateResult } from 'lit';
import { chunks, type FetchedTag } from '../app/chunks.ts';
import { fetchChunk, type Host } from './fetch-chunk.ts';

// The elements of each host by their tags: one is made once and stays.
const made = new WeakMap<Host, Record<string, Element>>();

function elementOf(host: Host, tag: string): Element {
  const own = made.get(host) ?? {};
  made.set(host, own);
  own[tag] ??= document.createElement(tag);
  return own[tag];
}

interface Options {
  // Of the folds of a group one is open at a time.
  group?: string;
  open?: boolean;
}

// A fold: a title with an element that is fetched when it is first opened.
export function fold(
  host: Host,
  title: string,
  tag: FetchedTag,
  { group, open = false }: Options = {},
): TemplateResult {
  const chunk = chunks[tag];
  const toggled = ({ target }: Event) => {
    const details = target as HTMLDetailsElement;
    if (!details.open) return;
    fetchChunk(host, chunk);
    // A fold that closes above must not carry away the line that was pressed.
    if (group) details.firstElementChild?.scrollIntoView({ block: 'nearest' });
  };
  return html`<details name=${group ?? nothing} ?open=${open} @toggle=${toggled}>
    <summary>${title}</summary>
    ${host.words && chunk.isHere(host.words) ? elementOf(host, tag) : nothing}
  </details>`;
}
