import type { CpeLevel, Denominator, Format, Verdict } from '#core';
import type { Names } from '../app/messages.ts';

// Is this creator worth the fee?
export const words = {
  question: 'Is this creator worth the fee?',
  denominator: 'Divide engagements by',
  denominators: {
    followers: 'Followers',
    reads: 'Reads',
    impressions: 'Impressions',
    'ad-clicks': 'Ad clicks',
  } satisfies Record<Denominator, string>,
  ofDenominator: {
    followers: 'of followers',
    reads: 'of reads',
    impressions: 'of impressions',
    'ad-clicks': 'of ad clicks',
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
  reads: 'Reads',
  impressions: 'Impressions',
  adClicks: 'Ad clicks',
  verdict: {
    below: 'below',
    within: 'within',
    above: 'above',
    'no-band': 'no band',
    'no-data': 'no data',
  } satisfies Record<Verdict, string>,
  headline: {
    below: (rate: string, tier: string, source: string, band: string) =>
      `${rate}: below what ${source} calls usual for a ${tier} creator (${band})`,
    within: (rate: string, tier: string, source: string, band: string) =>
      `${rate}: within what ${source} calls usual for a ${tier} creator (${band})`,
    above: (rate: string, tier: string, source: string, band: string) =>
      `${rate}: above what ${source} calls usual for a ${tier} creator (${band})`,
  },
  headlineNoBand: (rate: string, tier: string, counted: string) =>
    `${rate}: nobody has published what is usual for a ${tier} creator when ${counted} count`,
  price: (cost: string, level: string, format: string) =>
    `At this fee an engagement costs ${cost}${level && `, which is ${level} for ${format}`}.`,
  rateOf: (rate: string, of: string) => `${rate} ${of}`,
  sourceVerdict: (source: string, verdict: string) => `${source} says ${verdict}`,
  usualRange: (range: string) => `usual ${range}`,
  noBands: 'Nobody has published a band for this tier.',
  noCreator: 'Type a creator’s numbers to see a verdict.',
  headlineNoData: 'Not enough data for a rate by this measure',
  lacking: (columns: string) => `No rate: ${columns} missing`,
  sourceInSentence: {
    playbook: 'the Playbook',
    guide: 'the Guide',
    'scoring-code': 'practitioners’ code',
  } as Names<'playbook' | 'guide' | 'scoring-code'>,
  disagree: (parts: string[]) => `The sources disagree about this creator: ${parts.join(', ')}.`,
  bandsHead: 'Against each published band',
  bandsAbout:
    'The bar is what the source calls usual; the dot is this creator, counted as that source counts.',
  bandRate: (rate: string, verdict: string) => `${rate}, ${verdict}`,
  rateFormula: (interactions: string, by: string) => `${interactions} ÷ ${by}`,
  costsHead: 'What the fee buys',
  cpe: 'Per engagement (CPE)',
  cpm: 'Per 1,000 impressions (CPM)',
  costPerRead: 'Per read',
  costPerSave: 'Per save',
  saveRate: 'Save rate',
  median: 'Median of the notes',
  cpeLevel: {
    excellent: 'excellent',
    good: 'good',
    normal: 'normal',
    high: 'high',
  } satisfies Record<CpeLevel, string>,
  noteCount: (count: string) => `${count} notes`,
  fewNotes: (count: string) => `${count} notes are few: the Playbook asks for the last 20 to 30.`,
  rosterTitle: 'A whole list of creators',
  // In a list with Chinese headers the header serves.
  columnName: {
    followers: 'followers',
    likes: 'likes',
    saves: 'saves',
    comments: 'comments',
    shares: 'shares',
    reads: 'reads',
    impressions: 'impressions',
    adClicks: 'ad clicks',
  } as Partial<Record<string, string>>,
};
