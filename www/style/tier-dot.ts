import { css } from 'lit';

// A dot in the colour of a tier.
export const tierDot = css`
  .dot {
    display: inline-block;
    width: 0.6rem;
    height: 0.6rem;
    margin-inline-end: var(--s1);
    border-radius: 50%;
  }

  .dot.koc {
    background: var(--koc);
  }

  .dot.micro {
    background: var(--micro);
  }

  .dot.mid {
    background: var(--mid);
  }

  .dot.mega {
    background: var(--mega);
  }
`;
