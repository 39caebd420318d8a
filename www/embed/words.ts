// The messages of what every embedded calculator has, and where those of other languages are fetched.
import type { Lang } from '../app/messages.ts';
import { appWords } from '../app/words.ts';
import { uiWords } from '../ui/words.ts';

appWords.files = {
  zh: () => import('../app/words.zh.ts'),
  hant: () => import('../app/words.zh.ts?hant'),
};
uiWords.files = {
  zh: () => import('../ui/words.zh.ts'),
  hant: () => import('../ui/words.zh.ts?hant'),
};

// So few that all languages are at hand.
export const embedWords: Record<Lang, { wholePlan: string; followers: (count: string) => string }> =
  {
    en: { wholePlan: 'Open the whole plan', followers: (count) => `${count} followers` },
    zh: { wholePlan: '打开完整方案', followers: (count) => `粉丝 ${count}` },
    hant: { wholePlan: '打開完整方案', followers: (count) => `粉絲 ${count}` },
  };
