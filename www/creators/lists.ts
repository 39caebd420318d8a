import { lists as en } from './lists.en.ts';
import { lists as zh } from './lists.zh.ts';

// The part of the catalogue that comes with lists, in either language.
export const lists = { en, zh };
