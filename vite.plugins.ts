// How both builds, of the page and of what other pages embed, treat the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import type { Plugin } from 'vite';

export const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A style sheet without comments and without white space that means nothing. What stands in quotes
// stays as it is.
const spacedCss = (css: string) =>
  css
    .replace(/("[^"]*"|'[^']*')|\/\*.*?\*\/|\s+/gs, (_, quoted) => quoted ?? ' ')
    .replace(/("[^"]*"|'[^']*')| ?([{};,]) ?|(:) /g, (_, quoted, sign, colon) => {
      return quoted ?? sign ?? colon;
    })
    .replace(/;}/g, '}');

// In HTML any run of white space is as good as one. A run that spans lines is indentation.
const spacedHtml = (html: string) => html.replace(/\s*\n\s*/g, '\n');

const squeezers: Record<string, (text: string) => string> = {
  css: spacedCss,
  html: spacedHtml,
  svg: spacedHtml,
};

interface Node {
  type: string;
  start: number;
  end: number;
}

interface Template extends Node {
  tag: Node & { name?: string };
  quasi: { quasis: (Node & { value: { raw: string } })[] };
}

function templatesIn(node: unknown, found: Template[] = []): Template[] {
  if (typeof node !== 'object' || node === null) return found;
  if ((node as Node).type === 'TaggedTemplateExpression') found.push(node as Template);
  for (const child of Object.values(node)) templatesIn(child, found);
  return found;
}

// Rewrites the text of templates, by their tags. It reads each module as the bundler does, so no other
// string is touched.
const rewriteTemplates = (name: string, by: Record<string, (text: string) => string>): Plugin => ({
  name,
  apply: 'build',
  transform: {
    filter: { id: /\/www\/.*\.ts$/, code: new RegExp(`\\b(?:${Object.keys(by).join('|')})\``) },
    handler(code) {
      const parts = templatesIn(this.parse(code)).flatMap(({ tag, quasi }) => {
        const rewrite = by[tag.name ?? ''];
        return rewrite ? quasi.quasis.map((part) => ({ ...part, rewrite })) : [];
      });
      let rewritten = '';
      let done = 0;
      for (const { start, end, value, rewrite } of parts.sort((a, b) => a.start - b.start)) {
        if (code.slice(start, end) !== value.raw)
          this.error('a template is not where it should be');
        rewritten += code.slice(done, start) + rewrite(value.raw);
        done = end;
      }
      return { code: rewritten + code.slice(done), map: null };
    },
  },
});

// Takes the indentation out of templates, which is for those who read the source.
export const squeezeTemplates = rewriteTemplates('squeeze-templates', squeezers);

// On a page of others `rem` is theirs: many make it 10 px. There the unit of every size is `--rem`, which
// the element around sets; a condition cannot read it and takes pixels.
const ownRem = (style: string) =>
  style
    .replace(/@(?:container|media)[^{]*/g, (condition) =>
      condition.replace(/([\d.]+)rem\b/g, (_, size) => `${Number(size) * 16}px`),
    )
    .replace(/(?<![\w-])(-?[\d.]+)rem\b/g, (_, size) => `calc(${Number(size)}*var(--rem))`);

export const ownUnits = rewriteTemplates('own-units', { css: ownRem });

// The tags that sources define, `notewave-number-field`.
function definedTags(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const tags = texts.flatMap((text) => [...text.matchAll(/\bdefine\('(notewave-[\w-]+)'/g)]);
  return tags.map(([, tag]) => tag ?? '');
}

// Gives the elements inside the public ones names of their own, so that they are never those of another version on
// the same page, or of anybody else. Where a tag names a chunk, that is renamed with it.
export function namesInside(ending: string): Plugin {
  const tags = definedTags(here('./www'));
  if (tags.length < 40) throw new Error('the elements are not found');
  const name = new RegExp(`(?<![\\w-])(?:${tags.join('|')})(?![\\w-])`, 'g');
  return {
    name: 'names-inside',
    apply: 'build',
    transform: {
      filter: { id: /\/www\/.*\.ts$/, code: /notewave-/ },
      handler: (code) => ({ code: code.replace(name, `$&${ending}`), map: null }),
    },
  };
}

// Traditional Chinese, as it is written in Taiwan, of what a Chinese file says: `x.zh.ts?hant`.
const toTraditional = Converter({ from: 'cn', to: 'twp' });
export const traditionalChinese: Plugin = {
  name: 'traditional-chinese',
  enforce: 'pre',
  transform: {
    filter: { id: /\.zh\.ts\?hant$/ },
    // The files that it imports say the same to the reader.
    handler: (code) => ({
      code: toTraditional(code)
        // A click on an ad, which Taiwan's word for a choice on a screen is not.
        .replaceAll('點選', '點擊')
        .replaceAll('“', '「')
        .replaceAll('”', '」')
        .replaceAll(".zh.ts'", ".zh.ts?hant'"),
      map: null,
    }),
  },
};

// Fetches a chunk without Vite's own loader, which would take 1 KB of the first load to fetch beside it what it
// imports: few chunks import another that is not there already.
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
