import type { BudgetReport } from '#core';
import type { Words } from '../app/words.ts';
import { amountOf } from '../budget/amount-of.ts';
import { guardrailNames, salesText, unspentText } from '../budget/remarks.ts';
import { budgetWords } from '../budget/words.ts';
import { scheduleWords } from '../schedule/words.ts';
import type { Reported } from './reported.ts';
import { documentWords } from './words.ts';

// What the report warns of in the mix and its money.
function ofBudget({ optimum, smallCycle, sales: sold }: BudgetReport, words: Words): string[] {
  const says = documentWords.in(words).caveats;
  const budget = budgetWords.in(words);
  const found: string[] = [];
  const broken = guardrailNames(optimum, 'broken', words);
  if (broken) found.push(says.broken(broken));
  if (smallCycle !== null) found.push(budget.smallCycle(words.money(smallCycle)));
  const unspent = unspentText(optimum, words);
  if (unspent) found.push(unspent);
  if (sold) found.push(salesText(sold, words).text);
  const boost = amountOf(optimum, 'boost');
  if (boost > 0) found.push(says.boost(words.money(boost)));
  return found;
}

// What a reader of the plan has to know: first what the report warns of, then what holds of every plan.
export function caveats(store: Reported, words: Words): string[] {
  const says = documentWords.in(words).caveats;
  const schedule = store.section('schedule');
  const budget = store.section('budget');
  const found = store.isOld('budget') ? [says.old] : [];
  if (schedule && schedule.lateDays > 0) {
    const { startBy, lateDays, missedPosts, pastPosts, posts } = schedule;
    found.push(says.late(words.date(startBy), words.number(lateDays), lateDays));
    if (missedPosts > 0) {
      const past = pastPosts > 0 ? words.number(pastPosts) : '';
      const said = scheduleWords.in(words);
      found.push(said.missed(words.number(missedPosts), words.number(posts.length), past));
    }
  }
  if (budget) found.push(...ofBudget(budget, words));
  const missing = schedule?.calendarMissingFrom;
  if (missing) found.push(scheduleWords.in(words).calendarMissing(words.date(missing)));
  if (!store.basis('budget').budget.vat) found.push(says.noVat);
  return [...found, says.unspent, says.range, says.fees, says.grades];
}
