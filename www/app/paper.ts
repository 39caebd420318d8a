import type { Store } from './store.ts';
import type { Words } from './words.ts';

// A page that has a plan to print, in its reader's words.
export interface Printed {
  readonly store: Store | null;
  readonly words: Words | null;
}

// The plan as a document and as a workbook. A chunk of its own. Both leave lists out unless they are
// asked for.
export interface Paper {
  // Has the document at hand from now on, for whenever the reader prints.
  keepReady(page: Printed): void;
  // Prints it; false where the plan gives none.
  printPlan(page: Printed, hasLists: boolean): Promise<boolean>;
  // Prints something else in its place, such as the brief.
  printOther(page: Printed, content: unknown, title: string): void;
  saveFinance(page: Printed, hasLists: boolean): Promise<boolean>;
}
