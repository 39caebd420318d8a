import type { Store } from '../app/store.ts';

// What the document asks of a store: the plan, what was said of it, and of which plan that is. A report that
// was worked out without a page has it as well.
export type Reported = Pick<Store, 'plan' | 'figures' | 'basis' | 'section' | 'isOld'>;
