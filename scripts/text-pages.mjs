// What a build says without a script: the plan that a visitor starts with, worked out by the core
// itself, as text in index.html and zh/index.html, and as the picture that chats show beside a link.
// Some of them want whole addresses: NOTEWAVE_URL=https://your.host/notewave/ gives them. Without it
// the page names neither its address nor its twin in the other language, which would have to be whole.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

// The folder of a language's page in the build.
const folders = { en: '', zh: 'zh/' };

export async function loadCore() {
  const core = await import(pathToFileURL(join(root, 'wasm/pkg/notewave.js')));
  core.initSync({ module: readFileSync(join(root, 'wasm/pkg/notewave_bg.wasm')) });
  return core;
}

// A module of the page, which Vite turns into JavaScript.
export async function loadModule(file) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(join(root, file), { configFile: false })).module;
}

export const loadTexts = () => loadModule('www/text/texts.ts');

// A PNG of an SVG. The font is a package, so that every machine draws the same.
async function draw(svg) {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const font = resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf');
  const image = new Resvg(svg, {
    font: { fontBuffers: [readFileSync(font)], loadSystemFonts: false },
    fitTo: { mode: 'width', value: 1200 },
  });
  return image.render().asPng();
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`index.html should have one ${from}`);
  return text.replace(from, () => to);
}

// The address of a file of the build, from a folder in it, or whole if the site is known.
function addressOf(file, folder, site) {
  if (site) return new URL(file, site.endsWith('/') ? site : `${site}/`).href;
  return (folder ? '../' : './') + file;
}

// The pages of all languages by their files, made of the built index.html, and the picture as SVG.
export async function textPages(blank, site = process.env.NOTEWAVE_URL) {
  const [core, texts] = await Promise.all([loadCore(), loadTexts()]);
  const plan = core.defaultPlan('seeding', texts.todayInChina());
  const example = { plan, report: core.evaluate(plan), figures: core.figures() };
  const pages = {};
  for (const [lang, folder] of Object.entries(folders)) {
    const words = await texts.wordsOf(lang);
    const { title, description } = texts.textWords.in(words);
    const to = (file) => addressOf(file, folder, site);
    const pageAddresses = {
      own: to(folder),
      languages: { en: to(folders.en), 'zh-CN': to(folders.zh), 'x-default': to(folders.en) },
    };
    const head = texts.pageHead(words, {
      picture: { address: to('preview.png'), text: texts.pictureText(example, words) },
      pages: site ? pageAddresses : null,
    });
    const other = to(lang === 'en' ? folders.zh : folders.en);
    let page = folder ? blank.replace(/((?:src|href)=")\.\//g, '$1../') : blank;
    page = replaceOnce(page, '<html lang="en">', `<html lang="${words.locale}">`);
    page = page.replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`);
    page = page.replace(/(name="description"\s+content=")[^"]*/, (_, start) => start + description);
    page = replaceOnce(page, '<!--shared-->', head);
    page = replaceOnce(page, '<!--plan-->', texts.planText(example, words, other));
    pages[`${folder}index.html`] = page;
  }
  return { pages, picture: texts.preview(example, await texts.wordsOf('en')) };
}

export async function writeTextPages(dist = join(root, 'dist')) {
  const { pages, picture } = await textPages(readFileSync(join(dist, 'index.html'), 'utf8'));
  for (const [file, page] of Object.entries(pages)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), page);
  }
  writeFileSync(join(dist, 'preview.png'), await draw(picture));
}
