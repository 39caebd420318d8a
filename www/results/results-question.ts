import { type CSSResultGroup, css } from 'lit';
import { type KeptResults, resultsOf } from '../app/kept-results.ts';
import type { Kind } from '../app/questions.ts';
import { KeptFollower } from '../ui/kept-follower.ts';
import { QuestionElement } from '../ui/question-element.ts';

// The base of elements whose answer hangs on the plan and on its results.
export abstract class ResultsQuestion<K extends Kind> extends QuestionElement<K> {
  static override properties = { ...QuestionElement.properties, isWhole: { state: true } };

  // Whether a long table is shown to its end.
  declare isWhole: boolean;

  constructor() {
    super();
    this.isWhole = false;
    new KeptFollower(this, () => this.renew());
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
}
