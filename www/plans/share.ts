import { type CSSResultGroup, css, html, nothing } from 'lit';
import { baseUrl } from '../app/address.ts';
import { chunkOf } from '../app/chunks.ts';
import { current } from '../app/history.ts';
import { resultsOf } from '../app/kept-results.ts';
import { toFragment } from '../app/link.ts';
import { listsOf, type Plan, withLists } from '../app/plan.ts';
import { toFile } from '../app/plan-file.ts';
import { saveFile } from '../app/save-file.ts';
import { define } from '../ui/define.ts';
import { attempt } from '../ui/fetch-chunk.ts';
import { DialogElement } from './dialog-element.ts';

// Some programs cut links longer than this.
const longLink = 4000;

// Sends a plan on: what a link of it holds, how long it is, and the same as a file.
export class Share extends DialogElement {
  static override properties = {
    ...DialogElement.properties,
    lists: { state: true },
    results: { state: true },
    link: { state: true },
    copied: { state: true },
  };

  // Whether the lists go along, which only the user decides.
  declare lists: boolean;
  // Whether what came of the plan goes along, in a file alone.
  declare results: boolean;
  declare link: string;
  // What came of copying the link: nothing yet, or whether it worked.
  declare copied: boolean | null;
  #made: Plan | null = null;

  constructor() {
    super();
    this.lists = false;
    this.results = false;
    this.link = '';
    this.copied = null;
  }

  static override styles: CSSResultGroup[] = [
    ...DialogElement.styles,
    css`
      textarea {
        padding-block: var(--s2);
        font-size: var(--t1);
        resize: vertical;
        word-break: break-all;
      }
    `,
  ];

  protected override heading(): string {
    return this.says.share.title;
  }

  get #sent(): Plan {
    const { plan } = this.store;
    return this.lists ? plan : withLists(plan);
  }

  protected override updated(): void {
    this.#write();
  }

  async #write(): Promise<void> {
    // The plan does not change under a dialog but by another tab.
    const { plan } = this.store;
    if (this.#made === plan) return;
    this.#made = plan;
    const link = new URL(await toFragment(this.#sent), baseUrl()).href;
    if (this.#made === plan) this.link = link;
  }

  async #copy(): Promise<void> {
    const box = this.renderRoot.querySelector('textarea');
    box?.select();
    this.store.keep();
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = true;
    } catch {
      // A frame may not write there. The old way works in it, and if not, the link is selected.
      this.copied = document.execCommand('copy');
    }
  }

  async #save(): Promise<void> {
    // Without its lists the plan is another state than the one here, which it comes from.
    const { id, past } = await current(this.store);
    const file = `${this.says.share.file}.notewave.json`;
    const results = this.results ? resultsOf(this.store).all : undefined;
    saveFile(toFile(this.#sent, [id, ...past], results), this.store.plan, file);
    this.store.keep();
  }

  // Saves the plan as it is now as a piece of HTML, for mail and for pages that take nothing else.
  #html(): void {
    attempt(this, async (words) => {
      const { staticPlan } = await chunkOf('static-plan').fetch(words);
      const { plan, report, figures } = this.store;
      const html = staticPlan({ plan, report, figures }, words, this.link);
      saveFile(new Blob([html], { type: 'text/html' }), plan, `${this.says.share.file}.html`);
      this.store.keep();
    });
  }

  // Prints the plan, or saves its workbook.
  #paper(does: 'printPlan' | 'saveFinance'): void {
    attempt(this, async (words) => {
      const { paper } = await chunkOf('paper').fetch(words);
      await paper[does](this, this.lists);
    });
  }

  #holds() {
    const { words, store, says } = this;
    const { plan } = store;
    const { total } = plan.budget;
    const own = Object.keys(plan.overrides).length;
    const texts = Object.keys(plan.brief).length;
    return [
      plan.name ? says.share.name(plan.name) : null,
      says.share.budget(words.t.objective[plan.objective], words.money(total)),
      plan.schedule.launch ? says.share.launch(words.date(plan.schedule.launch)) : null,
      own > 0 ? says.share.assumptions(words.number(own), own) : null,
      plan.engagement.creator ? says.share.creator : null,
      texts > 0 ? says.share.brief(words.number(texts), texts) : null,
    ].filter((one) => one !== null);
  }

  // Whether the plan, without its lists, still holds the averages of a team that was picked from them.
  get #hasAverages(): boolean {
    const { overrides, schedule } = this.store.plan;
    return Object.keys(overrides).length > 0 && schedule.creators.length > 0;
  }

  // The lists of the plan, in words.
  #named(): string[] {
    const { words, says } = this;
    const { roster, notes, creators } = listsOf(this.store.plan);
    const name = (list: ArrayLike<unknown>, say: (count: string, value: number) => string) =>
      list.length > 0 ? [say(words.number(list.length), list.length)] : [];
    return [
      ...name(roster, says.share.roster),
      ...name(notes.creator, says.share.notes),
      ...name(creators, says.share.team),
    ];
  }

  // What came of the plan goes into the file alone, and only if the reader says so.
  #outcome() {
    const { words, says } = this;
    const count = resultsOf(this.store).results.notes?.length ?? 0;
    if (count === 0) return nothing;
    return html`<label class="tick">
      <input
        type="checkbox"
        .checked=${this.results}
        @change=${({ target }: Event) => {
          this.results = (target as HTMLInputElement).checked;
        }}
      />
      ${says.share.results(words.number(count), count)}
    </label>`;
  }

  protected override body() {
    const { words, says, link } = this;
    const t = says.share;
    const lists = this.#named();
    const { budget, schedule } = this.store.report;
    const isSound = budget !== null && schedule !== null;
    return html`
      <div class="part">
        <p>${t.holds}</p>
        <ul class="points">
          ${this.#holds().map((one) => html`<li>${one}</li>`)}
          ${this.lists ? lists.map((one) => html`<li>${one}</li>`) : nothing}
        </ul>
        ${
          lists.length > 0
            ? html`<label class="tick">
                  <input
                    type="checkbox"
                    .checked=${this.lists}
                    @change=${({ target }: Event) => {
                      this.lists = (target as HTMLInputElement).checked;
                      this.copied = null;
                      this.#made = null;
                    }}
                  />
                  ${t.with(words.list(lists))}
                </label>
                <p class="quiet small">
                  ${this.lists ? t.seen : t.leftOut(words.list(lists))}
                  ${!this.lists && this.#hasAverages ? t.averages : nothing}
                </p>`
            : nothing
        }
      </div>
      ${this.#outcome()}
      <label class="part">
        <span>${t.link}</span>
        <textarea readonly rows="3" .value=${link}></textarea>
      </label>
      <p class=${link.length > longLink ? 'warn small' : 'quiet small'}>
        ${t.length(words.number(link.length))} ${link.length > longLink ? t.long : nothing}
      </p>
      <div class="buttons">
        <button ?disabled=${!link} @click=${this.#copy}>${t.copy}</button>
        <button @click=${this.#save}>${t.save}</button>
        <button ?disabled=${!isSound} @click=${() => this.#paper('printPlan')}>${t.print}</button>
        <button ?disabled=${!isSound} @click=${() => this.#paper('saveFinance')}>${t.workbook}</button>
        <button ?disabled=${!isSound || !link} @click=${this.#html}>${t.html}</button>
        <a href=${new URL(`snippets.html${new URL(link || baseUrl()).hash}`, baseUrl()).href} target="_blank" rel="noopener"
          >${t.embed}</a>
        <span role="status">${this.copied === null ? nothing : this.copied ? t.copied : t.selected}</span>
      </div>
    `;
  }
}

define('notewave-share', Share);
