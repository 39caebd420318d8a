import { type CSSResultGroup, css, html, nothing } from 'lit';
import { BaseElement } from '../ui/base-element.ts';
import { define } from '../ui/define.ts';
import { rosterWords } from './words.ts';

// In remarks: so many more are drawn at a time, since a thousand would hold the page up.
const step = 100;

// The remarks behind the first few. They are drawn when they are asked for.
export class MoreRemarks extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    texts: { attribute: false },
    drawn: { state: true },
  };

  declare texts: string[];
  declare drawn: number;

  static override styles: CSSResultGroup[] = [
    ...BaseElement.styles,
    css`
      ul {
        margin: 0;
        padding-inline-start: var(--s4);
      }
    `,
  ];

  constructor() {
    super();
    this.texts = [];
    this.drawn = 0;
  }

  override render() {
    const { texts, drawn, words } = this;
    const left = texts.length - drawn;
    return html`
      ${drawn > 0 ? html`<ul>${texts.slice(0, drawn).map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
      ${
        left > 0
          ? html`<button
              class="link"
              @click=${() => {
                this.drawn += step;
              }}
            >
              ${rosterWords.in(words).list.more(words.number(left))}
            </button>`
          : nothing
      }
    `;
  }
}

define('notewave-more-remarks', MoreRemarks);
