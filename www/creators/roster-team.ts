import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { GuardrailId, Tier } from '#core';
import type { FeeThreshold, Member, Other, Picked, Selection } from '#lists';
import { ask, dropped } from '../app/ask.ts';
import { core } from '../app/core.ts';
import { type Plan, withoutLists } from '../app/plan.ts';
import type { SheetKind } from '../app/save-file.ts';
import { tiers } from '../app/tiers.ts';
import { budgetWords } from '../budget/words.ts';
import { tierDot } from '../style/tier-dot.ts';
import { tick } from '../ui/choice.ts';
import { define } from '../ui/define.ts';
import { attempt } from '../ui/fetch-chunk.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { bookedPlan } from './booked-plan.ts';
import { noTeam } from './no-team.ts';
import { saveRoster } from './roster-file.ts';
import { teamStyle } from './roster-team-style.ts';
import {
  categories,
  passedOver,
  setAside,
  suggestions,
  teamRules,
  unknownOf,
} from './team-rules.ts';
import { type Heads, teamTable } from './team-table.ts';
import { teamWords } from './words.ts';
import '../ui/number-field.ts';

// The most names that a sentence lists; beyond that it gives their number.
const named = 4;

// The best team of the roster, the fee at which each creator comes in, and other teams.
export class RosterTeam extends QuestionElement<'bestTeam'> {
  static override properties = { ...QuestionElement.properties, thresholds: { state: true } };

  protected readonly kind = 'bestTeam';
  // The fees at which creators come in, and the selection that they belong to.
  declare thresholds: { of: Selection; by: Map<number, FeeThreshold> } | null;
  #thresholdsOf: Selection | null = null;

  constructor() {
    super();
    this.thresholds = null;
  }

  static override styles: CSSResultGroup[] = [...QuestionElement.styles, tierDot, teamStyle];

  get #says() {
    return teamWords.in(this.words);
  }

  protected question(): [ReturnType<typeof withoutLists>] {
    return [withoutLists(this.store.plan)];
  }

  #set(part: Partial<Plan['engagement']['team']>): void {
    const { team } = this.store.plan.engagement;
    this.store.engagement({ team: { ...team, ...part } }, `team.${Object.keys(part).join()}`);
  }

  // Asks for the fees at which creators come in. Each takes two proofs, so they come after the
  // team.
  async #stand(selection: Selection): Promise<void> {
    if (this.#thresholdsOf === selection || !selection.best) return;
    this.#thresholdsOf = selection;
    const rows = [...selection.best.members.slice(0, 60), ...selection.near].map(({ row }) => row);
    try {
      const found = await ask(
        'feeThresholds',
        [withoutLists(this.basis), Uint32Array.from(rows)],
        this,
        this.store,
      );
      if (!found || found === dropped || this.#thresholdsOf !== selection) return;
      this.thresholds = { of: selection, by: new Map(found.map((one) => [one.row, one])) };
    } catch {
      // The team stands without them, and the next one asks again.
      this.#thresholdsOf = null;
    }
  }

  #save(kind: SheetKind, { members }: Picked): void {
    const rows = Uint32Array.from(members, ({ row }) => row);
    attempt(this, (words) => saveRoster(kind, words, this.store, rows));
  }

  #number(
    selection: Selection,
    field: string,
    label: string,
    value: number | null,
    set: (value: number | null) => void,
    { unit = 'count', bare = false }: { unit?: 'fen' | 'share' | 'count'; bare?: boolean } = {},
  ) {
    const path = `engagement.team.${field}`;
    return html`<notewave-number-field
      optional
      ?bare=${bare}
      .label=${label}
      .unit=${unit}
      .value=${value}
      .problems=${selection.problems.filter((problem) => problem.field === path)}
      @given=${({ detail }: CustomEvent<number | null>) => set(detail)}
    ></notewave-number-field>`;
  }

  #limits(selection: Selection) {
    const { words, store } = this;
    const says = this.#says;
    const { team } = store.plan.engagement;
    const end = (tier: Tier, name: 'least' | 'most', label: (tier: string) => string) =>
      html`<td class="number">
        ${this.#number(
          selection,
          `${name}.${tier}`,
          label(words.tier(tier)),
          team[name][tier],
          (value) => this.#set({ [name]: { ...team[name], [tier]: value } }),
          { bare: true },
        )}
      </td>`;
    const { category, relevance } = store.plan.engagement;
    const least = (value: number | null) => this.#set({ minScore: value });
    return html`<div class="limits">
      <label class="brand">
        <span>${says.brand}</span>
        <input
          type="text"
          list="categories"
          autocomplete="off"
          .value=${category}
          @change=${(event: Event) =>
            store.engagement({ category: (event.target as HTMLInputElement).value })}
        />
        ${suggestions(words)}
      </label>
      ${teamRules(
        selection,
        team,
        (value) => this.#result(value),
        words,
        (off) => this.#set({ off }),
      )}
      ${this.#number(selection, 'minScore', says.minScore, team.minScore, least)}
      ${category.trim() ? categories(selection, relevance, words, (relevance) => store.engagement({ relevance })) : nothing}
      <div>
        ${this.#number(selection, 'money', says.money, team.money, (money) => this.#set({ money }), { unit: 'fen' })}
        ${team.money === null && selection.money > 0 ? html`<p class="quiet small">${says.moneyAbout(words.money(selection.money))}</p>` : nothing}
      </div>
      <div>
        ${this.#number(selection, 'cap', says.cap, team.cap, (cap) => this.#set({ cap }), { unit: 'share' })}
        <p class="quiet small">${says.capAbout}</p>
      </div>
      ${this.#number(selection, 'perCategory', says.perCategory, team.perCategory, (perCategory) => this.#set({ perCategory }))}
      ${tick(says.asMix, team.asMix, (asMix) => this.#set({ asMix }))}
      ${
        team.asMix
          ? nothing
          : html`<table class="ends">
              <thead>
                <tr>
                  <th scope="col">${says.tiersHead}</th>
                  <th scope="col" class="number">${says.leastHead}</th>
                  <th scope="col" class="number">${says.mostHead}</th>
                </tr>
              </thead>
              <tbody>
                ${tiers.map(
                  (tier) => html`<tr>
                    <th scope="row"><i class="dot ${tier}"></i>${words.t.tierTitle[tier]}</th>
                    ${end(tier, 'least', says.leastOf)} ${end(tier, 'most', says.mostOf)}
                  </tr>`,
                )}
              </tbody>
            </table>`
      }
      ${passedOver(selection, words)}
    </div>`;
  }

  #result(result: number): string {
    const { words } = this;
    return words.t.result[this.basis.objective](words.about(result));
  }

  #lead(best: Picked, selection: Selection) {
    const { words } = this;
    const says = this.#says;
    const { members, result, cost, costLow, openEnded, proven, bound } = best;
    const names = members.map(({ name }) => name);
    const { engagement } = this.basis;
    const unknown = unknownOf(best, engagement.team, engagement.category.trim() !== '', words);
    const answer =
      members.length <= named
        ? says.answer(words.list(names), this.#result(result))
        : says.answerMany(words.number(members.length), this.#result(result));
    return html`<div class="lead">
      <p class="answer" aria-live="polite">${answer}</p>
      <p>${says.cost(words.money(cost), words.money(selection.money))}</p>
      ${costLow < cost ? html`<p class="quiet">${says.costLow(words.money(costLow))}</p>` : nothing}
      ${openEnded > 0 ? html`<p class="warn">${says.openEnded(words.number(openEnded), openEnded)}</p>` : nothing}
      ${this.#tooDear(best)} ${this.#luck(best)}
      ${best.base > best.result ? html`<p class="quiet">${says.ofAll(this.#result(best.base))}</p>` : nothing}
      ${unknown ? html`<p class="quiet">${unknown}</p>` : nothing}
      <p class=${proven ? 'proven' : 'warn'}>${proven ? says.proven : says.notProven(this.#result(bound))}</p>
    </div>`;
  }

  // Who asks more than a typical creator would cost for as much.
  #tooDear({ members }: Picked) {
    const dear = members.filter(({ tooDearAbove }) => tooDearAbove !== null).length;
    return dear === 0
      ? nothing
      : html`<p class="warn">${this.#says.tooDear(this.words.number(dear), dear)}</p>`;
  }

  // What the list promises of the team beyond what is expected, where it shows.
  #luck({ listed, result }: Picked) {
    const { words } = this;
    const more = result > 0 ? listed / result - 1 : 0;
    return more < 0.005
      ? nothing
      : html`<p class="quiet">${this.#says.luck(this.#result(listed), words.share(more))}</p>`;
  }

  #threshold(row: number, selection: Selection): string {
    const { words, thresholds } = this;
    const says = this.#says;
    const threshold = thresholds?.of === selection ? thresholds.by.get(row) : undefined;
    if (!threshold) return '…';
    if (threshold.fee === null) {
      return threshold.kind === 'decided' ||
        threshold.kind === 'unknown' ||
        threshold.kind === 'ruled'
        ? says.standing[threshold.kind]
        : says.standing.never;
    }
    // Where money is left that has no other use, any fee up to it would do: that is no fee to agree to.
    const { best, money } = selection;
    const left = best ? money - best.cost : 0;
    const member = best?.members.find((one) => one.row === row);
    if (member && left * 20 > money && threshold.fee > member.fee + left / 2) return says.leftOver;
    const fee = words.money(Math.floor(threshold.fee / 100) * 100);
    return threshold.kind === 'needed' ? says.standing.needed(fee) : fee;
  }

  #others(others: Other[]) {
    const { words } = this;
    const says = this.#says;
    const names = (people: Other['enters']) =>
      people.length <= named
        ? words.list(people.map(({ name }) => name))
        : words.number(people.length);
    return html`<section class="block">
      <h4>${says.othersTitle}</h4>
      <p class="quiet small">${says.othersAbout}</p>
      <ol>
        ${others.map(
          ({ enters, leaves, givesUp, result, cost, proven }) => html`<li>
            <b>${says.swap(names(leaves), names(enters))}</b>
            <span class="quiet small">
              ${says.givesUp(words.share(givesUp), this.#result(result), words.money(cost))}${
                proven ? nothing : html` · ${says.unprovenOther}`
              }
            </span>
          </li>`,
        )}
      </ol>
    </section>`;
  }

  #isUsed({ counts, figures, breaks }: Picked): boolean {
    const { overrides, budget } = this.store.plan;
    return (
      breaks.every((id) => budget.off.includes(id)) &&
      tiers.every((tier) => budget.locks.counts[tier] === counts[tier]) &&
      Object.entries(figures).every(([id, { value }]) => overrides[id]?.value === value)
    );
  }

  #use(best: Picked, selection: Selection) {
    const { store } = this;
    const says = this.#says;
    const used = this.#isUsed(best);
    const aside = setAside(
      best,
      (id) => budgetWords.in(this.words).guardrail[id as GuardrailId],
      this.words,
    );
    return html`<div class="buttons">
        <button aria-disabled=${used} @click=${() => used || store.replace(this.#booked(best, selection), 'engagement.team')}>${says.useTeam}</button>
        ${(['csv', 'xlsx'] as const).map(
          (kind) => html`<button @click=${() => this.#save(kind, best)}>${says[kind]}</button>`,
        )}
      </div>
      ${used ? nothing : this.#foreseen(best, selection)}
      <p class="quiet small" role="status">${used ? says.isUsed : says.useAbout} ${aside}</p>`;
  }

  #booked(best: Picked, selection: Selection): Plan {
    return bookedPlan(this.store.plan, best, selection.money);
  }

  // What becomes of the plan with the team, before it is taken: a list that is short for the budget leaves money
  // idle that typical creators would have used.
  #foreseen(best: Picked, selection: Selection) {
    const { store, words } = this;
    const now = store.isOld('budget') ? null : store.section('budget');
    const booked = this.#booked(best, selection);
    const then = core().evaluate(withoutLists(booked)).budget;
    if (!now || !then) return nothing;
    const says = this.#says;
    const [before, after] = [now, then].map(({ optimum }) => optimum.forecast.result.p50);
    const left = then.optimum.lines.find(({ id }) => id === 'leftover')?.amount ?? 0;
    const results = [after, before].map((result) => this.#result(result ?? 0));
    const isLess = (after ?? 0) < (before ?? 0);
    return html`<p class=${isLess ? 'warn' : 'quiet'}>
      ${says.foreseen(results[0] ?? '', results[1] ?? '')}
      ${isLess && left > best.cost / 50 ? says.tooShort(words.money(Math.floor(left / 100) * 100)) : nothing}
    </p>`;
  }

  protected content(selection: Selection): TemplateResult {
    const says = this.#says;
    const { best, near, others } = selection;
    this.#stand(selection);
    const { objective } = this.basis;
    const people = (members: Member[], heads: Heads) =>
      teamTable(members, heads, objective, (row) => this.#threshold(row, selection), this.words);
    return html`
      <p class="quiet about">${says.about}</p>
      ${this.#limits(selection)}
      ${
        best
          ? html`${this.#lead(best, selection)} ${this.#use(best, selection)}
            ${people(best.members, { title: says.membersTitle, about: '', last: says.upToHead })}`
          : noTeam(selection, this.words)
      }
      ${
        best && near.length > 0
          ? people(near, { title: says.nearTitle, about: says.nearAbout, last: says.comesInHead })
          : nothing
      }
      ${others.length > 0 ? this.#others(others) : nothing}
      ${best ? html`<p class="quiet small about">${says.aloneAbout}</p>` : nothing}
    `;
  }
}

define('notewave-roster-team', RosterTeam);
