import type { Lang } from '../app/messages.ts';
import { words as en } from './words.en.ts';
import { words as zh } from './words.zh.ts';

const all: Record<Lang, typeof en> = { en, zh };

// Both languages come with the code: a file for each would have its name in the first load.
export const documentWords = { in: ({ lang }: { lang: Lang }) => all[lang] };
