import { css } from 'lit';

export const tableStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3);
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s3);
    align-items: center;
  }

  .filters input {
    flex: 1 1 12rem;
    width: auto;
  }

  .filters select {
    flex: none;
    width: auto;
  }

  /* Sideways it goes from column to column, so that no number is cut by the names. */
  .scroll {
    overscroll-behavior: contain;
    scroll-snap-type: x mandatory;
  }

  thead th:not(:first-child) {
    scroll-snap-align: start;
  }

  .scroll.many {
    max-height: min(40rem, 75vh);
    overflow-y: auto;
  }

  table {
    min-width: 58rem;
  }

  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--paper);
    line-height: 1.2;
    vertical-align: bottom;
  }

  thead th.number {
    white-space: normal;
  }

  tbody tr.row {
    height: 44px;
  }

  tbody :is(th, td) {
    line-height: 1.2;
    white-space: nowrap;
    vertical-align: middle;
  }

  /* What is said of a value stands under it, so that all columns fit a usual screen. */
  td .under {
    display: block;
  }

  tbody th,
  thead th:first-child {
    position: sticky;
    left: 0;
    background: var(--paper);
  }

  thead th:first-child {
    z-index: 2;
  }

  /* Where columns have slid under the names, an edge says that they go on there. */
  .slid :is(tbody th, thead th:first-child) {
    box-shadow: inset -2px 0 var(--edge);
  }

  tbody th {
    max-width: 11rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  th button.sort {
    position: relative;
    display: inline-flex;
    align-items: end;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    font-weight: inherit;
    line-height: inherit;
    text-align: inherit;
    vertical-align: bottom;
  }

  /* The arrow stands in the gap between the columns, so that names and numbers are in line. */
  button.sort::after {
    position: absolute;
    bottom: 0;
    left: 100%;
  }

  .number button.sort::after {
    right: 100%;
    left: auto;
  }

  th[aria-sort='ascending'] button::after {
    content: '↑';
  }

  th[aria-sort='descending'] button::after {
    content: '↓';
  }

  .rate {
    display: grid;
    grid-template-columns: 3.25rem 5.5rem;
    gap: var(--s2);
    align-items: center;
  }

  .below,
  .high {
    color: var(--warn);
    font-weight: 600;
  }

  tr.out :is(th, td):not(:last-child) {
    opacity: 0.55;
  }

  .pick button {
    min-width: 1.75rem;
    min-height: 1.75rem;
    padding: 0;
    border-color: transparent;
    color: var(--quiet);
  }

  .pick button[aria-pressed='true'] {
    border-color: var(--edge);
    color: var(--ink);
    background: var(--sunken);
  }
`;
