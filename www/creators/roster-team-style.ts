import { css } from 'lit';

// The look of the team.
export const teamStyle = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  table {
    max-width: 46rem;
  }

  .people th span {
    display: block;
    font-weight: 400;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }

  @container (max-width: 34rem) {
    .wide {
      display: none;
    }
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
    font-size: 1.35rem;
  }

  .proven::before {
    content: '✓ ';
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
