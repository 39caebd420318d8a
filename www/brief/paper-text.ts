import type { Language } from './pair.ts';
import type { Block, Paper } from './paper.ts';

// One language after the other: a chat has no columns.
const inEach = (paper: Paper, write: (block: Block, language: Language) => string, rule: string) =>
  paper.languages
    .map((language) =>
      paper.blocks
        .map((block) => write(block, language))
        .filter((text) => text !== '')
        .join('\n'),
    )
    .join(rule);

// The brief as plain text, for chats.
export function plainText(paper: Paper): string {
  const write = (block: Block, language: Language) => {
    if (block.kind === 'list') return block.items[language].map((item) => `- ${item}`).join('\n');
    const text = block.text[language];
    switch (block.kind) {
      case 'head':
        return `\n【${text}】`;
      case 'label':
        return `${text}${language === 'en' ? ':' : '：'}`;
      default:
        return text;
    }
  };
  return `${inEach(paper, write, '\n\n———\n\n')}\n`;
}

// Text in which nothing is Markdown, each line of it on a line of its own.
const escaped = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>|~&]/g, '\\$&')
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[#+\-=]|\d+(?=[.)]))/, (mark) => safeMark(mark)))
    .join('\\\n');

// A sign that would begin a heading or a list; after a number it is the dot that is escaped.
const safeMark = (mark: string) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`);

// The brief as a Markdown file.
export function markdown(paper: Paper): string {
  const write = (block: Block, language: Language) => {
    if (block.kind === 'list') {
      const items = block.items[language];
      return items.length > 0 ? `${items.map((item) => `- ${escaped(item)}`).join('\n')}\n` : '';
    }
    const text = escaped(block.text[language]);
    switch (block.kind) {
      case 'title':
        return `# ${text}\n`;
      case 'head':
        return `## ${text}\n`;
      case 'label':
        return `**${text}**\n`;
      default:
        return `${text}\n`;
    }
  };
  return inEach(paper, write, '\n---\n\n');
}
