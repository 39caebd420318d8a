// The plan as the workbook that the page saves for finance.
import { financeSheets } from 'notewave/node';
import type { Words } from '../www/app/words.ts';
import { workbook } from '../www/app/workbook.ts';
import { words as budgetEn } from '../www/budget/details.en.ts';
import { words as budgetZh } from '../www/budget/details.zh.ts';
import { budgetDetails } from '../www/budget/words.ts';
import { financeBook } from '../www/document/finance-book.ts';
import type { Reported } from '../www/document/reported.ts';
import { sheetWords } from '../www/document/sheet-words.ts';
import { words as documentEn } from '../www/document/words.en.ts';
import { documentWords } from '../www/document/words.ts';
import { words as documentZh } from '../www/document/words.zh.ts';
import * as scheduleEn from '../www/schedule/details.en.ts';
import * as scheduleZh from '../www/schedule/details.zh.ts';
import { scheduleDetails, scheduleWords } from '../www/schedule/words.ts';
import type { Example } from '../www/text/plan-text.ts';
import { words as figuresEn } from '../www/ui/figures.en.ts';
import { words as figuresZh } from '../www/ui/figures.zh.ts';
import { figureWords } from '../www/ui/words.ts';

const said = <T>(en: T, zh: T) => ({
  en: async () => ({ words: en }),
  zh: async () => ({ words: zh }),
});
budgetDetails.files = said(budgetEn, budgetZh);
documentWords.files = said(documentEn, documentZh);
figureWords.files = said(figuresEn, figuresZh);
scheduleDetails.files = said(scheduleEn.words, scheduleZh.words);
scheduleWords.files = said(scheduleEn.schedule, scheduleZh.schedule);

// The report is on the plan as it is.
const reported = ({ plan, report, figures }: Example): Reported => ({
  plan,
  figures,
  basis: () => plan,
  section: ((name: keyof typeof report) => report[name]) as Reported['section'],
  isOld: () => false,
});

// The workbook as a file. The plan's lists of people are in it if the plan has them.
export async function financeFile(
  example: Example,
  words: Words,
  link: string,
): Promise<Uint8Array> {
  const all = [budgetDetails, documentWords, figureWords, scheduleDetails, scheduleWords];
  await Promise.all(all.map((one) => one.load(words.lang)));
  const book = financeSheets(example.plan, sheetWords(reported(example), words, link, true));
  if (!book) throw new Error('a plan without problems has a workbook');
  const file = await workbook(financeBook(book, words));
  return new Uint8Array(await file.arrayBuffer());
}
