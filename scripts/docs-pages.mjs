// The documents as pages of the site: those of docs/ from their Markdown, with every figure, and a reference of
// plans and reports from their types. No script runs on them.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reference } from './docs/reference.mjs';
import { root } from './run.mjs';
import { loadCore, loadTexts } from './text-pages.mjs';

const locales = { en: 'en', zh: 'zh-CN' };
const says = {
  en: {
    back: 'To the planner',
    other: '中文',
    pages: {
      method: 'Method',
      embedding: 'Embedding',
      plan: 'The plan, field by field',
      report: 'The report, field by field',
    },
    descriptions: {
      method:
        'How Notewave works out what a budget for Xiaohongshu creators buys, with every figure, its range, its source and its grade.',
      embedding:
        'How to host Notewave, and how to put its calculators on your own page: elements, frames, plain HTML, headers and policies.',
      plan: 'Every field of a Notewave plan: what it means, its unit, and which values it takes.',
      report: 'Every field of the report that Notewave gives on a plan.',
    },
    figures: 'Every figure',
    figuresAbout:
      'Grades go from A (official) to D (a constant somebody uses); what nobody published is an assumption of ours. A plan may put its own value in the place of any.',
  },
  zh: {
    back: '打开投放计算器',
    other: 'English',
    pages: { method: '计算方法', embedding: '部署与嵌入' },
    descriptions: {
      method: 'Notewave 如何计算小红书达人投放预算：每一项数据的取值、区间、来源和等级。',
      embedding:
        '如何部署 Notewave，以及如何把计算器放进自己的网页：元素、框架、纯 HTML、响应头与安全策略。',
    },
    figures: '全部数据',
    figuresAbout:
      '等级从 A（官方文件）到 D（有人在用的常数）；没有人公布过的，是我们的假设。每一项都可以在方案里换成您自己的数值。',
  },
};
const folders = { en: 'docs/', zh: 'zh/docs/' };

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

// Headings can be gone to, and a wide table scrolls by itself.
const options = {
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      // What is no page of the site is a file of the repository.
      const page = href.match(/^(?:docs\/)?(\w+)(?:\.zh)?\.md(#.*)?$/);
      if (page && !says.en.pages[page[1]]) return text;
      return `<a href="${escaped(page ? `${page[1]}.html${page[2] ?? ''}` : href)}">${text}</a>`;
    },
  },
};
// Chinese has no spaces where its lines break in the source, nor behind what is strong.
const unspaced = (text) => text.replace(/(?<=[\u2e80-\uffef])\n[ \t]*(?=[\u2e80-\uffef])/g, '');
const html = (markdown, text) =>
  markdown
    .parse(unspaced(text))
    .replace(/(<\/strong>) (?=[\u2e80-\uffef])/g, '$1')
    // What scrolls by itself can be scrolled by keys.
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');

// A whole page. `site` is the address of the site, if it is known: search engines want whole addresses.
function page({ lang, name, title, body, languages }, site) {
  const own = says[lang];
  const up = lang === 'en' ? '../' : '../../';
  const address = (to) => `${folders[to]}${name}.html`;
  const links = [
    // For Chinese that is the page of the folder zh/.
    ['../index.html', own.back],
    ...Object.entries(own.pages).map(([one, text]) => [`${one}.html`, text]),
  ];
  const items = links.map(([href, text]) =>
    href === `${name}.html`
      ? `<li><span aria-current="page">${text}</span>`
      : `<li><a href="${href}">${text}</a>`,
  );
  const [other] = languages.filter((one) => one !== lang);
  if (other)
    items.push(
      `<li><a href="${up}${address(other)}" lang="${locales[other]}" hreflang="${locales[other]}">${own.other}</a>`,
    );
  const whole = (to) => new URL(address(to), site.endsWith('/') ? site : `${site}/`).href;
  const twins = site
    ? [
        `<link rel="canonical" href="${whole(lang)}">`,
        ...languages.map(
          (one) => `<link rel="alternate" hreflang="${locales[one]}" href="${whole(one)}">`,
        ),
      ]
    : [];
  return `<!doctype html>
<html lang="${locales[lang]}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(own.descriptions[name])}">
<title>${escaped(title)} · Notewave</title>
${twins.join('\n')}
<link rel="icon" href="${up}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}docs/page.css">
<nav aria-label="Notewave"><ul>
${items.join('\n')}
</ul></nav>
<main>
${body}
</main>
`;
}

// The pages by their files, of the texts and of the built core.
export async function docsPages(site = process.env.NOTEWAVE_URL) {
  // Imported late, so that setup can bring it first.
  const { Marked } = await import('marked');
  const markdown = new Marked(options);
  const [core, texts] = await Promise.all([loadCore(), loadTexts()]);
  const pages = {};
  for (const lang of Object.keys(folders)) {
    const own = says[lang];
    for (const name of ['method', 'embedding']) {
      const file = (one) => join(root, `docs/${name}${one === 'en' ? '' : '.zh'}.md`);
      const languages = Object.keys(folders).filter((one) => existsSync(file(one)));
      const text = readFileSync(file(lang), 'utf8');
      const [, title] = text.match(/^# (.+)$/m);
      let body = html(markdown, text);
      if (name === 'method') {
        const words = await texts.wordsOf(lang);
        body += `<h2 id="figures">${own.figures}</h2>\n<p>${own.figuresAbout}</p>\n${texts.figureTable(core.figures(), words)}`;
      }
      pages[`${folders[lang]}${name}.html`] = page({ lang, name, title, body, languages }, site);
    }
  }
  const types = readFileSync(join(root, 'wasm/pkg/notewave.d.ts'), 'utf8');
  const others = new Map();
  for (const [name, of] of Object.entries({ plan: 'Plan', report: 'Report' })) {
    const inline = (text) => markdown.parseInline(text);
    const body = `<h1>${says.en.pages[name]}</h1>
<p class="quiet">Of the types that the npm package has; the crate has the same names. Money is in fen, 1/100 of a yuan.</p>
${reference(types, { names: [of], page: `${name}.html`, others, inline })}`;
    const about = { lang: 'en', name, title: says.en.pages[name], body, languages: ['en'] };
    pages[`docs/${name}.html`] = page(about, site);
  }
  return pages;
}

// All pages of the site for search engines, which want whole addresses.
const sitemap = (files, site) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files
  .map((file) => new URL(file, site.endsWith('/') ? site : `${site}/`).href)
  .map((address) => `<url><loc>${address}</loc></url>`)
  .join('\n')}
</urlset>
`;

export async function writeDocsPages(dist = join(root, 'dist'), site = process.env.NOTEWAVE_URL) {
  const pages = await docsPages(site);
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  copyFileSync(join(root, 'www/text/docs.css'), join(dist, 'docs/page.css'));
  if (site)
    writeFileSync(
      join(dist, 'sitemap.xml'),
      sitemap(['', 'zh/', 'snippets.html', ...Object.keys(pages)], site),
    );
}
