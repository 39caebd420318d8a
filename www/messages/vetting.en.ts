import type { CpeLevel, CriterionId, Level, SignalId } from '#lists';

// What is said of a creator of the roster beside the rate.
export const vetting = {
  sure: 'How sure that is',
  interval: (low: string, high: string) =>
    `Nine chances in ten that the true rate lies between ${low} and ${high}, by these notes.`,
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
  } satisfies Record<SignalId, string>,
  level: { good: 'good', fair: 'fair', warn: 'look', strong: 'look closely' } satisfies Record<
    Level,
    string
  >,
  unknown: 'not known',
  sponsored: (ratio: string, notes: string, others: string) =>
    `Sponsored notes bring ${ratio} of what the others do (${notes} against ${others} notes)`,
  sponsoredInterval: (low: string, high: string) => `, nine chances in ten ${low} to ${high}.`,
  ces: 'CES of a note',
  viral: 'Viral notes',
  cadence: 'Days between notes',
  fees: 'The fee that would be',
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
  bounded: {
    rate: 'engagement rate',
    cpe: 'CPE',
    cpm: 'CPM',
    costPerRead: 'cost per read',
    costPerSave: 'cost per save',
  } as Record<string, string>,
  audienceMatch: 'Audience match',
  relevance: 'Category relevance',
  rival: 'Worked with a rival',
  rivals: { unknown: 'not known', yes: 'yes', no: 'no' },
  looks: (count: string) => `${count} to look at`,
  head: { signals: 'Signals', score: 'Score' },
  levelName: {
    excellent: 'Excellent',
    good: 'Good',
    normal: 'Normal',
    high: 'High',
  } satisfies Record<CpeLevel, string>,
};
