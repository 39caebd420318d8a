import { setBaseUrl } from './app/address.ts';
import { loadCore } from './app/core.ts';
import { persist } from './app/storage.ts';
import { Store } from './app/store.ts';
import { keepOffline } from './app/update.ts';
import { languageOf, loadLanguage, preferredLanguage } from './app/words.ts';
import { Planner } from './notewave.ts';

const settingsKey = 'notewave.settings';

interface Settings {
  lang: string;
  theme: string | null;
}

// The reader's language and theme of the last visit. Storage may be switched off, and another version
// of the page may have written anything there.
function settings(): Settings {
  try {
    const { lang, theme }: Record<string, unknown> = JSON.parse(
      localStorage.getItem(settingsKey) ?? '{}',
    );
    return {
      lang: typeof lang === 'string' ? lang : '',
      theme: theme === 'light' || theme === 'dark' ? theme : null,
    };
  } catch {
    return { lang: '', theme: null };
  }
}

function rememberSettings(planner: Planner): void {
  try {
    const { lang, theme } = planner;
    localStorage.setItem(settingsKey, JSON.stringify({ lang, theme } satisfies Settings));
  } catch {
    // Next time the browser's own language and theme are used.
  }
}

// Gives the document the planner's language and theme, for the browser and for screen readers.
function dress(planner: Planner): void {
  document.documentElement.lang = planner.lang;
  document.documentElement.dataset.theme = planner.theme ?? 'auto';
}

// The page of a language, such as zh/, lies a folder below the files. In English it is everybody's.
const pageLang = languageOf(document.documentElement.lang) ?? 'en';
if (pageLang !== 'en') setBaseUrl(new URL('..', location.href).href);

async function start(): Promise<void> {
  const planner = new Planner();
  const { lang, theme } = settings();
  const words = await loadLanguage(
    languageOf(lang) ?? (pageLang === 'en' ? preferredLanguage() : pageLang),
  );
  planner.lang = words.locale;
  planner.theme = theme;
  planner.words = words;
  try {
    await loadCore();
    const store = new Store();
    await persist(store);
    planner.store = store;
  } catch {
    planner.failed = true;
  }
  dress(planner);
  new MutationObserver(() => {
    dress(planner);
    rememberSettings(planner);
  }).observe(planner, { attributes: true, attributeFilter: ['lang', 'theme'] });
  // A key pressed while nothing has the focus is meant for the planner.
  addEventListener('keydown', (event) => {
    if (event.target === document.body) planner.onKey(event);
  });
  document.querySelector('#loading')?.replaceWith(planner);
  // After the page has loaded, so that nothing of the first view waits for it.
  const keep = () => keepOffline(() => planner.store?.tell('update-ready'));
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}

start();
