import { dates as en } from './dates.en.ts';
import { dates as zh } from './dates.zh.ts';

// What is said of being in time and of payments, in either language; it comes with them.
export const dates = { en, zh };
