import { Messages } from '../app/messages.ts';
import type { words } from './words.en.ts';

export const plansWords = new Messages<typeof words>();
