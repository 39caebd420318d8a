import {
  type CSSResultGroup,
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { chunkOf } from '../app/chunks.ts';
import { core } from '../app/core.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { assumptions } from '../ui/assumptions.ts';
import { CalculatorElement } from '../ui/calculator-element.ts';
import { define, inside } from '../ui/define.ts';
import type { Door } from '../ui/doors.ts';
import { needs } from '../ui/fetch-chunk.ts';
import { uiWords } from '../ui/words.ts';
import { listAnswer } from './creator-answers.ts';
import { creatorsWords } from './words.ts';
import { worthLine } from './worth-line.ts';

type Example = Record<string, unknown>;

// The calculator of creators: is this creator worth the fee?
export class Engagement extends CalculatorElement {
  protected readonly section = 'engagement';
  #example: Example | null = null;

  static override styles: CSSResultGroup[] = [
    ...CalculatorElement.styles,
    css`
      .lead {
        display: grid;
        gap: var(--s2);
      }

      .wait {
        min-height: 24rem;
      }

    `,
  ];

  // Its words come with it, and those of another language when it is chosen.
  protected override content(store: Store, words: Words): TemplateResult {
    return needs(this, chunkOf('notewave-engagement'))
      ? super.content(store, words)
      : html`<p class="quiet">${uiWords.in(words).loading}</p>`;
  }

  protected question(words: Words): string {
    return creatorsWords.in(words).question;
  }

  protected inputs(): TemplateResult {
    return this.#details()
      ? html`<notewave-creator-inputs></notewave-creator-inputs>`
      : html`<div class="wait"></div>`;
  }

  // The rest of the answer stands below the first view, so that it is fetched after it.
  #details(): boolean {
    return needs(this, chunkOf('notewave-creator-details'));
  }

  // Whether the creator is still the invented one of a fresh plan.
  #isExample({ plan }: Store): boolean {
    this.#example ??= core().defaultPlan('seeding', '').engagement.creator as Example;
    const given = plan.engagement.creator as Example | null;
    return Object.entries(this.#example).every(
      ([field, value]) => typeof value !== 'number' || given?.[field] === value,
    );
  }

  protected answer(store: Store, words: Words): TemplateResult {
    const says = creatorsWords.in(words);
    const report = store.section('engagement');
    const check = report?.creator;
    if (!check) return html`<p class="quiet">${says.noCreator}</p>`;
    const { objective } = store.basis('engagement');
    return html`
      <div class="lead">
        ${this.#isExample(store) ? html`<p class="quiet">${says.example}</p>` : nothing}
        <p class="answer ${check.doubts.length > 0 ? 'warn' : ''}">
          ${worthLine(check, report.worth, objective, words)}
        </p>
      </div>
      ${this.#details() ? html`<notewave-creator-details></notewave-creator-details>` : html`<div class="wait"></div>`}
    `;
  }

  protected makeup(store: Store): TemplateResult | typeof nothing {
    return store.section('engagement')?.creator && this.#details()
      ? html`<notewave-creator-details .costs=${true}></notewave-creator-details>`
      : nothing;
  }

  // A list is what most readers come for who have one.
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.door === null && (this.store?.plan.engagement.roster.length ?? 0) > 0)
      this.door = 'list';
  }

  protected doors(store: Store, words: Words): Door[] {
    const says = creatorsWords.in(words);
    // An open list says it itself.
    const isClosed = this.door !== 'list' && this.#details();
    const list = {
      id: 'list',
      title: says.rosterTitle,
      answer: isClosed ? listAnswer(this, store, words) : '',
      tag: 'notewave-creator-roster' as const,
    };
    const figures = assumptions(store, 'creators', words);
    return [
      { ...list, parts: [list] },
      { ...figures, parts: [figures] },
    ];
  }
}

define(`notewave-engagement${inside}`, Engagement);
