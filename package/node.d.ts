// What package/cli.ts imports is made by scripts/package.mjs; its types are those of the bindings.
declare module 'notewave/node' {
  export { defaultPlan, evaluate, figures, readPlan } from '#core';
  export { financeSheets, seekBudget } from '#whatif';
}
