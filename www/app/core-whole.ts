// The core that knows the whole plan; see core.ts.
export { default, defaultPlan, evaluate, figures, readPlan } from '#core';
