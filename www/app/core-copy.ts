// The binding once more, with an instance of its own; see core.ts.
export * from '../../wasm/pkg/notewave.js?again';
export { default } from '../../wasm/pkg/notewave.js?again';

export const address = import.meta.url;
