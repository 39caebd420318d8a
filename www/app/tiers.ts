import type { PerTier, Tier } from '#core';
import type { Words } from './words.ts';

// The tiers, the smallest first, as in the core.
export const tiers: readonly Tier[] = ['koc', 'micro', 'mid', 'mega'];

// How many creators a mix books.
export const creatorsOf = (counts: PerTier<number>): number =>
  tiers.reduce((sum, tier) => sum + counts[tier], 0);

// A mix in words: `20 KOC, 18 micro and 2 mid-tier`, and what else belongs to it.
export function mixText(counts: PerTier<number>, words: Words, more: string[] = []): string {
  const parts = tiers
    .filter((tier) => counts[tier] > 0)
    .map((tier) => words.t.creatorsOfTier(words.number(counts[tier]), words.tier(tier)));
  return words.list([...(parts.length > 0 ? parts : [words.t.noCreators]), ...more]);
}
