import { Messages } from '../app/messages.ts';
import type { words } from './words.en.ts';

export const documentWords = new Messages<typeof words>();
