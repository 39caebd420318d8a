// Keeps each build of the page whole in the browser, so that the page works without a network. A page
// that starts gets the newest build that is whole, and its files are found by their hashed names, so
// that a page of an older build beside it finds those of its own. Only what is of no open page any
// more is deleted. embed.html and everything else go to the network as before.
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';

// Of TypeScript's types of a worker only what is used here: all of them do not go with a page's.
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  registration: { scope: string };
  clients: { claim(): Promise<void> };
};
// The build's files and its name, put in by scripts/offline.mjs.
declare const build: { name: string; files: PrecacheEntry[] };

const { name, files } = build;
const { scope } = self.registration;
const prefix = `notewave ${scope} `;
const cacheName = prefix + name;
const own = new Set(files.map(({ url }) => url));
// Holds the name of the newest build's cache, as a text under this address.
const newest = `${prefix}newest`;

const controller = new PrecacheController({ cacheName });
controller.addToCacheList(files);

async function install(event: LastingEvent): Promise<void> {
  await controller.install(event as Parameters<typeof controller.install>[0]);
  // From now on every start is of this build, even while an older worker serves open pages.
  await (await caches.open(newest)).put(scope, new Response(cacheName));
}

// A browser activates a worker when no page uses the one before.
async function activate(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== cacheName && name !== newest,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  // The first build that comes serves the page that fetched it, and so what that has not opened yet.
  await self.clients.claim();
}

// The file that an address names. Its query is of no matter: `?view=creators` is the same page.
function fileOf(address: string): string {
  const path = address.replace(/[?#].*/, '').slice(scope.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function answer(request: Request, file: string): Promise<Response> {
  const url = scope + file;
  if (file.startsWith('assets/')) {
    return (await caches.match(url)) ?? fetch(request);
  }
  const whole = await (await (await caches.open(newest)).match(scope))?.text();
  const kept = whole && (await (await caches.open(whole)).match(url, { ignoreSearch: true }));
  return kept || fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const file = fileOf(request.url);
  if (own.has(file) || file.startsWith('assets/')) event.respondWith(answer(request, file));
});
