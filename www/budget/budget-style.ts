import { css } from 'lit';

// How the budget lays out its answer: all of it in one screen with what moves it.
export const budgetStyle = css`
  .lead {
    display: grid;
    gap: var(--s1);
  }

  /* What is old is said in place of a line, so that nothing moves. */
  .lead > .small {
    grid-area: 2 / 1;
  }

  .bought:not(:nth-last-child(2)) {
    visibility: hidden;
  }

  .top h2 {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .top {
    margin: 0;
  }

  .inputs {
    gap: var(--s3);
  }

  .inputs legend {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .result {
    gap: var(--s3);
  }

  /* Its room is there before and after it. */
  .difference {
    min-height: 1.5em;
    color: var(--accent);
    font-family: var(--sans);
    font-size: var(--t1);
    white-space: nowrap;
  }

  .lead button.link {
    color: inherit;
    font-size: inherit;
  }

  @container calculator (max-width: 50rem) {
    .columns {
      gap: var(--s3);
    }

    .answer {
      font-size: 1.25rem;
    }
  }
`;
