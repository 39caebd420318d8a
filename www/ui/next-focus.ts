import type { LitElement, ReactiveController } from 'lit';

// No text fields: on a phone they would bring up the keys.
const stops = 'a[href], button, summary, [tabindex]';

// Gives the focus to what stands next where a drawing takes away what had it, such as a button that is done with:
// the keyboard would start at the top of the page again.
export class NextFocus implements ReactiveController {
  readonly #host: LitElement;
  #active: Element | null = null;
  // What is around it, the nearest first.
  #around: (ParentNode & Node)[] = [];
  #stops: HTMLElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    this.#active = root?.activeElement ?? null;
    if (!root || !this.#active) return;
    this.#around = [];
    for (let at = this.#active.parentNode; at; at = at.parentNode) this.#around.push(at);
    this.#stops = [...root.querySelectorAll<HTMLElement>(stops)];
  }

  hostUpdated(): void {
    const active = this.#active;
    this.#active = null;
    if (!active || active.isConnected || this.#host.shadowRoot?.activeElement) return;
    const at = this.#stops.indexOf(active as HTMLElement);
    const after = this.#stops.slice(at + 1);
    const before = this.#stops.slice(0, Math.max(at, 0)).reverse();
    // In the smallest part that is still there: what came after it, else what came before, else what is new.
    for (const part of this.#around.filter((part) => part.isConnected)) {
      const next =
        [...after, ...before].find((stop) => part.contains(stop)) ??
        part.querySelector<HTMLElement>(stops);
      if (!next) continue;
      next.focus({ preventScroll: true });
      return;
    }
  }
}
