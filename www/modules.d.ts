// TypeScript knows the binding by its path, not under a query.
declare module '*/notewave.js?again' {
  export * from '#core';
  export { default } from '#core';
}
