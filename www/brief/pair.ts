import { appWords, Words } from '../app/words.ts';
import { briefDoorWords, briefWords } from './words.ts';

// The two languages of a brief.
export type Language = 'en' | 'zh';
export type Both<T> = Record<Language, T>;
export const languages: readonly Language[] = ['en', 'zh'];

// Both, the reader's own first.
export const readersFirst = ({ lang }: Words): readonly Language[] =>
  lang === 'en' ? languages : [...languages].reverse();

// A reader in Traditional Chinese has the brief in it.
const chinese = ({ lang }: Words) => (lang === 'hant' ? 'hant' : 'zh');

// The words of both languages, for a reader with words of one.
export async function pairFor(words: Words): Promise<Both<Words>> {
  const zh = chinese(words);
  await Promise.all(
    [appWords, briefWords, briefDoorWords].flatMap((one) => [one.load('en'), one.load(zh)]),
  );
  return { en: new Words('en'), zh: new Words(zh) };
}

export const both = <T>(of: (language: Language) => T): Both<T> => ({ en: of('en'), zh: of('zh') });
