import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox } from './scripts/browser.mjs';
import { hostAddress, hostPort, pageAddress, pagePath, pagePort } from './tests/browser/origins.ts';

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No browser for the tests: run "node scripts/setup.mjs".');
// Each worker reads this file again and need not search again.
process.env.NOTEWAVE_BROWSER = executablePath;

// Chromium has no sandbox for root, which is who runs the tests in a container.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

// What differs most between engines: places, fields, drags, pictures that are controls, and the pages of
// others. With a Firefox as it is installed Playwright neither saves or opens files nor drops what it drags, and
// it knows no phones.
const firefoxPath = findFirefox();
const firefox = firefoxPath
  ? [
      {
        name: 'firefox',
        testMatch:
          /\/(views|journey|board|schedule|money|elements|hosts|frame|blocked|gallery|results|brief|captions)\.spec\.ts$/,
        grepInvert: /@chromium/,
        use: {
          browserName: 'firefox' as const,
          channel: 'moz-firefox',
          launchOptions: { executablePath: firefoxPath },
        },
      },
    ]
  : [];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // These machines stall for seconds now and then. What fails once and passes again is listed as flaky at the
  // end, and is to be looked into: such a test has shown real faults before.
  retries: 1,
  reporter: 'list',
  // A busy machine is no fault of the page; how long things take is measured apart.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: pageAddress,
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    // What a test serves in place of a file would not reach a page that a service worker serves.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'chromium',
      use: {
        // A page that a test makes up has no address of its own, and Chromium would not let it reach
        // the servers of this machine.
        permissions: ['local-network-access'],
        launchOptions: {
          executablePath,
          args: [
            ...asRoot,
            '--headless',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    ...firefox,
  ],
  webServer: [
    { command: `node scripts/serve.mjs ${pagePort} ${pagePath}`, url: pageAddress },
    { command: `node scripts/serve.mjs ${hostPort}`, url: hostAddress },
  ],
});
