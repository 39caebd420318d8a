import { css, html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '#core';
import type { Learning, Learnt, Past } from '#whatif';
import type { Asked } from '../app/questions.ts';
import { saveFile } from '../app/save-file.ts';
import { define } from '../ui/define.ts';
import { figureName } from '../ui/figure-name.ts';
import { benchmarksFile, readBenchmarks, together } from './benchmarks-file.ts';
import { ResultsQuestion } from './results-question.ts';
import { resultsWords } from './words.ts';

// What was learnt of each figure, taken over one by one, and the user's own benchmarks.
export class ResultsLearnt extends ResultsQuestion<'learn'> {
  static override properties = { ...ResultsQuestion.properties, isRefused: { state: true } };

  declare isRefused: boolean;
  protected readonly kind = 'learn';

  constructor() {
    super();
    this.isRefused = false;
  }

  static override styles = [
    ...ResultsQuestion.styles,
    css`
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s3);
        align-items: center;
      }

      .button {
        display: inline-flex;
        align-items: center;
      }

      .button:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        align-items: baseline;
      }

      td .link {
        white-space: nowrap;
      }

      .cell {
        display: block;
        color: var(--quiet);
        font-size: var(--t1);
      }
    `,
  ];

  protected question(): Asked<'learn'> | null {
    return [this.kept.promise, this.kept.results, this.kept.benchmarks];
  }

  #value(value: number, { unit }: Figure): string {
    const { words } = this;
    // Whole yuan, where there are hundreds of them.
    if (unit === 'fen')
      return words.money(value < 10_000 ? Math.round(value) : Math.round(value / 100) * 100);
    if (unit === 'share') return words.share(value);
    return words.number(Number(value.toPrecision(3)));
  }

  #row(learnt: Learnt, figure: Figure) {
    const { words, store } = this;
    const says = resultsWords.in(words).learnt;
    const { full } = figureName(figure.id, words);
    const { published, learnt: now, mean, data, weight, notes, campaigns } = learnt;
    const counted = this.#value(data, figure);
    const seen = mean === null ? words.t.unknown : this.#value(mean, figure);
    const own = store.plan.overrides[figure.id];
    const isTaken = own?.value === now.likely && own.low === now.low && own.high === now.high;
    const range = ({ low, high }: { low: number; high: number }) =>
      html`<span class="cell">${words.span(this.#value(low, figure), this.#value(high, figure))}</span>`;
    return html`<tr>
      <th scope="row">
        ${full} <span class="cell">${says.rests(words.number(notes), notes, campaigns)}</span>
      </th>
      <td class="number">${this.#value(published.likely, figure)} ${range(published)}</td>
      <td class="number">
        ${seen} ${seen === counted ? nothing : html`<span class="cell">${says.counts(counted)}</span>`}
      </td>
      <td class="number">${this.#value(now.likely, figure)} ${range(now)}</td>
      <td class="number">${words.share(Math.round(weight * 100) / 100)}</td>
      <td>
        ${
          isTaken
            ? html`<button
                class="link"
                aria-label=${says.backOf(full)}
                @click=${() => store.override(figure.id, null)}
              >
                ${says.back}
              </button>`
            : html`<button
                aria-label=${says.takeOf(full)}
                @click=${() =>
                  store.override(figure.id, { value: now.likely, low: now.low, high: now.high })}
              >
                ${says.take}
              </button>`
        }
      </td>
    </tr>`;
  }

  #figures(learnt: Learnt[]) {
    const says = resultsWords.in(this.words).learnt;
    const figures = new Map(this.store.figures.map((figure) => [figure.id, figure]));
    if (learnt.length === 0) return html`<p>${says.none}</p>`;
    return html`
      <p class="quiet small">${says.about}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${says.figure}>
        <table class="wide">
          <thead>
            <tr>
              <th scope="col">${says.figure}</th>
              <th scope="col" class="number">${says.published}</th>
              <th scope="col" class="number">${says.data}</th>
              <th scope="col" class="number">${says.now}</th>
              <th scope="col" class="number">${says.weight}</th>
              <th scope="col"><span class="hidden">${says.take}</span></th>
            </tr>
          </thead>
          <tbody>
            ${learnt.map((one) => {
              const figure = figures.get(one.id);
              return figure ? this.#row(one, figure) : nothing;
            })}
          </tbody>
        </table>
      </div>
      <p class="quiet small">${says.countsAbout}</p>
    `;
  }

  #calibration({ campaigns, held, share }: Learning['calibration']) {
    const { words } = this;
    const says = resultsWords.in(words).learnt;
    const part = (value: number) => words.share(Math.round(value * 100) / 100);
    return html`<div class="part">
      <h3>${says.calibrationHead}</h3>
      <p>
        ${
          campaigns > 0
            ? says.calibration(
                words.number(held),
                words.number(campaigns),
                words.span(part(share.low), part(share.high)),
              )
            : says.noCalibration
        }
      </p>
    </div>`;
  }

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    const more = await readBenchmarks(file);
    this.isRefused = more === null;
    if (more) this.kept.keepBenchmarks(together(this.kept.benchmarks, more));
  }

  #benchmarks(campaign: Past) {
    const { words, kept, store } = this;
    const says = resultsWords.in(words).learnt;
    const { benchmarks } = kept;
    const isKept = benchmarks.some(({ plan }) => plan === campaign.plan);
    const { notes, ads } = kept.results;
    const hasAny = (notes?.length ?? 0) + (ads?.length ?? 0) > 0;
    return html`<div class="part">
      <h3>${says.benchmarksHead}</h3>
      <p>${says.benchmarks(words.number(benchmarks.length), benchmarks.length)}</p>
      <ul>
        ${benchmarks.map(
          (one) => html`<li>
            <span>${one.name || says.unnamed}</span> <span class="quiet small">${words.date(one.day)}</span>
            <button
              class="link"
              aria-label=${says.forgetOf(one.name || says.unnamed)}
              @click=${() => kept.keepBenchmarks(benchmarks.filter((other) => other !== one))}
            >
              ${says.forget}
            </button>
          </li>`,
        )}
      </ul>
      <div class="buttons">
        ${
          hasAny
            ? html`<button @click=${() => kept.keepBenchmarks(together(benchmarks, [campaign]))}>
                ${isKept ? says.keepAgain : says.keep}
              </button>`
            : nothing
        }
        ${
          benchmarks.length > 0
            ? html`<button
                @click=${() => saveFile(benchmarksFile(benchmarks), { ...store.plan, name: '' }, says.file)}
              >
                ${says.save}
              </button>`
            : nothing
        }
        <label class="button">
          ${says.open}
          <input
            class="hidden"
            type="file"
            accept=".json,application/json"
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement;
              this.#open(input.files?.[0]);
              input.value = '';
            }}
          />
        </label>
      </div>
      ${this.isRefused ? html`<p class="warn" role="alert">${says.notBenchmarks}</p>` : nothing}
    </div>`;
  }

  protected content({ figures, this: campaign, calibration }: Learning): TemplateResult {
    return html`
      ${this.#figures(figures)} ${this.#calibration(calibration)} ${this.#benchmarks(campaign)}
    `;
  }
}

define('notewave-results-learnt', ResultsLearnt);
