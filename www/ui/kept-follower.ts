import type { LitElement, ReactiveController } from 'lit';
import { type KeptResults, resultsOf } from '../app/kept-results.ts';
import type { Store } from '../app/store.ts';

// Calls back when the results of an element's plan, or one's own benchmarks, have changed, and when the element is
// there again: most of them change while another view is shown, and the plan stays as it is.
export class KeptFollower implements ReactiveController {
  readonly #host: LitElement & { store: Store };
  readonly #changed: () => void;
  #kept: KeptResults | null = null;

  constructor(host: LitElement & { store: Store }, changed = () => host.requestUpdate()) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#kept = resultsOf(this.#host.store);
    this.#kept.addEventListener('change', this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#kept?.removeEventListener('change', this.#changed);
  }
}
