import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Objective } from '#core';
import type { PlanComparison } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import {
  addScenario,
  areUnsaved,
  mostScenarios,
  removeScenario,
  renameScenario,
  type Scenario,
  scenarios,
  watchScenarios,
} from '../app/scenarios.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { rangeMark, rangeMarkStyle } from '../ui/range-mark.ts';
import { uiWords } from '../ui/words.ts';
import { objectiveMetric, scenarioTable, scenarioTableStyle, shiftText } from './scenario-table.ts';
import { whatifWords } from './words.ts';

// The most scenarios shown beside the current plan.
const mostShown = 3;

// The scenarios, side by side with the current plan.
export class WhatifScenarios extends QuestionElement<'comparePlans'> {
  protected readonly kind = 'comparePlans';
  // The scenarios that the user has hidden.
  #away = new Set<number>();
  #stop = () => {};

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    rangeMarkStyle,
    scenarioTableStyle,
    css`
      .stored li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s2);
        align-items: center;
        padding-block: var(--s2);
        border-bottom: 1px solid var(--line);
      }

      .stored input[type='text'] {
        flex: 1 1 10rem;
        width: 10rem;
        max-width: 22rem;
      }

      @media (max-width: 30rem) {
        .stored input[type='text'] {
          flex-basis: calc(100% - 3rem);
        }
      }

      .picture {
        display: grid;
        grid-template-columns: minmax(4rem, auto) minmax(0, 1fr) auto;
        gap: var(--s1) var(--s3);
        align-items: center;
        max-width: 40rem;
      }

      .picture .name {
        overflow-wrap: anywhere;
      }

      .part {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s3);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = watchScenarios(() => this.renew());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  get #says() {
    return whatifWords.in(this.words).scenarios;
  }

  protected override get failure(): string {
    return this.#says.unreadable;
  }

  get #shown(): Scenario[] {
    return scenarios()
      .filter(({ id }) => !this.#away.has(id))
      .slice(0, mostShown);
  }

  protected question() {
    const plans = this.#shown.map(({ plan }) => withoutLists(plan));
    if (plans.length === 0) return null;
    return [[withoutLists(this.store.plan), ...plans]] as [ReturnType<typeof withoutLists>[]];
  }

  #add(name: string, plan = this.store.plan): void {
    addScenario(name, plan);
    this.renew();
  }

  #newName(): string {
    const taken = scenarios().map(({ name }) => name);
    const names = [1, 2, 3, 4, 5].map((count) => this.#says.newName(this.words.number(count)));
    return names.find((name) => !taken.includes(name)) ?? this.#says.newName('');
  }

  #show(id: number, show: boolean): void {
    if (show) this.#away.delete(id);
    else this.#away.add(id);
    this.renew();
  }

  #row(scenario: Scenario, shown: Scenario[], isFull: boolean) {
    const { store } = this;
    const says = this.#says;
    const { id, name, plan } = scenario;
    const isShown = shown.includes(scenario);
    return html`<li>
      <input
        type="checkbox"
        aria-label=${says.shown(name)}
        .checked=${isShown}
        ?disabled=${!isShown && shown.length >= mostShown}
        @change=${(event: Event) => this.#show(id, (event.target as HTMLInputElement).checked)}
      />
      <input
        type="text"
        maxlength="60"
        autocomplete="off"
        aria-label=${says.name(name)}
        .value=${name}
        @change=${(event: Event) => {
          const box = event.target as HTMLInputElement;
          // A scenario keeps its name if the new one is empty.
          if (box.value.trim() === '') box.value = name;
          renameScenario(id, box.value.trim());
          this.requestUpdate();
        }}
      />
      <button aria-label=${says.openOf(name)} @click=${() => store.open(plan)}>${says.open}</button>
      <button
        aria-label=${says.duplicateOf(name)}
        ?disabled=${isFull}
        @click=${() => this.#add(says.copyOf(name), plan)}
      >
        ${says.duplicate}
      </button>
      <button
        aria-label=${says.removeOf(name)}
        @click=${() => {
          removeScenario(id);
          this.#away.delete(id);
          this.renew();
        }}
      >
        ${says.remove}
      </button>
    </li>`;
  }

  #list() {
    const says = this.#says;
    const all = scenarios();
    const shown = this.#shown;
    const isFull = all.length >= mostScenarios;
    return html`
      <p class="quiet">${says.about}</p>
      ${
        all.length > 0
          ? html`<ul class="stored">
                ${all.map((one) => this.#row(one, shown, isFull))}
              </ul>
              <p class="quiet small">
                ${says.openAbout} ${all.length > mostShown ? says.mostShown : nothing}
              </p>`
          : nothing
      }
      <p>
        <button ?disabled=${isFull} @click=${() => this.#add(this.#newName())}>${says.add}</button>
        ${isFull ? html`<span class="quiet small">${says.isFull}</span>` : nothing}
      </p>
      ${areUnsaved() ? html`<p class="warn small" role="alert">${says.unsaved}</p>` : nothing}
    `;
  }

  // What each plan brings, on one scale, and the difference as a sentence.
  #picture({ plans }: PlanComparison, names: string[], objective: Objective) {
    const { words } = this;
    const says = this.#says;
    const metric = objectiveMetric[objective];
    const end = Math.max(0, ...plans.map((plan) => plan?.outlook[metric].p90 ?? 0));
    return html`<div class="part">
      <p class="quiet small">${says.picture(words.t.resultName[objective])}</p>
      <div class="picture">
        ${plans.map((plan, at) => {
          const name = html`<span class="name">${names[at]}</span>`;
          if (!plan) return html`${name}<span></span><span>${words.t.unknown}</span>`;
          const { p10: low, p50: likely, p90: high } = plan.outlook[metric];
          return html`${name}${rangeMark({ low, likely, high }, end)}<span class="number"
              ><b>${words.about(likely)}</b> <span class="quiet small">${words.aboutSpan({ low, likely, high })}</span></span
            >`;
        })}
      </div>
      ${plans.map((plan, at) => {
        const name = names[at] ?? '';
        if (!plan)
          return html`<p class="warn">${uiWords.in(words).problemField(name, says.unsound)}</p>`;
        const shift = plan.shifts.find((one) => one.metric === metric);
        if (!shift) return nothing;
        const { middle, span } = shiftText(shift, words);
        return html`<p>
          ${says.sentence(name, words.t.result[objective](middle), span, words.share(shift.better))}
        </p>`;
      })}
    </div>`;
  }

  protected content(answer: PlanComparison): TemplateResult {
    const { words, store } = this;
    const names = [this.#says.current, ...this.#shown.map(({ name }) => name)];
    // This answer belongs to the last question; the next one is on its way.
    if (answer.plans.length !== names.length) return html``;
    const { objective } = this.basis;
    return html`
      ${this.#picture(answer, names, objective)}
      ${scenarioTable(answer, names, objective, store.figures, words)}
    `;
  }

  protected override render() {
    const isAsked = this.#shown.length > 0;
    return html`<div class="inside">${this.#list()}</div>
      ${isAsked ? super.render() : nothing}`;
  }
}

define('notewave-whatif-scenarios', WhatifScenarios);
