import { html, type TemplateResult } from 'lit';
import type { Brief } from '#whatif';
import { chunkOf } from '../app/chunks.ts';
import { saveFile } from '../app/save-file.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { attempt, type Host } from '../ui/fetch-chunk.ts';
import type { Both, Language } from './pair.ts';
import { paperOf } from './paper.ts';
import { html as asHtml, paperNode } from './paper-html.ts';
import { markdown, plainText } from './paper-text.ts';
import type { Part } from './sections.ts';
import { briefPageWords, briefWords } from './words.ts';

// An element that hands its brief on.
export interface Outputs extends Host {
  readonly store: Store;
  readonly words: Words;
  copied: boolean | null;
}

export interface Made {
  brief: Brief;
  parts: Part[];
  names: Both<string>;
  pair: Both<Words>;
  shown: readonly Language[];
}

// The brief as what stands on paper.
const paper = ({ brief, parts, names, pair, shown }: Made) =>
  paperOf(brief, parts, names, pair, shown);

// Copies the brief, as text for a chat and as HTML for Word.
async function copy(host: Outputs, made: Made): Promise<void> {
  const sheet = paper(made);
  const blob = (text: string, type: string) => new Blob([text], { type });
  const [text, rich] = [plainText(sheet), asHtml(sheet)];
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(text, 'text/plain'),
        'text/html': blob(rich, 'text/html'),
      }),
    ]);
    host.copied = true;
  } catch {
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

function saveMarkdown(host: Outputs, made: Made): void {
  const file = new Blob([markdown(paper(made))], { type: 'text/markdown' });
  saveFile(file, host.store.plan, `${fileName(host, made)}.md`);
}

// As a Word file, written by a library that is fetched now.
function saveDocx(host: Outputs, made: Made): void {
  attempt(host, async (words) => {
    const { docx } = await chunkOf('brief-docx').fetch(words);
    saveFile(await docx(paper(made)), host.store.plan, `${fileName(host, made)}.docx`);
  });
}

function print(host: Outputs, made: Made): void {
  attempt(host, async (words) => {
    const { paper: printer } = await chunkOf('paper').fetch(words);
    const name = [host.store.plan.name, fileName(host, made)].filter(Boolean).join(' · ');
    printer.printOther(host, paperNode(paper(made)), name);
  });
}

// The buttons, and what came of the last of them.
export function outputs(host: Outputs, made: Made): TemplateResult {
  const says = briefPageWords.in(host.words);
  const { copied } = host;
  return html`
    <button @click=${() => copy(host, made)}>${says.copy}</button>
    <button @click=${() => print(host, made)}>${says.print}</button>
    <button @click=${() => saveDocx(host, made)}>${says.docx}</button>
    <button @click=${() => saveMarkdown(host, made)}>${says.markdown}</button>
    <span role="status" class="small">
      ${copied === null ? '' : copied ? says.copied : says.notCopied}
    </span>
  `;
}
