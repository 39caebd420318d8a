import { assumptions as en } from './assumptions.en.ts';
import { assumptions as zh } from './assumptions.zh.ts';

// The part of the catalogue that comes with the assumptions, in either language.
export const assumptions = { en, zh };
