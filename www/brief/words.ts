import { Messages } from '../app/messages.ts';
import type { words as doors } from './doors.en.ts';
import type { words as page } from './page.en.ts';
import type { words as plan } from './plan-text.en.ts';
import type { words as paper } from './words.en.ts';

// What stands on the brief itself, in two languages at once; what the page says around it; and what its doors say.
export const briefWords = new Messages<typeof paper>();
export const briefPageWords = new Messages<typeof page>();
export const planTextWords = new Messages<typeof plan>();
export const briefDoorWords = new Messages<typeof doors>();
