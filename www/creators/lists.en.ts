import type { Pick } from '#core';
import type { ListKind, RemarkCode } from '#lists';
import { s } from '../app/plural.ts';
import type { Encoding } from '../lists/encoding.ts';
import type { Reason } from '../lists/limits.ts';

// What is said of a list that is read.
export const lists = {
  roster: {
    more: (count: string) => `and ${count} more`,
    head: {
      name: 'Creator',
      tier: 'Tier',
      followers: 'Followers',
      fee: 'Fee',
      rate: 'Engagement rate',
      saveRate: 'Save rate',
      cpe: 'CPE',
      verdict: 'Verdict',
    },
    disagreeShort: 'sources disagree',
    rosterAbout:
      'Paste rows from a spreadsheet, or open a CSV or Excel file: one row a creator, or one row a note. Headers may be English or Chinese. It stays in this browser.',
    paste: 'Paste a list',
    read: 'Read the list',
    file: 'Open a file',
    drop: 'or drop it here',
    sample: 'Try the sample list',
    sampleNotes: 'Add the sample notes',
    clear: 'Remove the list',
    unused: 'not used',
    rowsLeftOut: (count: string, value: number) =>
      `${count} row${s(value)} could not be used; the others are here.`,
    found: (creators: string, notes: string) => `Creators: ${creators}, notes: ${notes}`,
    noRows: 'No row follows the header.',
    tooMany: (most: string) => `The list ends here: only ${most} rows are taken.`,
    table: 'Creators',
    sortBy: (column: string) => `Sort by ${column}`,
    search: 'Find a name, category, city or note',
    anyTier: 'Any tier',
    anyVerdict: 'Any verdict',
    anyPick: 'Picked or not',
    picks: { in: 'in the team', open: 'open', out: 'left out' } satisfies Record<Pick, string>,
    shown: (some: string, all: string) => (some === all ? `${all} creators` : `${some} of ${all}`),
    noneFound: 'No creator is like that.',
    team: 'Team',
    pin: (name: string) => `Hold ${name} in the team`,
    exclude: (name: string) => `Leave ${name} out`,
    close: 'Close',
    correct: 'Correct or add',
    correctAbout:
      'Averages of one note. What you change here counts at once; the list itself stays.',
    own: { category: 'Category', group: 'Only one of', remark: 'Note' },
    details: (name: string) => `Details of ${name}`,
  },
  notKept: (most: string) =>
    `More than ${most} notes are not kept when you leave the page, and no link holds them: read the file again then.`,
  team: 'Whom to book: the best team of this list',
  reading: 'Reading the list',
  cancel: 'Cancel',
  cancelled: 'Reading was stopped. What was here before is unchanged.',
  missing: 'The sample could not be loaded.',
  refused: {
    'too-large': (given, most) =>
      `This file has ${given} MB; at most ${most} MB are read. Split it, or keep only the columns you need.`,
    'unpacks-too-large': (given, most) =>
      `This workbook unpacks to ${given} MB; at most ${most} MB are read. Save the sheet as CSV and open that.`,
    'too-many-rows': (given, most) =>
      `A sheet has ${given} rows; at most ${most} are read from a workbook. Save the sheet as CSV and open that.`,
    'no-list': () => 'This file holds no list. Open a CSV, text or XLSX file.',
    damaged: () => 'This workbook is damaged or locked. Save it again as XLSX or CSV.',
  } satisfies Record<Reason, (given: string, most: string) => string>,
  encoding: {
    'utf-8': 'Read as UTF-8.',
    'utf-16le': 'Read as UTF-16.',
    'utf-16be': 'Read as UTF-16.',
    gb18030: 'Read as GB18030.',
    workbook: 'Read from a workbook.',
  } satisfies Record<Encoding | 'workbook', string>,
  broken: 'Some letters could not be read; they show as �.',
  kind: {
    creators: (line: string) => `One row a creator, header in line ${line}.`,
    notes: (line: string) => `One row a note, header in line ${line}.`,
  } satisfies Record<ListKind, (line: string) => string>,
  skipped: (blank: string, totals: string) =>
    `Passed over: ${blank} blank and ${totals} totals rows.`,
  sheet: 'Sheet',
  bestSheets: 'What reads best',
  formulas: (count: string, value: number, first: string) =>
    `${count} formula cell${s(value)} (${first}) hold no value in the file: open it in the spreadsheet, save it and try again.`,
  remarks: 'To know',
  remark: {
    unknown: (given: string) => `“${given}”: kept, the number is unknown.`,
    'at-least': (given: string) => `“${given}” is taken as the least it may be.`,
    totals: (given: string) => `“${given}” is a totals row and not a creator.`,
  } satisfies Record<RemarkCode, (given: string) => string>,
  columnsUsed: (used: string, all: string) => `Columns: ${used} of ${all} used`,
  columnsAbout: 'Correct what was misunderstood; it is remembered for lists with these headers.',
  noHeader: (place: string) => `column ${place}`,
  repeats: (field: string) => `another column is the ${field} already`,
  forget: 'Go back to what the headers say',
  field: {
    name: 'name',
    id: 'id or profile link',
    followers: 'followers',
    category: 'category',
    city: 'city',
    feeImage: 'fee, image-text',
    feeVideo: 'fee, video',
    likes: 'likes',
    saves: 'saves',
    comments: 'comments',
    shares: 'shares',
    reads: 'reads',
    impressions: 'impressions',
    adClicks: 'ad clicks',
    sponsoredShare: 'share of sponsored notes',
    audienceMatch: 'audience match',
    relevance: 'relevance to the category',
    rival: 'worked with a rival',
    remark: 'remark',
    pick: 'in or out of the team',
    group: 'exclusive group',
    published: 'note: day published',
    sponsored: 'note: sponsored or not',
    video: 'note: video or image-text',
    note: 'note: id or link',
  } as Record<string, string>,
};

export type ListWords = typeof lists;
