import type { Creator } from '#core';

// What a reader can do with a note that counts as engagement.
export const interactions = ['likes', 'saves', 'comments', 'shares'] as const;

// The averages of a creator's notes that the page asks for, in its order.
export const averages = [
  ...interactions,
  'reads',
  'impressions',
] as const satisfies (keyof Creator)[];
