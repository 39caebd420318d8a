export type Lang = 'en' | 'zh';
export const languages: readonly Lang[] = ['en', 'zh'];

// Names by ids that the core gives as text. Every language has those that English has.
export type Names<Id extends string> = Record<Id, string> & Partial<Record<string, string>>;

// All that were needed so far: they are fetched in another language when it is chosen.
const needed = new Set<Messages<unknown>>();

// What one folder says, or what is fetched with some of its elements. English gives the shape, and
// every language has all of it.
export class Messages<T> {
  // Where a language is fetched. It is said in www/chunks.ts.
  files: Partial<Record<Lang, () => Promise<{ words: T }>>> = {};
  readonly #words: Record<Lang, T | undefined>;

  // With English they belong to the first load; without, each language is fetched.
  constructor(english?: T) {
    this.#words = { en: english, zh: undefined };
    if (english) needed.add(this);
  }

  has(lang: Lang): boolean {
    return this.#words[lang] !== undefined;
  }

  async load(lang: Lang): Promise<void> {
    needed.add(this);
    this.#words[lang] ??= (await this.files[lang]?.())?.words;
  }

  // In the reader's language. Nothing is drawn before what it says is here.
  in({ lang }: { lang: Lang }): T {
    return this.#words[lang] as T;
  }
}

export async function loadMessages(lang: Lang): Promise<void> {
  await Promise.all(Array.from(needed, (messages) => messages.load(lang)));
}
