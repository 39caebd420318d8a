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
  english: 'English',
  chinese: 'Chinese',
};
