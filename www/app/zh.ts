import { budget } from '../budget/words.zh.ts';
import { engagement } from '../creators/words.zh.ts';
import { schedule } from '../schedule/words.zh.ts';
import { whatif } from '../whatif/folds.zh.ts';
import type { Catalogue } from './words.ts';
import { common } from './words.zh.ts';

// 简体中文。
export const zh: Catalogue = { ...common, budget, engagement, schedule, whatif };
