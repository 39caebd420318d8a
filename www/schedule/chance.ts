import type { Words } from '../app/words.ts';

// A chance in whole percents, since it is simulated.
export function chanceText(chance: number, words: Words): string {
  return words.share(Math.round(chance * 100) / 100);
}
