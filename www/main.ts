import { setBaseUrl } from './app/address.ts';
import { chunkOf, findChunksIn } from './app/chunks.ts';
import { core, loadCore, loadWholeCore } from './app/core.ts';
import { nextTask } from './app/next-task.ts';
import { type Place, placeOf, searchOf } from './app/place.ts';
import { rememberSettings, settings } from './app/settings.ts';
import { persist } from './app/storage.ts';
import { Store } from './app/store.ts';
import { keepOffline } from './app/update.ts';
import { drawLuck, warmUp } from './app/warm-up.ts';
import { languageOf, loadLanguage, preferredLanguage } from './app/words.ts';
import { Planner } from './planner/planner.ts';
import { plannerWords } from './planner/words.ts';
import './words.ts';

findChunksIn(async () => (await import('./chunks.ts')).chunks);

// The page of a language, such as zh/, lies a folder below the files. In English it is everybody's.
const pageLang = languageOf(document.documentElement.lang) ?? 'en';
if (pageLang !== 'en') setBaseUrl(new URL('..', location.href).href);
const ownTitle = document.title;

// Gives the document the planner's language and theme, for the browser and for screen readers.
function dress(planner: Planner): void {
  const { lang, theme } = planner;
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = theme ?? 'auto';
  entitle(planner);
}

// Gives the document the name of the plan and of the view as its title.
function entitle({ lang, view, words, store }: Planner): void {
  if (!words) return;
  const { title, tagline, view: names, viewTitle } = plannerWords.in(words);
  const first = languageOf(lang) === pageLang ? ownTitle : words.pair(title, tagline);
  const place = view === 'budget' ? first : viewTitle(names[view]);
  document.title = [store?.plan.name, place].filter(Boolean).join(' – ');
}

// Keeps the address and the place in the plan alike. A view is a step that Back comes back from, a
// door is none.
function follow(planner: Planner): void {
  planner.linked = true;
  planner.go(placeOf(location.search), false);
  planner.addEventListener('notewave-place', (event) => {
    const { detail } = event as CustomEvent<Place>;
    const address = location.pathname + searchOf(detail) + location.hash;
    const isSameView = placeOf(location.search).view === detail.view;
    if (isSameView) history.replaceState(history.state, '', address);
    else history.pushState(history.state, '', address);
    entitle(planner);
  });
  addEventListener('popstate', () => {
    planner.go(placeOf(location.search), false);
    entitle(planner);
  });
}

// In a task of its own after the page has loaded, so that nothing of the first view waits for it.
function whenLoaded(work: () => void): void {
  const soon = () => setTimeout(work);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

// Two of the calculators stand below the first view.
async function fetchBelow(): Promise<void> {
  try {
    // The words and pictures need not wait for the core, nor it for them.
    await Promise.all([loadWholeCore(), import('./below.ts')]);
  } catch {
    (await started).store?.tell('part-missing');
    addEventListener('online', fetchBelow, { once: true });
  }
}

async function start(): Promise<Planner> {
  const planner = new Planner();
  const { theme, languages } = settings();
  const words = await loadLanguage(
    languageOf(String(languages[pageLang])) ?? (pageLang === 'en' ? preferredLanguage() : pageLang),
  );
  planner.lang = words.locale;
  planner.theme = theme;
  planner.words = words;
  try {
    await Promise.all([loadCore(), warmUp(words)]);
    await drawLuck(core());
    await nextTask();
    const store = new Store();
    await nextTask();
    planner.isNew = !(await persist(store));
    await nextTask();
    planner.store = store;
    store.addEventListener('change', () => entitle(planner));
    follow(planner);
  } catch {
    planner.failed = true;
  }
  dress(planner);
  // A key pressed while nothing has the focus is meant for the planner.
  addEventListener('keydown', (event) => {
    if (event.target === document.body) planner.onKey(event);
  });
  document.querySelector('#loading')?.replaceWith(planner);
  // Drawn first with what it has: only what is chosen after that is the reader's choice.
  planner.updateComplete.then(() => {
    new MutationObserver((changes) => {
      dress(planner);
      rememberSettings((all) => {
        for (const { attributeName } of changes) {
          if (attributeName === 'theme') all.theme = planner.theme;
          else all.languages[pageLang] = planner.lang;
        }
      });
    }).observe(planner, { attributes: true, attributeFilter: ['lang', 'theme'] });
  });
  whenLoaded(() => {
    // To keep a build takes a second of a processor that the first answers need.
    setTimeout(() => keepOffline(() => planner.store?.tell('update-ready')), 4000);
    // A browser that prints does not wait, so the document is at hand before. Without the network
    // the dialog for sharing fetches it when it is asked for.
    setTimeout(() => {
      const code = chunkOf('paper').fetch(planner.words ?? words);
      code.then(({ paper }) => paper.keepReady(planner)).catch(() => {});
    }, 3000);
  });
  return planner;
}

const started = start();
// What is drawn first has the line and the processor to itself.
started.then(() => whenLoaded(fetchBelow));
