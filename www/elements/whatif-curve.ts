import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import type { Best, Curve, Step } from '#whatif';
import { positionOf, steps } from '../fields/slider.ts';
import { answers } from '../messages/answers.ts';
import { curveLine, curveLineStyle, type Place } from '../pictures/curve-line.ts';
import { lean } from '../plan.ts';
import { tiers } from '../tiers.ts';
import { Asking } from './asking.ts';

const creatorsOf = ({ counts }: Best) => tiers.reduce((sum, tier) => sum + counts[tier], 0);

// What more money, or less, would bring, and where returns fall.
class WhatifCurve extends Asking<'curve'> {
  static override properties = { ...Asking.properties, picked: { state: true } };

  protected readonly kind = 'curve';
  // The budget that is looked at, in fen; today's until another is picked.
  declare picked: number | null;

  constructor() {
    super();
    this.picked = null;
  }

  static override styles: CSSResultGroup[] = [
    ...Asking.styles,
    curveLineStyle,
    css`
      .picture,
      details {
        max-width: 46rem;
      }

      input[type='range'] {
        width: 100%;
        min-height: 1.5rem;
        margin: 0;
        accent-color: var(--accent);
        cursor: pointer;
      }

      .picked {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: center;
        min-height: 2rem;
      }

      .ends {
        display: flex;
        justify-content: space-between;
      }

      .small-ones {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
        gap: var(--s4);
        margin-top: var(--s3);
      }

      .all {
        max-width: 46rem;
        max-height: 20rem;
        overflow: auto;
      }
    `,
  ];

  protected question(): [ReturnType<typeof lean>] {
    this.picked = null;
    return [lean(this.store.plan)];
  }

  #next({ next }: Curve): string {
    const { words } = this;
    const said = answers[words.lang].curve;
    if (!next) return '';
    const more = words.money(next.more);
    if (next.result < 0) return said.nextLess(more);
    if (next.result < 1) return said.nextNone(more);
    return said.next(more, words.t.result[this.basis.objective](words.about(next.result)));
  }

  #mix(best: Best): string {
    const { words } = this;
    const { t } = words;
    const count = creatorsOf(best);
    const creators = count > 0 ? t.allCreators(words.number(count), count) : t.noCreators;
    return best.boost > 0
      ? words.list([creators, t.budget.boostOf(words.money(best.boost)).trim()])
      : creators;
  }

  #picture(points: Best[]) {
    const { words, store } = this;
    const { t } = words;
    const said = answers[words.lang].curve;
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last) return nothing;
    const { objective } = this.basis;
    const today = this.basis.budget.total;
    const scale = { from: first.total, to: last.total, log: true };
    const end = Math.max(...points.map(({ result }) => result));
    const place = ({ total, result }: Best): Place => [
      scale.to > scale.from ? positionOf(total, scale) / steps : 0,
      end > 0 ? result / end : 0,
    ];
    const now = points.find(({ total }) => total === today);
    const at = points.find(({ total }) => total === this.picked) ?? now ?? first;
    const say = (best: Best) =>
      said.at(words.money(best.total), t.result[objective](words.about(best.result)));
    const pick = (index: number) => {
      this.picked = points[index]?.total ?? null;
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
          label: said.picture(words.money(today)),
          places: points.map(place),
          stepped: true,
          today: now ? place(now) : null,
          picked: place(at),
        })}
      </div>
      <p class="ends quiet small" aria-hidden="true">
        <span>${words.moneyShort(first.total)}</span>
        <span>${words.moneyShort(last.total)}</span>
      </p>
      <input
        type="range"
        min="0"
        max=${points.length - 1}
        .value=${String(points.indexOf(at))}
        aria-label=${said.pick}
        aria-valuetext=${say(at)}
        @input=${(event: Event) => pick(Number((event.target as HTMLInputElement).value))}
      />
      <p class="picked">
        <span><b>${say(at)}</b> <span class="quiet">${this.#mix(at)}</span></span>
        ${
          at.total === today
            ? html`<span class="quiet small">${said.today}</span>`
            : html`<button @click=${() => store.budget({ total: at.total })}>${said.use}</button>`
        }
      </p>
      ${at.broken > 0 ? html`<p class="warn small">${said.broken}</p>` : nothing}
    </div>`;
  }

  #table(points: Best[]) {
    const { words } = this;
    const { t } = words;
    const said = answers[words.lang].curve;
    return html`<details>
      <summary>${said.table}</summary>
      <div class="all" tabindex="0" role="region" aria-label=${said.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">${said.budget}</th>
              <th scope="col" class="number">
                ${t.resultName[this.basis.objective]}
              </th>
              <th scope="col" class="number">${said.creators}</th>
              <th scope="col" class="number">${t.budget.boost}</th>
            </tr>
          </thead>
          <tbody>
            ${points.map(
              (best) => html`<tr>
                <th scope="row">${words.money(best.total)}</th>
                <td class="number">${words.about(best.result)}</td>
                <td class="number">${words.number(creatorsOf(best))}</td>
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
    const end = answers[words.lang].curve.end(
      amount(most),
      words.t.result[this.basis.objective](words.about(result)),
    );
    const places = line.map(
      ({ amount, result }): Place => [most > 0 ? amount / most : 0, top > 0 ? result / top : 0],
    );
    return html`<figure>
      <figcaption>${name}</figcaption>
      ${curveLine({ label: `${name}, ${end}`, places, colour, even: [1, top > 0 ? even / top : 0] })}
      <p class="quiet small" aria-hidden="true">${end}</p>
    </figure>`;
  }

  protected content(curve: Curve): TemplateResult {
    const { words } = this;
    const { t } = words;
    const said = answers[words.lang].curve;
    const { points, falling } = curve;
    const creators = (count: number) => t.allCreators(words.number(count), count);
    return html`
      ${curve.next ? html`<p>${this.#next(curve)}</p>` : nothing} ${this.#picture(points)}
      ${this.#table(points)}
      <div>
        <h3>${said.falling}</h3>
        <p class="quiet small">${said.fallingAbout}</p>
        <div class="small-ones">
          ${tiers.map((tier) => this.#falls(t.tierTitle[tier], tier, falling.tiers[tier], creators))}
          ${this.#falls(t.budget.boost, 'boost', falling.boost, (fen) => words.moneyShort(fen))}
        </div>
      </div>
    `;
  }
}

customElements.define('notewave-curve', WhatifCurve);
