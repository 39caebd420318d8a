import { answers as en } from './answers.en.ts';
import { answers as zh } from './answers.zh.ts';

// The part of the catalogue that comes with the what-ifs of one plan, in either language.
export const answers = { en, zh };
