import type { PerTier } from '#core';
import { tiers } from '../app/tiers.ts';

// The most dots in a tier. Beyond that one dot stands for several creators.
export const mostDots = 100;

// How many creators one dot stands for, the same in every tier.
export function perDot(counts: PerTier<number>): number {
  let per = 1;
  while (Math.max(...tiers.map((tier) => counts[tier])) / per > mostDots) per *= 10;
  return per;
}
