import { type CSSResultGroup, css, html, type TemplateResult } from 'lit';
import { PlanElement } from './plan-element.ts';

// The base of the views that are no calculator: a question and what there is to say to it.
export abstract class ViewElement extends PlanElement {
  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s4);
      }

      h2 {
        font-size: var(--t4);
      }

      h2:focus {
        outline: none;
      }
    `,
  ];

  // The question is what a reader hears who has come here.
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  protected abstract question(): string;
  protected abstract content(): TemplateResult;

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="question">
      <h2 id="question" tabindex="-1">${this.question()}</h2>
      ${this.content()}
    </section>`;
  }
}
