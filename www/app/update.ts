import { baseUrl } from './address.ts';

// Keeps the page for visits without a network, and tells when a newer build than this is there for the
// next start. Where the browser allows no service worker, the page needs the network as before.
export async function keepOffline(tell: () => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(new URL('service-worker.js', baseUrl()).href);
  // A browser looks for a new build as soon as a page starts, so one may wait before this listens: a page
  // that started with it is known by its code.
  worker.addEventListener('waiting', async () => {
    const newest = await fetch(baseUrl()).then((page) => page.text());
    const own = document.querySelector<HTMLScriptElement>('script[type="module"]');
    if (own && !newest.includes(own.src.replace(/.*\//, ''))) tell();
  });
  await worker.register().catch(() => {});
}
