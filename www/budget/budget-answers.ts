import { html, nothing } from 'lit';
import type { BudgetReport, Objective } from '#core';
import { ask, dropped } from '../app/ask.ts';
import type { AnswersOf, LongLive, Surprises } from '../app/chunks.ts';
import { core } from '../app/core.ts';
import { tooManyWeeks } from '../app/live.ts';
import { type Plan, withoutLists } from '../app/plan.ts';
import { signed } from '../app/signed.ts';
import type { Store } from '../app/store.ts';
import { creatorsOf } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { type Answers, answersLater } from '../ui/door-answers.ts';
import { figureName } from '../ui/figure-name.ts';
import { isLuck, nextGoal, resultId } from './budget-forecast.ts';
import { answerWords, budgetWords } from './words.ts';

// Who asks: of each only the newest question is answered.
const askers = { more: {}, most: {}, goal: {}, waiting: {} };
// From so many creators on, one campaign is more than anybody looks after.
const veryMany = 500;
// The inputs behind the door.
const inputs = [
  'agency',
  'tools',
  'madeNotes',
  'madeVideos',
  'formats',
  'notes',
  'vat',
  'season',
  'currency',
] as const;

// What the closed doors of the budget say: what the report says at once, the rest when there is time.
export const answersOf: AnswersOf = (host, store, words) => {
  const { plan } = store;
  const report = store.isOld('budget') ? null : store.section('budget');
  // The longest last: a question of the reader waits for the one that is being answered.
  const steps = report
    ? [more, goal, waiting, most].map((step) => () => step(plan, report, words))
    : [];
  return { ...atOnce(store, words), ...answersLater(host, store, words, steps) };
};

// What surprises about the mix, and why it is so.
export const surprises: Surprises = ({ optimum, tierCosts }, objective, words) => {
  const says = answerWords.in(words);
  const { mid, mega } = tierCosts;
  const anchor = optimum.guardrails.find(({ id }) => id === 'mega-anchor');
  const noMega = objective === 'awareness' && optimum.counts.mega === 0 && (anchor?.max ?? 0) > 0;
  const cost = (each: number | null) => words.aboutMoney(each ?? 0);
  return html`
    ${
      noMega
        ? html`<p class="quiet small">
            ${says.noMega(cost(mega.costPerResult), cost(mid.costPerResult))}
          </p>`
        : nothing
    }
    ${creatorsOf(optimum.counts) > veryMany ? html`<p class="warn small">${says.veryMany}</p>` : nothing}
  `;
};

// A warning where so many notes are bought that a few a day take months: the schedule says the same.
export const longLive: LongLive = (store, words) => {
  const schedule = store.isOld('schedule') ? null : store.section('schedule');
  const weeks = schedule && tooManyWeeks(schedule);
  return weeks
    ? html`<p class="warn small">${answerWords.in(words).longLive(words.number(weeks))}</p>`
    : nothing;
};

function atOnce(store: Store, words: Words): Answers {
  const says = answerWords.in(words);
  const report = store.section('budget');
  const changed = changes(store);
  const set = changed > 0 ? says.changed(words.number(changed)) : says.usual;
  if (!report) return { set };
  const { objective } = store.basis('budget');
  const compare = lead(report, words);
  const guardrails = tightest(report, objective, words);
  return { set, why: guardrails, guardrails, compare, comparison: compare };
}

// How many inputs are not as in a fresh plan.
function changes({ plan }: Store): number {
  const usual = core().defaultPlan(plan.objective, plan.today).budget as Plan['budget'];
  const same = (field: (typeof inputs)[number]) =>
    JSON.stringify(plan.budget[field]) === JSON.stringify(usual[field]);
  return inputs.filter((field) => !same(field)).length;
}

// The guardrail that costs most.
function tightest({ optimum }: BudgetReport, objective: Objective, words: Words): string {
  const says = answerWords.in(words);
  const [most] = optimum.guardrails
    .filter(({ state, costs }) => state === 'binding' && (costs ?? 0) > 0)
    .sort((one, other) => (other.costs ?? 0) - (one.costs ?? 0));
  if (!most) return says.unlimited;
  const result = words.t.result[objective](words.about(most.costs ?? 0));
  return says.costs(budgetWords.in(words).guardrail[most.id], result);
}

function lead({ starter }: BudgetReport, words: Words): string {
  const beaten = starter?.forecast.beaten;
  if (beaten === null || beaten === undefined) return '';
  const says = answerWords.in(words);
  const count = Math.round(beaten * 10);
  if (isLuck(count)) return says.luck;
  return count > 5 ? says.ahead(words.number(count)) : says.behind(words.number(10 - count));
}

// What a tenth more money brings.
async function more(plan: Plan, _: BudgetReport, words: Words): Promise<Answers> {
  const next = await ask('moreBudget', [withoutLists(plan)], askers.more);
  if (!next || next === dropped) return {};
  const result = words.t.result[plan.objective](signed(next.result, words));
  const text = answerWords.in(words).more(words.money(next.more), result);
  return { if: text, curve: text };
}

async function most(plan: Plan, _: BudgetReport, words: Words): Promise<Answers> {
  const answer = await ask('tornado', [withoutLists(plan)], askers.most);
  const top = answer === dropped ? undefined : answer?.bars[0];
  if (!top) return {};
  const name = figureName(top.id, words).full;
  return { sure: answerWords.in(words).most(name), tornado: name };
}

// What the next round number of results costs.
async function goal(plan: Plan, report: BudgetReport, words: Words): Promise<Answers> {
  const { p50 } = report.optimum.forecast.result;
  if (p50 < 1) return {};
  const target = nextGoal(p50);
  const asked = { metric: resultId[plan.objective], target };
  const answer = await ask('seekBudget', [withoutLists(plan), asked], askers.goal);
  if (answer === dropped || !answer?.reached) return {};
  const result = words.t.result[plan.objective](words.about(target));
  return { seekBudget: answerWords.in(words).goal(result, words.moneyShort(answer.ask)) };
}

async function waiting(plan: Plan, _: BudgetReport, words: Words): Promise<Answers> {
  const answer = await ask('boostTiming', [withoutLists(plan)], askers.waiting);
  if (answer === dropped || !answer || answer.boost <= 0) return {};
  const result = words.t.result[plan.objective](signed(answer.best.gain.likely, words));
  return { boostTiming: answerWords.in(words).waiting(result) };
}
