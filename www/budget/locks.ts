import type { LineId, Tier } from '#core';
import type { Store } from '../app/store.ts';

// Locks the number of creators of a tier; null lets it go.
export function setCount(store: Store, tier: Tier, count: number | null): void {
  const { locks } = store.plan.budget;
  const counts = { ...locks.counts, [tier]: count };
  store.budget({ locks: { ...locks, counts } }, `locks.counts.${tier}`);
}

// Locks a line, in fen; null lets it go.
export function setLine(store: Store, id: LineId, amount: number | null): void {
  const { locks } = store.plan.budget;
  const { [id]: _, ...lines } = locks.lines;
  if (amount !== null) lines[id] = amount;
  store.budget({ locks: { ...locks, lines } }, `locks.lines.${id}`);
}
