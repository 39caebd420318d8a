import { css, html, nothing, type TemplateResult } from 'lit';
import type { Compared, Group, ResultsReport, Tier } from '#whatif';
import type { Asked } from '../app/questions.ts';
import { tiers } from '../app/tiers.ts';
import { axisEnd } from '../budget/campaign-dots.ts';
import { define } from '../ui/define.ts';
import { spanOf, written } from './metric-value.ts';
import { ResultsQuestion } from './results-question.ts';
import { resultsWords } from './words.ts';

// How many metrics a row of the tables has, and how many creators are shown at first.
const across = 3;
const first = 6;
// Columns in which the dots are stacked.
const columns = 24;

// Plan against actual: the headline, the campaigns that were promised, and the tables.
export class ResultsVerdict extends ResultsQuestion<'results'> {
  protected readonly kind = 'results';

  static override styles = [
    ...ResultsQuestion.styles,
    css`
      .answer {
        font-size: var(--t4);
      }

      .plot {
        position: relative;
        height: 3.5rem;
        border-bottom: 1px solid var(--edge);
        container-type: inline-size;
      }

      .plot i {
        position: absolute;
        bottom: calc(var(--up) * min(var(--size) * 1.2, (3.5rem - var(--size)) / var(--last)) + 2px);
        left: calc(var(--column) * 100% / 24);
        width: min(100% / 24 - 2px, var(--size));
        height: var(--size);
        --size: clamp(0.45rem, 2.6cqi, 0.7rem);
        border: 1.5px solid var(--ink);
        border-radius: 2px;
      }

      .plot b {
        position: absolute;
        inset-block: 0;
        left: var(--at);
        border-inline-start: 2px solid var(--accent);
      }

      .at {
        position: relative;
        height: 1.4em;
        color: var(--accent);
        font-size: var(--t1);
      }

      .at span {
        position: absolute;
        inset-inline-start: clamp(0%, calc(var(--at) - 3rem), calc(100% - 12rem));
      }

      .axis {
        margin-top: -1.4em;
        color: var(--quiet);
        font-size: var(--t1);
        text-align: end;
      }

      .ranges td,
      .ranges th {
        white-space: nowrap;
      }

      .ranges tbody th {
        min-width: 6rem;
        white-space: normal;
      }

      .cell {
        display: block;
        color: var(--quiet);
        font-size: var(--t1);
      }
    `,
  ];

  get #says() {
    return resultsWords.in(this.words);
  }

  protected question(): Asked<'results'> | null {
    const { results } = this.kept;
    return (results.notes?.length ?? 0) > 0 ? [this.kept.against, results] : null;
  }

  // The twenty campaigns that were promised, and where this one ended.
  #dots(headline: Compared) {
    const { dots, actual } = headline;
    if (dots.length === 0) return nothing;
    const end = axisEnd(Math.max(...dots, actual));
    const heights = Array(columns).fill(0);
    const places = dots.map((value) => {
      const column = Math.min(columns - 1, Math.floor((value / end) * columns));
      return { column, up: heights[column]++ };
    });
    const last = Math.max(...heights) - 1 || 1;
    const { words } = this;
    const says = this.#says;
    const text = written(headline, words);
    const at = `--at: ${(Math.min(actual, end) / end) * 100}%`;
    return html`<div>
      <div class="plot" role="img" aria-label=${says.picture(text)}>
        ${places.map(
          ({ column, up }) =>
            html`<i .style=${`--column: ${column}; --up: ${up}; --last: ${last}`}></i>`,
        )}
        <b .style=${at}></b>
      </div>
      <div class="at" aria-hidden="true" .style=${at}>
        <span>${words.pair(says.here, text)}</span>
      </div>
      <p class="axis" aria-hidden="true">${words.short(end, 'count')}</p>
    </div>`;
  }

  // Which day's plan it is, and the way to hold the results against today's.
  #promised() {
    const { kept, words } = this;
    const { promised } = kept.all;
    if (!promised) return nothing;
    const says = this.#says;
    return html`<p class="quiet small">
      ${kept.isToday ? says.promisedToday : says.promised(words.date(promised.day))}
      <button class="link" @click=${() => kept.holdAgainst(!kept.isToday)}>
        ${kept.isToday ? says.toPromised(words.date(promised.day)) : says.toToday}
      </button>
    </p>`;
  }

  #headline({
    headline,
    all,
    objective,
    planned,
    out,
    open,
    named,
    unplanned,
    young,
    settled,
  }: ResultsReport) {
    const { words } = this;
    const says = this.#says;
    const sum = (counts: Record<Tier, number>) =>
      tiers.reduce((sum, tier) => sum + counts[tier], 0);
    const notes = says.take.notes(words.number(all.notes), all.notes).trim();
    const about = [
      says.outOf(words.number(sum(out)), words.number(sum(planned))),
      named ? '' : says.byTier,
      unplanned > 0 ? says.unplanned[named ? 'named' : 'tiers'](words.number(unplanned)) : '',
      young > 0 ? says.young(words.number(young), young, words.number(settled)) : '',
      open > 0 ? says.open(words.number(open), open) : '',
      objective === 'awareness' ? says.ofReaders : '',
    ];
    if (!headline)
      return html`<p class="answer">${says.noHeadline(says.metric[objective === 'conversion' ? 'orders' : objective === 'seeding' ? 'saves' : 'reads'].toLowerCase())}</p>
        <p>${about.filter(Boolean).join(' ')}</p>`;
    const what = `${written(headline, words)} ${says.metric[headline.metric].toLowerCase()}`;
    const { promised, verdict } = headline;
    return html`
      <p class="answer ${verdict === 'worse' ? 'warn' : ''}">
        ${
          promised && verdict
            ? says.headline[verdict](what, spanOf(headline.metric, promised, words))
            : says.headlineAlone(what)
        }
      </p>
      ${this.#dots(headline)}
      <p>${about.filter(Boolean).join(' ')} <span class="quiet">${says.eightOfTen(notes)}</span></p>
    `;
  }

  #verdict({ verdict }: Compared) {
    return verdict
      ? html`<span class=${verdict === 'worse' ? 'warn' : ''}>${this.#says.verdict[verdict]}</span>`
      : html`<span class="quiet">${this.words.t.unknown}</span>`;
  }

  #metrics({ metrics }: Group) {
    const { words } = this;
    const says = this.#says;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${says.table.metric}>
      <table class="ranges">
        <thead>
          <tr>
            <th scope="col">${says.table.metric}</th>
            <th scope="col" class="number">${says.table.came}</th>
            <th scope="col" class="number">${says.table.promised}</th>
            <th scope="col">${says.table.against}</th>
            <th scope="col" class="number">${says.table.notes}</th>
          </tr>
        </thead>
        <tbody>
          ${metrics.map(
            (one) => html`<tr>
              <th scope="row">${says.metric[one.metric]}</th>
              <td class="number">${written(one, words)}</td>
              <td class="number">
                ${one.promised ? spanOf(one.metric, one.promised, words) : words.t.unknown}
              </td>
              <td>${this.#verdict(one)}</td>
              <td class="number">${words.number(one.notes)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  // What makes the tiers the whole.
  #sums(shown: Compared['metric'][]) {
    const { words } = this;
    const says = this.#says.table;
    const sums = this.answer?.sums ?? [];
    const parts = ['boost', 'apart', 'total'] as const;
    return parts
      .filter((part) => part === 'total' || sums.some((sum) => sum[part] !== 0))
      .map(
        (part) => html`<tr>
          <th scope="row">${says[part]}</th>
          <td></td>
          ${shown.map((metric) => {
            const sum = sums.find((sum) => sum.metric === metric);
            return html`<td class="number">
              ${sum ? written({ metric, actual: sum[part] }, words) : ''}
            </td>`;
          })}
        </tr>`,
      );
  }

  #groups(groups: Group[], head: string, title: (group: Group) => string, isTiers = false) {
    const { words } = this;
    const says = this.#says;
    // The metrics that any of them has, in the objective's order.
    const order = this.answer?.all.metrics.map(({ metric }) => metric) ?? [];
    const shown = order
      .filter((metric) =>
        groups.some((group) => group.metrics.some((one) => one.metric === metric)),
      )
      .slice(0, across);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${head}>
      <table class="ranges">
        <thead>
          <tr>
            <th scope="col">${head}</th>
            <th scope="col" class="number">${says.table.notes}</th>
            ${shown.map((metric) => html`<th scope="col" class="number">${says.metric[metric]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            (group) => html`<tr>
              <th scope="row">${title(group)}</th>
              <td class="number">${words.number(group.notes)}</td>
              ${shown.map((metric) => {
                const one = group.metrics.find((one) => one.metric === metric);
                if (!one) return html`<td class="number">${words.t.unknown}</td>`;
                return html`<td class="number">
                  ${written(one, words)}
                  ${
                    one.verdict && one.verdict !== 'inside'
                      ? html`<span class="small">${this.#verdict(one)}</span>`
                      : nothing
                  }
                  ${
                    one.promised
                      ? html`<span class="cell"
                          >${says.table.range(spanOf(metric, one.promised, words))}</span
                        >`
                      : nothing
                  }
                </td>`;
              })}
            </tr>`,
          )}
          ${isTiers ? this.#sums(shown) : nothing}
        </tbody>
      </table>
    </div>`;
  }

  protected content(answer: ResultsReport): TemplateResult {
    const { words } = this;
    const says = this.#says;
    const { all, creators } = answer;
    const shown = this.isWhole ? creators : creators.slice(0, first);
    return html`
      ${this.#headline(answer)} ${this.#promised()}
      ${all.metrics.length > 0 ? this.#metrics(all) : nothing}
      ${
        answer.tiers.length > 0
          ? html`<div class="part">
              <h3>${says.table.tiersHead}</h3>
              ${this.#groups(
                answer.tiers,
                says.table.tier,
                ({ tier }) => (tier ? words.t.tierTitle[tier] : ''),
                true,
              )}
              <p class="quiet small">${says.table.about}</p>
            </div>`
          : nothing
      }
      ${
        creators.length > 0
          ? html`<div class="part">
              <h3>${says.table.creatorsHead}</h3>
              ${this.#groups(shown, says.table.creator, ({ creator }) => creator || says.notes.unknown)}
              ${
                shown.length < creators.length
                  ? html`<button
                      class="link"
                      @click=${() => {
                        this.isWhole = true;
                      }}
                    >
                      ${says.table.all(words.number(creators.length))}
                    </button>`
                  : nothing
              }
              <p class="quiet small">${says.table.creatorsAbout}</p>
            </div>`
          : nothing
      }
    `;
  }
}

define('notewave-results-verdict', ResultsVerdict);
