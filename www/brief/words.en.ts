import type { Field } from '#whatif';

// A field's name, and what belongs into it while it is blank.
type Said = [name: string, hint: string];

const fields: Record<Field, Said> = {
  brand: ['Brand', 'The name that readers in China know'],
  product: ['Product', 'What is featured: name, size, version'],
  background: ['Background', 'What the brand is, and why it comes to Xiaohongshu now'],
  cities: ['Cities', 'Where the people you look for live'],
  ages: ['Ages', 'Such as 18–24; creators can check it against their own readers'],
  keywords: [
    'Search words',
    'What people type, one a line, the most important first: notes are found by it',
  ],
  message: ['Key message', 'The one thing a reader should remember'],
  tone: ['Tone', 'How it should sound; leave room for the creator’s own voice'],
  angle: ['Angle', 'A situation or a story to start from, not a script'],
  details: [
    'Product details',
    'One a line: shade, exact price, where to buy. They help a note to be found',
  ],
  claims: ['Claims to make', 'One a line, worded as you can prove them; blank if there are none'],
  hashtags: ['Hashtags', 'Blank if there are none'],
  mentions: ['Mentions', 'Your account, with @; blank if there are none'],
  disclosure: [
    'Disclosure',
    'The words that tell readers it is paid, beside the platform’s own label',
  ],
  restrictions: ['Not to do', 'One a line: topics, words and pictures to stay away from'],
  rivals: ['Competitors', 'Not to be named; blank if it does not matter'],
  submission: ['Handing in', 'Where a draft goes, and in which form'],
  approver: ['Approved by', 'One name: two people who both decide cost a week'],
  route: ['Way', ''],
  contact: ['Contact', 'Who writes, and how to answer'],
  ownership: ['Who owns it', 'Who owns text and pictures; where and how long you may use them'],
  exclusivityDays: ['Days without rivals', 'From the creator’s last note on; 0 for none'],
  language: ['Language that holds', ''],
  responder: ['Answered by', 'The creator where possible, or your own account'],
  answerQuestion: ['Questions', 'Such as: price, shade, skin type, where to buy'],
  answerNegative: ['Complaints', 'Thank, ask, take it to a private message; never argue'],
  answerBuying: ['Wants to buy', 'Where it is sold, what it costs there'],
};

// What stands on the paper itself. It is shown in both languages at once.
export const words = {
  title: 'Content brief',
  fields,
  parts: {
    background: 'Background',
    direction: 'Direction',
    inclusions: 'To be in every note',
    restrictions: 'To stay away from',
    deliverables: 'Notes and dates',
    approval: 'Approval',
  },
  whole: 'Whole campaign',
  category: 'Category',
  // What holds for every paid note (figures.md, section 8).
  rules: {
    label: 'Rules for every note',
    all: [
      'Order placed in Pugongying; the note carries the platform’s paid-partnership label. Gifts are declared too.',
      'No “best”, “first” or other superlatives.',
      'No medical, drug or health-food promotion told as an experience.',
      'A note made with AI is labelled as such.',
    ],
  },
  voice: 'Tell it in your own words: what is above is the frame, not the text.',
  format: { image: 'image-text note', video: 'video' },
  notes: (notes: string, value: number, format: string) =>
    `${notes} ${format}${value === 1 ? '' : 's'}`,
  ofCreators: (creators: string, value: number, notes: string) =>
    `${creators} ${value === 1 ? 'creator' : 'creators'}, ${notes}`,
  by: (what: string, date: string) => `${what} by ${date}`,
  byUntil: (what: string, from: string, to: string) => `${what} by ${from} to ${to}`,
  spread: 'Of two days the first is for those who post first, the second for those who post last',
  unlisted: (notes: string) =>
    `${notes} more notes have no day here: a calendar of ours lists 2,000 at most.`,
  day: {
    brief: 'Brief sent',
    order: 'Contract and Pugongying order',
    product: 'Product arrives',
    draft: 'First draft handed in',
    feedback: 'Our answer',
    filing: 'Filed with the platform and scheduled',
  },
  noProduct: 'No product is sent.',
  // A day that lies before today, or of several days the first ones.
  gone: (said: string, isAll: boolean) => `${said} (${isAll ? 'gone by' : 'in part gone by'})`,
  lateLabel: 'Too late',
  late: (first: string, days: string, value: number) =>
    `The first of these days was ${first}, ${days} working ${value === 1 ? 'day' : 'days'} before today.`,
  inTime: (notes: string, date: string) =>
    `With up to ${notes} notes a day, or from ${date} on, all are in time if each stage takes as long as is likely.`,
  inTimeOn: (date: string) =>
    `More notes a day do not help. If each stage takes as long as is likely, a plan for ${date} is in time, or one with fewer creators.`,
  unplanned: 'The plan’s budget or days have to be mended first: notes and days hang on them.',
  revised: (round: string, isOnly: boolean) => (isOnly ? 'Revised draft' : `Revision ${round}`),
  live: (from: string, to: string) => (from === to ? `Live on ${from}` : `Live ${from} to ${to}`),
  liveAt: (date: string, time: string) => `Live on ${date}, ${time} (China time)`,
  reviewDays: (days: string, value: number) =>
    `Each draft is answered within ${days} working ${value === 1 ? 'day' : 'days'}.`,
  rounds: (rounds: string, value: number) =>
    value === 0
      ? 'No round of revision is planned.'
      : `${rounds} ${value === 1 ? 'round' : 'rounds'} of revision: facts, claims and labels, not your voice.`,
  lacks: { en: 'English', zh: 'Chinese' },
  bracketed: (label: string, only: string) => `${label} (${only})`,
  onlyIn: { en: 'written in English only', zh: 'written in Chinese only' },
  file: 'Brief',
};
