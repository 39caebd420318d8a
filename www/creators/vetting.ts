import { vetting as en } from './vetting.en.ts';
import { vetting as zh } from './vetting.zh.ts';

// The part of the catalogue that comes with a roster, in either language.
export const vetting = { en, zh };
