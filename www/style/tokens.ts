import { css } from 'lit';

// Every colour, space and size of the page, set on the outermost element and inherited from there.
// Of many a page around it may set its own: docs/embedding.md lists them.
export const tokens = css`
  :host {
    --paper: var(--notewave-paper, light-dark(#faf7f1, #181613));
    --raised: var(--notewave-raised, light-dark(#fffdf9, #211e1a));
    --sunken: var(--notewave-sunken, light-dark(#f1ece2, #26221d));
    --ink: var(--notewave-ink, light-dark(#211d18, #f0eae0));
    --quiet: var(--notewave-quiet, light-dark(#635b50, #b1a799));
    --line: var(--notewave-line, light-dark(#dcd4c6, #3a352e));
    --edge: var(--notewave-edge, light-dark(#857c70, #857c70));
    --accent: var(--notewave-accent, light-dark(#a8233b, #f08a97));
    --warn: var(--notewave-warn, light-dark(#8f4a00, #f2b56b));
    --warn-paper: light-dark(#fbeedb, #35281a);

    /* Tiers: told apart by hue, by lightness and, in every picture, by size. */
    --koc: var(--notewave-koc, light-dark(#2b8f87, #58c2b8));
    --micro: var(--notewave-micro, light-dark(#2b66b1, #6fa6ea));
    --mid: var(--notewave-mid, light-dark(#c8741a, #eea552));
    --mega: var(--notewave-mega, light-dark(#5b2a4e, #d9a0cb));

    /* Costs that are no creator: greys. */
    --cost-1: light-dark(#7d756a, #a69c8f);
    --cost-2: light-dark(#968d81, #8b8276);
    --cost-3: light-dark(#aea598, #71695f);
    --cost-4: light-dark(#c6beb1, #5a534a);

    --s1: 0.25rem;
    --s2: 0.5rem;
    --s3: 0.75rem;
    --s4: 1rem;
    --s5: 1.5rem;
    --s6: 2.5rem;
    --s7: 4rem;
    --round: var(--notewave-radius, 4px);

    --sans: var(--notewave-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue',
      'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC',
      sans-serif);
    --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia,
      'Liberation Serif', serif;
    --heading: var(--notewave-heading, var(--serif));
    --t1: 0.8125rem;
    --t2: 0.9375rem;
    --t3: 1.1875rem;
    --t4: clamp(1.375rem, 1.1rem + 1.1vw, 1.875rem);
  }

  /* A Chinese serif is not on every system, and SimSun is no heading face. */
  :host(:lang(zh)) {
    --heading: var(--notewave-heading, var(--sans));
  }

  /* Without a theme an element is as light or dark as the page around it says it is. */
  :host([theme='auto']) {
    color-scheme: light dark;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* The reader's own palette. Tiers and costs keep their colours, within an edge in the reader's ink. */
  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --raised: Canvas;
      --sunken: Canvas;
      --ink: CanvasText;
      --quiet: CanvasText;
      --line: CanvasText;
      --edge: CanvasText;
      --accent: LinkText;
      --warn: CanvasText;
      --warn-paper: Canvas;
    }
  }
`;
