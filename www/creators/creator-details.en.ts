import type { CpeLevel, Denominator, Format, Verdict } from '#core';
import type { Names } from '../app/messages.ts';

// What is known of a creator, within a sentence; a column of a list has the same name.
export const numbers = {
  followers: 'followers',
  likes: 'likes',
  saves: 'saves',
  comments: 'comments',
  shares: 'shares',
  reads: 'reads',
  impressions: 'impressions',
  adClicks: 'ad clicks',
};

// What is typed in of a creator, what speaks for and against, the bands, and what the fee buys.
export const words = {
  denominator: 'Divide engagements by',
  denominators: {
    followers: 'Followers',
    reads: 'Reads',
    impressions: 'Impressions',
    'ad-clicks': 'Ad clicks',
  } satisfies Record<Denominator, string>,
  counted: 'What counts as engagement',
  interactions: { likes: 'Likes', saves: 'Saves', comments: 'Comments', shares: 'Shares' },
  format: 'Format',
  formats: { image: 'Image-text', video: 'Video' } satisfies Record<Format, string>,
  averagesAbout: 'Averages of one note. Leave a box empty where you do not know.',
  followers: 'Followers',
  feeImage: 'Fee, image-text note',
  feeVideo: 'Fee, video',
  likes: 'Likes',
  saves: 'Saves',
  comments: 'Comments',
  shares: 'Shares',
  total: 'All interactions',
  reads: 'Reads',
  impressions: 'Impressions',
  adClicks: 'Ad clicks',
  ofDenominator: {
    followers: 'of followers',
    reads: 'of reads',
    impressions: 'of impressions',
    'ad-clicks': 'of ad clicks',
  } as Names<string>,
  verdict: {
    below: 'below',
    within: 'within',
    above: 'above',
    'no-band': 'no band',
    'no-data': 'no data',
  } satisfies Record<Verdict, string>,
  rateOf: (rate: string, of: string) => `${rate} ${of}`,
  atLeast: (rate: string) => `at least ${rate}`,
  headlineNoData: 'Not enough data for a rate by this measure.',
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  lacking: (columns: string) => `No rate: ${columns} missing`,
  without: (columns: string) => `Counted without ${columns}, which are not known.`,
  byTotal: {
    withShares: 'Counted by the list’s own total, shares among it.',
    withoutShares: 'Counted by the list’s own total, which has no shares in it.',
    unknown: 'Counted by the list’s own total; whether shares are in it is not known.',
  },
  asGiven: (rate: string) => `${rate}, as the list gives it`,
  givenBeside: (rate: string) => `The list itself gives ${rate}.`,
  between: (low: string, high: string) => `Eight chances in ten that it is worth ${low} to ${high}`,
  byAverages: 'averages alone say no more, and count as 20 notes',
  byNotes: (count: string) => `${count} note${count === '1' ? '' : 's'} say no more`,
  rests: (between: string, why: string) => `${between}: ${why}.`,
  drawn: {
    saves: (listed: string, expected: string, weight: string, usual: string) =>
      `${listed} saves a note by these numbers; ${expected} expected, since they count ${weight} and usual are ${usual}.`,
    reads: (listed: string, expected: string, weight: string, usual: string) =>
      `${listed} reads a note by these numbers; ${expected} expected, since they count ${weight} and usual are ${usual}.`,
  },
  assumed: {
    saves:
      'Saves are not known: worked out from the likes or all interactions, or else from the followers.',
    reads: 'Reads are not known: those of a typical creator with as many followers.',
  } as Names<'saves' | 'reads'>,
  doubtful: 'No verdict before the numbers are right: correct them, or ask the creator.',
  doubtfulSome: 'Ask for a screenshot of the numbers before you rely on them.',
  speaksFor: (points: string) => `For: ${points}.`,
  speaksAgainst: (points: string) => `Against: ${points}.`,
  and: '; ',
  ofAudience: ' of your audience and category',
  more: {
    awareness: (own: string, of: string, usual: string) =>
      `${own} readers expected${of}, typical would be ${usual}`,
    seeding: (own: string, of: string, usual: string) =>
      `${own} saves expected${of}, typical would be ${usual}`,
    conversion: (own: string, of: string, usual: string) =>
      `${own} orders expected${of}, typical would be ${usual}`,
  },
  price: (cost: string, level: string, format: string) =>
    `an engagement costs ${cost}, ${level} for ${format}`,
  rival: 'has worked with a rival',
  fewNotesPoint: (count: string) => `only ${count} note${count === '1' ? '' : 's'} to go by`,
  bandPoint: (rate: string, verdict: string, source: string, band: string) =>
    `${rate} is ${verdict} what ${source} calls usual (${band})`,
  usualRange: (range: string) => `usual ${range}`,
  noBands: 'Nobody has published a band for this tier.',
  sourceInSentence: {
    playbook: 'the Playbook',
    guide: 'the Guide',
    'scoring-code': 'practitioners’ code',
  } as Names<'playbook' | 'guide' | 'scoring-code'>,
  disagree: 'The sources disagree about it.',
  bandsHead: 'Against each published band',
  bandsAbout:
    'The bar is what the source calls usual; the dot is this creator, counted as that source counts.',
  spanAbout:
    'A line shows between what it lies where a total alone is known, or no shares: comments and shares are each no more of all interactions than the assumption “Comments among interactions, to look at above” says.',
  acrossEnd: 'across an end, so no verdict',
  bandRate: (rate: string, verdict: string) => `${rate}, ${verdict}`,
  rateFormula: (interactions: string, by: string) => `${interactions} ÷ ${by}`,
  costsHead: 'What the fee alone buys, by these averages',
  cpe: 'Per engagement (CPE)',
  cpm: 'Per 1,000 impressions (CPM)',
  costPerRead: 'Per read',
  costPerSave: 'Per save',
  saveRate: (by: string) => `Saves ÷ ${by}`,
  median: 'Median of the notes',
  cpeLevel: {
    excellent: 'excellent',
    good: 'good',
    normal: 'normal',
    high: 'high',
  } satisfies Record<CpeLevel, string>,
  noteCount: (count: string) => `${count} note${count === '1' ? '' : 's'}`,
  // What closed doors say.
  answers: {
    none: 'no list yet',
    sound: (sound: string, all: string) => `nothing speaks against ${sound} of ${all}`,
    team: (creators: string, result: string) => `best team: ${creators}, about ${result}`,
    noTeam: 'no team within the limits',
    and: '; ',
  },
  fewNotes: (count: string) =>
    `${count} note${count === '1' ? ' is' : 's are'} few: the Playbook asks for the last 20 to 30.`,
  columnName: numbers as Partial<Record<string, string>>,
};
