import type { words as en } from './page.en.ts';

export const words: typeof en = {
  question: '怎么跟达人说清楚？',
  for: '发给',
  whole: '整个投放',
  tier: (tier) => `全部${tier}`,
  language: '语言',
  languages: { both: '中英对照', en: '英文', zh: '中文' },
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请保存成文件。',
  markdown: 'Markdown',
  docx: 'Word',
  print: '打印',
  missing: (count) => `还有 ${count} 项没写：`,
  complete: '都写好了。',
  marks: {
    'statute-word': '《广告法》点名的绝对化用语',
    'practice-word': '审核中常被拦下的绝对化用语',
    medical: '像是在说医疗功效',
    rival: '提到了竞品',
  },
  english: '英文',
  chinese: '中文',
};
