// The messages of the first view: in English they are part of it, in any other language one chunk.
import type { Lang } from './app/messages.ts';
import { appWords } from './app/words.ts';
import { budgetWords } from './budget/words.ts';
import { plannerWords } from './planner/words.ts';
import { uiWords } from './ui/words.ts';

const first = {
  app: appWords,
  ui: uiWords,
  budget: budgetWords,
  planner: plannerWords,
};
type First = { [K in keyof typeof first]: never };

function lie(lang: Lang, fetch: () => Promise<First>): void {
  for (const [folder, { files }] of Object.entries(first)) {
    files[lang] = async () => ({ words: (await fetch())[folder as keyof First] });
  }
}

lie('zh', () => import('./words.zh.ts') as Promise<First>);
lie('hant', () => import('./words.zh.ts?hant'));
