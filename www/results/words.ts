import { Messages } from '../app/messages.ts';
import type { words as results } from './results.en.ts';

export const resultsWords = new Messages<typeof results>();
