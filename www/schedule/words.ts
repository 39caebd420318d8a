import { Messages } from '../app/messages.ts';
import type { words as details } from './details.en.ts';
import { words } from './words.en.ts';

export const scheduleWords = new Messages(words);
export const scheduleDetails = new Messages<typeof details>();
