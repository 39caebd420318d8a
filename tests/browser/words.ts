// What the page says, for the tests: the first view as one, the rest by what it is said of.
import { words as appEn } from '../../www/app/words.en.ts';
import { words as briefDoorsEn } from '../../www/brief/doors.en.ts';
import { words as briefDoorsZh } from '../../www/brief/doors.zh.ts';
import { words as briefPageEn } from '../../www/brief/page.en.ts';
import { words as briefPageZh } from '../../www/brief/page.zh.ts';
import { words as briefEn } from '../../www/brief/words.en.ts';
import { words as briefZh } from '../../www/brief/words.zh.ts';
import { words as termsEn } from '../../www/budget/terms.en.ts';
import { words as termsZh } from '../../www/budget/terms.zh.ts';
import { words as budgetEn } from '../../www/budget/words.en.ts';
import { words as captionsEn } from '../../www/captions/words.en.ts';
import { words as captionsZh } from '../../www/captions/words.zh.ts';
import { words as detailsEn } from '../../www/creators/creator-details.en.ts';
import { words as detailsZh } from '../../www/creators/creator-details.zh.ts';
import { words as creatorsEn } from '../../www/creators/words.en.ts';
import { words as creatorsZh } from '../../www/creators/words.zh.ts';
import { words as documentEn } from '../../www/document/words.en.ts';
import { words as documentZh } from '../../www/document/words.zh.ts';
import { words as noticeEn } from '../../www/planner/notice.en.ts';
import { words as noticeZh } from '../../www/planner/notice.zh.ts';
import { words as plannerEn } from '../../www/planner/words.en.ts';
import { words as scheduleDetailsEn } from '../../www/schedule/details.en.ts';
import { words as scheduleDetailsZh } from '../../www/schedule/details.zh.ts';
import { words as scheduleEn } from '../../www/schedule/words.en.ts';
import { words as scheduleZh } from '../../www/schedule/words.zh.ts';
import { words as uiEn } from '../../www/ui/words.en.ts';
import * as chinese from '../../www/words.zh.ts';

export { words as budgetDetails } from '../../www/budget/details.en.ts';
export { words as roster } from '../../www/creators/creator-roster.en.ts';
export { words as rosterZh } from '../../www/creators/creator-roster.zh.ts';
export { words as team } from '../../www/creators/roster-team.en.ts';
export { words as plans } from '../../www/plans/words.en.ts';
export { words as results } from '../../www/results/results.en.ts';
export { words as resultsZh } from '../../www/results/results.zh.ts';
export { words as scheduleDetails } from '../../www/schedule/details.en.ts';
export { words as figures } from '../../www/ui/figures.en.ts';
export { words as advice } from '../../www/whatif/whatif-advice.en.ts';
export { words as mistakes } from '../../www/whatif/whatif-mistakes.en.ts';
export { words as whatif } from '../../www/whatif/words.en.ts';

export const briefs = {
  en: { paper: briefEn, page: briefPageEn, doors: briefDoorsEn },
  zh: { paper: briefZh, page: briefPageZh, doors: briefDoorsZh },
};
export const captions = { en: captionsEn, zh: captionsZh };
export const notices = { en: scheduleDetailsEn.notice, zh: scheduleDetailsZh.notice };
export const documents = { en: documentEn, zh: documentZh };

export const en = {
  ...appEn,
  ...uiEn,
  ...plannerEn,
  ...noticeEn,
  budget: { ...termsEn, ...budgetEn },
  engagement: { ...detailsEn, ...creatorsEn },
  schedule: scheduleEn,
  whatif: budgetEn.parts,
};

export const zh: typeof en = {
  ...chinese.app,
  ...chinese.ui,
  ...chinese.planner,
  ...noticeZh,
  budget: { ...termsZh, ...chinese.budget },
  engagement: { ...detailsZh, ...creatorsZh },
  schedule: scheduleZh,
  whatif: chinese.budget.parts,
};
