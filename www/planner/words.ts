import { Messages } from '../app/messages.ts';
import type { words as notice } from './notice.en.ts';
import { words } from './words.en.ts';

export const plannerWords = new Messages(words);
export const noticeWords = new Messages<typeof notice>();
