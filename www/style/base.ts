import { css } from 'lit';

// The style that all elements share: text, links, buttons, boxes, tables, folds.
export const base = css`
  :host {
    display: block;
    font: var(--t2) / 1.5 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--ink);
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  p {
    text-wrap: pretty;
  }

  h2,
  .answer {
    font-family: var(--heading);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  h3 {
    font-size: var(--t2);
    font-weight: 650;
  }

  .quiet {
    color: var(--quiet);
  }

  .small {
    font-size: var(--t1);
  }

  .warn {
    color: var(--warn);
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  button,
  .button {
    min-height: 2rem;
    padding: 0 var(--s3);
    border: 1px solid var(--edge);
    border-radius: var(--round);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: var(--t1);
    cursor: pointer;
  }

  button:not(.link, [aria-disabled='true']):hover:enabled {
    background: var(--sunken);
  }

  /* Not to be pressed, though whoever has just pressed it keeps their place on the page. */
  button[aria-disabled='true'],
  button:disabled {
    color: var(--quiet);
    border-color: var(--line);
    cursor: default;
  }

  button.plain {
    min-height: 1.5rem;
    min-width: 1.5rem;
    padding: 0 var(--s1);
    border-color: transparent;
    color: var(--quiet);
  }

  button.link {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  input[type='text'],
  input[type='date'],
  select,
  textarea {
    width: 100%;
    min-height: 2.25rem;
    padding: 0 var(--s2);
    border: 1px solid var(--edge);
    border-radius: var(--round);
    background: var(--raised);
    color: inherit;
    font: inherit;
  }

  [aria-invalid='true'] {
    border-color: var(--warn);
  }

  input[type='checkbox'],
  input[type='radio'] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .tick {
    display: flex;
    gap: var(--s2);
    align-items: center;
    min-height: 2rem;
    cursor: pointer;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    text-align: start;
  }

  th,
  td {
    padding: var(--s1) var(--s2);
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }

  th {
    color: var(--quiet);
    font-size: var(--t1);
    font-weight: 500;
  }

  tbody th {
    color: inherit;
    font-size: inherit;
    font-weight: inherit;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  /* Positioned, so that it holds in what is hidden within it. */
  .scroll {
    position: relative;
    overflow-x: auto;
  }

  details {
    border-top: 1px solid var(--line);
  }

  summary {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-height: 2.75rem;
    padding-block: var(--s2);
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    flex: none;
    width: 0.4rem;
    height: 0.4rem;
    margin-inline: 0.15rem 0.25rem;
    border: solid var(--quiet);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    content: '';
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
    padding-bottom: var(--s5);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* What is told by a fill or a hidden edge is drawn in the colours of the tokens, which are then the
     reader's own. */
  @media (forced-colors: active) {
    i,
    b,
    u,
    a,
    button,
    label,
    input[type='range'],
    .dot,
    .swatch,
    .range-mark,
    .day {
      forced-color-adjust: none;
    }

    .fill,
    .dot,
    .chip i,
    b:empty {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
