// The budget, for a page of others.
import { loadCore } from '../app/core.ts';
import { budgetWords } from '../budget/words.ts';
import { EmbeddedBudget } from './embedded-budget.ts';
import { mounts } from './mount.ts';

budgetWords.files = {
  zh: () => import('../budget/words.zh.ts'),
  hant: () => import('../budget/words.zh.ts?hant'),
};

export const mount = mounts({ core: loadCore, element: () => new EmbeddedBudget() });
