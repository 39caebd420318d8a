import type { Objective } from '#core';

// What a campaign is held against when its notes are out.
export const words = {
  question: 'What to hold the campaign against',
  lead: (range: string, unit: string) =>
    `Expected: ${range} ${unit}. Of ten such campaigns eight end within it, one below and one above, by luck alone.`,
  typed: (unit: string) => `What it brought, ${unit}`,
  inside: (place: string) =>
    `Within the range: ${place} of 20 such campaigns bring as much or less.`,
  below:
    'Below the range: one such campaign in ten does as badly. Look first at reads for each note.',
  above: 'Above the range: one such campaign in ten does as well. Keep whom you booked.',
  watchHead: 'What to write down, note by note',
  watch: {
    awareness: [
      'Impressions and reads',
      'New readers, where the platform shows them',
      'Followers gained',
      'Searches for the brand',
    ],
    seeding: [
      'Saves, and saves for each read',
      'Comments that ask where to buy',
      'Searches for the product',
      'Organic notes of others',
    ],
    conversion: [
      'Clicks to the shop',
      'Orders and what they bring',
      'Spend in Juguang for each note',
      'Cost per order',
    ],
  } satisfies Record<Objective, string[]>,
};
