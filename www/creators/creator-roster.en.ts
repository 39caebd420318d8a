import type { Format, Pick, Terms } from '#core';
import type { CpeLevel, CriterionId, DoubtId, Level, ListKind, RemarkCode, SignalId } from '#lists';
import type { Names } from '../app/messages.ts';
import { s } from '../app/plural.ts';
import type { Encoding } from '../lists/encoding.ts';
import type { Reason } from '../lists/limits.ts';
import { numbers } from './creator-details.en.ts';
import { columnReasons, few, understood } from './roster-understood.en.ts';

const { followers, ...others } = numbers;

// What a column of a list can hold.
const field = {
  name: 'name',
  id: 'id or profile link',
  followers,
  category: 'category',
  city: 'city',
  feeImage: 'fee, image-text',
  feeVideo: 'fee, video',
  service: 'fee with the service fee or not',
  ...others,
  interactions: 'all interactions',
  rate: 'engagement rate',
  platform: 'platform',
  sponsoredShare: 'share of sponsored notes',
  audienceMatch: 'audience match',
  relevance: 'relevance to the category',
  rival: 'worked with a rival',
  remark: 'remark',
  pick: 'in or out of the team',
  group: 'exclusive group',
  published: 'note: day published',
  day: 'note: day of its numbers',
  updated: 'note: last updated',
  sponsored: 'note: sponsored or not',
  video: 'note: video or image-text',
  note: 'note: id or link',
};

// What can be known within bounds only.
const bounded = {
  rate: 'engagement rate',
  cpe: 'CPE',
  cpm: 'CPM',
  costPerRead: 'cost per read',
  costPerSave: 'cost per save',
};

// What is said of a list of creators: how it is read, its table, each creator, and its file.
export const words = {
  list: {
    more: (count: string) => `and ${count} more`,
    about:
      'Paste rows from a spreadsheet, or open a CSV or Excel file: one row a creator, or one row a note. Headers may be English or Chinese. It stays in this browser unless you share it with the plan.',
    paste: 'Paste a list',
    read: 'Read the list',
    openFile: 'Open a file',
    drop: 'or drop it here',
    sample: 'Try the sample list',
    sampleNotes: 'Add the sample notes',
    clear: 'Remove the list',
    // Rows of what is in the list already.
    rowsRepeated: (count: string, value: number, kind: ListKind) =>
      `${count} row${s(value)} repeat${value === 1 ? 's' : ''} a ${kind === 'notes' ? 'note' : 'creator'} that the list has already: each counts once.`,
    rowsLeftOut: (count: string, value: number) =>
      `${count} row${s(value)} could not be used; the others are here.`,
    found: (creators: string, notes: string) =>
      `${creators} creator${few(creators)}, ${notes} note${few(notes)}`,
    noRows: 'No row follows the header.',
    tooMany: (most: string) => `The list ends here: only ${most} rows are taken.`,
    notesNotKept: (most: string) =>
      `More than ${most} notes are not kept when you leave the page, and no link holds them: read the file again then.`,
    reading: 'Reading the list',
    cancel: 'Cancel',
    cancelled: 'Reading was stopped. What was here before is unchanged.',
    sampleMissing: 'The sample could not be loaded.',
    refused: {
      'too-large': (given, most) =>
        `This file has ${given} MB; at most ${most} MB are read. Split it, or keep only the columns you need.`,
      'unpacks-too-large': (given, most) =>
        `This workbook unpacks to ${given} MB or more; at most ${most} MB are read of one of its size. Save the sheet as CSV and open that.`,
      'too-much-text': (given, most) =>
        `The cells of this workbook come to ${given} MB of text; at most ${most} MB are read of one of its size. Save the sheet as CSV and open that.`,
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
      big5: 'Read as Big5.',
      shift_jis: 'Read as Shift_JIS.',
      workbook: 'Read from a workbook.',
    } satisfies Record<Encoding | 'workbook', string>,
    encodingTitle: 'Encoding',
    encodingDoubt: 'The letters leave a doubt. Choose the encoding whose names read right:',
    brokenLetters: 'Some letters could not be read; they show as �.',
    kind: {
      creators: (line: string) => `One row a creator, header in line ${line}.`,
      notes: (line: string) => `One row a note, header in line ${line}.`,
      ads: (line: string) => `One row an advertisement, header in line ${line}.`,
    } satisfies Record<ListKind, (line: string) => string>,
    // Either may be empty.
    skipped: (blank: string, totals: string) => {
      const rows = (count: string, what: string) => count && `${count} ${what} row${few(count)}`;
      const both = [rows(blank, 'blank'), rows(totals, 'totals')].filter(Boolean);
      return `Passed over: ${both.join(' and ')}.`;
    },
    sheet: 'Sheet',
    bestSheets: 'What reads best',
    hiddenSheet: 'hidden',
    hiddenSheets: (names: string, value: number) =>
      `Hidden sheet${s(value)} in the workbook, read as well: ${names}.`,
    formulas: (count: string, value: number, first: string) =>
      `${count} formula cell${s(value)} (${first}) hold no value in the file: open it in the spreadsheet, save it and try again.`,
    hiddenRows: (count: string, value: number) =>
      `${count} hidden row${s(value)} read as well as the others.`,
    pictures: (count: string, value: number) => `${count} picture${s(value)} in cells passed over.`,
    columnsBeyond: (count: string, value: number, most: string) =>
      `${count} column${s(value)} behind the first ${most} not read.`,
    rowsBeyond: (count: string, value: number, first: string) =>
      `${count} row${s(value)} far below the others, from row ${first} on, not read.`,
    // What is said of a cell, or of several of one column; `given` is in quotation marks already.
    remark: {
      unknown: (given: string) => `${given}: kept, the number is unknown.`,
      'at-least': (given: string) => `${given}: taken as the least it may be.`,
      'at-most': (given: string) => `${given}: taken as the most it may be.`,
      range: (given: string) => `${given}: a range; its upper end is planned with.`,
      barter: (given: string) => `${given}: for products, not for money.`,
      unavailable: (given: string) => `${given}: takes no such order.`,
      'no-quote': (given: string) =>
        `0 in ${given} row${few(given)}: no quote, since others ask for money.`,
      discount: (given: string) => `${given}: the amount as it stands, the discount not taken off.`,
      totals: (given: string) => `${given}: a totals row and not a creator.`,
      thousands: (given: string) => `${given}: the point is taken to part thousands.`,
      'decimal-point': (given: string) => `${given}: the point is taken for a decimal point.`,
      unread: (given: string) => `${given}: not readable; the row is kept without it.`,
      'too-small': (given: string) =>
        `${given}: too little to be so, and taken as not known; write 万 behind it where 10,000s are meant.`,
      year: (given: string) => `${given}: no year; the nearest past one is taken.`,
      order: (given: string) => `${given}: day and month may stand either way; one was taken.`,
      ago: (given: string) => `${given}: counted back from today.`,
      short: (given: string) => `only ${given} cells; those that are missing are unknown.`,
    } satisfies Record<RemarkCode, (given: string) => string>,
  },
  table: {
    head: {
      name: 'Creator',
      tier: 'Tier',
      followers: 'Followers',
      fee: 'Fee',
      rate: 'Engagement rate',
      cpe: 'CPE',
      verdict: 'Verdict',
    },
    disagreeShort: 'sources disagree',
    partly: 'in part',
    noInteractions: 'no interactions given',
    noSameBand: 'no band counts alike',
    // A rate that lies between two ends, one in the band and one outside.
    either: 'may be either',
    across: (rate: string) => `${rate}, across an end`,
    asGiven: 'as the list gives it',
    doubt: {
      'interactions-above-reads': 'cannot be: more interactions than reads',
      'reads-above-impressions': 'cannot be: more reads than impressions',
      'total-disagrees': 'doubtful: total and parts differ',
      'saves-above-likes': 'doubtful: far more saves than likes',
      'rate-above-band': 'doubtful: rate far too high',
    } satisfies Record<DoubtId, string>,
    label: 'Creators',
    sortBy: (column: string) => `Sort by ${column}`,
    search: 'Find a name, category, city or note',
    anyTier: 'Any tier',
    anyVerdict: 'Any verdict',
    anyPick: 'Picked or not',
    picks: { in: 'in the team', open: 'open', out: 'left out' } satisfies Record<Pick, string>,
    shown: (some: string, all: string) =>
      some === all ? `${all} creator${few(all)}` : `${some} of ${all}`,
    noneFound: 'No creator is like that.',
    teamHead: 'Team',
    pin: (name: string) => `Hold ${name} in the team`,
    exclude: (name: string) => `Leave ${name} out`,
    details: (name: string) => `Details of ${name}`,
    signals: (count: string) => `${count} to look at`,
    fees: {
      from: (fee: string) => `from ${fee}`,
      atMost: (fee: string) => `at most ${fee}`,
      serviceIn: 'with service fee',
      terms: {
        barter: 'for products',
        'on-request': 'on request',
        unavailable: 'takes none',
      } as Partial<Record<Terms, string>>,
      format: { image: 'image-text', video: 'video' } satisfies Record<Format, string>,
    },
    csv: 'Save as CSV',
    xlsx: 'Save for Excel',
    vettingHead: { signals: 'Signals', score: 'Score' },
  },
  // What the rates of a list count.
  rates: {
    alike: (parts: string) => `All rates count ${parts}.`,
    differ: 'Not all rates count the same: each creator’s details say what.',
    total: 'total interactions',
    fits: (parts: string, by: string, some: string, all: string) =>
      some === all
        ? `The list’s own rates fit ${parts} ÷ ${by}.`
        : `The list’s own rates fit ${parts} ÷ ${by} best (${some} of ${all}).`,
  },
  understood,
  columns: {
    unused: 'not used',
    used: (used: string, all: string) => `Columns: ${used} of ${all} used`,
    about: 'Correct what was misunderstood; it is remembered for lists with these headers.',
    more: (count: string) => `Show ${count} more`,
    noHeader: (place: string) => `column ${place}`,
    repeats: (field: string) => `another column is the ${field} already`,
    ...columnReasons,
    forget: 'Go back to what the headers say',
    field: field as Names<keyof typeof field>,
  },
  drawer: {
    close: 'Close',
    correct: 'Correct or add',
    correctAbout:
      'Averages of one note. What you change here counts at once; the list itself stays.',
    text: { category: 'Category', group: 'Only one of', remark: 'Note' },
    audienceMatch: 'Audience match',
    relevance: 'Category relevance',
    rival: 'Worked with a rival',
    sharesIn: 'Shares are in the total',
    truth: { unknown: 'not known', yes: 'yes', no: 'no' },
  },
  // What a brand may be about; any other text does as well.
  categories: [
    'skincare',
    'makeup',
    'haircare',
    'fragrance',
    'fashion',
    'jewellery',
    'food',
    'coffee',
    'travel',
    'baby',
    'fitness',
    'home',
    'pets',
    'tech',
  ],
  teamTitle: 'Whom to book: the best team of this list',
  vetting: {
    sure: 'How sure that is',
    interval: (low: string, high: string) =>
      `Eight chances in ten that the true rate lies between ${low} and ${high}, by these notes.`,
    oneNote: 'Averages alone do not say how sure the rate is; a list of notes would.',
    trimmed: 'Without the highest and lowest tenth',
    notes: 'Notes over time',
    notesAbout: 'Each dot is a note and its rate; hollow ones are sponsored.',
    signals: 'Reasons to look',
    signalsAbout: 'None of these is a verdict. They say where a second look pays.',
    signal: {
      'saves-per-like': 'Saves for each like',
      'comment-share': 'Comments among interactions',
      'sponsored-share': 'Sponsored notes',
      variation: 'Variation of interactions',
      'likes-only': 'Notes of likes alone',
      gap: 'Longest gap, days',
      silence: 'Days since the last note',
      notes: 'Notes',
      rival: 'Worked with a rival (1: yes)',
    } satisfies Record<SignalId, string>,
    level: { good: 'good', fair: 'fair', warn: 'look', strong: 'look closely' } satisfies Record<
      Level,
      string
    >,
    unknown: 'not known',
    sponsored: (ratio: string, notes: string, others: string) =>
      `Sponsored notes bring ${ratio} of what the others do (${notes} against ${others} notes)`,
    sponsoredInterval: (low: string, high: string) => `, eight chances in ten ${low} to ${high}.`,
    ces: 'CES of a note',
    viral: 'Viral notes',
    cadence: 'Days between notes',
    feeAt: (level: string) => `${level} up to`,
    score: 'Open score',
    scoreOf: (range: string) => `${range} of 100 points`,
    scoreAbout: 'What is not known makes the range; it never counts as nothing.',
    term: {
      engagement: 'Engagement',
      authenticity: 'Authenticity and consistency',
      audience: 'Audience match',
      relevance: 'Category relevance',
      history: 'Collaboration history',
    } satisfies Record<CriterionId, string>,
    points: (range: string, most: string) => `${range} of ${most}`,
    atMost: (names: string) => `At most, since the list gives least numbers: ${names}.`,
    atLeast: (names: string) => `At least, since the list gives least numbers: ${names}.`,
    bounded: bounded as Names<keyof typeof bounded>,
    levelName: {
      excellent: 'Excellent',
      good: 'Good',
      normal: 'Normal',
      high: 'High',
    } satisfies Record<CpeLevel, string>,
  },
  // The titles of a roster's columns in a file. Lists are read by such titles, so the file can be
  // opened again.
  file: {
    file: 'creators',
    team: 'team',
    name: 'Creator',
    followers: 'Followers',
    category: 'Category',
    city: 'City',
    feeImage: 'Image fee, RMB',
    feeVideo: 'Video fee, RMB',
    likes: 'Avg likes',
    saves: 'Avg saves',
    comments: 'Avg comments',
    shares: 'Avg shares',
    interactions: 'Avg interactions',
    reads: 'Avg reads',
    impressions: 'Avg impressions',
    adClicks: 'Ad clicks',
    sponsoredShare: 'Sponsored share',
    audienceMatch: 'Audience match',
    relevance: 'Relevance',
    rival: 'Worked with rival',
    pick: 'Pick',
    group: 'Exclusivity group',
    remark: 'Remark',
    eachEngagements: 'Engagements counted',
    eachSaves: 'Saves counted',
    eachReads: 'Reads counted',
    eachImpressions: 'Impressions counted',
    rate: 'Engagement rate (Notewave)',
    cpe: 'CPE, RMB',
    cpm: 'CPM, RMB',
    costPerRead: 'Cost per read, RMB',
    costPerSave: 'Cost per save, RMB',
    scoreLow: 'Score, low',
    scoreHigh: 'Score, high',
    total: 'Total',
    yes: 'yes',
    no: 'no',
    in: 'in',
    out: 'out',
  },
};
