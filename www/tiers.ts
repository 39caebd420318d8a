import type { PerTier, Tier } from '#core';
import type { Words } from './messages/words.ts';

// The smallest first, as in the core.
export const tiers: readonly Tier[] = ['koc', 'micro', 'mid', 'mega'];

// `20 KOC, 18 micro and 2 mid-tier`.
export function mixText(counts: PerTier<number>, words: Words): string {
  const parts = tiers
    .filter((tier) => counts[tier] > 0)
    .map((tier) => words.t.creators(words.number(counts[tier]), words.tier(tier)));
  return parts.length > 0 ? words.list(parts) : words.t.noCreators;
}
