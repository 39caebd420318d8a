import { type CSSResultGroup, css, html, type TemplateResult } from 'lit';
import { dialogStyle } from '../ui/dialog-style.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { plansWords } from './words.ts';

// The base of the dialogs about plans: it opens when it is put on the page and goes when it closes.
export abstract class DialogElement extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    dialogStyle,
    css`
      dialog {
        width: min(44rem, calc(100vw - 2rem));
        max-height: calc(100dvh - 2rem);
        overflow-y: auto;
        border-radius: var(--round);
      }

      button,
      .button {
        flex: none;
        white-space: nowrap;
      }

      button.link {
        white-space: normal;
      }

      .button {
        display: inline-grid;
        align-items: center;
      }

      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s4);
        padding: var(--s4);
        overflow-wrap: anywhere;
      }

      .part {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s2);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: center;
      }

      .points {
        padding-inline-start: 1.25rem;
        list-style: disc;
      }
    `,
  ];

  protected get says() {
    return plansWords.in(this.words);
  }

  protected abstract heading(): string;
  protected abstract body(): TemplateResult;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override render() {
    return html`<dialog aria-labelledby="heading" @close=${() => this.remove()}>
      <div class="head">
        <h2 id="heading">${this.heading()}</h2>
        <button @click=${this.close}>${this.says.close}</button>
      </div>
      <div class="body">${this.body()}</div>
    </dialog>`;
  }
}
