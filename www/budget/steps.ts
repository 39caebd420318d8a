import { steps as en } from './steps.en.ts';
import { steps as zh } from './steps.zh.ts';

// The part of the catalogue that comes with explanations, in either language.
export const steps = { en, zh };
