import type { Words } from '../app/words.ts';
import { type Both, type Language, languages } from './pair.ts';
import type { Part, Row } from './sections.ts';
import { briefWords } from './words.ts';

// The brief as it leaves the page: blocks that each kind of file writes in its own way. What is blank is not
// on it: whoever is briefed need not know it, and the page says it.
export type Block =
  | { kind: 'title' | 'head' | 'label' | 'text' | 'quiet'; text: Both<string> }
  | { kind: 'list'; items: Both<string[]> };

// A piece of paper in one language, or in both at once.
export interface Paper {
  languages: readonly Language[];
  blocks: Block[];
}

const isBlank = ({ said }: Row) => said.en.lines.length === 0 && said.zh.lines.length === 0;

// A row: its label, and its lines; that a text stands in its own language for the other is said at its label.
function blocksOf(row: Row, pair: Both<Words>): Block[] {
  const { label, said } = row;
  const head = (language: Language) => {
    const { lines, from } = said[language];
    if (!from || lines.length === 0) return label[language];
    const { onlyIn, bracketed } = briefWords.in(pair[language]);
    return bracketed(label[language], onlyIn[from]);
  };
  const items = { en: said.en.lines, zh: said.zh.lines };
  const isOne = items.en.length === 1 && items.zh.length === 1;
  return [
    ...(label.en ? [{ kind: 'label', text: { en: head('en'), zh: head('zh') } } as const] : []),
    isOne
      ? { kind: 'text', text: { en: items.en[0] ?? '', zh: items.zh[0] ?? '' } }
      : { kind: 'list', items },
  ];
}

export function paperOf(
  parts: Part[],
  names: Both<string>,
  pair: Both<Words>,
  shown: readonly Language[] = languages,
): Paper {
  const each = <T>(of: (words: Words, language: Language) => T): Both<T> => ({
    en: of(pair.en, 'en'),
    zh: of(pair.zh, 'zh'),
  });
  return {
    languages: shown,
    blocks: [
      {
        kind: 'title',
        text: each((words, language) => words.pair(briefWords.in(words).title, names[language])),
      },
      ...parts.flatMap((part): Block[] => {
        const rows = part.rows.filter((row) => !isBlank(row));
        if (rows.length === 0) return [];
        return [{ kind: 'head', text: part.head }, ...rows.flatMap((row) => blocksOf(row, pair))];
      }),
      { kind: 'quiet', text: each((words) => briefWords.in(words).voice) },
    ],
  };
}
