import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Curve, Prospect, Step } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { creatorsOf, tiers } from '../app/tiers.ts';
import { budgetTerms, budgetWords } from '../budget/words.ts';
import { curveLine, curveLineStyle, type Place } from '../ui/curve-line.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { positionOf, steps } from '../ui/slider-scale.ts';
import { curveStyle } from './whatif-curve-style.ts';
import { whatifWords } from './words.ts';

// From here on a label would reach beyond the picture.
const nearEnd = 0.92;

// Powers of ten from 1 to ten million yuan, in fen.
const decades = Array.from({ length: 8 }, (_, power) => 100 * 10 ** power);

// The curve of the budget: what more or less money would bring, and where returns fall.
class WhatifCurve extends QuestionElement<'budgetCurve'> {
  static override properties = { ...QuestionElement.properties, picked: { state: true } };

  protected readonly kind = 'budgetCurve';
  // The budget that is looked at, in fen; null for today's.
  declare picked: number | null;

  constructor() {
    super();
    this.picked = null;
  }

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    curveLineStyle,
    curveStyle,
  ];

  protected question(): [ReturnType<typeof withoutLists>] {
    this.picked = null;
    return [withoutLists(this.store.plan)];
  }

  #next({ next }: Curve): string {
    const { words } = this;
    const says = whatifWords.in(words).curve;
    if (!next) return '';
    const more = words.money(next.more);
    if (next.result < 0) return says.moreBudgetLess(more);
    if (next.result < 1) return says.moreBudgetNone(more);
    return says.moreBudget(more, words.t.result[this.basis.objective](words.about(next.result)));
  }

  #mix({ best }: Prospect): string {
    const { words } = this;
    const { t } = words;
    const count = creatorsOf(best.counts);
    const creators = count > 0 ? t.creatorCount(words.number(count), count) : t.noCreators;
    return best.boost > 0
      ? words.list([creators, budgetWords.in(words).boostAmount(words.money(best.boost)).trim()])
      : creators;
  }

  // The scale under the curve: round budgets, and those from which a tier is booked.
  #scale({ points, enters }: Curve, across: (total: number) => number) {
    const { words } = this;
    const says = whatifWords.in(words).curve;
    const [first, last] = [points[0]?.best.total ?? 0, points.at(-1)?.best.total ?? 0];
    const rounds = decades
      .flatMap((ten) => [1, 2, 5].map((digit) => digit * ten))
      .filter((total) => total >= first && total <= last);
    const entries = tiers.flatMap((tier) => {
      const total = enters[tier];
      return total === null
        ? []
        : [says.tierEnters(words.t.tierTitle[tier], words.wholeMoney(total))];
    });
    return html`<p class="scale quiet small" aria-hidden="true">
        ${rounds.map((total) => html`<span class=${across(total) > nearEnd ? 'last' : ''} .style=${`--at: ${across(total) * 100}%`}>${words.moneyShort(total)}</span>`)}
      </p>
      <p class="quiet small">${[...entries, says.scaleAbout].join(' ')}</p>`;
  }

  #picture(curve: Curve) {
    const { points, enters } = curve;
    const { words, store } = this;
    const { t } = words;
    const says = whatifWords.in(words).curve;
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last) return nothing;
    const { objective } = this.basis;
    const today = this.basis.budget.total;
    const scale = { from: first.best.total, to: last.best.total, log: true };
    const end = Math.max(...points.map(({ result }) => result.p50));
    const across = (total: number) =>
      scale.to > scale.from ? positionOf(total, scale) / steps : 0;
    const place = ({ best, result }: Prospect): Place => [
      across(best.total),
      end > 0 ? result.p50 / end : 0,
    ];
    const now = points.find(({ best }) => best.total === today);
    const at = points.find(({ best }) => best.total === this.picked) ?? now ?? first;
    const say = ({ best, result }: Prospect) =>
      says.resultAt(
        words.money(best.total),
        t.result[objective](words.about(result.p50)),
        words.aboutSpan(rangeOf(result)),
      );
    const pick = (index: number) => {
      this.picked = points[index]?.best.total ?? null;
    };
    const press = (event: PointerEvent) => {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      const part = (event.clientX - box.left) / box.width;
      const far = points.map((point) => Math.abs(place(point)[0] - part));
      pick(far.indexOf(Math.min(...far)));
    };
    return html`<div class="picture">
      <p class="quiet small">${t.result[objective](words.about(end))}</p>
      <div class="press" @pointerdown=${press}>
        ${curveLine({
          label: says.picture(words.money(today)),
          places: points.map(place),
          today: now ? place(now) : null,
          marks: tiers.flatMap((tier) => {
            const total = enters[tier];
            return total === null ? [] : [{ colour: tier, across: across(total) }];
          }),
          picked: place(at),
        })}
      </div>
      ${this.#scale(curve, across)}
      <input
        type="range"
        min="0"
        max=${points.length - 1}
        .value=${String(points.indexOf(at))}
        aria-label=${says.pickBudget}
        aria-valuetext=${say(at)}
        @input=${(event: Event) => pick(Number((event.target as HTMLInputElement).value))}
      />
      <p class="picked">
        <span><b>${say(at)}</b> <span class="quiet">${this.#mix(at)}</span></span>
        ${
          at.best.total === today
            ? html`<span class="quiet small">${says.today}</span>`
            : html`<button @click=${() => store.budget({ total: at.best.total })}>${says.useBudget}</button>`
        }
      </p>
      ${at.best.broken > 0 ? html`<p class="warn small">${says.noMixKeepsAll}</p>` : nothing}
    </div>`;
  }

  #table(points: Prospect[]) {
    const { words } = this;
    const { t } = words;
    const says = whatifWords.in(words).curve;
    return html`<details>
      <summary>${says.tableTitle}</summary>
      <div class="all" tabindex="0" role="region" aria-label=${says.tableTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">${says.budgetHead}</th>
              <th scope="col" class="number">
                ${t.resultName[this.basis.objective]}
              </th>
              <th scope="col" class="number">${says.creatorsHead}</th>
              <th scope="col" class="number">${budgetTerms.in(words).boost}</th>
            </tr>
          </thead>
          <tbody>
            ${points.map(
              ({ best, result }) => html`<tr>
                <th scope="row">${words.money(best.total)}</th>
                <td class="number">
                  ${words.about(result.p50)}
                  <span class="quiet small">${words.aboutSpan(rangeOf(result))}</span>
                </td>
                <td class="number">${words.number(creatorsOf(best.counts))}</td>
                <td class="number">${words.moneyShort(best.boost)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #falls(name: string, colour: string, line: Step[], amount: (value: number) => string) {
    const { words } = this;
    const last = line.at(-1);
    if (!last) return nothing;
    const { amount: most, result } = last;
    const first = line.find((step) => step.amount > 0 && step.result > 0) ?? last;
    const even = first.amount > 0 ? (first.result / first.amount) * most : 0;
    const top = Math.max(result, even);
    const end = whatifWords
      .in(words)
      .curve.lineEnd(
        amount(most),
        words.t.result[this.basis.objective](words.about(result)),
        even > result * 1.0005 ? words.share(Number((1 - result / even).toPrecision(2))) : '',
      );
    const places = line.map(
      ({ amount, result }): Place => [most > 0 ? amount / most : 0, top > 0 ? result / top : 0],
    );
    return html`<figure>
      <figcaption>${name}</figcaption>
      ${curveLine({ label: name + words.t.comma + end, places, colour, even: [1, top > 0 ? even / top : 0] })}
      <p class="quiet small" aria-hidden="true">${end}</p>
    </figure>`;
  }

  protected content(curve: Curve): TemplateResult {
    const { words } = this;
    const { t } = words;
    const says = whatifWords.in(words).curve;
    const { points, falling } = curve;
    const creators = (count: number) => t.creatorCount(words.number(count), count);
    return html`
      ${curve.next ? html`<p>${this.#next(curve)}</p>` : nothing} ${this.#picture(curve)}
      ${this.#table(points)}
      <div>
        <h3>${says.fallingHead}</h3>
        <p class="quiet small">${says.fallingAbout}</p>
        <div class="small-ones">
          <div>
            ${tiers.map((tier) => this.#falls(t.tierTitle[tier], tier, falling.tiers[tier], creators))}
            ${this.#falls(budgetTerms.in(words).boost, 'boost', falling.boost, (fen) => words.moneyShort(fen))}
          </div>
        </div>
      </div>
    `;
  }
}

define('notewave-whatif-curve', WhatifCurve);
