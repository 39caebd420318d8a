import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import {
  commonPast,
  current,
  flush,
  type NamedPlan,
  openFrom,
  planOf,
  plans,
  remove,
  rename,
  type State,
  type Plans as Stored,
  save,
} from '../app/history.ts';
import { resultsOf } from '../app/kept-results.ts';
import type { Plan } from '../app/plan.ts';
import { readPlanFile } from '../app/plan-file.ts';
import { mostLetters, newId } from '../app/plan-id.ts';
import { blankPlan } from '../app/read-plan.ts';
import { scenarios } from '../app/scenarios.ts';
import { forget, kept } from '../app/storage.ts';
import { changed } from '../planner/changed.ts';
import { define } from '../ui/define.ts';
import { type Difference, differences, taken } from './compare.ts';
import { type Compared, comparison } from './comparison.ts';
import { DialogElement } from './dialog-element.ts';
import { keptRow } from './kept-row.ts';

// All plans of this browser: the saved ones, the scenarios, the last states of the current one and what
// could not be read; each can be opened and compared.
export class Plans extends DialogElement {
  static override properties = {
    ...DialogElement.properties,
    stored: { state: true },
    compared: { state: true },
    removed: { state: true },
    trouble: { state: true },
  };

  // What the database holds; null until it is read, or where there is none.
  declare stored: Stored | null;
  // The id of the state that the page is in.
  #now = '';
  declare compared: Compared | null;
  // The plan that was deleted last.
  declare removed: { name: string; bringBack: () => Promise<void> } | null;
  declare trouble: string;
  // What came of the plan of the file that was read last.
  #inFile: { id: string; results: unknown } | null = null;

  constructor() {
    super();
    this.stored = null;
    this.compared = null;
    this.removed = null;
    this.trouble = '';
  }

  static override styles: CSSResultGroup[] = [
    ...DialogElement.styles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s2);
        align-items: center;
        padding-block: var(--s2);
        border-bottom: 1px solid var(--line);
      }

      .name,
      li > :first-child {
        flex: 1 1 9rem;
        width: auto;
      }
    `,
  ];

  get #t() {
    return this.says.plans;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
  }

  protected override heading(): string {
    return this.compared ? this.#t.compared(this.compared.name) : this.#t.title;
  }

  async #read(): Promise<void> {
    try {
      await flush(this.store);
      await this.#show();
    } catch {
      this.trouble = this.#t.unavailable;
    }
  }

  async #show(): Promise<void> {
    this.#now = (await current(this.store)).id;
    this.stored = await plans();
  }

  // Does something with the database, and shows what it then holds.
  async #change(work: () => Promise<void>): Promise<void> {
    this.trouble = '';
    try {
      await work();
      await this.#show();
    } catch {
      this.trouble = this.#t.failed;
    }
  }

  #open(plan: unknown, from: string[] = []): void {
    if (!openFrom(from, plan, this.store)) {
      this.trouble = this.#t.unreadable;
      return;
    }
    // What came of a plan goes with it, where its file has that.
    const { id, results } = this.#inFile ?? {};
    if (results && this.store.plan.id === id) resultsOf(this.store).open(results);
    this.close();
  }

  #time({ at }: State): string {
    const { locale } = this.words;
    const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
    return new Intl.DateTimeFormat(locale, options).format(at);
  }

  async #openState(state: State): Promise<void> {
    this.#open(await planOf(state), [state.id, ...state.past]);
  }

  // The plan is read as one that is opened, so that both are in today's form.
  async #compare(name: string, plan: Plan, state: State | null): Promise<void> {
    const { stored, store } = this;
    const theirs = store.understood(plan);
    if (!theirs) {
      this.trouble = this.#t.unreadable;
      return;
    }
    const common = state && stored && commonPast(await current(store), state, stored);
    const past = common && store.understood(await planOf(common));
    this.compared = { name, plan: theirs, common, past, from: state?.past ?? [] };
  }

  // What was saved of the plan keeps its name until the plan is saved again.
  #rename(box: HTMLInputElement): void {
    box.value = box.value.trim();
    if (box.value !== this.store.plan.name) this.store.rename(box.value);
  }

  #save(): void {
    const { store } = this;
    this.trouble = store.plan.name ? '' : this.#t.nameless;
    if (store.plan.name) this.#change(() => save(store));
  }

  // Goes on with a copy, which is another plan. It has the name that was typed for it, or one of its own.
  #saveCopy(): void {
    const { store } = this;
    const { name } = store.plan;
    const used = (this.stored?.named ?? []).map(({ state }) => state.plan.name);
    let copy = name;
    for (let count = 2; used.includes(copy); count += 1) copy = `${name.slice(0, 50)} ${count}`;
    if (name) store.rename(copy, newId());
    this.#save();
  }

  // Whether there is nothing of the reader's own that a file would take the place of.
  get #isFresh(): boolean {
    const { plan } = this.store;
    return differences(plan, blankPlan(plan.objective), null).length === 0;
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    // So that the same file can be opened again.
    input.value = '';
    if (!file) return;
    const given = await readPlanFile(file);
    const plan = typeof given === 'string' ? null : this.store.understood(given.plan);
    this.#inFile =
      typeof given === 'string' ? null : { id: plan?.id ?? '', results: given.results };
    if (typeof given === 'string') this.trouble = this.#t.file[given];
    else if (this.#isFresh) this.#open(given.plan, given.past);
    else if (this.store.understood(given.plan)) {
      const { name: own } = given.plan as Plan;
      const name = own || file.name.replace(/(\.notewave)?\.json$/, '');
      const state = { ...(await current(this.store)), id: '', past: given.past };
      await this.#compare(name, given.plan as Plan, state);
    } else this.trouble = this.#t.unreadable;
  }

  #named(one: NamedPlan) {
    const { key, state } = one;
    const { name } = state.plan;
    const t = this.#t;
    return html`<li>
      <input
        type="text"
        maxlength=${mostLetters}
        autocomplete="off"
        aria-label=${t.rename(name)}
        .value=${name}
        @change=${({ target }: Event) => {
          const box = target as HTMLInputElement;
          // A plan keeps its name if the new one is empty.
          box.value = box.value.trim() || name;
          if (key === this.store.plan.id) this.store.rename(box.value);
          this.#change(() => rename(key, box.value));
        }}
      />
      <span class="quiet small">${this.#time(state)}${this.words.t.comma}${this.words.money(state.plan.budget.total)}</span>
      <span class="buttons">
      <button aria-label=${t.openOf(name)} @click=${() => this.#openState(state)}>${t.open}</button>
      <button
        aria-label=${t.compareWith(name)}
        @click=${async () => this.#compare(name, await planOf(state), state)}
      >
        ${t.compare}
      </button>
      <button
        aria-label=${t.removeOf(name)}
        @click=${() =>
          this.#change(async () => {
            this.removed = { name, bringBack: await remove(one) };
          })}
      >
        ${t.remove}
      </button>
      </span>
    </li>`;
  }

  #state(state: State) {
    const { words } = this;
    const t = this.#t;
    const time = this.#time(state);
    const what = [...new Set(state.fields.map((field) => changed(field, words)))];
    return html`<li>
      <span>
        ${time}
        <span class="quiet small">${what.length > 0 ? words.list(what) : t.opened}${words.t.comma}${words.money(state.plan.budget.total)}</span>
      </span>
      ${
        state.id === this.#now
          ? html`<span class="quiet small">${t.now}</span>`
          : html`<span class="buttons">
              <button aria-label=${t.goBackTo(time)} @click=${() => this.#openState(state)}>
                ${t.goBack}
              </button>
              <button
                aria-label=${t.compareWith(time)}
                @click=${async () => this.#compare(time, await planOf(state), state)}
              >
                ${t.compare}
              </button>
            </span>`
      }
    </li>`;
  }

  #part(title: string, rows: TemplateResult[], none: string) {
    if (rows.length === 0 && !none) return nothing;
    return html`<section class="part">
      <h3>${title}</h3>
      ${rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p class="quiet">${none}</p>`}
    </section>`;
  }

  #all() {
    const { stored, removed } = this;
    const t = this.#t;
    return html`
      <form
        class="buttons"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          this.#save();
        }}
      >
        <input
          class="name"
          type="text"
          maxlength=${mostLetters}
          autocomplete="off"
          placeholder=${t.name}
          aria-label=${t.name}
          .value=${this.store.plan.name}
          @change=${({ target }: Event) => this.#rename(target as HTMLInputElement)}
        />
        <button>${t.save}</button>
        <button type="button" @click=${this.#saveCopy}>${t.saveCopy}</button>
        <label class="button">
          ${t.openFile}
          <input
            class="hidden"
            type="file"
            accept=".json,application/json"
            @change=${({ target }: Event) => this.#openFile(target as HTMLInputElement)}
          />
        </label>
      </form>
      <p role="status">
        ${
          removed
            ? html`${t.removed(removed.name)}
                <button
                  class="link"
                  @click=${() => {
                    this.removed = null;
                    this.#change(removed.bringBack);
                  }}
                >
                  ${t.undo}
                </button>`
            : nothing
        }
      </p>
      ${this.#part(t.named, stored?.named.map((one) => this.#named(one)) ?? [], t.noneNamed)}
      ${this.#part(t.states, stored?.states.map((one) => this.#state(one)) ?? [], t.noStates)}
      ${this.#part(
        t.scenarios,
        scenarios().map(
          ({ name, plan }) => html`<li>
            <span>${name}</span>
            <button aria-label=${t.openOf(name)} @click=${() => this.#open(plan)}>${t.open}</button>
            <button aria-label=${t.compareWith(name)} @click=${() => this.#compare(name, plan, null)}>
              ${t.compare}
            </button>
          </li>`,
        ),
        '',
      )}
      ${this.#part(
        t.kept,
        kept().map((one) =>
          keptRow(one, this.words, {
            open: (plan) => this.#open(plan),
            remove: () => {
              forget(one);
              this.requestUpdate();
            },
          }),
        ),
        '',
      )}
      ${stored ? html`<p class="quiet small">${t.about}</p>` : nothing}
    `;
  }

  #take(some: Difference[]): void {
    this.store.open(taken(this.store.plan, some));
    this.requestUpdate();
  }

  protected override body() {
    const { compared, trouble } = this;
    return html`
      ${trouble ? html`<p class="warn" role="alert">${trouble}</p>` : nothing}
      ${
        compared
          ? comparison(compared, {
              store: this.store,
              words: this.words,
              time: (state) => this.#time(state),
              back: () => {
                this.compared = null;
              },
              open: () => this.#open(compared.plan, compared.from),
              take: (some) => this.#take(some),
            })
          : this.#all()
      }
    `;
  }
}

define('notewave-plans', Plans);
