import { css } from 'lit';

// The brief as it stands on the page: two languages side by side, on a narrow screen one below the other.
export const documentStyle = css`
  :host {
    container: brief / inline-size;
  }

  .paper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s5);
    max-width: 62rem;
  }

  .paper > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s1) var(--s5);
  }

  .paper:not(.two) {
    max-width: 40rem;
  }

  .heads {
    padding-bottom: var(--s1);
    border-bottom: 1px solid var(--line);
  }

  .label {
    display: block;
    color: var(--quiet);
    font-size: var(--t1);
  }

  /* What is written stands under its label, though it has a box around it. */
  .writing {
    margin-inline: calc(-1 * var(--s2));
  }

  ul.ours {
    padding-inline-start: var(--s4);
    list-style: disc;
  }

  .missing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
    align-items: baseline;
  }

  .voice {
    color: var(--quiet);
  }

  @container brief (min-width: 44rem) {
    .two .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .two .whole {
      grid-column: 1 / -1;
    }
  }
`;
