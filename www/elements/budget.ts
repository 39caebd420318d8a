import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { choice, tick } from '../fields/choice.ts';
import { figureList } from '../fields/figures.ts';
import '../fields/number-field.ts';
import { problemStyle, problemText } from '../fields/problem.ts';
import type { Words } from '../messages/words.ts';
import { moneyBar, moneyBarStyle } from '../pictures/money-bar.ts';
import { rangeMarkStyle } from '../pictures/range-mark.ts';
import type { Store } from '../store.ts';
import { tiers } from '../tiers.ts';
import { lineStyle, lines } from './budget-lines.ts';
import { mixLegendStyle, mixPicture } from './budget-mix.ts';
import { costText, expect, expectStyle, resultOf } from './budget-numbers.ts';
import { Calculator } from './calculator.ts';
import { fetchPart, fold } from './part.ts';

const orderFigures = ['clicks', 'orders', 'order.value'];
const depth = () => import('./depth.ts');
const otherwise = () => import('./otherwise.ts');
const totalScale = { from: 1_000_000, to: 1_000_000_000, log: true };

// The total in the user's own currency.
function home({ plan }: Store, words: Words) {
  const { total, currency } = plan.budget;
  const own = words.home(total, currency);
  return own ? html`<p class="quiet small">${own}</p>` : nothing;
}

// What does the money buy?
export class Budget extends Calculator {
  protected readonly section = 'budget';

  static override styles: CSSResultGroup[] = [
    ...Calculator.styles,
    problemStyle,
    moneyBarStyle,
    rangeMarkStyle,
    mixLegendStyle,
    lineStyle,
    expectStyle,
    css`
      .lead {
        display: grid;
        gap: var(--s2);
      }

      .group {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s2) var(--s6);
        padding-top: var(--s5);
      }

      .group > h3 {
        font-size: var(--t3);
        font-family: var(--heading);
        font-weight: 600;
        line-height: 1.4;
      }

      @container calculator (min-width: 50rem) {
        .group {
          grid-template-columns: 18rem minmax(0, 1fr);
        }

        .group > h3 {
          padding-block: var(--s2);
          border-top: 1px solid var(--line);
        }
      }

      .two {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s5) var(--s6);
        align-items: start;
      }

      @container answer (min-width: 46rem) {
        .two {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  protected question(words: Words): string {
    return words.t.budget.question;
  }

  protected inputs(store: Store, words: Words): TemplateResult {
    const { t } = words;
    const { budget, objective } = store.plan;
    return html`
      <notewave-number-field
        .words=${words}
        .label=${t.budget.total}
        .unit=${'fen'}
        .value=${budget.total}
        .scale=${totalScale}
        .problems=${store.problems('budget.total')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ total: detail })}
      ></notewave-number-field>
      ${home(store, words)}
      ${choice({
        label: t.budget.objective,
        name: 'objective',
        value: objective,
        options: ['awareness', 'seeding', 'conversion'] as const,
        title: (option) => t.objective[option],
        choose: (option) => store.objective(option),
      })}
      <p class="quiet small">${t.objectiveAbout[objective]}</p>
      ${objective === 'conversion' ? this.#orderFigures(store, words) : nothing}
      ${tick(t.budget.agency, budget.agency, (agency) => store.budget({ agency }))}
      <notewave-number-field
        .words=${words}
        .label=${t.budget.tools}
        .unit=${'fen'}
        .value=${budget.tools}
        .problems=${store.problems('budget.tools')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ tools: detail })}
      ></notewave-number-field>
      <notewave-number-field
        .words=${words}
        .label=${t.budget.madeNotes}
        .value=${budget.madeNotes}
        .problems=${store.problems('budget.madeNotes')}
        @given=${({ detail }: CustomEvent<number>) => store.budget({ madeNotes: detail })}
      ></notewave-number-field>
      ${fold(
        t.budget.options.title,
        html`<notewave-budget-options
          .words=${words}
          .store=${store}
          .revision=${store.report}
        ></notewave-budget-options>`,
        store,
        depth,
      )}
    `;
  }

  // Orders rest on three numbers that only the user knows, so they stand in front.
  #orderFigures(store: Store, words: Words) {
    fetchPart(store, figureList);
    return html`<notewave-figure-list
      .words=${words}
      .store=${store}
      .revision=${store.report}
      .figures=${store.figures.filter(({ id }) => orderFigures.includes(id))}
    ></notewave-figure-list>`;
  }

  protected answer(store: Store, words: Words): TemplateResult {
    const { t } = words;
    const report = store.section('budget');
    if (!report) return html``;
    const { optimum, smallCycle } = report;
    const { objective } = store.basis('budget');
    const boost = optimum.lines.find(({ id }) => id === 'boost')?.amount ?? 0;
    const creators = tiers.reduce((sum, tier) => sum + optimum.counts[tier], 0);
    const range = resultOf(optimum.forecast, objective);
    const each = (cost: string) => t.budget.atAbout(t.costEach[objective](cost));
    return html`
      <div class="lead">
        <p class="answer">
          ${t.budget.headline(
            t.result[objective](words.about(range.likely)),
            creators > 0 ? t.allCreators(words.number(creators), creators) : t.noCreators,
            boost > 0 ? t.budget.boostOf(words.money(boost)) : '',
          )}
        </p>
        <p class="quiet">
          ${t.budget.likelyRange(
            words.aboutSpan(range),
            costText(optimum.forecast, objective, words, each),
          )}
        </p>
        ${smallCycle === null ? nothing : html`<p class="warn small">${t.budget.smallCycle(words.money(smallCycle))}</p>`}
      </div>
      <div class="part">
        ${mixPicture(store, optimum, words)} ${this.#locks(store, 'counts', words)}
      </div>
      <div class="part">
        <h3>${t.budget.money}</h3>
        ${moneyBar(optimum.lines, words)}
      </div>
    `;
  }

  // What is wrong with the locks together, beside those that are set; what is wrong with one of
  // them stands at its box. Only what they cost is money.
  #locks(store: Store, kind: 'counts' | 'lines', words: Words) {
    const isSet = Object.values(store.plan.budget.locks[kind]).some((lock) => lock !== null);
    if (!isSet) return nothing;
    return html`
      ${problemText(store.problems('budget.locks'), 'fen', words, `locks-${kind}`)}
      ${problemText(store.problems(`budget.locks.${kind}`), 'count', words, `locks-all-${kind}`)}
    `;
  }

  protected makeup(store: Store, words: Words): TemplateResult | typeof nothing {
    const { t } = words;
    const optimum = store.section('budget')?.optimum;
    if (!optimum) return nothing;
    return html`<div class="two">
      <div class="part">
        <h3>${t.budget.expect}</h3>
        ${expect(optimum.forecast, store.basis('budget').objective, words)}
        <p class="quiet small">${t.budget.expectAbout}</p>
      </div>
      <div class="part">
        <h3>${t.budget.lines}</h3>
        ${lines(store, optimum, words)} ${this.#locks(store, 'lines', words)}
        <p class="quiet small">${t.budget.locksAbout}</p>
      </div>
    </div>`;
  }

  // Every further power, by the question that it answers.
  protected depth(store: Store, words: Words): TemplateResult {
    const { t } = words;
    const { report } = store;
    return html`
      <div class="group">
        <h3>${t.budget.groups.why}</h3>
        <div>
        ${fold(
          t.budget.guardrails,
          html`<notewave-budget-guardrails
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-budget-guardrails>`,
          store,
          depth,
          { group: 'why' },
        )}
        ${fold(
          t.budget.each,
          html`<notewave-budget-each
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-budget-each>`,
          store,
          depth,
          { group: 'why' },
        )}
        ${fold(
          t.budget.compare,
          html`<notewave-budget-compare
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-budget-compare>`,
          store,
          depth,
          { group: 'why' },
        )}
        ${fold(
          t.whatif.explain,
          html`<notewave-explain
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-explain>`,
          store,
          () => import('./whatif-explain.ts'),
          { group: 'why' },
        )}
        </div>
      </div>
      <div class="group">
        <h3>${t.budget.groups.sure}</h3>
        <div>
        ${fold(
          t.whatif.outlook,
          html`<notewave-outlook
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-outlook>`,
          store,
          () => import('./whatif-outlook.ts'),
          { group: 'sure' },
        )}
        ${fold(
          t.whatif.tornado,
          html`<notewave-tornado
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-tornado>`,
          store,
          () => import('./whatif-tornado.ts'),
          { group: 'sure' },
        )}
        ${fold(
          t.whatif.worlds,
          html`<notewave-worlds
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-worlds>`,
          store,
          otherwise,
          { group: 'sure' },
        )}
        <notewave-figures
          .words=${words}
          .store=${store}
          .areas=${['budget', 'response']}
          .revision=${report}
        ></notewave-figures>
        </div>
      </div>
      <div class="group">
        <h3>${t.budget.groups.else}</h3>
        <div>
          ${fold(
            t.whatif.advice,
            html`<notewave-advice
              .words=${words}
              .store=${store}
              .revision=${report}
            ></notewave-advice>`,
            store,
            () => import('./advice.ts'),
            { group: 'else' },
          )}
          ${fold(
            t.whatif.alternatives,
            html`<notewave-alternatives
              .words=${words}
              .store=${store}
              .revision=${report}
            ></notewave-alternatives>`,
            store,
            () => import('./whatif-alternatives.ts'),
            { group: 'else' },
          )}
        ${fold(
          t.whatif.curve,
          html`<notewave-curve
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-curve>`,
          store,
          () => import('./whatif-curve.ts'),
          { group: 'else' },
        )}
        ${fold(
          t.whatif.seek,
          html`<notewave-seek
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-seek>`,
          store,
          () => import('./whatif-seek.ts'),
          { group: 'else' },
        )}
        ${fold(
          t.whatif.winners,
          html`<notewave-winners
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-winners>`,
          store,
          otherwise,
          { group: 'else' },
        )}
        ${fold(
          t.whatif.scenarios,
          html`<notewave-scenarios
            .words=${words}
            .store=${store}
            .revision=${report}
          ></notewave-scenarios>`,
          store,
          otherwise,
          { group: 'else' },
        )}
        </div>
      </div>
    `;
  }
}

customElements.define('notewave-budget', Budget);
