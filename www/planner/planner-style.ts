import { css } from 'lit';

// The look of the page around the views.
export const plannerStyle = css`
  :host {
    container: planner / inline-size;
    min-height: 100%;
    background: var(--paper);
  }

  .page {
    max-width: 76rem;
    margin: 0 auto;
    padding: 0 clamp(var(--s3), 4vw, var(--s6));
  }

  header.page {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
    align-items: center;
    min-height: 2.75rem;
    padding-block: var(--s1);
  }

  .skip {
    position: absolute;
    z-index: 4;
    background: var(--paper);
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  h1 {
    font-family: var(--heading);
    font-size: var(--t3);
    font-weight: 600;
  }

  .tagline {
    line-height: 1.3;
  }

  .controls {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1);
    align-items: center;
    margin-inline-start: auto;
  }

  .icon {
    min-width: 2rem;
    padding: 0;
    color: var(--ink);
    font-size: 1.1rem;
  }

  #menu {
    position: fixed;
    inset: 2.75rem 1rem auto auto;
    margin: 0;
    padding: var(--s3);
    border: 1px solid var(--edge);
    border-radius: var(--round);
    background: var(--raised);
    color: inherit;
  }

  #menu:popover-open {
    display: grid;
    gap: var(--s2);
  }

  select {
    min-height: 2rem;
    font-size: var(--t1);
  }

  /* What has not come yet keeps its room. */
  .view:empty,
  .view > :not(:defined) {
    display: block;
    min-height: 60rem;
  }

  .view > * {
    padding: var(--s3) 0 var(--s6);
    scroll-margin-top: 3rem;
    --summary-height: 3rem;
  }

  /* What has the focus where a notice goes that had it. */
  .view:focus {
    outline: none;
  }

  footer.page {
    display: grid;
    gap: var(--s2);
    padding-block: var(--s4) var(--s6);
    border-top: 1px solid var(--line);
  }

  /* Where there is little room, it stands once, for those who are new. */
  @container planner (max-width: 52rem) {
    .tagline:not(.new) {
      display: none;
    }

    .tagline {
      order: 1;
      width: 100%;
      padding-bottom: var(--s1);
    }
  }

  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }
`;
