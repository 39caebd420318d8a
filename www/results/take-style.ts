import { css } from 'lit';

// The look of the box for sheets.
export const takeStyle = css`
  .take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3);
    padding: var(--s4);
    border: 1px dashed var(--edge);
    border-radius: var(--round);
  }

  .take.over {
    border-color: var(--accent);
    background: var(--sunken);
  }

  textarea {
    padding: var(--s2);
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: var(--t1);
    white-space: pre;
    resize: vertical;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s3);
    align-items: center;
  }

  .button {
    display: inline-flex;
    align-items: center;
  }

  .button:hover {
    background: var(--sunken);
  }

  .button:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .columns {
    border: 0;
  }

  .columns summary {
    color: var(--quiet);
    font-size: var(--t1);
  }

  .columns li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
    align-items: center;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }

  .columns select {
    width: 12rem;
  }
`;
