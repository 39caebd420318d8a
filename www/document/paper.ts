import { nothing, render } from 'lit';
import { version } from '../../package.json';
import { baseUrl } from '../app/address.ts';
import { ask, dropped } from '../app/ask.ts';
import { chunkOf } from '../app/chunks.ts';
import { toFragment } from '../app/link.ts';
import type { Paper, Printed } from '../app/paper.ts';
import { type Plan, withLists, withoutLists } from '../app/plan.ts';
import { saveFile } from '../app/save-file.ts';
import type { Store } from '../app/store.ts';
import type { Words } from '../app/words.ts';
import { type Answers, pages } from './pages.ts';
import { sheetWords } from './sheet-words.ts';
import { documentStyle } from './style.ts';
import { titleOf } from './title.ts';
import { documentWords } from './words.ts';

// After an edit, in milliseconds: the document is worked out when the reader pauses.
const pause = 1500;

interface Ready {
  answers: Answers;
  plan: Plan;
  words: Words;
}

async function linkOf(plan: Plan): Promise<string> {
  return new URL(await toFragment(withLists(plan)), baseUrl()).href;
}

// The sheets and the payments of a plan as it is now, with its lists or without; null where the plan
// gives none, or a newer question took the place of this one.
async function answersOf(store: Store, words: Words, hasLists: boolean): Promise<Ready | null> {
  const { plan } = store;
  const link = await linkOf(plan);
  const sent = hasLists ? plan : withLists(plan);
  const [book, payments, outlooks] = await Promise.all([
    ask('financeSheets', [sent, sheetWords(store, words, link, false)]),
    ask('payments', [withoutLists(sent)]),
    ask('forecast', [withoutLists(sent)]),
  ]);
  if (!book || book === dropped || !payments || payments === dropped) return null;
  if (!outlooks || outlooks === dropped) return null;
  const { optimum } = outlooks;
  return { answers: { book, payments, outlook: optimum, link, version }, plan, words };
}

// The document that stands on the page while it is printed, its style, and the title that the page had.
let shown: {
  element: HTMLElement;
  style: CSSStyleSheet;
  title: string;
  end: AbortController;
} | null = null;

// Puts the plan's document on the page.
function show({ answers, words }: Ready, store: Store): void {
  put(pages(answers, store, words), titleOf(store, words), store, words);
}

// Puts something to be printed on the page, at once: a browser that prints does not wait. Its title is what a
// browser offers as the name of a PDF.
function put(content: unknown, named: string, store: Store, words: Words): void {
  hide();
  const { title } = document;
  const element = document.createElement('notewave-document');
  element.lang = words.locale;
  render(content, element);
  const style = new CSSStyleSheet();
  const says = documentWords.in(words);
  const foot = [named, words.date(store.plan.today), says.version(version)];
  style.replaceSync(documentStyle(foot.join(' · ')));
  document.body.append(element);
  document.adoptedStyleSheets.push(style);
  const end = new AbortController();
  shown = { element, style, title, end };
  document.title = named;
  // A browser that does not say when it has printed must not print the same again: it may hold lists.
  for (const event of ['afterprint', 'keydown', 'pointerdown']) {
    addEventListener(event, hide, { capture: true, signal: end.signal });
  }
}

function hide(): void {
  if (!shown) return;
  const { element, style, title, end } = shown;
  end.abort();
  document.title = title;
  render(nothing, element);
  element.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
  shown = null;
}

function keepReady(page: Printed): void {
  let ready: Ready | null = null;
  let timer = 0;
  const isNow = (one: Ready | null) =>
    one !== null && one.plan === page.store?.plan && one.words === page.words;
  const prepare = async () => {
    const { store, words } = page;
    if (!store || !words || store.isUnanswerable || isNow(ready)) return;
    ready = await answersOf(store, words, false).catch(() => null);
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(prepare, pause);
  };
  page.store?.addEventListener('change', later);
  // Another language, whose words may take a while to come.
  new MutationObserver(later).observe(document.documentElement, { attributeFilter: ['lang'] });
  addEventListener('beforeprint', () => {
    // What is there already has the lists that the reader ticked in.
    if (page.store && ready && isNow(ready) && !shown) show(ready, page.store);
  });
  prepare();
}

async function printPlan({ store, words }: Printed, hasLists: boolean): Promise<boolean> {
  if (!store || !words) return false;
  const ready = await answersOf(store, words, hasLists);
  if (!ready) return false;
  show(ready, store);
  print();
  return true;
}

function printOther({ store, words }: Printed, content: unknown, named: string): void {
  if (!store || !words) return;
  put(content, named, store, words);
  print();
}

async function saveFinance({ store, words }: Printed, hasLists: boolean): Promise<boolean> {
  if (!store || !words) return false;
  const { plan } = store;
  const said = sheetWords(store, words, await linkOf(plan), true);
  const book = await ask('financeSheets', [hasLists ? plan : withLists(plan), said]);
  if (!book || book === dropped) return false;
  const { sheets, file } = documentWords.in(words);
  const { workbook } = await chunkOf('workbook').fetch(words);
  const all = [
    { name: sheets.plan, sheet: book.plan },
    { name: sheets.money, sheet: book.money },
    { name: sheets.forecast, sheet: book.forecast },
    { name: sheets.tiers, sheet: book.tiers },
    { name: sheets.team, sheet: book.team },
    { name: sheets.calendar, sheet: book.calendar },
    { name: sheets.payments, sheet: book.payments },
    { name: sheets.assumptions, sheet: book.assumptions },
  ];
  saveFile(
    await workbook(all.flatMap(({ name, sheet }) => (sheet ? [{ name, sheet }] : []))),
    plan,
    `${file}.xlsx`,
  );
  return true;
}

export const paper: Paper = { keepReady, printPlan, printOther, saveFinance };
