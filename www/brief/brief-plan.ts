import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { lastDay } from '../app/live.ts';
import type { Store } from '../app/store.ts';
import { mixText, tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { budgetTerms } from '../budget/words.ts';
import { dayName } from '../schedule/timeline.ts';
import { scheduleDetails, scheduleWords } from '../schedule/words.ts';
import { define } from '../ui/define.ts';
import { PlanElement } from '../ui/plan-element.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { toMarked } from '../ui/to-marked.ts';
import { uiWords } from '../ui/words.ts';
import { planTextWords } from './words.ts';

interface Section {
  head: string;
  lines: string[];
}

function money(store: Store, words: Words): string[] {
  const says = budgetTerms.in(words);
  const { total } = planTextWords.in(words);
  const { lines = [] } = store.section('budget')?.optimum ?? {};
  const named = lines
    .filter(({ amount }) => amount !== 0)
    .map(({ id, tier, amount }) => {
      const name = tier ? says.feesOfTier(words.tier(tier)) : says.line[id];
      return words.pair(name, words.money(amount));
    });
  return [words.pair(total, words.money(store.basis('budget').budget.total)), ...named];
}

function creators(store: Store, words: Words): string[] {
  const report = store.section('budget');
  if (!report) return [];
  const { each } = planTextWords.in(words);
  const { optimum, tierCosts } = report;
  const booked = tiers.filter((tier) => optimum.counts[tier] > 0);
  return [
    mixText(optimum.counts, words),
    ...booked.map((tier) =>
      words.pair(words.t.tierTitle[tier], each(words.money(tierCosts[tier].fee))),
    ),
  ];
}

function dates(store: Store, words: Words): string[] {
  const says = planTextWords.in(words);
  const report = store.section('schedule');
  if (!report) return [];
  const { startBy, launch, date, posts, stages } = report;
  const span = (from: string, to: string) => words.span(words.day(from), words.day(to));
  const { stage } = scheduleWords.in(words);
  // The stages are those of the tier that posts first.
  const isOneTier = new Set(posts.map(({ tier }) => tier)).size < 2;
  const named = (name: string) => (isOneTier ? name : says.ofFirst(name));
  return [
    says.startBy(words.date(startBy)),
    says.live(words.date(launch), words.date(lastDay(report))),
    ...(report.event ? [says.for(dayName(report, words), words.date(date))] : []),
    ...stages.map(({ id, start, end }) => words.pair(named(stage[id]), span(start, end))),
  ];
}

function waves(store: Store, words: Words): string[] {
  const says = planTextWords.in(words);
  const names = scheduleDetails.in(words).wave;
  return (store.section('schedule')?.waves ?? []).map(({ id, start, end, posts }) => {
    const when = says.wave(words.number(posts), posts, words.day(start), words.day(end));
    return words.pair(names[id], when);
  });
}

function sections(store: Store, words: Words): Section[] {
  const says = planTextWords.in(words);
  const report = store.section('budget');
  if (!report) return [];
  const { t } = words;
  const { objective } = store.basis('budget');
  const { result } = report.optimum.forecast;
  const expected = `${words.aboutSpan(rangeOf(result))} ${t.resultName[objective].toLowerCase()}`;
  const { heads } = says;
  const all: Section[] = [
    {
      head: heads.aim,
      lines: [
        ...(store.plan.name ? [store.plan.name] : []),
        says.aim(t.objective[objective], expected),
        says.half(words.about(result.p50)),
      ],
    },
    { head: heads.creators, lines: creators(store, words) },
    { head: heads.money, lines: money(store, words) },
    { head: heads.dates, lines: dates(store, words) },
    { head: heads.posts, lines: waves(store, words) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

// The plan as text, to be handed on.
class BriefPlan extends PlanElement {
  static override properties = { ...PlanElement.properties, copied: { state: true } };

  declare copied: boolean;

  constructor() {
    super();
    this.copied = false;
  }

  static override styles: CSSResultGroup[] = [
    ...PlanElement.styles,
    css`
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s3);
        align-items: center;
      }

      .text {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        gap: var(--s5) var(--s6);
      }

      h3 {
        margin-bottom: var(--s1);
        border-bottom: 1px solid var(--line);
      }
    `,
  ];

  async #copy(all: Section[]): Promise<void> {
    const text = all.map(({ head, lines }) =>
      [head, ...lines.map((line) => `- ${line}`)].join('\n'),
    );
    await navigator.clipboard.writeText(text.join('\n\n'));
    this.copied = true;
  }

  protected override render(): TemplateResult {
    const { store, words } = this;
    const says = planTextWords.in(words);
    const all = sections(store, words);
    return html`<div class="inside">
      ${
        all.length === 0
          ? html`<p class="warn">${toMarked(this, uiWords.in(words).noResultYet)}</p>`
          : html`<p class="quiet">${says.about}</p>
              <p class="actions">
                <button @click=${() => this.#copy(all)}>${says.copy}</button>
                <span role="status">${this.copied ? says.copied : nothing}</span>
              </p>
              <div class="text">
                ${all.map(
                  ({ head, lines }) => html`<div>
                    <h3>${head}</h3>
                    <ul>
                      ${lines.map((line) => html`<li>${line}</li>`)}
                    </ul>
                  </div>`,
                )}
              </div>`
      }
    </div>`;
  }
}

define('notewave-brief-plan', BriefPlan);
