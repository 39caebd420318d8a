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
    white-space: nowrap;
  }

  .people td span {
    display: block;
  }

  .people td:last-child {
    min-width: 8.5rem;
    white-space: normal;
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

    .people td:last-child {
      min-width: 5rem;
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

  .brand {
    display: grid;
    gap: var(--s1);
  }

  .brand input {
    width: 100%;
  }

  .rules {
    display: grid;
    gap: var(--s2);
    align-content: start;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .rules legend {
    padding: 0;
    font-weight: 600;
  }

  .rules p {
    margin: 0;
    padding-inline-start: 1.7rem;
  }

  .limits details {
    grid-column: 1 / -1;
  }

  .categories {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--s2) var(--s5);
    margin: var(--s2) 0;
    padding: 0;
    list-style: none;
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
