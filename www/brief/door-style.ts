import { css } from 'lit';

// What the doors of the brief share: two languages side by side, and a table beside them.
export const doorStyle = css`
  :host {
    container: door / inline-size;
  }

  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3) var(--s5);
    max-width: 62rem;
  }

  .label {
    display: block;
    color: var(--quiet);
    font-size: var(--t1);
  }

  .writing {
    margin-inline: calc(-1 * var(--s2));
  }

  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s3);
    align-items: center;
  }

  .choose select {
    width: auto;
    max-width: 100%;
  }

  .message {
    white-space: pre-line;
  }

  ol,
  ul.points {
    padding-inline-start: var(--s5);
    list-style: revert;
  }

  table {
    max-width: 46rem;
  }

  @container door (min-width: 44rem) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
