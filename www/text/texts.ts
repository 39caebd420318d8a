// What scripts/text-pages.mjs calls.

import type { Lang } from '../app/messages.ts';
import { todayInChina } from '../app/plan.ts';
import { appWords, Words } from '../app/words.ts';
import { words as app } from '../app/words.zh.ts';
import { words as englishTerms } from '../budget/terms.en.ts';
import { words as terms } from '../budget/terms.zh.ts';
import { budgetTerms, budgetWords } from '../budget/words.ts';
import { words as budget } from '../budget/words.zh.ts';
import { words as englishFigures } from '../ui/figures.en.ts';
import { words as figures } from '../ui/figures.zh.ts';
import { figureWords, uiWords } from '../ui/words.ts';
import { words as ui } from '../ui/words.zh.ts';
import { textWords } from './words.ts';
import { words as text } from './words.zh.ts';

export { figureTable } from './figure-table.ts';
export { pageHead } from './page-head.ts';
export { pictureText, planText } from './plan-text.ts';
export { preview } from './preview.ts';
export { staticPlan } from './static-plan.ts';
export { textWords, todayInChina };

appWords.files.zh = async () => ({ words: app });
budgetTerms.files = {
  en: async () => ({ words: englishTerms }),
  zh: async () => ({ words: terms }),
};
figureWords.files = {
  en: async () => ({ words: englishFigures }),
  zh: async () => ({ words: figures }),
};
budgetWords.files.zh = async () => ({ words: budget });
uiWords.files.zh = async () => ({ words: ui });
textWords.files.zh = async () => ({ words: text });

export async function wordsOf(lang: Lang): Promise<Words> {
  await Promise.all(
    [appWords, budgetTerms, budgetWords, figureWords, uiWords, textWords].map((one) =>
      one.load(lang),
    ),
  );
  return new Words(lang);
}
