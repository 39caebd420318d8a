// What the calculators show when they are asked for more: one chunk, fetched then.
import './budget-compare.ts';
import './budget-each.ts';
import './budget-guardrails.ts';
import './budget-options.ts';
