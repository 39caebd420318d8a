import type { Brief } from '#whatif';
import type { Words } from '../app/words.ts';
import { type Both, type Language, languages } from './pair.ts';
import type { Part, Row } from './sections.ts';
import { briefWords } from './words.ts';

// The brief as it leaves the page: blocks that each kind of file writes in its own way. What is blank is not
// on it, but named at its end.
export type Block =
  | { kind: 'title' | 'head' | 'label' | 'text' | 'quiet'; text: Both<string> }
  | { kind: 'list'; items: Both<string[]> };

// A piece of paper in one language, or in both at once.
export interface Paper {
  languages: readonly Language[];
  blocks: Block[];
}

const isBlank = ({ said }: Row) => said.en.lines.length === 0 && said.zh.lines.length === 0;

// A row: its label, and its lines; which text is missing in the language is said.
function blocksOf(row: Row, pair: Both<Words>): Block[] {
  const { label, said } = row;
  const lines = (language: Language) => {
    const { lines, from } = said[language];
    if (!from || lines.length === 0) return lines;
    const only = `(${briefWords.in(pair[language]).onlyIn[from]})`;
    return lines.length === 1 ? [`${lines[0]} ${only}`] : [...lines, only];
  };
  const items = { en: lines('en'), zh: lines('zh') };
  const isOne = items.en.length === 1 && items.zh.length === 1;
  return [
    ...(label.en ? [{ kind: 'label', text: label } as const] : []),
    isOne
      ? { kind: 'text', text: { en: items.en[0] ?? '', zh: items.zh[0] ?? '' } }
      : { kind: 'list', items },
  ];
}

// The fields that are missing, by name. Where one language alone lacks a text, which one is said.
function missingNames(brief: Brief, shown: readonly Language[], words: Words): string[] {
  const { fields, lacks } = briefWords.in(words);
  return brief.missing
    .filter(({ language }) => language === null || shown.includes(language))
    .map(({ field, language }) => {
      const [name] = fields[field];
      return language === null || shown.length === 1 ? name : words.pair(name, lacks[language]);
    });
}

export function paperOf(
  brief: Brief,
  parts: Part[],
  names: Both<string>,
  pair: Both<Words>,
  shown: readonly Language[] = languages,
): Paper {
  const each = <T>(of: (words: Words, language: Language) => T): Both<T> => ({
    en: of(pair.en, 'en'),
    zh: of(pair.zh, 'zh'),
  });
  const missing = each((words) => missingNames(brief, shown, words));
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
      ...(missing.en.length > 0
        ? ([
            { kind: 'head', text: each((words) => briefWords.in(words).missingHead) },
            { kind: 'list', items: missing },
          ] as const)
        : []),
    ],
  };
}
