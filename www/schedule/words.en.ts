import type { EventId, Falls, StageId } from '#core';
import { s } from '../app/plural.ts';

// Who posts when?
export const words = {
  question: 'Who posts when?',
  planFor: 'Plan for',
  byDate: 'A date',
  byEvent: 'An event',
  date: 'Date',
  event: 'Event',
  inTimeFor: 'Can still be met',
  tooLate: 'Too late, in working days',
  lateEvent: (event: string, days: string) => `${event}: ${days} days late`,
  opening: 'Opens',
  // Where the opening of a sale comes from.
  openings: {
    'double-eleven': '2025: Oct 15 on one platform, Oct 9 on another.',
    'six-eighteen': 'An assumption: no opening was found.',
  } as Partial<Record<EventId, string>>,
  fallsOnIt: 'What falls on that day',
  falls: {
    first: 'First note',
    anchor: 'Anchor',
    main: 'Main wave done',
  } satisfies Record<Falls, string>,
  tail: 'A tail after the main wave',
  avoid: 'Keep public holidays free',
  eventDate: (name: string, date: string) => `${name}, ${date}`,
  headline: (start: string, goal: string) => `Start by ${start} ${goal}`,
  headlineLate: (start: string, goal: string) => `Late: ${goal}, work had to start by ${start}`,
  headlinePassed: (start: string, goal: string) =>
    `Laid out ${goal}; work had to begin by ${start}`,
  goal: {
    first: (day: string) => `to go live on ${day}`,
    anchor: (day: string) => `for the anchor on ${day}`,
    main: (day: string) => `to have the main wave out by ${day}`,
  } satisfies Record<Falls, (day: string) => string>,
  inTime: (fast: string, slow: string) =>
    `If everything goes fast ${fast} is enough; if everything takes long it must be ${slow}.`,
  passed: 'That day has passed: the plan stands as it was, and nothing of it counts as late.',
  late: (days: string, value: number) => `${days} working day${s(value)} late.`,
  missed: (missed: string, all: string, past: string) =>
    `${missed === all ? `None of the ${all} notes can be ready for its day` : `${missed} of ${all} notes cannot be ready for their day`}${past && `; ${past} lie before today`}.`,
  allowMore: (notes: string) => `Allow ${notes} notes a day`,
  useInstead: (day: string) => `Take ${day} instead`,
  takesLong: (weeks: string) =>
    `At this pace it is live for ${weeks} weeks. Allow more notes a day (under the assumptions), or make several campaigns of it.`,
  raised: (notes: string) =>
    `Up to ${notes} notes a day: with fewer, a wave would last longer than it should (see the assumptions).`,
  notAll: (listed: string, all: string) =>
    `The first ${listed} of ${all} notes have a day and a time; the waves count them all.`,
  calendarMissing: (from: string) =>
    `From ${from} on the official calendar is missing here: only the statutory days off are known, not the days around them that are off or made up for. The State Council’s notice comes late in the year before.`,
  pasteNotice: 'Paste the notice',
  stagesHead: 'Counted back from the first notes',
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
  move: (day: string) =>
    `“${day}” can be dragged on the line, or moved by key: an arrow for a day, Page Up and Page Down for a week.`,
  moveOffEvent: (event: string) =>
    `The plan is then for a date of its own, and no longer for ${event}.`,
  liveRow: 'Live',
  boardHead: 'The live weeks',
  parts: {
    timing: 'In time, and other dates',
    payments: 'Payments',
    posts: 'Every post',
    days: 'Days off',
  },
  // What closed doors say.
  answers: {
    inTime: (chance: string) => `${chance} to be in time`,
    safe: (date: string) => `; nine in ten for ${date}`,
    official: (to: string) => `official calendar to ${to}`,
    ownDays: (count: string, value: number) => `, ${count} day${s(value)} of your own`,
    payments: (amount: string, first: string, last: string) =>
      `first ${amount} on ${first}, last on ${last}`,
    notes: (count: string, value: number) => `${count} note${s(value)}`,
    firstNotes: (count: string, all: string) => `the first ${count} of ${all} notes`,
    onDays: (notes: string, days: string, value: number) => `${notes} on ${days} day${s(value)}`,
    toLookAt: (count: string) => `${count} to look at`,
    onHolidays: (count: string, value: number) =>
      `${value === 0 ? 'none' : count} on a statutory holiday`,
    measured: (date: string) => `last measured ${date}`,
    and: ', ',
  },
  releaseAll: 'Let all go',
  noWaves: 'No creators in the budget’s mix, so no posts.',
  downloadCalendar: 'Download the calendar (ICS)',
};
