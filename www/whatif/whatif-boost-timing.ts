import { type CSSResultGroup, css, html, nothing, svg, type TemplateResult } from 'lit';
import type { BoostTiming as Answer, HoldPolicy } from '#whatif';
import { withoutLists } from '../app/plan.ts';
import { signed } from '../app/signed.ts';
import { define } from '../ui/define.ts';
import { QuestionElement } from '../ui/question-element.ts';
import { whatifWords } from './words.ts';
import '../ui/figure-list.ts';

// The radius of the largest dot, in a cell 20 wide.
const largest = 8;

// Whether to boost at once, or to hold boost for the notes that do best.
export class WhatifBoostTiming extends QuestionElement<'boostTiming'> {
  protected readonly kind = 'boostTiming';

  static override styles: CSSResultGroup[] = [
    ...QuestionElement.styles,
    css`
      .bring {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--s1) var(--s3);
        align-items: center;
        max-width: 34rem;
      }

      .bring svg {
        display: block;
        width: 100%;
        height: 0.875rem;
      }

      .counted {
        fill: var(--edge);
      }

      .once {
        fill: var(--cost-3);
      }

      .wait {
        fill: var(--accent);
      }

      .grid {
        max-width: 22rem;
        table-layout: fixed;
      }

      .grid th,
      .grid td {
        padding: 0;
        text-align: center;
        vertical-align: middle;
      }

      .grid th:first-child {
        width: 3.25rem;
        text-align: start;
      }

      .grid thead th {
        height: 1.75rem;
      }

      .grid td svg {
        display: block;
        width: 100%;
        max-width: 2.25rem;
        margin-inline: auto;
      }

      .gain {
        fill: var(--accent);
      }

      .loss {
        fill: none;
        stroke: var(--edge);
        stroke-width: 1;
      }

      .chosen {
        fill: none;
        stroke: var(--ink);
        stroke-width: 1;
      }

      .part {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s2);
      }

      td {
        position: relative;
      }
    `,
  ];

  protected question() {
    return [withoutLists(this.store.plan)] as [ReturnType<typeof withoutLists>];
  }

  get #says() {
    return whatifWords.in(this.words).boostTiming;
  }

  #result(value: number): string {
    const { words } = this;
    return words.t.result[this.basis.objective](words.about(value));
  }

  #verdict({ boostNow, best }: Answer) {
    const { words } = this;
    const says = this.#says;
    const result = (value: number) => words.t.result[this.basis.objective](signed(value, words));
    const { gain, hold, held, threshold, passing, nonePasses, better } = best;
    const part = words.share(hold);
    const times = words.number(threshold);
    if (boostNow) {
      const range = says.range(signed(gain.low, words), signed(gain.high, words));
      return html`<p>
        <b>${says.boostNow}</b> ${says.noGain(part, times, result(gain.likely), range)}
      </p>`;
    }
    const notes = Number(passing.toFixed(1));
    return html`<p>
        <b>${says.holdBoost(part, words.money(held), times)}</b>
        ${says.gain(this.#result(gain.likely), words.aboutSpan(gain))}
        ${says.better(words.share(better))}
      </p>
      <p>${says.passing(words.number(notes), words.share(nonePasses), notes)}</p>`;
  }

  // What the plan counts on, what boost brings at once, and what the best policy brings, as bars.
  #brings({ countedOn, atOnce, best }: Answer) {
    const says = this.#says;
    const most = Math.max(countedOn, atOnce, best.mean);
    const bar = (value: number, kind: string) => html`<svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class=${kind} width=${most > 0 ? (value / most) * 100 : 0} height="10"></rect>
    </svg>`;
    return html`<div class="part">
      <h3>${says.bringsHead}</h3>
      <div class="bring">
        <span>${says.countedOn}</span>${bar(countedOn, 'counted')}<span class="number"
          >${this.#result(countedOn)}</span
        >
        <span>${says.atOnce}</span>${bar(atOnce, 'once')}<span class="number"
          >${this.#result(atOnce)}</span
        >
        <span>${says.waiting}</span>${bar(best.mean, 'wait')}<span class="number"
          >${this.#result(best.mean)}</span
        >
      </div>
      <p class="quiet small">${says.countedAbout}</p>
    </div>`;
  }

  #dot(policy: HoldPolicy, best: HoldPolicy, most: number) {
    const { likely } = policy.gain;
    // The eye compares areas, so the radius is a root.
    const radius = most > 0 ? Math.sqrt(Math.abs(likely) / most) * largest : 0;
    const isBest = policy.hold === best.hold && policy.threshold === best.threshold;
    const text = signed(likely, this.words);
    return html`<td title=${text}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle class=${likely < 0 ? 'loss' : 'gain'} cx="10" cy="10" r=${radius}></circle>
        ${isBest ? svg`<rect class="chosen" x="0.5" y="0.5" width="19" height="19" rx="2"></rect>` : nothing}
      </svg>
      <span class="hidden">${text}</span>
    </td>`;
  }

  // The policies as a grid: the threshold down, the share held across, which are fewer and fit a phone.
  #grid({ policies, best }: Answer) {
    const { words } = this;
    const says = this.#says;
    const thresholds = [...new Set(policies.map(({ threshold }) => threshold))];
    const holds = [...new Set(policies.map(({ hold }) => hold))];
    const most = Math.max(...policies.map(({ gain }) => Math.abs(gain.likely)));
    return html`<div class="part">
      <h3>${says.gridHead}</h3>
      <p class="quiet small">${says.passesFrom}</p>
      <table class="grid">
        <caption class="hidden">${says.gridHead}. ${says.passesFrom}</caption>
        <thead>
          <tr>
            <th scope="col">${says.heldHead}</th>
            ${holds.map((hold) => html`<th scope="col">${words.share(hold)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${thresholds.map(
            (threshold) => html`<tr>
              <th scope="row" class="small">
                ${threshold > 0 ? says.times(words.number(threshold)) : says.anyThreshold}
              </th>
              ${policies
                .filter((policy) => policy.threshold === threshold)
                .map((policy) => this.#dot(policy, best, most))}
            </tr>`,
          )}
        </tbody>
      </table>
      <p class="quiet small">${says.dotsAbout} ${says.usualAbout}</p>
    </div>`;
  }

  #assumptions() {
    const { store } = this;
    const says = this.#says;
    return html`<div class="part">
      <h3>${says.assumptionsHead}</h3>
      <p class="quiet small">${says.assumptionsAbout}</p>
      <notewave-figure-list
        .figures=${store.figures.filter(({ id }) => id.startsWith('winners.'))}
      ></notewave-figure-list>
    </div>`;
  }

  protected content(answer: Answer): TemplateResult {
    if (answer.boost <= 0) return html`<p>${this.#says.noBoost}</p>`;
    return html`
      ${this.#verdict(answer)} ${this.#brings(answer)} ${this.#grid(answer)} ${this.#assumptions()}
    `;
  }
}

define('notewave-whatif-boost-timing', WhatifBoostTiming);
