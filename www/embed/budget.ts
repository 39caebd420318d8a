// The budget, for a page of others.
import { loadCore } from '../app/core.ts';
import { Budget } from '../budget/budget.ts';
import { budgetWords } from '../budget/words.ts';
import { define } from '../ui/define.ts';
import { embedded } from './embedded.ts';
import { mounts } from './mount.ts';

budgetWords.files = {
  zh: () => import('../budget/words.zh.ts'),
  hant: () => import('../budget/words.zh.ts?hant'),
};

const Embedded = embedded(Budget);
define('notewave-embedded-budget', Embedded);

export const mount = mounts({ core: loadCore, element: () => new Embedded() });
