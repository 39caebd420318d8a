import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { chunks, type FetchedTag } from '../app/chunks.ts';
import { fetchChunk, type Host } from './fetch-chunk.ts';

// Creates the element of a tag once for its place in a template.
class ElementOf extends Directive {
  #element: Element | null = null;

  render(tag: string): Element {
    this.#element ??= document.createElement(tag);
    return this.#element;
  }
}

const elementOf = directive(ElementOf);

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
    ${host.words && chunk.isHere(host.words) ? elementOf(tag) : nothing}
  </details>`;
}
