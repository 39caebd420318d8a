import type { Authority, CaptionRule, Deal } from '#whatif';
import { s } from '../app/plural.ts';

// What the check of captions says.
export const words = {
  label: 'Captions: one, or a column of a sheet',
  private: 'They are checked on this device. Nothing is sent or kept.',
  deal: 'The creator gets',
  deals: {
    paid: 'money',
    gifted: 'a gift or an invitation',
    none: 'nothing',
  } satisfies Record<Deal, string>,
  ai: 'Words or pictures are made with AI',
  title: 'The first line is the title',
  eachLine: 'Each line is a caption',
  none: 'Nothing to look at. That is no promise: word lists are short, and a reader may see more.',
  several: (all: string, value: number, marked: string) =>
    `${all} caption${s(value)}, ${marked} with something to look at.`,
  beyond: (count: string) => `${count} more were not checked: 500 at once.`,
  nth: (number: string) => `Caption ${number}`,
  inText: (count: string, value: number) => `${count} mark${s(value)} in the text`,
  beside: (count: string, value: number) => `${count} thing${s(value)} missing or too long`,
  clean: 'nothing to look at',
  and: ', ',
  marked: (words: string, rule: string) => `${words}: ${rule}`,
  choose: 'Press an underlined word, or go to it by key, to read why.',
  missingHead: 'Missing, or too long',
  lengths: (title: string, body: string) =>
    [title && `title ${title}`, body].filter(Boolean).join(', '),
  titleOf: (length: string, most: string) => `${length} of ${most}`,
  bodyOf: (length: string, most: string) => `text ${length} of ${most}`,
  counted:
    'Lengths are an assumption of ours: in a title two half-width letters or digits count as one, a Chinese character or an emoji as one; in the text every sign counts as one.',
  rule: {
    'statute-word': 'A superlative that the law names',
    'practice-word': 'A superlative or an absolute promise',
    medical: 'A medical claim',
    'ad-label': 'A way to buy, and no 广告',
    rival: 'A competitor is named',
    disclosure: 'Nothing says that it is paid or given',
    'ai-label': 'Nothing says that it is made with AI',
    keyword: 'Keyword',
    detail: 'Product detail',
    claim: 'Claim',
    hashtag: 'Hashtag',
    mention: 'Mention',
    'first-person': 'Nobody says “I”',
    'title-length': 'The title is long',
    'body-length': 'The text is long',
  } satisfies Record<CaptionRule, string>,
  reason: {
    'statute-word': 'The law forbids this word in an advertisement, and paid notes count as one.',
    'practice-word':
      'Reviewers of platforms often stop such words, though no statute lists them. Say what you saw instead.',
    medical:
      'Medicine, cures and health food may not be promoted as somebody’s experience. The rule is law; the list of words is ours.',
    'ad-label':
      'A review that carries a link, a code or an order has to be marked 广告 in plain sight. The rule is law; the list of ways to buy is ours.',
    rival: 'The brief asks to leave competitors out.',
    disclosure:
      'What counts is the platform’s own label, set through the order in Pugongying. Words in the text help the reader and do not replace it. Gifts and invitations are declared too.',
    'ai-label': 'What AI made has to be labelled, for example AI生成.',
    keyword: 'The brief asks for it: people search for it.',
    detail: 'The brief asks for it, word for word. Said in other words it is not found here.',
    claim: 'The brief asks for it, word for word. Said in other words it is not found here.',
    hashtag: 'The brief asks for it.',
    mention: 'The brief asks for it.',
    'first-person': 'A note in the first person, about what happened, does better than a leaflet.',
    'title-length': 'The platform may cut it or refuse it.',
    'body-length': 'The platform may refuse it.',
  } satisfies Record<CaptionRule, string>,
  authority: {
    'advertising-law': 'Advertising Law, Art. 9(3)',
    'internet-advertising': 'Internet Advertising Measures, in force from 2023-05-01',
    'ai-labelling': 'Measures for labelling AI-made content, in force from 2025-09-01',
    platform: 'Platform rule, as in the Playbook, phase 4',
    playbook: 'Playbook, phase 4',
    brief: 'Your brief',
    practice: 'Practice: word lists in circulation, no statute',
    assumption: 'An assumption of ours',
  } satisfies Record<Authority, string>,
  grade: (grade: string) => `grade ${grade}`,
  about:
    'Marks are reasons to look. Nothing is blocked, and none of this is advice on the law. Whether a note is disclosed is decided by the platform’s own label, which no text shows.',
  list: {
    title: 'The word list',
    usual: (count: string) => `${count} words`,
    own: (count: string, value: number) => `your own, ${count} word${s(value)}`,
    about:
      '国家级, 最高级 and 最佳 are the law’s and always looked for. The others are practice: edit them, one a line. The list stays with the plan.',
    label: 'Words to look for, one a line',
    reset: 'Back to the usual list',
  },
};
