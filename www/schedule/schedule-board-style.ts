import { css } from 'lit';

// The look of the board. Where there is little room, a note is its dot alone.
export const boardStyle = css`
  :host {
    container-type: inline-size;
  }

  .calendar {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 0 1px;
    border-block: 1px solid var(--line);
  }

  .waves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s5);
    font-size: var(--t1);
  }

  .weekday {
    padding: var(--s1);
    color: var(--quiet);
    font-size: var(--t1);
  }

  /* Head, lane and notes lie on the same lines throughout a week. */
  .day {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    grid-row: span 3;
    gap: var(--s1);
    min-height: 5rem;
    box-shadow: 0 -1px 0 var(--line);
  }

  .day.weekend,
  .day.holiday {
    background: var(--sunken);
  }

  .day.shut {
    background: repeating-linear-gradient(
      135deg,
      var(--sunken) 0 4px,
      var(--line) 4px 5px
    );
  }

  .day.launch {
    box-shadow: inset 0 2px 0 var(--accent);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s1);
    justify-content: space-between;
    width: 100%;
    min-height: 1.5rem;
    padding: 0 var(--s1);
    border-color: transparent;
    color: var(--quiet);
    line-height: 1.3;
    text-align: start;
  }

  .head .mark {
    font-weight: 650;
  }

  .head[aria-pressed='true'],
  .chip[aria-pressed='true'] {
    border-color: var(--ink);
  }

  .lanes {
    display: flex;
    gap: 1px;
  }

  .lanes i {
    flex: 1;
    height: 3px;
  }

  .lanes .seeding,
  .lanes .tail {
    background: var(--koc);
  }

  .lanes .tail {
    opacity: 0.5;
  }

  .lanes .anchor {
    background: var(--mid);
  }

  .lanes .main {
    background: var(--micro);
  }

  .posts {
    display: grid;
    gap: 1px;
    align-content: start;
    padding: 0 1px var(--s1);
  }

  .chip {
    --tier: var(--koc);
    display: flex;
    gap: var(--s1);
    align-items: center;
    min-height: 1.5rem;
    padding: 0 var(--s1);
    border-color: transparent;
    font-variant-numeric: tabular-nums;
    cursor: grab;
  }

  .chip i {
    flex: none;
    width: 0.75rem;
    height: 0.75rem;
    border: 2px solid var(--tier);
    border-radius: 50%;
    background: var(--tier);
  }

  .chip.micro {
    --tier: var(--micro);
  }

  .chip.mid {
    --tier: var(--mid);
  }

  .chip.mega {
    --tier: var(--mega);
  }

  .chip.locked i {
    border-radius: 2px;
  }

  .chip.conflict {
    color: var(--warn);
    font-weight: 650;
  }

  .chip.conflict span::after {
    content: ' !';
  }

  .panel {
    display: grid;
    gap: var(--s2);
    justify-items: start;
    padding-top: var(--s2);
  }

  /* In sight as long as the board is, however long that is. */
  .got > .panel {
    position: sticky;
    z-index: 1;
    bottom: 0;
    padding-bottom: var(--s2);
    border-top: 1px solid var(--line);
    background: var(--paper);
  }

  /* What gets the focus is not left beneath it. */
  .calendar button {
    scroll-margin-block: 4rem 16rem;
  }

  dialog {
    inset: auto 0 0;
    width: 100vw;
    max-width: none;
    max-height: 85dvh;
    margin: 0;
    padding: var(--s4);
    border: 0;
    border-top: 1px solid var(--edge);
    background: var(--paper);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }

  dialog .close {
    position: absolute;
    top: var(--s3);
    right: var(--s4);
  }

  dialog .panel > p:first-child {
    padding-inline-end: 5rem;
  }

  .moves,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s3);
    align-items: end;
  }

  .moves label {
    display: grid;
    gap: 2px;
    color: var(--quiet);
    font-size: var(--t1);
  }

  .status {
    display: grid;
    gap: var(--s2);
  }

  .status:not(:has(p)) {
    display: none;
  }

  @container (max-width: 36rem) {
    .posts {
      display: flex;
      flex-wrap: wrap;
    }

    .chip {
      min-width: 1.5rem;
      justify-content: center;
      padding: 0;
    }

    .chip span {
      display: none;
    }

    .chip.conflict i {
      border-color: var(--warn);
    }

    /* A seventh of a phone has room for a word and no more; a longer one breaks. */
    .head {
      padding: 0;
    }

    .head .mark {
      margin-inline: -1px;
      font-size: 0.625rem;
      overflow-wrap: anywhere;
    }
  }
`;
