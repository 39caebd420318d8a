import { team as en } from './team.en.ts';
import { team as zh } from './team.zh.ts';

// What is said of the team, in either language; it comes with the team.
export const team = { en, zh };
