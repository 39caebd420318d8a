import { css } from 'lit';

// How the budget lays out its answer and its folds.
export const budgetStyle = css`
  .lead {
    display: grid;
    gap: var(--s2);
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2) var(--s6);
    padding-top: var(--s5);
  }

  .group > h3 {
    font-size: var(--t3);
    font-family: var(--heading);
    font-weight: 600;
    line-height: 1.4;
  }

  @container calculator (min-width: 50rem) {
    .group {
      grid-template-columns: 18rem minmax(0, 1fr);
    }

    .group > h3 {
      padding-block: var(--s2);
      border-top: 1px solid var(--line);
    }
  }

  .about details {
    border: 0;
  }

  .about summary {
    min-height: 1.75rem;
    padding-block: 0;
    font-weight: 400;
  }

  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s5) var(--s6);
    align-items: start;
  }

  @container answer (min-width: 46rem) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
