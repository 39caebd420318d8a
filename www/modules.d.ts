// TypeScript knows the binding by its path, not under a query.
declare module '*/notewave.js?again' {
  export * from '#core';
  export { default } from '#core';
}

// The words of a Chinese file, which vite.config.ts turns into Traditional Chinese.
declare module '*.zh.ts?hant' {
  export const words: never;
  export const schedule: never;
  export const app: never;
  export const ui: never;
  export const budget: never;
  export const creators: never;
  export const planner: never;
}
