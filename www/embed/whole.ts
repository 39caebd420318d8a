import { loadWholeCore } from '../app/core.ts';
import type { Fetched } from '../app/fetched.ts';

let whole: Promise<void> | null = null;

// Loads the core that knows the whole plan, once for all elements of a page.
export function wholeCore(wasm?: Fetched): Promise<void> {
  whole ??= loadWholeCore(wasm).catch((error: unknown) => {
    whole = null;
    throw error;
  });
  return whole;
}
