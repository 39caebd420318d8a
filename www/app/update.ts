import { baseUrl } from './address.ts';

// Keeps the page for visits without a network, and tells when a newer build than this is there for the
// next start. Where the browser allows no service worker, the page needs the network as before.
export async function keepOffline(tell: () => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(new URL('service-worker.js', baseUrl()).href);
  worker.addEventListener('waiting', ({ wasWaitingBeforeRegister }) => {
    // What was there at the start is what this page runs.
    if (!wasWaitingBeforeRegister) tell();
  });
  await worker.register().catch(() => {});
}
