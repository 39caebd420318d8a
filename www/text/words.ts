import { Messages } from '../app/messages.ts';
import { words } from './words.en.ts';

export const textWords = new Messages(words);
