import { Messages } from '../app/messages.ts';
import type { words as details } from './details.en.ts';
import type { words } from './words.en.ts';

export const scheduleWords = new Messages<typeof words>();
export const scheduleDetails = new Messages<typeof details>();
