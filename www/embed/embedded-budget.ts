import { Budget } from '../budget/budget.ts';
import { define } from '../ui/define.ts';
import { embedded } from './embedded.ts';

// The budget as it is embedded, by itself or as the short form of the planner.
export const EmbeddedBudget = embedded(Budget);
define('notewave-embedded-budget', EmbeddedBudget);
