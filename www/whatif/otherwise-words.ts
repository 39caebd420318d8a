import { otherwise as en } from './otherwise.en.ts';
import { otherwise as zh } from './otherwise.zh.ts';

// The part of the catalogue that comes with these what-ifs, in either language.
export const otherwise = { en, zh };
