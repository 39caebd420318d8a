import type { EventId, Objective, Tier } from '#core';
import { s } from './plural.ts';

// The same of a count as it is written, which is rounded.
const plural = (count: string) => s(/^[+−]?1$/.test(count) ? 1 : 0);

// What every part of the page says: tiers, objectives and what they bring, units, events.
export const words = {
  tier: { koc: 'KOC', micro: 'micro', mid: 'mid-tier', mega: 'mega' } satisfies Record<
    Tier,
    string
  >,
  tierTitle: {
    koc: 'KOC',
    micro: 'Micro',
    mid: 'Mid-tier',
    mega: 'Mega',
  } satisfies Record<Tier, string>,
  creatorsOfTier: (count: string, tier: string) => `${count} ${tier}`,
  creatorCount: (count: string, value: number) => `${count} creator${s(value)}`,
  noCreators: 'no creators',
  objective: {
    awareness: 'Awareness',
    seeding: 'Seeding',
    conversion: 'Conversion',
  } satisfies Record<Objective, string>,
  result: {
    awareness: (count: string) => `${count} reader${plural(count)}`,
    seeding: (count: string) => `${count} save${plural(count)}`,
    conversion: (count: string) => `${count} order${plural(count)}`,
  } satisfies Record<Objective, (count: string) => string>,
  resultName: { awareness: 'Readers', seeding: 'Saves', conversion: 'Orders' } satisfies Record<
    Objective,
    string
  >,
  underOneResult: 'under one expected',
  costName: {
    awareness: 'Cost per reader',
    seeding: 'Cost per save',
    conversion: 'Cost per order',
  } satisfies Record<Objective, string>,
  costOfOne: {
    awareness: (cost: string) => `${cost} a reader`,
    seeding: (cost: string) => `${cost} a save`,
    conversion: (cost: string) => `${cost} an order`,
  } satisfies Record<Objective, (cost: string) => string>,
  unit: {
    days: (count: string, value: number) => `${count} day${s(value)}`,
    minutes: (count: string) => `${count} min`,
    suffix: { fen: '¥', share: '%', count: '', ratio: '', days: 'days', clock: '', minutes: 'min' },
  },
  event: {
    'spring-festival': 'Spring Festival',
    lantern: 'Lantern Festival',
    'womens-day': 'Women’s Day',
    'labour-day': 'Labour Day',
    'mothers-day': 'Mother’s Day',
    'five-twenty': '520',
    'six-eighteen': '618',
    'dragon-boat': 'Dragon Boat Festival',
    qixi: 'Qixi',
    'mid-autumn': 'Mid-Autumn Festival',
    'national-day': 'National Day',
    'double-eleven': 'Double 11',
    'black-friday': 'Black Friday',
    'double-twelve': 'Double 12',
    christmas: 'Christmas',
    'new-year': 'New Year',
    'valentines-day': 'Valentine’s Day',
  } satisfies Record<EventId, string>,
  unknown: '–',
  // What stands between a name and what it is, and between two things.
  colon: ': ',
  comma: ', ',
};
