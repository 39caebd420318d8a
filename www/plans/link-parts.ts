import { html, nothing } from 'lit';
import { fillIn, type Plan } from '../app/plan.ts';
import { define } from '../ui/define.ts';
import { DialogElement } from './dialog-element.ts';
import { fieldName } from './fields.ts';

// What of a plan could not be read, and what could.
export class LinkParts extends DialogElement {
  protected override heading(): string {
    return this.store.offer ? this.says.parts.title : this.says.parts.leftOutTitle;
  }

  // The parts of a damaged link, each as far as it goes.
  #readable(): string[] {
    const { words, says } = this;
    const plan = (this.store.offer ?? {}) as Partial<Plan>;
    const { name, objective, overrides, budget, engagement, schedule } = plan;
    const lists = engagement?.roster;
    const parts = [
      name && says.share.name(String(name)),
      objective && words.t.objective[objective],
      budget?.total && says.parts.budget(words.money(budget.total)),
      Object.keys(overrides ?? {}).length > 0 && says.parts.assumptions,
      engagement && says.parts.creators,
      Array.isArray(lists) &&
        lists.length > 0 &&
        says.share.roster(words.number(lists.length), lists.length),
      schedule?.launch && says.parts.launch(String(schedule.launch)),
    ];
    return parts.flatMap((one) => (typeof one === 'string' && one ? [one] : []));
  }

  #open(): void {
    const { store } = this;
    const { version } = store.plan;
    // What the link lost stays as it is in the reader's own plan.
    const opened = store.open({ ...fillIn(store.offer as Plan, store.plan), version });
    this.close();
    if (opened) store.offer = null;
    else store.tell('link-broken');
  }

  protected override body() {
    const { store, says, words } = this;
    if (!store.offer)
      return html`<p>${says.parts.leftOut}</p>
        <ul class="points">
          ${store.leftOut.map((field) => html`<li>${fieldName(field, store.figures, words)}</li>`)}
        </ul>`;
    const parts = this.#readable();
    return html`
      <p>${parts.length > 0 ? says.parts.readable : says.parts.nothing}</p>
      <ul class="points">
        ${parts.map((one) => html`<li>${one}</li>`)}
      </ul>
      ${
        parts.length > 0
          ? html`<p class="quiet small">${says.parts.rest}</p>
              <div class="buttons">
                <button @click=${this.#open}>${says.parts.open}</button>
              </div>`
          : nothing
      }
    `;
  }
}

define('notewave-link-parts', LinkParts);
