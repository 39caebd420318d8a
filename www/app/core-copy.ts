// A second copy of the core's binding, with an instance of its own; see core.ts.
export * from '../../wasm/pkg/notewave.js?again';
export { default } from '../../wasm/pkg/notewave.js?again';

export const address = import.meta.url;
