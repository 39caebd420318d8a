import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ask, dropped } from '../app/ask.ts';
import type { Plan } from '../app/plan.ts';
import type { Answer, Asked, Kind } from '../app/questions.ts';
import { PlanElement } from './plan-element.ts';
import { toMarked } from './to-marked.ts';
import { uiWords } from './words.ts';

// In milliseconds: an answer that takes longer shows that it is being worked out.
const patience = 300;

interface Question<K extends Kind> {
  plan: Plan;
  asked: Asked<K>;
}

// The base of elements whose content the worker answers. It asks again when the plan changes, but
// only while its fold is open, and shows the last answer until the next one comes. Fires
// `notewave-settled` when it first says something: then it has its room.
export abstract class QuestionElement<K extends Kind> extends PlanElement {
  static override properties = {
    ...PlanElement.properties,
    answer: { state: true },
    slow: { state: true },
    failed: { state: true },
  };

  declare protected answer: Answer<K> | null;
  declare protected slow: boolean;
  declare protected failed: boolean;
  protected abstract readonly kind: K;
  // The last question, and the question of the answer that is shown.
  #asked: Question<K> | null = null;
  #answered: Question<K> | null = null;
  #timer = 0;
  #isSettled = false;

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      .pick {
        display: grid;
        gap: var(--s1);
        max-width: 28rem;
      }

      .got {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s4);
      }

      /* Only when it takes a while, so that nothing flickers while the reader types. */
      .got.old {
        filter: grayscale(1);
        transition: 0.2s 0.3s;
      }

      .got[aria-busy='true'] {
        opacity: 0.6;
      }
    `,
  ];

  constructor() {
    super();
    this.answer = null;
    this.slow = false;
    this.failed = false;
  }

  // The question to ask about the plan; null if there is none.
  protected abstract question(): Asked<K> | null;

  // The plan of the answer that is shown. While the next answer is on its way it may differ from
  // the store's, with another objective and unit.
  protected get basis(): Plan {
    return this.#answered?.plan ?? this.store.plan;
  }

  // The question of the answer that is shown.
  protected get answered(): Asked<K> | null {
    return this.#answered?.asked ?? null;
  }

  // Whether the plan is such that there is no answer now.
  protected get isUnanswerable(): boolean {
    return this.store.isUnanswerable;
  }

  // The sentence shown if there is no answer.
  protected get failure(): string {
    return uiWords.in(this.words).failed;
  }

  // Draws the answer.
  protected abstract content(answer: NonNullable<Answer<K>>): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.closest('details')?.addEventListener('toggle', this.#onToggle);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.closest('details')?.removeEventListener('toggle', this.#onToggle);
  }

  #onToggle = () => this.requestUpdate();

  // Asks again for the same plan: what the reader chose in this element has changed.
  protected renew(): void {
    this.#asked = null;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#settle();
    const { plan } = this.store;
    const isOpen = this.closest('details')?.open ?? true;
    if (!isOpen || this.#asked?.plan === plan || this.isUnanswerable) return;
    const asked = this.question();
    if (asked) this.#ask({ plan, asked });
  }

  #settle(): void {
    if (this.#isSettled || !(this.answer || this.failed || this.isUnanswerable)) return;
    this.#isSettled = true;
    this.dispatchEvent(new Event('notewave-settled'));
  }

  async #ask(question: Question<K>): Promise<void> {
    this.#asked = question;
    this.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.slow = true;
    }, patience);
    try {
      const answer = await ask(this.kind, question.asked, this, this.store);
      if (answer === dropped) return;
      this.failed = !answer;
      if (answer) {
        this.#answered = question;
        this.answer = answer;
      }
    } catch {
      this.failed = true;
    }
    // A newer question may be on its way.
    if (this.#asked !== question) return;
    clearTimeout(this.#timer);
    this.slow = false;
  }

  protected override render() {
    const says = uiWords.in(this.words);
    const { answer, failed, store } = this;
    const isBusy = this.#asked !== null && this.#asked !== this.#answered && !failed;
    const isOld = this.#answered !== this.#asked || this.#answered?.plan !== store.plan;
    return html`<div class="inside">
      ${
        failed
          ? html`<p class="warn" role="alert">
              ${this.failure} <button class="link" @click=${this.renew}>${says.tryAgain}</button>
            </p>`
          : nothing
      }
      ${this.isUnanswerable && !answer ? html`<p class="warn">${toMarked(this, says.noResultYet)}</p>` : nothing}
      ${
        this.slow || (!answer && !failed && !this.isUnanswerable)
          ? html`<p class="quiet small" aria-live="polite">
              <progress aria-label=${says.working}></progress> ${says.working}
            </p>`
          : nothing
      }
      ${
        answer
          ? html`<div class="got ${isOld ? 'old' : ''}" aria-busy=${isBusy ? 'true' : 'false'}>
              ${this.content(answer)}
            </div>`
          : nothing
      }
    </div>`;
  }
}
