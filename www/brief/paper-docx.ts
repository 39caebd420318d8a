import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Language, languages } from './pair.ts';
import type { Block, Paper } from './paper.ts';

// Named for both scripts, since Word takes a font of its own for Chinese where none is.
const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' };
const heads = { title: HeadingLevel.HEADING_1, head: HeadingLevel.HEADING_2 } as const;
// In twips, 1/20 point: between the margins of an A4 page.
const pageWidth = 9638;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

// A text whose lines are lines in Word as well.
const runs = (text: string, look: { bold?: boolean; italics?: boolean } = {}) =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));

function paragraphs(block: Block, language: Language): Paragraph[] {
  switch (block.kind) {
    case 'list':
      return block.items[language].map(
        (item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }),
      );
    case 'title':
    case 'head':
      return [new Paragraph({ children: runs(block.text[language]), heading: heads[block.kind] })];
    case 'label':
      return [
        new Paragraph({
          children: runs(block.text[language], { bold: true }),
          spacing: { before: 120 },
          keepNext: true,
        }),
      ];
    default:
      return [
        new Paragraph({
          children: runs(block.text[language], { italics: block.kind === 'quiet' }),
        }),
      ];
  }
}

// A cell must hold a paragraph, even where there is nothing to say.
const cell = (block: Block, language: Language) => {
  const children = paragraphs(block, language);
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph('')],
    width: { size: pageWidth / 2, type: WidthType.DXA },
    margins: { right: 160 },
  });
};

// The brief as a Word file: both languages as a table of two columns.
export async function docx({ blocks, languages: shown }: Paper): Promise<Blob> {
  const [language = 'en'] = shown;
  const children =
    shown.length < languages.length
      ? blocks.flatMap((block) => paragraphs(block, language))
      : [
          new Table({
            rows: blocks.map(
              (block) =>
                new TableRow({
                  children: shown.map((language) => cell(block, language)),
                  cantSplit: true,
                }),
            ),
            width: { size: pageWidth, type: WidthType.DXA },
            columnWidths: languages.map(() => pageWidth / 2),
            layout: TableLayoutType.FIXED,
            borders: noBorders,
          }),
        ];
  return Packer.toBlob(
    new Document({
      styles: { default: { document: { run: { font, size: 21 } } } },
      sections: [
        {
          properties: {
            page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
          },
          children,
        },
      ],
    }),
  );
}
