import type { Catalogue } from './words.ts';
import { budget } from './zh/budget.ts';
import { common } from './zh/common.ts';
import { engagement } from './zh/engagement.ts';
import { schedule } from './zh/schedule.ts';
import { whatif } from './zh/whatif.ts';

// 简体中文。
export const zh: Catalogue = { ...common, budget, engagement, schedule, whatif };
