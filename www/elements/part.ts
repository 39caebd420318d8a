import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Words } from '../messages/words.ts';
import type { Store } from '../store.ts';
import { base } from '../style/base.ts';

// A part of a calculator with a root of its own.
export abstract class Part extends LitElement {
  static override properties = {
    words: { attribute: false },
    store: { attribute: false },
    revision: { attribute: false },
  };

  declare words: Words;
  declare store: Store;
  // The store stays the same object; a new report says that its plan changed.
  declare revision: unknown;

  static override styles: CSSResultGroup[] = [base];
}

// Fetches the code of a part, on the reader's action.
export async function fetchPart(store: Store, load: () => Promise<unknown>): Promise<void> {
  try {
    await load();
  } catch {
    store.tell('part-missing');
  }
}

// A part folded away, whose code is fetched when it is first opened. Of a group one is open at a
// time; what closes above must not carry away the line that was pressed.
export function fold(
  title: string,
  part: TemplateResult,
  store: Store,
  load: () => Promise<unknown>,
  { group, open = false }: { group?: string; open?: boolean } = {},
): TemplateResult {
  const toggled = ({ target }: Event) => {
    const details = target as HTMLDetailsElement;
    if (!details.open) return;
    fetchPart(store, load);
    if (group) details.firstElementChild?.scrollIntoView({ block: 'nearest' });
  };
  return html`<details name=${group ?? nothing} ?open=${open} @toggle=${toggled}>
    <summary>${title}</summary>
    ${part}
  </details>`;
}
