import type { CaptionRule } from '#whatif';

// What the page says around the brief: it is not on the paper.
export const words = {
  question: 'What are creators told?',
  for: 'For',
  whole: 'The whole campaign',
  tier: (tier: string) => `All ${tier}`,
  language: 'In',
  languages: { both: 'English and Chinese', en: 'English', zh: 'Chinese' },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This browser did not let it be copied. Save the file.',
  markdown: 'Markdown',
  docx: 'Word',
  print: 'Print',
  missing: (count: string) => `${count} to write:`,
  complete: 'Nothing is missing.',
  marks: {
    'statute-word': 'a superlative that the Advertising Law names',
    'practice-word': 'a superlative that reviewers object to',
    medical: 'sounds like medicine or a cure',
    rival: 'names a competitor',
  } as Partial<Record<CaptionRule, string>>,
  english: 'English',
  chinese: 'Chinese',
};
