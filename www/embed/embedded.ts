import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { CalculatorElement } from '../ui/calculator-element.ts';
import type { Door } from '../ui/doors.ts';
import { embedWords } from './words.ts';

// A calculator as its class is, with what it may be asked for by the class above.
declare class Drawn extends CalculatorElement {
  protected readonly section: 'budget' | 'engagement' | 'schedule';
  protected get isBusy(): boolean;
  protected question(words: Words): string;
  protected inputs(store: Store, words: Words): TemplateResult;
  protected answer(store: Store, words: Words): TemplateResult;
  protected makeup(store: Store, words: Words): TemplateResult | typeof nothing;
  protected doors(store: Store, words: Words): Door[];
}

// What a host may style by `::part`, and where it stands.
const parts: Record<string, string> = {
  question: '#question',
  inputs: '.inputs',
  answer: '.answer',
  result: '.columns > .result',
  makeup: '.makeup',
  doors: '.doors',
  link: '.foot a',
};

const style = css`
  :host {
    --s1: calc(0.25rem * var(--notewave-space, 1));
    --s2: calc(0.5rem * var(--notewave-space, 1));
    --s3: calc(0.75rem * var(--notewave-space, 1));
    --s4: calc(1rem * var(--notewave-space, 1));
    --s5: calc(1.5rem * var(--notewave-space, 1));
    --s6: calc(2.5rem * var(--notewave-space, 1));
    --t4: clamp(1.375rem, 1.1rem + 1.1cqi, 1.875rem);
  }

  :host(:is([compact], [readonly])) .doors,
  :host([compact]) .makeup,
  :host([compact]) .after,
  .inputs:empty {
    display: none;
  }

  .foot {
    margin-top: var(--s3);
  }

  /* What is shown has nothing to take hold of. */
  :host([readonly]) :is(.steps, .lock, .instead, .axis input) {
    display: none;
  }

  :host([readonly]) :is(.board, .mix notewave-number-field) {
    pointer-events: none;
  }
`;

// A calculator on a page of others: which doors it has, whether it is only shown, and the way to the
// whole plan.
export interface Embedded extends CalculatorElement {
  // The ids of the doors that are drawn; null for all.
  shown: readonly string[] | null;
  readonly: boolean;
  compact: boolean;
  // The address of the whole plan.
  link: string;
}

// How a calculator whose inputs are many is drawn in short.
export interface Short {
  style: CSSResultGroup;
  inputs(store: Store, words: Words, host: Embedded): TemplateResult;
}

// Makes of a calculator's class the one that is embedded.
export function embedded(calculator: typeof CalculatorElement, short?: Short): new () => Embedded {
  class Result extends (calculator as unknown as typeof Drawn) implements Embedded {
    static override properties = {
      ...calculator.properties,
      shown: { attribute: false },
      link: { attribute: false },
      readonly: { type: Boolean, reflect: true },
      compact: { type: Boolean, reflect: true },
    };

    static override styles: CSSResultGroup[] = [...calculator.styles, style, short?.style ?? []];

    declare shown: readonly string[] | null;
    declare link: string;
    declare readonly: boolean;
    declare compact: boolean;
    // Whether a reader has come near: what closed doors say costs more than all the rest.
    #isNear = false;

    constructor() {
      super();
      this.shown = null;
      this.link = '';
      this.readonly = false;
      this.compact = false;
      const near = () => {
        if (this.#isNear) return;
        this.#isNear = true;
        this.requestUpdate();
      };
      for (const act of ['pointermove', 'pointerdown', 'focusin'])
        this.addEventListener(act, near, { once: true, passive: true });
      this.addEventListener('notewave-door', (event) => {
        event.stopPropagation();
        if (!this.compact && !this.readonly) return;
        // There is no door here: what it would show is on the whole page.
        this.door = '';
        open(this.link, '_blank', 'noopener');
      });
    }

    override connectedCallback(): void {
      super.connectedCallback();
      this.setAttribute('exportparts', Object.keys(parts).join());
    }

    protected override get isBusy(): boolean {
      return super.isBusy || !this.#isNear || this.compact || this.readonly;
    }

    protected override inputs(store: Store, words: Words): TemplateResult {
      if (this.readonly) return html`<p class="quiet">${this.#given(store, words)}</p>`;
      return this.compact && short ? short.inputs(store, words, this) : super.inputs(store, words);
    }

    // What the answer is an answer to, in a line.
    #given({ plan }: Store, words: Words): string {
      const { objective, budget, schedule, engagement } = plan;
      const launch = schedule.launch ? words.date(schedule.launch) : '';
      const money = words.wholeMoney(budget.total, budget.currency);
      const { followers = 0, feeImage, feeVideo } = engagement.creator ?? {};
      const fee = engagement.format === 'video' ? feeVideo : feeImage;
      const said = {
        budget: [words.t.objective[objective], money, launch],
        engagement: [
          embedWords[words.lang].followers(words.number(followers)),
          fee ? words.money(fee) : '',
        ],
        schedule: [launch],
      };
      return said[this.section].filter(Boolean).join(' · ');
    }

    protected override makeup(store: Store, words: Words) {
      return this.compact ? nothing : super.makeup(store, words);
    }

    protected override doors(store: Store, words: Words): Door[] {
      if (this.compact || this.readonly) return [];
      const all = super.doors(store, words);
      return this.shown ? all.filter(({ id }) => this.shown?.includes(id)) : all;
    }

    protected override content(store: Store, words: Words): TemplateResult {
      return html`${super.content(store, words)}
        <p class="foot small">
          <a href=${this.link} target="_blank" rel="noopener"
            >${embedWords[words.lang].wholePlan}</a>
        </p>`;
    }

    protected override updated(changed: PropertyValues<this>): void {
      super.updated(changed);
      for (const [name, selector] of Object.entries(parts))
        this.renderRoot.querySelector(selector)?.setAttribute('part', name);
    }
  }
  return Result;
}
