import { css } from 'lit';

// The look of the page around the calculators.
export const plannerStyle = css`
  :host {
    container: planner / inline-size;
    min-height: 100%;
    background: var(--paper);
  }

  .page {
    max-width: 76rem;
    margin: 0 auto;
    padding: 0 clamp(var(--s4), 4vw, var(--s6));
  }

  header.page {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s5);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--s3);
  }

  header > :first-child {
    display: flex;
    flex: 1 1 18rem;
    gap: var(--s1) var(--s4);
    align-items: center;
  }

  h1 {
    font-family: var(--heading);
    font-size: var(--t3);
    font-weight: 600;
  }

  .last {
    order: 2;
  }

  header p {
    max-width: 22rem;
    line-height: 1.35;
    text-wrap: balance;
  }

  header p:lang(zh) {
    word-break: keep-all;
  }

  @container planner (max-width: 52rem) {
    header > :first-child {
      display: contents;
    }

    h1 {
      margin-inline-end: auto;
    }

    header p {
      order: 1;
      width: 100%;
      max-width: none;
    }
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }

  select {
    width: auto;
    min-height: 2rem;
    font-size: var(--t1);
  }

  .bar {
    position: sticky;
    z-index: 2;
    top: 0;
    padding-block: var(--s2);
    border-block: 1px solid var(--line);
    background: var(--paper);
  }

  .notice {
    display: flex;
    gap: var(--s3);
    align-items: baseline;
    justify-content: space-between;
    margin-top: var(--s3);
    padding: var(--s2) var(--s3);
    border-inline-start: 3px solid var(--accent);
    background: var(--sunken);
  }

  .notice.bad {
    border-color: var(--warn);
    background: var(--warn-paper);
  }

  .parts > * {
    padding: var(--s5) 0 var(--s7);
    scroll-margin-top: 3rem;
    --summary-height: 2.5rem;
  }

  .parts > * + * {
    border-top: 2px solid var(--ink);
  }

  /* What is below the first view comes after it. */
  .parts > :not(:defined) {
    display: block;
    min-height: 60rem;
  }

  footer.page {
    padding-block: 0 var(--s6);
  }
`;
