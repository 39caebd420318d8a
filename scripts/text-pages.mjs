// What a build says without a script: the plan that a visitor starts with, worked out by the core
// itself, as text in index.html and zh/index.html, and as the picture that chats show beside a link.
// Some of them want whole addresses: NOTEWAVE_URL=https://your.host/notewave/ gives them; otherwise
// all addresses are relative.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

// The folder of a language's page in the build.
const folders = { en: '', zh: 'zh/' };

async function loadCore() {
  const core = await import(pathToFileURL(join(root, 'wasm/pkg/notewave.js')));
  core.initSync({ module: readFileSync(join(root, 'wasm/pkg/notewave_bg.wasm')) });
  return core;
}

// The page's own modules, which Vite turns into JavaScript.
async function loadTexts() {
  const { runnerImport } = await import('vite');
  const file = join(root, 'www/text/texts.ts');
  return (await runnerImport(file, { configFile: false })).module;
}

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

// The address of a file of the build, from a folder in it.
function addressOf(file, folder) {
  const site = process.env.NOTEWAVE_URL;
  if (site) return new URL(file, site.endsWith('/') ? site : `${site}/`).href;
  return (folder ? '../' : './') + file;
}

export async function writeTextPages(dist = join(root, 'dist')) {
  const [core, texts] = await Promise.all([loadCore(), loadTexts()]);
  const plan = core.defaultPlan('seeding', texts.todayInChina());
  const example = { plan, report: core.evaluate(plan), figures: core.figures() };
  const blank = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const [lang, folder] of Object.entries(folders)) {
    const words = await texts.wordsOf(lang);
    const { title, description } = texts.textWords.in(words);
    const other = addressOf(lang === 'en' ? folders.zh : folders.en, folder);
    const addresses = {
      own: addressOf(folder, folder),
      languages: {
        en: addressOf(folders.en, folder),
        'zh-CN': addressOf(folders.zh, folder),
        'x-default': addressOf(folders.en, folder),
      },
      picture: addressOf('preview.png', folder),
    };
    const head = texts.pageHead(words, addresses, texts.pictureText(example, words));
    // Files of the build, from a folder in it.
    let page = folder ? blank.replace(/((?:src|href)=")\.\//g, '$1../') : blank;
    page = replaceOnce(page, '<html lang="en">', `<html lang="${words.locale}">`);
    page = page.replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`);
    page = page.replace(/(name="description"\s+content=")[^"]*/, (_, start) => start + description);
    page = replaceOnce(page, '<!--shared-->', head);
    page = replaceOnce(page, '<!--plan-->', texts.planText(example, words, other));
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, 'index.html'), page);
    if (lang === 'en') {
      writeFileSync(join(dist, 'preview.png'), await draw(texts.preview(example, words)));
    }
  }
}
