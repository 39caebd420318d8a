import { Messages } from '../app/messages.ts';
import type { words as answers } from './budget-answers.en.ts';
import type { words as explanation } from './budget-explanation.en.ts';
import type { words as details } from './details.en.ts';
import type { words as terms } from './terms.en.ts';
import { words } from './words.en.ts';

export const budgetWords = new Messages(words);
export const budgetDetails = new Messages<typeof details>();
export const explanationWords = new Messages<typeof explanation>();
export const answerWords = new Messages<typeof answers>();
export const budgetTerms = new Messages<typeof terms>();
