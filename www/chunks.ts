// Where everything is that is fetched when it is first needed, with its name. Four modules have a
// dynamic import of their own: app/ask.ts and lists/read.ts, for browsers without workers, app/core.ts,
// after a trap, and app/storage.ts, for links and the history.
import { Chunk, type Chunks, chunks } from './app/chunks.ts';
import { appWords } from './app/words.ts';
import {
  answerWords,
  budgetDetails,
  budgetTerms,
  budgetWords,
  explanationWords,
} from './budget/words.ts';
import { creatorsWords, detailWords, rosterWords, teamWords } from './creators/words.ts';
import { briefWords, noticeWords, plannerWords, resultsWords } from './planner/words.ts';
import { plansWords } from './plans/words.ts';
import { scheduleDetails, scheduleWords } from './schedule/words.ts';
import { figureWords, uiWords } from './ui/words.ts';
import { adviceWords, whatifWords } from './whatif/words.ts';

// The messages of the first load: in English they are part of it, in any other language they are
// one chunk.
type First = typeof import('./words.zh.ts');
const chinese =
  <K extends keyof First>(folder: K) =>
  async () => ({ words: (await import('./words.zh.ts'))[folder] });

appWords.files.zh = chinese('app');
uiWords.files.zh = chinese('ui');
budgetWords.files.zh = chinese('budget');
creatorsWords.files.zh = chinese('creators');
plannerWords.files.zh = chinese('planner');

// All other messages: one chunk for each language.
figureWords.files = {
  en: () => import('./ui/figures.en.ts'),
  zh: () => import('./ui/figures.zh.ts'),
};
budgetTerms.files = {
  en: () => import('./budget/terms.en.ts'),
  zh: () => import('./budget/terms.zh.ts'),
};
budgetDetails.files = {
  en: () => import('./budget/details.en.ts'),
  zh: () => import('./budget/details.zh.ts'),
};
explanationWords.files = {
  en: () => import('./budget/budget-explanation.en.ts'),
  zh: () => import('./budget/budget-explanation.zh.ts'),
};
answerWords.files = {
  en: () => import('./budget/budget-answers.en.ts'),
  zh: () => import('./budget/budget-answers.zh.ts'),
};
briefWords.files = {
  en: () => import('./planner/brief.en.ts'),
  zh: () => import('./planner/brief.zh.ts'),
};
noticeWords.files = {
  en: () => import('./planner/notice.en.ts'),
  zh: () => import('./planner/notice.zh.ts'),
};
resultsWords.files = {
  en: () => import('./planner/results.en.ts'),
  zh: () => import('./planner/results.zh.ts'),
};
detailWords.files = {
  en: () => import('./creators/creator-details.en.ts'),
  zh: () => import('./creators/creator-details.zh.ts'),
};
rosterWords.files = {
  en: () => import('./creators/creator-roster.en.ts'),
  zh: () => import('./creators/creator-roster.zh.ts'),
};
teamWords.files = {
  en: () => import('./creators/roster-team.en.ts'),
  zh: () => import('./creators/roster-team.zh.ts'),
};
scheduleWords.files = {
  en: async () => ({ words: (await import('./schedule/details.en.ts')).schedule }),
  zh: async () => ({ words: (await import('./schedule/details.zh.ts')).schedule }),
};
scheduleDetails.files = {
  en: () => import('./schedule/details.en.ts'),
  zh: () => import('./schedule/details.zh.ts'),
};
whatifWords.files = {
  en: () => import('./whatif/words.en.ts'),
  zh: () => import('./whatif/words.zh.ts'),
};
adviceWords.files = {
  en: () => import('./whatif/whatif-advice.en.ts'),
  zh: () => import('./whatif/whatif-advice.zh.ts'),
};

plansWords.files = {
  en: () => import('./plans/words.en.ts'),
  zh: () => import('./plans/words.zh.ts'),
};

// The dialogs about plans name any field of them.
const plansMessages = [
  noticeWords,
  plansWords,
  whatifWords,
  budgetDetails,
  figureWords,
  scheduleWords,
];

Object.assign(chunks, {
  'notewave-figure-list': new Chunk(() => import('./ui/figure-list.ts'), [figureWords]),
  'budget-answers': new Chunk(
    () => import('./budget/budget-answers.ts'),
    [answerWords, figureWords],
  ),
  'notewave-budget-inputs': new Chunk(
    () => import('./budget/budget-inputs.ts'),
    [budgetTerms, budgetDetails, figureWords],
  ),
  'notewave-budget-lines': new Chunk(() => import('./budget/budget-lines.ts'), [budgetTerms]),
  'notewave-budget-guardrails': new Chunk(
    () => import('./budget/budget-guardrails.ts'),
    [budgetTerms, budgetDetails],
  ),
  'notewave-budget-tier-costs': new Chunk(
    () => import('./budget/budget-tier-costs.ts'),
    [budgetTerms],
  ),
  'notewave-budget-comparison': new Chunk(
    () => import('./budget/budget-comparison.ts'),
    [budgetTerms],
  ),
  'notewave-budget-explanation': new Chunk(
    () => import('./budget/budget-explanation.ts'),
    [budgetTerms, explanationWords, figureWords],
  ),
  'notewave-budget-outlook': new Chunk(
    () => import('./budget/budget-outlook.ts'),
    [budgetTerms, budgetDetails],
  ),
  'notewave-creator-details': new Chunk(
    () => import('./creators/creator-details.ts'),
    [detailWords],
  ),
  'notewave-creator-roster': new Chunk(
    () => import('./creators/creator-roster.ts'),
    [rosterWords, detailWords],
  ),
  'notewave-roster-team': new Chunk(
    () => import('./creators/roster-team.ts'),
    [budgetTerms, teamWords],
  ),
  'notewave-brief': new Chunk(
    () => import('./planner/brief.ts'),
    [budgetTerms, briefWords, scheduleWords, scheduleDetails],
  ),
  'notewave-notice': new Chunk(() => import('./planner/notice.ts'), [noticeWords]),
  'notewave-results': new Chunk(() => import('./planner/results.ts'), [resultsWords]),
  'notewave-schedule': new Chunk(() => import('./below.ts'), [scheduleWords]),
  'notewave-schedule-board': new Chunk(
    () => import('./schedule/schedule-board.ts'),
    [scheduleWords, scheduleDetails],
  ),
  'notewave-schedule-timing': new Chunk(
    () => import('./schedule/schedule-timing.ts'),
    [budgetTerms, scheduleWords, scheduleDetails],
  ),
  'notewave-schedule-payments': new Chunk(
    () => import('./schedule/schedule-payments.ts'),
    [budgetTerms, scheduleWords, scheduleDetails],
  ),
  'notewave-schedule-posts': new Chunk(
    () => import('./schedule/schedule-posts.ts'),
    [budgetTerms, scheduleWords, scheduleDetails],
  ),
  'notewave-whatif-advice': new Chunk(() => import('./whatif/whatif-advice.ts'), [adviceWords]),
  'notewave-whatif-alternatives': new Chunk(
    () => import('./whatif/whatif-alternatives.ts'),
    [budgetTerms, whatifWords],
  ),
  'notewave-whatif-curve': new Chunk(
    () => import('./whatif/whatif-curve.ts'),
    [budgetTerms, whatifWords],
  ),
  'notewave-whatif-scenarios': new Chunk(
    () => import('./whatif/whatif-scenarios.ts'),
    [budgetTerms, whatifWords, budgetDetails, figureWords, scheduleWords],
  ),
  'notewave-whatif-seek-budget': new Chunk(
    () => import('./whatif/whatif-seek-budget.ts'),
    [budgetTerms, whatifWords, figureWords],
  ),
  'notewave-whatif-tornado': new Chunk(
    () => import('./whatif/whatif-tornado.ts'),
    [whatifWords, figureWords],
  ),
  'notewave-whatif-boost-timing': new Chunk(
    () => import('./whatif/whatif-boost-timing.ts'),
    [whatifWords, figureWords],
  ),
  'notewave-whatif-worlds': new Chunk(() => import('./whatif/whatif-worlds.ts'), [whatifWords]),
  'notewave-link-parts': new Chunk(() => import('./plans/link-parts.ts'), plansMessages),
  'notewave-plans': new Chunk(() => import('./plans/plans.ts'), plansMessages),
  'notewave-share': new Chunk(() => import('./plans/share.ts'), plansMessages),
  'calendar-file': new Chunk(
    () => import('./schedule/calendar-file.ts'),
    [scheduleWords, scheduleDetails],
  ),
  paper: new Chunk(
    () => import('./document/paper.ts'),
    [budgetTerms, budgetDetails, figureWords, scheduleWords, scheduleDetails],
  ),
  workbook: new Chunk(() => import('./app/workbook.ts')),
} satisfies Chunks);
