import { loadWholeCore } from '../app/core.ts';
import { once } from '../app/once.ts';

// Loads the core that knows the whole plan, once for all elements of a page.
export const wholeCore = once(loadWholeCore);
