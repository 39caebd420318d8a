// What the budget shows when it is asked for more: one chunk.
import './budget-compare.ts';
import './budget-each.ts';
import './budget-guardrails.ts';
