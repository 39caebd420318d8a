import { depth as en } from './depth.en.ts';
import { depth as zh } from './depth.zh.ts';

// The part of the catalogue that comes with the first folds, in either language.
export const depth = { en, zh };
