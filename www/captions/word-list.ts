import { type CSSResultGroup, css, html, nothing } from 'lit';
import { ask, dropped } from '../app/ask.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { captionWords } from './words.ts';

// Where the core looks for a plan's own list.
const key = 'superlatives';

const countOf = (list: string) => list.split('\n').filter((word) => word.trim() !== '').length;

// The list of superlatives, which can be edited; the plan keeps it.
class CaptionWords extends PlanElement {
  static override properties = { ...PlanElement.properties, usual: { state: true } };

  declare usual: string;

  constructor() {
    super();
    this.usual = '';
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      summary {
        min-height: 2.5rem;
        padding: var(--s2) 0;
        cursor: pointer;
      }

      .inside {
        display: grid;
        gap: var(--s2);
        max-width: 28rem;
      }

      textarea {
        padding: var(--s2);
        resize: vertical;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#load();
  }

  async #load(): Promise<void> {
    // Without an answer the list cannot be edited, and all else goes on.
    const usual = await ask('usualSuperlatives', [], this).catch(() => dropped);
    if (typeof usual === 'string') this.usual = usual;
  }

  #write(list: string | null): void {
    const { plan } = this.store;
    const { [key]: _, ...others } = plan.brief;
    const brief = list === null ? others : { ...others, [key]: list };
    this.store.replace({ ...plan, brief }, `brief.${key}`);
  }

  override render() {
    const { words, usual } = this;
    if (usual === '') return nothing;
    const says = captionWords.in(words).list;
    const own = this.store.plan.brief[key];
    const count = countOf(own ?? usual);
    const tells =
      own === undefined ? says.usual(words.number(count)) : says.own(words.number(count), count);
    return html`<details>
      <summary>${words.pair(says.title, tells)}</summary>
      <div class="inside">
        <p class="quiet small">${says.about}</p>
        <textarea
          rows="10"
          spellcheck="false"
          aria-label=${says.label}
          .value=${own ?? usual}
          @input=${({ target }: Event) => this.#write((target as HTMLTextAreaElement).value)}
        ></textarea>
        ${
          own === undefined
            ? nothing
            : html`<p><button @click=${() => this.#write(null)}>${says.reset}</button></p>`
        }
      </div>
    </details>`;
  }
}

define('notewave-caption-words', CaptionWords);
