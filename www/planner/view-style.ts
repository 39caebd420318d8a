import { css } from 'lit';

// The look of a view that is no calculator.
export const viewStyle = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
  }

  h2 {
    font-size: var(--t4);
  }

  h2:focus {
    outline: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
    align-items: center;
  }
`;
