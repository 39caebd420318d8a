import type { Words } from '../app/words.ts';

const part = (chance: number, words: Words) => words.share(Math.round(chance * 100) / 100);

// A chance in whole percents, since it is simulated: none is certain, and what never happens is impossible.
export function chanceText(chance: number, words: Words): string {
  if (chance > 0.994) return `>${part(0.99, words)}`;
  return chance > 0 && chance < 0.006 ? `<${part(0.01, words)}` : part(chance, words);
}

// What a chance gains or loses, in whole percents.
export const chanceGain = (gain: number, words: Words): string => part(Math.abs(gain), words);
