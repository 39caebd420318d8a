// Starts a worker. It must come from the page's own origin: on another's page a small script of
// that origin imports ours. Throws if no worker can be had.
export function openWorker(url: URL): Worker {
  const own = url.origin === location.origin;
  const script = own
    ? url.href
    : URL.createObjectURL(
        new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }),
      );
  return new Worker(script, { type: 'module' });
}
