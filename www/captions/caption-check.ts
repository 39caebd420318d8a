import { type CSSResultGroup, css, html, nothing, type PropertyValues } from 'lit';
import type { About, CheckedCaption, CheckedCaptions, Deal } from '#whatif';
import { ask, dropped } from '../app/ask.ts';
import { type Plan, withoutLists } from '../app/plan.ts';
import { choice, choiceStyle, tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { uiWords } from '../ui/words.ts';
import { captionWords } from './words.ts';
import './marked-caption.ts';
import './word-list.ts';

const deals: readonly Deal[] = ['paid', 'gifted', 'none'];
// In milliseconds: while somebody types, the last answer stands.
const pause = 150;

// Captions against the brief, the platform and the law. What is typed here stays here: it is no part of the
// plan.
class CaptionCheck extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    text: { state: true },
    about: { state: true },
    checked: { state: true },
    failed: { state: true },
  };

  declare text: string;
  declare about: About;
  declare checked: CheckedCaptions | null;
  declare failed: boolean;
  #asked: { text: string; about: About; plan: Plan } | null = null;
  #timer = 0;

  constructor() {
    super();
    this.text = '';
    this.about = { deal: 'paid', madeWithAi: false, hasTitle: true, eachLine: false };
    this.checked = null;
    this.failed = false;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    choiceStyle,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s4);
        max-width: 46rem;
      }

      .ask,
      .found {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s2);
      }

      textarea {
        padding: var(--s2);
        resize: vertical;
      }

      .choice {
        max-width: 28rem;
      }

      .ticks {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s4);
      }

      summary {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        align-items: baseline;
        min-height: 2.5rem;
        padding: var(--s2) 0;
        border-bottom: 1px solid var(--line);
        cursor: pointer;
      }

      summary b {
        flex: 1 1 12rem;
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      details > notewave-marked-caption {
        padding: var(--s3) 0 var(--s4);
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { text, about } = this;
    const { plan } = this.store;
    const asked = this.#asked;
    if (asked?.text === text && asked.about === about && asked.plan === plan) return;
    this.#asked = { text, about, plan };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#check(), pause);
  }

  async #check(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    const { text, about, plan } = asked;
    try {
      const checked = await ask('checkCaptions', [text, withoutLists(plan), about], this);
      if (checked === dropped || this.#asked !== asked) return;
      this.checked = checked ?? null;
      this.failed = false;
    } catch {
      if (this.#asked === asked) this.failed = true;
    }
  }

  #tell(part: Partial<About>): void {
    this.about = { ...this.about, ...part };
  }

  // One line of a list of captions.
  #line(caption: CheckedCaption, at: number, checked: CheckedCaptions) {
    const { words } = this;
    const says = captionWords.in(words);
    const { label, text, marks, remarks } = caption;
    const counts = [
      marks.length > 0 ? says.inText(words.number(marks.length), marks.length) : '',
      remarks.length > 0 ? says.beside(words.number(remarks.length), remarks.length) : '',
    ].filter(Boolean);
    return html`<li>
      <details>
        <summary>
          <b>${label || text.split('\n', 1)[0] || says.nth(words.number(at + 1))}</b>
          <span class="small ${counts.length > 0 ? 'warn' : 'quiet'}"
            >${counts.length > 0 ? counts.join(says.and) : says.clean}</span
          >
        </summary>
        <notewave-marked-caption
          .caption=${caption}
          .most=${[checked.mostTitle, checked.mostBody]}
        ></notewave-marked-caption>
      </details>
    </li>`;
  }

  #found(checked: CheckedCaptions) {
    const { words } = this;
    const says = captionWords.in(words);
    const { captions, beyond } = checked;
    const [first] = captions;
    if (!first) return nothing;
    if (captions.length === 1)
      return html`<notewave-marked-caption
        .caption=${first}
        .most=${[checked.mostTitle, checked.mostBody]}
      ></notewave-marked-caption>`;
    const marked = captions.filter(({ marks, remarks }) => marks.length + remarks.length > 0);
    return html`
      <p role="status">
        ${says.several(words.number(captions.length), captions.length, words.number(marked.length))}
        ${beyond > 0 ? says.beyond(words.number(beyond)) : nothing}
      </p>
      <ol>
        ${captions.map((caption, at) => this.#line(caption, at, checked))}
      </ol>
    `;
  }

  override render() {
    const { words, about, checked } = this;
    const says = captionWords.in(words);
    return html`
      <div class="ask">
        <label for="captions">${says.label}</label>
        <textarea
          id="captions"
          rows="6"
          spellcheck="false"
          .value=${this.text}
          @input=${({ target }: Event) => {
            this.text = (target as HTMLTextAreaElement).value;
          }}
        ></textarea>
        <p class="quiet small">${says.private}</p>
        ${choice({
          label: says.deal,
          name: 'deal',
          value: about.deal,
          options: deals,
          title: (deal) => says.deals[deal],
          choose: (deal) => this.#tell({ deal }),
        })}
        <div class="ticks">
          ${tick(says.title, about.hasTitle, (hasTitle) => this.#tell({ hasTitle }))}
          ${tick(says.eachLine, about.eachLine, (eachLine) => this.#tell({ eachLine }))}
          ${tick(says.ai, about.madeWithAi, (madeWithAi) => this.#tell({ madeWithAi }))}
        </div>
      </div>
      <div class="found">
        ${this.failed ? html`<p class="warn" role="alert">${uiWords.in(words).failed}</p>` : nothing}
        ${checked ? this.#found(checked) : nothing}
        <p class="quiet small">${says.about}</p>
      </div>
      <notewave-caption-words></notewave-caption-words>
    `;
  }
}

define('notewave-caption-check', CaptionCheck);
