export type Lang = 'en' | 'zh';
export const languages: readonly Lang[] = ['en', 'zh'];

// Names by ids that the core gives as text. Every language has those that English has.
export type Names<Id extends string> = Record<Id, string> & Partial<Record<string, string>>;

// The messages in use: when the reader chooses another language, these are fetched in it.
const needed = new Set<Messages<unknown>>();

type Load<T> = () => Promise<{ words: T }>;

// The messages of one folder, or of one chunk, in each language. English gives the shape, and every
// language must have all of it.
export class Messages<T> {
  // Where each language is fetched; set in www/chunks.ts.
  files: Partial<Record<Lang, Load<T>>> = {};
  readonly #words: Record<Lang, T | undefined>;

  // Messages that are given in English belong to the first load. The others are fetched in each
  // language.
  constructor(english?: T) {
    this.#words = { en: english, zh: undefined };
    if (english) needed.add(this);
  }

  has(lang: Lang): boolean {
    return this.#words[lang] !== undefined;
  }

  // Fetches the messages in a language. Throws if www/chunks.ts names no file of theirs.
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
