import { css } from 'lit';

// How the team looks.
export const teamStyle = css`
  :host {
    display: block;
  }

  .about {
    max-width: 44rem;
  }

  .limits {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: var(--s3) var(--s5);
    align-items: start;
    max-width: 46rem;
  }

  .limits .ends {
    grid-column: 1 / -1;
  }

  .ends notewave-number-field {
    width: 4rem;
    margin-inline-start: auto;
  }

  .lead {
    display: grid;
    gap: var(--s2);
  }

  .lead .answer {
    margin: 0;
  }

  .proven {
    color: var(--accent);
  }

  caption {
    padding-bottom: var(--s1);
    font-weight: 600;
    text-align: start;
  }

  .ends caption {
    color: var(--quiet);
    font-weight: 400;
    font-size: 0.875rem;
  }

  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2);
  }

  h4 {
    margin: 0;
  }

  ol li {
    padding: var(--s1) 0;
  }

  ol li span {
    display: block;
  }
`;
