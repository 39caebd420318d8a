import { Messages } from '../app/messages.ts';
import type { words as advice } from './whatif-advice.en.ts';
import type { words as mistakes } from './whatif-mistakes.en.ts';
import type { words } from './words.en.ts';

export const whatifWords = new Messages<typeof words>();
export const adviceWords = new Messages<typeof advice>();
export const mistakeWords = new Messages<typeof mistakes>();
