import { css, html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { tableOf } from './pasted.ts';

// In characters: a field with a longer text would hold the page up, so that it is read at once.
const mostShown = 200_000;

export const takeStyle = css`
  .take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3);
    padding: var(--s4);
    border: 1px dashed var(--edge);
    border-radius: var(--round);
  }

  .take.over {
    border-color: var(--accent);
    background: var(--sunken);
  }

  textarea {
    padding: var(--s2);
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: var(--t1);
    white-space: pre;
    resize: vertical;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s3);
    align-items: center;
  }

  .button {
    display: inline-flex;
    align-items: center;
  }

  .button:hover {
    background: var(--sunken);
  }

  .button:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;

// The cells of a table that another page or a spreadsheet hands over; null where there is none.
function cellsIn(data: DataTransfer | null): string | null {
  const page = data?.getData('text/html');
  return page ? tableOf(page) : null;
}

// The box that takes a list: pasted, opened or dropped, as text, as a file or as the cells of another page.
export class TakeBox {
  // What stands in the box, not read yet.
  text = '';
  #isOver = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: (given: string | Blob) => void,
  ) {}

  // `buttons` stand beside the two that the box has, `below` under them.
  draw(
    { rows, label, read, open }: { rows: number; label: string; read: string; open: string },
    buttons: unknown,
    below: unknown,
  ): TemplateResult {
    return html`<div
      class="take ${this.#isOver ? 'over' : ''}"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        this.#drag(true);
      }}
      @dragleave=${() => this.#drag(false)}
      @drop=${(event: DragEvent) => this.#drop(event)}
    >
      <label for="paste">${label}</label>
      <textarea
        id="paste"
        rows=${rows}
        spellcheck="false"
        .value=${this.text}
        @paste=${(event: ClipboardEvent) => this.#paste(event)}
        @input=${(event: Event) => this.set((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <div class="buttons">
        <button @click=${() => this.read(this.text)}>${read}</button>
        <label class="button">
          ${open}
          <input
            class="hidden"
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement;
              const [file] = input.files ?? [];
              if (file) this.read(file);
              // So that the same file can be opened again after a correction.
              input.value = '';
            }}
          />
        </label>
        ${buttons}
      </div>
      ${below}
    </div>`;
  }

  set(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }

  #drag(isOver: boolean): void {
    this.#isOver = isOver;
    this.host.requestUpdate();
  }

  // Takes a dropped file, or cells dragged from another page.
  #drop(event: DragEvent): void {
    event.preventDefault();
    this.#drag(false);
    const { dataTransfer } = event;
    const given =
      dataTransfer?.files[0] ?? cellsIn(dataTransfer) ?? dataTransfer?.getData('text/plain');
    if (given) this.read(given);
  }

  #paste(event: ClipboardEvent): void {
    const cells = cellsIn(event.clipboardData);
    const text = cells ?? event.clipboardData?.getData('text/plain') ?? '';
    const isLong = text.length > mostShown;
    if (cells === null && !isLong) return;
    event.preventDefault();
    if (isLong) this.read(text);
    else this.set(text);
  }
}
