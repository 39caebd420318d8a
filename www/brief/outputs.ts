import { html, type TemplateResult } from 'lit';
import { chunkOf } from '../app/chunks.ts';
import { saveFile } from '../app/save-file.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { attempt, type Host } from '../ui/fetch-chunk.ts';
import type { Both, Language } from './pair.ts';
import { type Paper, paperOf } from './paper.ts';
import { html as asHtml, paperNode } from './paper-html.ts';
import { markdown, plainText } from './paper-text.ts';
import type { Part } from './sections.ts';
import { briefPageWords, briefWords } from './words.ts';

// An element that hands its brief on.
export interface Outputs extends Host {
  readonly store: Store;
  readonly words: Words;
  copied: boolean | null;
  // The brief as the plan has it now: what is shown may be of the plan before the last key.
  made(): Promise<Made>;
}

export interface Made {
  parts: Part[];
  names: Both<string>;
  pair: Both<Words>;
  shown: readonly Language[];
}

// The brief as what stands on paper.
const paper = ({ parts, names, pair, shown }: Made) => paperOf(parts, names, pair, shown);

// Copies the brief, as text for a chat and as HTML for Word.
async function copy(host: Outputs): Promise<void> {
  const sheet = host.made().then(paper);
  // A browser lets a page write while a key or a button is pressed, so that the text may come later.
  const blob = async (write: (sheet: Paper) => string, type: string) =>
    new Blob([write(await sheet)], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(plainText, 'text/plain'),
        'text/html': blob(asHtml, 'text/html'),
      }),
    ]);
    host.copied = true;
  } catch {
    const text = plainText(await sheet);
    host.copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}

const fileName = (host: Outputs, { names }: Made) => {
  const { lang } = host.words;
  return `${briefWords.in(host.words).file} ${names[lang === 'en' ? 'en' : 'zh']}`;
};

function saveMarkdown(host: Outputs): void {
  attempt(host, async () => {
    const made = await host.made();
    const file = new Blob([markdown(paper(made))], { type: 'text/markdown' });
    saveFile(file, host.store.plan, `${fileName(host, made)}.md`);
  });
}

// As a Word file, written by a library that is fetched now.
function saveDocx(host: Outputs): void {
  attempt(host, async (words) => {
    const [made, { docx }] = await Promise.all([host.made(), chunkOf('brief-docx').fetch(words)]);
    saveFile(await docx(paper(made)), host.store.plan, `${fileName(host, made)}.docx`);
  });
}

function print(host: Outputs): void {
  attempt(host, async (words) => {
    const [made, { paper: printer }] = await Promise.all([
      host.made(),
      chunkOf('paper').fetch(words),
    ]);
    const name = [host.store.plan.name, fileName(host, made)].filter(Boolean).join(' · ');
    const node = paperNode(paper(made));
    node.className = 'brief';
    printer.printOther(host, node, name);
  });
}

// The buttons, and what came of the last of them.
export function outputs(host: Outputs): TemplateResult {
  const says = briefPageWords.in(host.words);
  const { copied } = host;
  return html`
    <button @click=${() => copy(host)}>${says.copy}</button>
    <button @click=${() => print(host)}>${says.print}</button>
    <button @click=${() => saveDocx(host)}>${says.docx}</button>
    <button @click=${() => saveMarkdown(host)}>${says.markdown}</button>
    <span role="status" class="small">
      ${copied === null ? '' : copied ? says.copied : says.notCopied}
    </span>
  `;
}
