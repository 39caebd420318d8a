import type { StageId, WaveId } from '#core';
import { s } from '../app/plural.ts';

// Who posts when?
export const words = {
  question: 'Who posts when?',
  launchBy: 'Go live',
  byDate: 'On a date',
  byEvent: 'For an event',
  launch: 'Launch date',
  event: 'Event',
  eventDate: (name: string, date: string) => `${name}, ${date}`,
  headline: (start: string, launch: string) => `Start by ${start} to go live on ${launch}`,
  headlineLate: (start: string, launch: string) =>
    `Late: to go live on ${launch}, work had to start by ${start}`,
  inTime: (fast: string, slow: string) =>
    `If everything goes fast ${fast} is enough; if everything takes long it must be ${slow}.`,
  late: (days: string, value: number, earliest: string) =>
    `${days} working day${s(value)} late. A start today is in time for ${earliest}.`,
  useEarliest: (date: string) => `Launch on ${date} instead`,
  calendarIncomplete:
    'The public holidays of this time are not announced yet; only the statutory days are counted.',
  stagesHead: 'Counted back from the launch',
  stage: {
    brief: 'Brief',
    outreach: 'Outreach',
    contract: 'Contract and Pugongying order',
    shipping: 'Products on their way',
    draft: 'Drafts',
    review: 'Review',
    revision: 'Revision',
    compliance: 'Compliance check',
    filing: 'Filing and scheduling',
    event: 'Extra for the event',
  } satisfies Record<StageId, string>,
  stageDays: (days: string, value: number) => `${days} working day${s(value)}`,
  stageLate: 'should have begun',
  today: 'Today',
  launchMark: 'Launch',
  liveRow: 'Live',
  boardHead: 'The live weeks',
  wave: {
    seeding: 'KOC seeding',
    anchor: 'Anchor',
    main: 'Micro wave',
    tail: 'Tail',
  } satisfies Record<WaveId, string>,
  wavePosts: (count: string, value: number) => `${count} post${s(value)}`,
  folds: {
    timing: 'Will it be in time, and what if the launch moves?',
    payments: 'What is paid when?',
    posts: 'Every post',
  },
  postName: (tier: string, number: string) => `${tier} ${number}`,
  releaseAll: 'Let all go',
  noWaves: 'No creators in the budget’s mix, so no posts.',
  downloadCalendar: 'Download the calendar (ICS)',
  live: (first: string, last: string) => `live ${first} – ${last}`,
  startBy: (date: string) => `start by ${date}`,
  startLate: (date: string) => `late since ${date}`,
};
