import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, Asked, Kind } from '../whatif/answers.ts';
import { ask, dropped } from '../whatif/ask.ts';
import { Part } from './part.ts';

// Longer than this, and the reader is told that it is being worked out.
const patience = 300;

// A part whose content the worker answers. It asks anew when the plan changes, but only while it
// is open, and shows the last answer until the next is there.
export abstract class Asking<K extends Kind> extends Part {
  static override properties = {
    ...Part.properties,
    answer: { state: true },
    slow: { state: true },
    failed: { state: true },
  };

  declare protected answer: Answer<K> | null;
  declare protected slow: boolean;
  declare protected failed: boolean;
  protected abstract readonly kind: K;
  #asked: unknown = null;
  #timer = 0;

  constructor() {
    super();
    this.answer = null;
    this.slow = false;
    this.failed = false;
  }

  // What to ask of the plan as it is; nothing where there is nothing to ask.
  protected abstract question(): Asked<K> | null;

  // The answer, drawn.
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

  // Asks again although the plan is the same: what the reader typed here has changed.
  protected renew(): void {
    this.#asked = null;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { plan } = this.store;
    const isOpen = this.closest('details')?.open ?? true;
    if (!isOpen || this.#asked === plan || this.store.isOld('budget')) return;
    this.#asked = plan;
    const question = this.question();
    if (question) this.#ask(question);
  }

  async #ask(question: Asked<K>): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.slow = true;
    }, patience);
    try {
      const answer = await ask(this.kind, question, this.localName);
      if (answer === dropped) return;
      this.answer = answer ?? this.answer;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    clearTimeout(this.#timer);
    this.slow = false;
  }

  protected override render() {
    const { t } = this.words;
    const { answer } = this;
    return html`<div class="inside">
      ${this.failed ? html`<p class="warn" role="alert">${t.whatif.failed}</p>` : nothing}
      ${
        this.slow || !answer
          ? html`<p class="quiet small" aria-live="polite">
              <progress aria-label=${t.whatif.working}></progress> ${t.whatif.working}
            </p>`
          : nothing
      }
      ${answer ? this.content(answer) : nothing}
    </div>`;
  }
}
