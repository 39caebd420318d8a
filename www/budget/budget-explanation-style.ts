import { css } from 'lit';

// How a formula and its steps look.
export const explanationStyle = css`
  :host {
    text-align: start;
  }

  .formula {
    line-height: 1.9;
    overflow-wrap: anywhere;
  }

  .term {
    padding: 0.1rem 0.3rem;
    border-radius: var(--round);
    background: var(--sunken);
  }

  details details,
  .steps {
    padding-inline-start: var(--s4);
  }

  .steps summary {
    min-height: 2rem;
    font-weight: 500;
  }
`;
