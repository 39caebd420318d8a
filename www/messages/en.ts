import { budget } from './en/budget.ts';
import { common } from './en/common.ts';
import { engagement } from './en/engagement.ts';
import { schedule } from './en/schedule.ts';
import { whatif } from './en/whatif.ts';

// Everything the page says in English; every other language has the same shape.
export const en = { ...common, budget, engagement, schedule, whatif };
