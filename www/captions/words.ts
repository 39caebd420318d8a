import { Messages } from '../app/messages.ts';
import type { words } from './words.en.ts';

export const captionWords = new Messages<typeof words>();
