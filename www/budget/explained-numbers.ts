import { css, html, nothing } from 'lit';
import { chunkOf } from '../app/chunks.ts';
import { fetchChunk, type Host } from '../ui/fetch-chunk.ts';

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

// Numbers that open to an explanation in the row below. One is open at a time.
export class ExplainedNumbers {
  #open = '';
  readonly #host: Host & Element;

  constructor(host: Host & Element) {
    this.#host = host;
  }

  // A number as the button that opens its explanation.
  number(id: string, text: unknown) {
    return html`<button
      class="explained"
      aria-expanded=${this.#open === id}
      @click=${() => {
        fetchChunk(this.#host, chunkOf('notewave-budget-explanation'));
        this.#set(this.#open === id ? '' : id);
      }}
      @keydown=${(event: KeyboardEvent) => this.#close(event)}
    >
      ${text}
    </button>`;
  }

  // The row with the explanation, if one of these numbers is open.
  row(ids: string[], columns: number) {
    if (!ids.includes(this.#open)) return nothing;
    const { words } = this.#host;
    const isHere = words && chunkOf('notewave-budget-explanation').isHere(words);
    const explanation = isHere
      ? html`<notewave-budget-explanation .number=${this.#open}></notewave-budget-explanation>`
      : nothing;
    return html`<tr class="how" @keydown=${(event: KeyboardEvent) => this.#close(event)}>
      <td colspan=${columns}>${explanation}</td>
    </tr>`;
  }

  // Escape closes the explanation and gives the number the focus.
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
