import { type Language, languages } from './pair.ts';
import type { Block, Paper } from './paper.ts';

const tags = { title: 'h1', head: 'h2', label: 'b', text: 'p', quiet: 'p' } as const;
const tongues: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

// A node with text in which each line has a line.
function node(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  text.split('\n').forEach((line, index) => {
    if (index > 0) made.append(document.createElement('br'));
    made.append(line);
  });
  return made;
}

function blockIn(block: Block, language: Language): HTMLElement {
  if (block.kind !== 'list') return node(tags[block.kind], block.text[language]);
  const list = document.createElement('ul');
  list.append(...block.items[language].map((item) => node('li', item)));
  return list;
}

// The brief as nodes: in both languages as a table of two columns, which Word takes over as one.
export function paperNode(paper: Paper): HTMLElement {
  const { blocks } = paper;
  if (paper.languages.length < languages.length) {
    const [language = 'en'] = paper.languages;
    const made = document.createElement('div');
    made.lang = tongues[language];
    made.append(...blocks.map((block) => blockIn(block, language)));
    return made;
  }
  const table = document.createElement('table');
  for (const block of blocks) {
    const row = table.insertRow();
    for (const language of paper.languages) {
      const cell = row.insertCell();
      cell.lang = tongues[language];
      // Word reads the attributes; it has no style sheet here.
      cell.width = '50%';
      cell.vAlign = 'top';
      cell.append(blockIn(block, language));
    }
  }
  return table;
}

// The same as text, for the clipboard.
export const html = (paper: Paper) => paperNode(paper).outerHTML;
