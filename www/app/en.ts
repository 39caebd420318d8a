import { budget } from '../budget/words.en.ts';
import { engagement } from '../creators/words.en.ts';
import { schedule } from '../schedule/words.en.ts';
import { whatif } from '../whatif/folds.en.ts';
import { common } from './words.en.ts';

// Everything the page says in English; every other language has the same shape.
export const en = { ...common, budget, engagement, schedule, whatif };
