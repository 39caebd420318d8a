import { css } from 'lit';

// How the curve, its scale and the small curves below it look.
export const curveStyle = css`
  .picture,
  details {
    max-width: 46rem;
  }

  input[type='range'] {
    width: 100%;
    min-height: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
    cursor: pointer;
  }

  .picked {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    align-items: center;
    min-height: 2rem;
  }

  .scale {
    position: relative;
    height: 1.25rem;
  }

  .scale span {
    position: absolute;
    left: var(--at);
    translate: -50%;
    white-space: nowrap;
  }

  .scale .last {
    translate: -100%;
  }

  .small-ones {
    container-type: inline-size;
    margin-top: var(--s3);
  }

  .small-ones > div {
    display: grid;
    gap: var(--s3);
  }

  .small-ones figure {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: 0 var(--s3);
    align-items: center;
  }

  .small-ones p {
    grid-column: 2;
  }

  @container (min-width: 44rem) {
    .small-ones > div {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .small-ones figure {
      display: block;
    }
  }

  .all {
    max-width: 46rem;
    max-height: 20rem;
    overflow: auto;
  }
`;
