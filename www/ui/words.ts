import { Messages } from '../app/messages.ts';
import type { words as figures } from './figures.en.ts';
import { words } from './words.en.ts';

export const uiWords = new Messages(words);
export const figureWords = new Messages<typeof figures>();
