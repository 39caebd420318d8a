// The directory: where everything is that is fetched when it is first needed, with its name. Four modules
// have a dynamic import of their own: app/ask.ts and lists/read.ts, for browsers without workers,
// app/core.ts, after a trap, and app/storage.ts, for links and the history.
import type { Directory } from './app/chunks.ts';
import { briefDoorWords, briefPageWords, briefWords, planTextWords } from './brief/words.ts';
import { answerWords, budgetDetails, budgetTerms, explanationWords } from './budget/words.ts';
import { captionWords } from './captions/words.ts';
import { creatorsWords, detailWords, rosterWords, teamWords } from './creators/words.ts';
import { documentWords } from './document/words.ts';
import { noticeWords } from './planner/words.ts';
import { plansWords } from './plans/words.ts';
import { resultsWords } from './results/words.ts';
import { scheduleDetails, scheduleWords } from './schedule/words.ts';
import { textWords } from './text/words.ts';
import { figureWords } from './ui/words.ts';
import { adviceWords, mistakeWords, whatifWords } from './whatif/words.ts';

// Messages, each a chunk a language. The build makes Traditional Chinese of the Simplified.
figureWords.files = {
  en: () => import('./ui/figures.en.ts'),
  zh: () => import('./ui/figures.zh.ts'),
  hant: () => import('./ui/figures.zh.ts?hant'),
};
budgetTerms.files = {
  en: () => import('./budget/terms.en.ts'),
  zh: () => import('./budget/terms.zh.ts'),
  hant: () => import('./budget/terms.zh.ts?hant'),
};
budgetDetails.files = {
  en: () => import('./budget/details.en.ts'),
  zh: () => import('./budget/details.zh.ts'),
  hant: () => import('./budget/details.zh.ts?hant'),
};
explanationWords.files = {
  en: () => import('./budget/budget-explanation.en.ts'),
  zh: () => import('./budget/budget-explanation.zh.ts'),
  hant: () => import('./budget/budget-explanation.zh.ts?hant'),
};
answerWords.files = {
  en: () => import('./budget/budget-answers.en.ts'),
  zh: () => import('./budget/budget-answers.zh.ts'),
  hant: () => import('./budget/budget-answers.zh.ts?hant'),
};
briefWords.files = {
  en: () => import('./brief/words.en.ts'),
  zh: () => import('./brief/words.zh.ts'),
  hant: () => import('./brief/words.zh.ts?hant'),
};
briefPageWords.files = {
  en: () => import('./brief/page.en.ts'),
  zh: () => import('./brief/page.zh.ts'),
  hant: () => import('./brief/page.zh.ts?hant'),
};
briefDoorWords.files = {
  en: () => import('./brief/doors.en.ts'),
  zh: () => import('./brief/doors.zh.ts'),
  hant: () => import('./brief/doors.zh.ts?hant'),
};
planTextWords.files = {
  en: () => import('./brief/plan-text.en.ts'),
  zh: () => import('./brief/plan-text.zh.ts'),
  hant: () => import('./brief/plan-text.zh.ts?hant'),
};
captionWords.files = {
  en: () => import('./captions/words.en.ts'),
  zh: () => import('./captions/words.zh.ts'),
  hant: () => import('./captions/words.zh.ts?hant'),
};
mistakeWords.files = {
  en: () => import('./whatif/whatif-mistakes.en.ts'),
  zh: () => import('./whatif/whatif-mistakes.zh.ts'),
  hant: () => import('./whatif/whatif-mistakes.zh.ts?hant'),
};
noticeWords.files = {
  en: () => import('./planner/notice.en.ts'),
  zh: () => import('./planner/notice.zh.ts'),
  hant: () => import('./planner/notice.zh.ts?hant'),
};
resultsWords.files = {
  en: () => import('./results/results.en.ts'),
  zh: () => import('./results/results.zh.ts'),
  hant: () => import('./results/results.zh.ts?hant'),
};
creatorsWords.files = {
  en: () => import('./creators/words.en.ts'),
  zh: () => import('./creators/words.zh.ts'),
  hant: () => import('./creators/words.zh.ts?hant'),
};
detailWords.files = {
  en: () => import('./creators/creator-details.en.ts'),
  zh: () => import('./creators/creator-details.zh.ts'),
  hant: () => import('./creators/creator-details.zh.ts?hant'),
};
rosterWords.files = {
  en: () => import('./creators/creator-roster.en.ts'),
  zh: () => import('./creators/creator-roster.zh.ts'),
  hant: () => import('./creators/creator-roster.zh.ts?hant'),
};
teamWords.files = {
  en: () => import('./creators/roster-team.en.ts'),
  zh: () => import('./creators/roster-team.zh.ts'),
  hant: () => import('./creators/roster-team.zh.ts?hant'),
};
scheduleWords.files = {
  en: async () => ({ words: (await import('./schedule/details.en.ts')).schedule }),
  zh: async () => ({ words: (await import('./schedule/details.zh.ts')).schedule }),
  hant: async () => ({ words: (await import('./schedule/details.zh.ts?hant')).schedule }),
};
scheduleDetails.files = {
  en: () => import('./schedule/details.en.ts'),
  zh: () => import('./schedule/details.zh.ts'),
  hant: () => import('./schedule/details.zh.ts?hant'),
};
whatifWords.files = {
  en: () => import('./whatif/words.en.ts'),
  zh: () => import('./whatif/words.zh.ts'),
  hant: () => import('./whatif/words.zh.ts?hant'),
};
adviceWords.files = {
  en: () => import('./whatif/whatif-advice.en.ts'),
  zh: () => import('./whatif/whatif-advice.zh.ts'),
  hant: () => import('./whatif/whatif-advice.zh.ts?hant'),
};
documentWords.files = {
  en: () => import('./document/words.en.ts'),
  zh: () => import('./document/words.zh.ts'),
  hant: () => import('./document/words.zh.ts?hant'),
};
textWords.files = {
  en: () => import('./text/words.en.ts'),
  zh: () => import('./text/words.zh.ts'),
  hant: () => import('./text/words.zh.ts?hant'),
};
plansWords.files = {
  en: () => import('./plans/words.en.ts'),
  zh: () => import('./plans/words.zh.ts'),
  hant: () => import('./plans/words.zh.ts?hant'),
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

const briefMessages = [briefWords, briefPageWords, briefDoorWords];

export const chunks = {
  'notewave-figure-list': { load: () => import('./ui/figure-list.ts'), messages: [figureWords] },
  'budget-answers': {
    load: () => import('./budget/budget-answers.ts'),
    messages: [answerWords, figureWords],
  },
  'notewave-budget-inputs': {
    load: () => import('./budget/budget-inputs.ts'),
    messages: [budgetTerms, budgetDetails, figureWords],
  },
  'notewave-budget-lines': {
    load: () => import('./budget/budget-lines.ts'),
    messages: [budgetTerms],
  },
  'notewave-budget-guardrails': {
    load: () => import('./budget/budget-guardrails.ts'),
    messages: [budgetTerms, budgetDetails],
  },
  'notewave-budget-tier-costs': {
    load: () => import('./budget/budget-tier-costs.ts'),
    messages: [budgetTerms],
  },
  'notewave-budget-comparison': {
    load: () => import('./budget/budget-comparison.ts'),
    messages: [budgetTerms],
  },
  'notewave-budget-explanation': {
    load: () => import('./budget/budget-explanation.ts'),
    messages: [budgetTerms, explanationWords, figureWords],
  },
  'notewave-budget-outlook': {
    load: () => import('./budget/budget-outlook.ts'),
    messages: [budgetTerms, budgetDetails],
  },
  'notewave-caption-check': {
    load: () => import('./captions/caption-check.ts'),
    messages: [captionWords],
  },
  'notewave-creator-details': {
    load: () => import('./creators/creator-details.ts'),
    messages: [detailWords],
  },
  'notewave-creator-roster': {
    load: () => import('./creators/creator-roster.ts'),
    messages: [rosterWords, detailWords],
  },
  'notewave-roster-team': {
    load: () => import('./creators/roster-team.ts'),
    messages: [budgetTerms, teamWords],
  },
  'notewave-brief': {
    load: () => import('./brief/brief.ts'),
    messages: briefMessages,
  },
  'notewave-brief-audience': {
    load: () => import('./brief/brief-audience.ts'),
    messages: briefMessages,
  },
  'notewave-brief-outreach': {
    load: () => import('./brief/brief-outreach.ts'),
    messages: briefMessages,
  },
  'notewave-brief-contract': {
    load: () => import('./brief/brief-contract.ts'),
    messages: briefMessages,
  },
  'notewave-brief-comments': {
    load: () => import('./brief/brief-comments.ts'),
    messages: briefMessages,
  },
  'notewave-brief-plan': {
    load: () => import('./brief/brief-plan.ts'),
    messages: [budgetTerms, planTextWords, scheduleWords, scheduleDetails],
  },
  'brief-docx': { load: () => import('./brief/paper-docx.ts') },
  'notewave-notice': { load: () => import('./planner/notice.ts'), messages: [noticeWords] },
  'notewave-results': { load: () => import('./results/results.ts'), messages: [resultsWords] },
  'notewave-results-notes': {
    load: () => import('./results/results-notes.ts'),
    messages: [resultsWords],
  },
  'notewave-results-boost': {
    load: () => import('./results/results-boost.ts'),
    messages: [resultsWords],
  },
  'notewave-results-learnt': {
    load: () => import('./results/results-learnt.ts'),
    messages: [resultsWords, figureWords],
  },
  'notewave-results-costs': {
    load: () => import('./results/results-costs.ts'),
    messages: [resultsWords],
  },
  'notewave-results-next': {
    load: () => import('./results/results-next.ts'),
    messages: [resultsWords],
  },
  'notewave-results-hand': {
    load: () => import('./results/results-hand.ts'),
    messages: [resultsWords],
  },
  'notewave-engagement': {
    load: () => import('./creators/engagement.ts'),
    messages: [creatorsWords],
  },
  'notewave-schedule': { load: () => import('./below.ts'), messages: [scheduleWords] },
  'notewave-schedule-board': {
    load: () => import('./schedule/schedule-board.ts'),
    messages: [scheduleWords, scheduleDetails],
  },
  'notewave-schedule-days': {
    load: () => import('./schedule/schedule-days.ts'),
    messages: [scheduleWords, scheduleDetails],
  },
  'notewave-schedule-timing': {
    load: () => import('./schedule/schedule-timing.ts'),
    messages: [budgetTerms, scheduleWords, scheduleDetails],
  },
  'notewave-schedule-payments': {
    load: () => import('./schedule/schedule-payments.ts'),
    messages: [budgetTerms, scheduleWords, scheduleDetails],
  },
  'notewave-schedule-posts': {
    load: () => import('./schedule/schedule-posts.ts'),
    messages: [budgetTerms, scheduleWords, scheduleDetails],
  },
  'notewave-whatif-advice': {
    load: () => import('./whatif/whatif-advice.ts'),
    messages: [adviceWords, mistakeWords],
  },
  'notewave-whatif-alternatives': {
    load: () => import('./whatif/whatif-alternatives.ts'),
    messages: [budgetTerms, whatifWords],
  },
  'notewave-whatif-curve': {
    load: () => import('./whatif/whatif-curve.ts'),
    messages: [budgetTerms, whatifWords],
  },
  'notewave-whatif-scenarios': {
    load: () => import('./whatif/whatif-scenarios.ts'),
    messages: [budgetTerms, whatifWords, budgetDetails, figureWords, scheduleWords],
  },
  'notewave-whatif-seek-budget': {
    load: () => import('./whatif/whatif-seek-budget.ts'),
    messages: [budgetTerms, whatifWords, figureWords],
  },
  'notewave-whatif-tornado': {
    load: () => import('./whatif/whatif-tornado.ts'),
    messages: [whatifWords, figureWords],
  },
  'notewave-whatif-boost-timing': {
    load: () => import('./whatif/whatif-boost-timing.ts'),
    messages: [whatifWords, figureWords],
  },
  'notewave-whatif-worlds': {
    load: () => import('./whatif/whatif-worlds.ts'),
    messages: [whatifWords],
  },
  'notewave-link-parts': { load: () => import('./plans/link-parts.ts'), messages: plansMessages },
  'notewave-plans': { load: () => import('./plans/plans.ts'), messages: plansMessages },
  'notewave-share': { load: () => import('./plans/share.ts'), messages: plansMessages },
  examples: { load: () => import('./planner/examples.ts') },
  marked: { load: () => import('./ui/marked.ts') },
  'enter-door': { load: () => import('./ui/enter-door.ts') },
  'calendar-file': {
    load: () => import('./schedule/calendar-file.ts'),
    messages: [scheduleWords, scheduleDetails],
  },
  'static-plan': {
    load: () => import('./text/static-plan.ts'),
    messages: [budgetTerms, textWords],
  },
  paper: {
    load: () => import('./document/paper.ts'),
    messages: [
      documentWords,
      budgetTerms,
      budgetDetails,
      figureWords,
      scheduleWords,
      scheduleDetails,
    ],
  },
  workbook: { load: () => import('./app/workbook.ts') },
} satisfies Directory;
