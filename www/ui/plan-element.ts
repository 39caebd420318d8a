import { nothing, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Store } from '../app/store.ts';
import { BaseElement, type Root } from './base-element.ts';

// An element that shows the plan: it redraws with every new report.
export abstract class PlanElement extends BaseElement {
  static override properties = { ...BaseElement.properties, revision: { attribute: false } };

  // The store stays the same object; a new report says that its plan changed.
  declare revision: unknown;

  override follow(root: Root): void {
    super.follow(root);
    this.revision = root.store?.report;
  }
}

// Fetches the code of a part, on the reader's action.
export async function fetchPart(store: Store, load: () => Promise<unknown>): Promise<void> {
  try {
    await load();
  } catch {
    store.tell('part-missing');
  }
}

// A part folded away, by the name of its element, whose code is fetched when it is first opened. Of
// a group one is open at a time; what closes above must not carry away the line that was pressed.
export function fold(
  store: Store,
  title: string,
  element: string,
  load: () => Promise<unknown>,
  { group, open = false }: { group?: string; open?: boolean } = {},
): TemplateResult {
  const toggled = ({ target }: Event) => {
    const details = target as HTMLDetailsElement;
    if (!details.open) return;
    fetchPart(store, load);
    if (group) details.firstElementChild?.scrollIntoView({ block: 'nearest' });
  };
  const tag = unsafeStatic(element);
  return html`<details name=${group ?? nothing} ?open=${open} @toggle=${toggled}>
    <summary>${title}</summary>
    <${tag}></${tag}>
  </details>`;
}
