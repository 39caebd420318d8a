import type { DayKind, WaveId } from '#core';
import type { Conflict, DoubtCode, PaymentKind, TimeSaverId } from '#whatif';
import { s } from '../app/plural.ts';

// Fetched as one with the words of the schedule.
export { words as schedule } from './words.en.ts';

// What is said of being in time and of payments.
export const words = {
  wave: {
    seeding: 'KOC seeding',
    anchor: 'Anchor',
    main: 'Micro wave',
    tail: 'Tail',
  } satisfies Record<WaveId, string>,
  wavePosts: (count: string, value: number) => `${count} post${s(value)}`,
  postName: (tier: string, number: string) => `${tier} ${number}`,
  posts: {
    noteHead: 'Post',
    dateHead: 'Date in China',
    timeHead: 'China',
    hereHead: 'Your time',
    times: (zone: string) => `Times in China, and where you are (${zone}).`,
    saveCalendar: 'Save the calendar (ICS)',
    with: {
      followUps: 'with what follows the notes',
      reminders: 'with reminders',
      measureReminders: 'also on days of watching and measuring',
    },
    again:
      'Give the plan a calendar of its own: import a later file into it and its entries move. One that fell away stays until you delete it.',
    files: 'To take along',
    csv: 'Save as CSV',
    xlsx: 'Save for Excel',
  },
  board: {
    dayPosts: (date: string, kind: string, posts: string) => `${date}, ${kind}: ${posts}`,
    dayKind: {
      working: 'working day',
      weekend: 'weekend',
      holiday: 'public holiday',
      makeup: 'make-up working day',
    } satisfies Record<DayKind, string>,
    holidayMark: 'off',
    makeupMark: 'work',
    creatorFile: 'Calendar file of this creator',
    afterNote: (boost: string, watch: string, measure: string) =>
      `Decide on boost ${boost}; watch the comments until ${watch}; measure ${measure}.`,
    close: 'Close',
    hint: 'Choose a note to move it or to hold it, or a day to keep it free.',
    keys: 'With a note chosen, the arrow keys move it by a day or a week; it can be dragged as well. Where it is put it stays, and the others are laid out around it.',
    at: (date: string, time: string) => `${date}, ${time} in China`,
    here: (time: string) => `${time} where you are`,
    note: (creator: string, note: string) => `${creator}, note ${note}`,
    day: 'Day',
    time: 'Time in China',
    lock: 'Hold it here',
    unlock: 'Let it go',
    isLocked: 'held',
    busy: 'The creator cannot on this day',
    free: 'The creator can on this day',
    shut: 'free',
    shutDay: 'Post nothing on this day',
    open: 'Allow posts on this day again',
    load: (posts: string, room: string) => `${posts} of ${room} posts`,
    conflict: {
      blackout: 'nothing is to be posted on this day',
      busy: 'the creator cannot on this day',
      full: 'more posts than the day has room for',
      'off-peak': 'outside the peak hours',
      double: 'another note at the same time',
      close: 'too near to the creator’s other note',
      holiday: 'on a day off',
      exclusive: 'another creator of its exclusive group is booked',
    } satisfies Record<Conflict, string>,
    conflicts: (count: string, value: number, groups: string) =>
      `${count} note${s(value)} to look at: ${groups}.`,
    conflictGroup: (names: string, reasons: string) => `${names} (${reasons})`,
    conflictAnd: '; ',
    full: 'There is not room for all notes under these rules. Any one of these would make it:',
    rule: {
      'posts.day': (value: string) => `${value} posts a day`,
      'wave.days': (value: string) => `Waves of ${value} days`,
      'series.spacing': (value: string) => `${value} days between two notes of a creator`,
      busy: (name: string) => `${name} can on all days`,
      lock: (name: string) => `Let ${name} go`,
    },
    fixed: (locks: string, days: string, busy: string) =>
      `Fixed by you: notes held ${locks}, free days ${days}, creators’ days ${busy}.`,
    gap: (share: string) =>
      `No board clusters more than ${share} less; whether one does is not proven.`,
  },
  days: {
    days: 'Days of your own',
    daysAbout: 'They come before the public notices, for stages and for peak hours.',
    day: 'Day',
    addOff: 'Is off',
    addWorked: 'Is worked',
    is: (date: string, works: boolean) => `${date}: ${works ? 'worked' : 'off'}`,
    remove: 'Remove',
    removeDay: (date: string) => `Remove ${date}`,
    event: (name: string) => `Days of ${name}`,
    eventAbout: 'Seeding and anchor are done before the first day, the main wave by the peak.',
    ends: { low: 'First day', value: 'Peak', high: 'Last day' },
    reset: 'Back to the usual days',
  },
  notice: {
    head: 'The official notice',
    about:
      'Paste the State Council’s notice on public holidays, in Chinese, or open a holiday calendar. It is read on this device, and shown before anything changes.',
    example: '一、元旦：1月1日（周五）至3日（周日）放假，共3天。',
    openFile: 'Open a calendar file (ICS)',
    tooLarge: 'This file is too large for a calendar of holidays.',
    nothing: 'No days off were found in this text.',
    span: (when: string, days: string, value: number, works: boolean) =>
      `${when}: ${works ? 'worked' : value === 1 ? 'off' : `${days} days off`}`,
    known: 'known already',
    outside: (days: string, value: number) =>
      `${days} day${s(value)} lie${value === 1 ? 's' : ''} outside 2026 to 2028, the years of this calendar.`,
    take: (off: string, offs: number, worked: string, workeds: number) =>
      `Take ${[offs > 0 && `${off} day${s(offs)} off`, workeds > 0 && `${worked} at work`].filter(Boolean).join(' and ')}`,
    taken: 'Taken into the days of your own. Undo takes them out again.',
    allKnown: 'The plan knows all of these days.',
    doubt: {
      'no-year': (_passage: string, _said: string, found: string) =>
        `The text names no year; by its weekdays it is ${found}.`,
      'no-such-day': (passage: string) => `“${passage}”: there is no such day.`,
      weekday: (passage: string, said: string, found: string, date: string) =>
        `“${passage}”: the text says ${said}, and ${date} is a ${found}.`,
      count: (passage: string, said: string, found: string) =>
        `“${passage}”: the text counts ${said} days, and there are ${found}.`,
      clash: (_passage: string, _said: string, _found: string, date: string) =>
        `${date} is said to be off and to be worked. It is read as worked.`,
      workday: (passage: string, _said: string, _found: string, date: string) =>
        `“${passage}”: ${date} is to be worked, and is no Saturday or Sunday.`,
      unclear: (passage: string, _said: string, _found: string, date: string) =>
        `“${passage}” (${date}) says neither off nor worked, and is left out.`,
      long: (passage: string) => `“${passage}” is longer than any holiday, and is left out.`,
    } satisfies Record<
      DoubtCode,
      (passage: string, said: string, found: string, date: string) => string
    >,
  },
  // What the calendar file says.
  ics: {
    calendar: 'Xiaohongshu campaign',
    file: 'calendar',
    startBy: 'Start by',
    posts: { koc: 'KOC note', micro: 'Micro note', mid: 'Mid-tier note', mega: 'Mega note' },
    several: { koc: 'KOC notes', micro: 'micro notes', mid: 'mid-tier notes', mega: 'mega notes' },
    notes: 'notes',
    times: 'Times in China:',
    boost: 'Decide on boost',
    watch: 'Answer comments',
    older: 'older notes',
    answers: {
      answerQuestion: 'Questions',
      answerNegative: 'Complaints',
      answerBuying: 'Wants to buy',
    },
    measure: 'Measure',
  },
  timing: {
    chance: (chance: string) =>
      `${chance} that the first note of every tier is out on its day, starting today`,
    chanceAbout:
      'Of 4,096 simulated campaigns on the Chinese working calendar, each stage between its low and its high duration.',
    safe: (date: string) => `Nine in ten for ${date} in place of the plan’s day.`,
    noSafe: 'No date in the next 400 days reaches nine in ten.',
    tiers: 'Tier by tier',
    firstNote: 'First note',
    startBy: 'Start by',
    slow: 'If all takes long',
    chanceHead: 'Chance',
    late: (days: string, value: number) => `${days} working day${s(value)} late`,
    givesHead: 'What can give',
    give: {
      'fewer-rounds': 'One round of revision fewer',
      'koc-only': 'KOCs on their days, the others when ready',
      'later-date': 'A later date',
    } satisfies Record<TimeSaverId, string>,
    gains: (days: string, chance: string) => `gains ${days} working days, ${chance} in time`,
  },
  launches: {
    use: (date: string) => `Take ${date}`,
    picture: 'What is expected by date: the chance times the best mix’s result',
    pick: 'Look at another date',
    at: (date: string, chance: string, result: string) =>
      `${date}: ${chance}, about ${result} if in time`,
    premium: (sale: string) => `Fees carry the premium of ${sale || 'the season'}.`,
    premiumCosts: (amount: string) =>
      `In the weeks of a sale the same creators cost ${amount} more.`,
    best: (date: string) => `Most is expected of ${date}.`,
    day: {
      earlier: (chance: string, worth: string) => `A day earlier: ${chance}, worth ${worth}`,
      later: (chance: string, worth: string) => `A day later: ${chance}, worth ${worth}`,
    },
    about:
      'A plan that is late counts as nothing here, which is the harsh view. All are plain dates, without what an event asks for.',
  },
  payments: {
    dateHead: 'Date',
    amountHead: 'Due',
    soFarHead: 'So far',
    purposeHead: 'What for',
    held: (amount: string) =>
      `${amount} is held without a date: contingency and what is left over.`,
    total: 'In all',
    feesOfTier: (line: string, tier: string) => `${line} (${tier})`,
    purpose: (names: string, kind: string) => `${names}: ${kind}`,
    and: '; ',
    kind: { held: 'held', funded: 'funded', paid: 'paid' } satisfies Record<PaymentKind, string>,
  },
  table: {
    file: 'schedule',
    sheets: { posts: 'Posts', payments: 'Payments' },
    columns: {
      post: 'Note',
      creator: 'Creator',
      tier: 'Tier',
      wave: 'Wave',
      date: 'Date',
      time: 'Time in China',
      utc: 'UTC',
      boost: 'Decide on boost',
      watch: 'Watch comments until',
      measure: 'Measure on',
      line: 'Cost line',
      payment: 'Payment',
      amount: 'Amount, RMB',
      soFar: 'So far, RMB',
      total: 'In all',
    },
  },
};
