import { css } from 'lit';

// The look of what is said of lists.
export const rosterStyle = css`
  textarea {
    min-height: 5rem;
  }

  .sheet {
    display: flex;
    gap: var(--s2);
    align-items: center;
    width: fit-content;
  }

  .sheet select {
    min-width: 0;
    max-width: 100%;
  }

  .sentence .part {
    display: inline-block;
    max-width: 100%;
  }

  /* Quieter than links: each part of the sentence leads to its column. */
  .sentence .link {
    display: inline;
    min-height: 0;
    font: inherit;
    color: inherit;
    text-decoration-color: var(--edge);
    overflow-wrap: anywhere;
  }

  .sentence .link:hover {
    color: var(--accent);
    text-decoration-color: currentcolor;
  }

  .encoding summary {
    color: var(--quiet);
    font-size: var(--t1);
  }

  .authors table {
    width: auto;
    max-width: 100%;
    border-collapse: collapse;
    font-size: var(--t1);
  }

  .authors th,
  .authors td {
    padding: var(--s1) var(--s4) var(--s1) 0;
    border-bottom: 1px solid var(--line);
    font-weight: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .authors thead th {
    color: var(--quiet);
  }

  .authors .number {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  details.authors summary {
    color: var(--quiet);
    font-size: var(--t1);
  }

  .problems li,
  .remarks li {
    font-size: var(--t1);
  }

  .remarks {
    color: var(--quiet);
  }

  progress {
    flex: 1 1 8rem;
    max-width: 20rem;
  }
`;
