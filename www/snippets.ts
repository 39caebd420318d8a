// The page that writes the code for pages of others, with a preview on three kinds of them.
import type { Calculator } from './embed/types.ts';
import { type Choice, elementCode, frameCode, linkCode, type Site } from './snippets/code.ts';
import { languages } from './snippets/words.ts';

// What the build knows of its version.
declare const build: { site: Omit<Site, 'address'> };

const lang = /^zh\b/.test(new URLSearchParams(location.search).get('lang') ?? navigator.language)
  ? 'zh-CN'
  : 'en';
const t = languages[lang];
document.documentElement.lang = lang;
document.title = t.title;

const address = new URL('./', location.href).href;
const site: Site = { address, ...build.site };
// A plan that the planner has handed over.
const handed = /^#\d+\./.test(location.hash) ? address + location.hash : '';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

function labelled(text: string, field: HTMLElement, isBefore = true): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(...(isBefore ? [text, field] : [field, text]));
  return label;
}

function select(name: string, options: Record<string, string>): HTMLSelectElement {
  const field = document.createElement('select');
  field.name = name;
  for (const [value, text] of Object.entries(options)) field.add(new Option(text, value));
  return field;
}

function input(name: string, type: string, value = ''): HTMLInputElement {
  const field = document.createElement('input');
  Object.assign(field, { name, type, value });
  return field;
}

const form = byId<HTMLFormElement>('form');
const colours = { paper: '#faf7f1', ink: '#211d18', accent: '#a8233b' } as const;
const uses: Record<string, HTMLInputElement> = {};

// A colour counts when it is ticked: a field of a browser always has one.
function colour(name: keyof typeof colours): HTMLElement {
  const box = document.createElement('div');
  const use = input(`use-${name}`, 'checkbox');
  uses[name] = use;
  const field = input(name, 'color', colours[name]);
  field.setAttribute('aria-label', t[name]);
  field.addEventListener('input', () => {
    use.checked = true;
  });
  box.append(labelled(t[name], use, false), field);
  return box;
}

form.append(
  labelled(t.calculator, select('calculator', t.calculators)),
  labelled(t.objective, select('objective', t.objectives)),
  labelled(t.budget, Object.assign(input('budget', 'text', '200,000'), { inputMode: 'decimal' })),
  labelled(t.launch, input('launch', 'date')),
  labelled(t.plan, input('plan', 'url', handed)),
  labelled(t.lang, select('lang', t.langs)),
  labelled(t.theme, select('theme', t.themes)),
  labelled(t.compact, Object.assign(input('compact', 'checkbox'), { checked: true }), false),
  labelled(t.readonly, input('readonly', 'checkbox'), false),
  colour('paper'),
  colour('ink'),
  colour('accent'),
  labelled(t.radius, Object.assign(input('radius', 'text'), { placeholder: '4px' })),
  labelled(t.isFixed, input('isFixed', 'checkbox'), false),
);

function chosen(): Choice {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const look: Choice['look'] = {};
  for (const name of Object.keys(colours)) if (uses[name]?.checked) look[name] = text(name);
  if (text('radius')) look.radius = text('radius');
  return {
    calculator: text('calculator') as Calculator,
    objective: text('objective'),
    // A plan has its own.
    budget: text('plan') ? '' : text('budget'),
    launch: text('launch'),
    lang: text('lang'),
    theme: text('theme'),
    plan: text('plan'),
    compact: data.has('compact'),
    readonly: data.has('readonly'),
    look,
    isFixed: data.has('isFixed'),
  };
}

const rungs = { element: elementCode, frame: frameCode, link: linkCode };
const boxes: Record<string, HTMLTextAreaElement> = {};

for (const name of Object.keys(rungs) as (keyof typeof rungs)[]) {
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.rows = name === 'link' ? 2 : 6;
  box.id = `code-${name}`;
  boxes[name] = box;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = t.copy;
  copy.setAttribute('aria-label', `${t.copy}: ${t[name]}`);
  copy.addEventListener('click', async () => {
    box.select();
    try {
      await navigator.clipboard.writeText(box.value);
      said.textContent = t.copied;
    } catch {
      said.textContent = t.selected;
    }
  });
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = t[name];
  box.setAttribute('aria-label', t[name]);
  section.append(heading, box, copy, ' ', said);
  byId('code').append(section);
}

// The pages of the preview, each with a style of its own.
const hosts = {
  light: `<style>body { margin: 1rem; background: #fff }</style>`,
  dark: `<link rel="stylesheet" href="${address}examples/dark.css">`,
  hostile: `<link rel="stylesheet" href="${address}examples/hostile.css">`,
};
const host = select('host', t.hosts);
byId('host').append(labelled(t.preview, host));
const preview = byId<HTMLIFrameElement>('preview');
preview.title = t.preview;

let last = '';
function draw(): void {
  const choice = chosen();
  for (const [name, code] of Object.entries(rungs)) {
    const box = boxes[name];
    if (box) box.value = code(choice, site);
  }
  // The preview is of this build, at once.
  const body = elementCode({ ...choice, isFixed: false }, site);
  const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${t.preview}</title>${hosts[host.value as keyof typeof hosts]}<body>${body}</body></html>`;
  if (page === last) return;
  last = page;
  preview.srcdoc = page;
}

let timer = 0;
const soon = () => {
  clearTimeout(timer);
  timer = window.setTimeout(draw, 200);
};
form.addEventListener('input', soon);
form.addEventListener('submit', (event) => event.preventDefault());
host.addEventListener('input', draw);
byId('title').textContent = t.title;
byId('about').textContent = t.about;
byId('html').textContent = t.html;
byId('back').textContent = t.back;
const docs = byId<HTMLAnchorElement>('docs');
docs.textContent = t.docs;
if (lang !== 'en') docs.href = './zh/docs/embedding.html';
draw();
