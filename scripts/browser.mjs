// Finds the browsers of the tests: Chromium (the one NOTEWAVE_BROWSER names, an installed one, or the one
// Playwright keeps), and an installed Firefox.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ask } from './run.mjs';

// The shell has the same engine without what only a window needs: the tests take half as long in it.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function usualPlaces() {
  const {
    HOME,
    PATH,
    ProgramFiles,
    'ProgramFiles(x86)': ProgramFiles32,
    LOCALAPPDATA,
  } = process.env;
  const under = (folders, files) =>
    folders.filter(Boolean).flatMap((folder) => files.map((file) => join(folder, file)));
  switch (process.platform) {
    case 'darwin':
      return under(['/Applications', HOME && join(HOME, 'Applications')], macApplications);
    case 'win32':
      return under([ProgramFiles, ProgramFiles32, LOCALAPPDATA], windowsPrograms);
    default:
      return under(PATH.split(delimiter), names);
  }
}

async function fromPlaywright() {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

// Ubuntu's chromium-browser may be a script that only asks for a snap, so on Linux the browser must
// answer. Elsewhere asking for the version would open a window.
function works(path) {
  return (
    existsSync(path) && (process.platform !== 'linux' || ask(path, ['--version']) !== undefined)
  );
}

export async function findBrowser() {
  const chosen = process.env.NOTEWAVE_BROWSER;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`NOTEWAVE_BROWSER names ${chosen}, and there is no such file.`);
  }
  return usualPlaces().find(works) ?? (await fromPlaywright()).find(works);
}

// Firefox as it is installed: Playwright's own is not the one that people use.
export function findFirefox() {
  const folders = process.platform === 'linux' ? process.env.PATH.split(delimiter) : [];
  const files = folders.flatMap((folder) =>
    ['firefox-esr', 'firefox'].map((name) => join(folder, name)),
  );
  return files.find(works);
}
