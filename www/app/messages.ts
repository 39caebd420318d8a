// Each with the locale in which it writes numbers and dates. `hant` is Chinese in traditional characters.
export const locales = { en: 'en', zh: 'zh-CN', hant: 'zh-Hant' } as const;
export type Lang = keyof typeof locales;
export const languages = Object.keys(locales) as Lang[];

// Names by ids that the core gives as text. Every language has those that English has.
export type Names<Id extends string> = Record<Id, string> & Partial<Record<string, string>>;

// The messages in use: when the reader chooses another language, these are fetched in it.
const needed = new Set<Messages<unknown>>();

type Load<T> = () => Promise<{ words: T }>;

// The messages of one folder, or of one chunk, in each language. English gives the shape, and every
// language must have all of it.
export class Messages<T> {
  // Where each language is fetched; set in www/words.ts and www/chunks.ts.
  files: Partial<Record<Lang, Load<T>>> = {};
  readonly #words: Partial<Record<Lang, T>> = {};

  // Messages that are given in English belong to the first load. The others are fetched in each
  // language.
  constructor(english?: T) {
    if (!english) return;
    this.#words.en = english;
    needed.add(this);
  }

  has(lang: Lang): boolean {
    return this.#words[lang] !== undefined;
  }

  // Fetches the messages in a language. Throws if no file of theirs is named.
  async load(lang: Lang): Promise<void> {
    needed.add(this);
    this.#words[lang] ??= (await (this.files[lang] as Load<T>)()).words;
  }

  // The messages in a language. A chunk is drawn only when they are here.
  in({ lang }: { lang: Lang }): T {
    return this.#words[lang] as T;
  }
}

export async function loadMessages(lang: Lang): Promise<void> {
  await Promise.all(Array.from(needed, (messages) => messages.load(lang)));
}
