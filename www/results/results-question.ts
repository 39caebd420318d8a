import { type CSSResultGroup, css } from 'lit';
import { type KeptResults, resultsOf } from '../app/kept-results.ts';
import type { Kind } from '../app/questions.ts';
import { QuestionElement } from '../ui/question-element.ts';

// The base of elements whose answer hangs on the plan and on its results.
export abstract class ResultsQuestion<K extends Kind> extends QuestionElement<K> {
  static override properties = { ...QuestionElement.properties, isWhole: { state: true } };

  // Whether a long table is shown to its end.
  declare isWhole: boolean;
  #kept: KeptResults | null = null;

  constructor() {
    super();
    this.isWhole = false;
  }

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    css`
      .wide {
        min-width: 30rem;
      }

      .wide tbody th {
        min-width: 8rem;
      }

      .part {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s2);
      }

      td .quiet {
        white-space: nowrap;
      }
    `,
  ];

  protected get kept(): KeptResults {
    return resultsOf(this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.removeEventListener('change', this.#onChange);
    this.#kept = null;
  }

  #watch(): void {
    const { kept } = this;
    if (this.#kept === kept) return;
    this.#kept?.removeEventListener('change', this.#onChange);
    this.#kept = kept;
    kept.addEventListener('change', this.#onChange);
    this.renew();
  }

  readonly #onChange = (): void => this.renew();
}
