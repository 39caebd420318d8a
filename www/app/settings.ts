// What the reader chose for the page and not for the plan, kept in the browser: the theme, and the language on
// each page that comes in one of its own (zh/ stays Chinese where English was chosen elsewhere).
const key = 'notewave.settings';

interface Settings {
  // Dark or light; null is what the browser prefers.
  theme: string | null;
  // By the language of the page on which it was chosen.
  languages: Record<string, unknown>;
}

// Storage may be switched off, and another version of the page may have written anything there.
export function settings(): Settings {
  try {
    const { theme, languages } = JSON.parse(localStorage.getItem(key) ?? '{}');
    const isTheme = theme === 'light' || theme === 'dark';
    return { theme: isTheme ? theme : null, languages: { ...languages } };
  } catch {
    return { theme: null, languages: {} };
  }
}

export function rememberSettings(change: (all: Settings) => void): void {
  const all = settings();
  change(all);
  try {
    localStorage.setItem(key, JSON.stringify(all));
  } catch {
    // Next time the browser's own language and theme are used.
  }
}
