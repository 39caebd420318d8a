import { css } from 'lit';

// The look that all dialogs share: over a dimmed page, with a head that stays.
export const dialogStyle = css`
  dialog {
    padding: 0;
    border: 1px solid var(--edge);
    background: var(--paper);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }

  .head {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    gap: var(--s3);
    align-items: center;
    justify-content: space-between;
    padding: var(--s3) var(--s4);
    border-bottom: 1px solid var(--line);
    background: var(--paper);
  }

  .head h2 {
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: var(--t3);
  }
`;
