// Work off the page's own thread.

// A worker must come from the page's own origin. On another's page a script of that origin, made
// here, fetches ours. Throws where no worker can be had.
export function openWorker(url: URL): Worker {
  const own = url.origin === location.origin;
  const script = own
    ? url.href
    : URL.createObjectURL(
        new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }),
      );
  return new Worker(script, { type: 'module' });
}
