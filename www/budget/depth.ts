// What the calculators show when they are asked for more: one chunk, fetched then.
import './budget-comparison.ts';
import './budget-tier-costs.ts';
import './budget-guardrails.ts';
import './budget-options.ts';
