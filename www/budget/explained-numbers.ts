import { css, html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Store } from '../app/store.ts';
import { fetchPart } from '../ui/plan-element.ts';

export const explainedNumbersStyle = css`
  button.explained {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0;
    font: inherit;
    font-weight: inherit;
    text-align: inherit;
    text-decoration: underline dotted var(--edge) 1px;
    text-underline-offset: 0.25em;
  }

  button.explained[aria-expanded='true'] {
    text-decoration: underline solid var(--accent) 2px;
  }

  tr.how td {
    padding: var(--s3) 0 0;
    white-space: normal;
    text-align: start;
  }
`;

// Numbers that open to how they came about, right under their row; one of them is open at a time.
export class ExplainedNumbers implements ReactiveController {
  #open = '';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  // The number with this id, as the button that explained it.
  number(id: string, text: unknown, store: Store) {
    return html`<button
      class="explained"
      aria-expanded=${this.#open === id}
      @click=${() => {
        fetchPart(store, () => import('./budget-explanation.ts'));
        this.#set(this.#open === id ? '' : id);
      }}
      @keydown=${(event: KeyboardEvent) => this.#close(event)}
    >
      ${text}
    </button>`;
  }

  // How it came about, in a row of so many columns, where one of these numbers is open.
  row(ids: string[], columns: number) {
    if (!ids.includes(this.#open)) return nothing;
    return html`<tr class="how" @keydown=${(event: KeyboardEvent) => this.#close(event)}>
      <td colspan=${columns}>
        <notewave-budget-explanation
          .number=${this.#open}
        ></notewave-budget-explanation>
      </td>
    </tr>`;
  }

  // Escape closes, and the number has the focus again.
  #close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    const button = this.#host.shadowRoot?.querySelector<HTMLElement>(
      '.explained[aria-expanded=true]',
    );
    button?.focus();
    this.#set('');
  }

  #set(id: string): void {
    this.#open = id;
    this.#host.requestUpdate();
  }
}
