// Where a page trusts no text as the address of a script, this says that ours is one; where it trusts no
// such word either, there are no workers.
let policy: { createScriptURL(url: string): string } | null | undefined;

interface Policies {
  createPolicy(name: string, rules: object): typeof policy;
}

function trusted(script: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('notewave', { createScriptURL: (url: string) => url });
  return policy?.createScriptURL(script) ?? script;
}

// Starts a worker. It must come from the page's own origin: on another's page, and in a frame that is
// locked in, which has none, a small script of that origin imports ours. Throws if no worker can be had.
export function openWorker(url: URL): Worker {
  const own = url.origin === origin;
  const script = own
    ? url.href
    : URL.createObjectURL(
        new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }),
      );
  return new Worker(trusted(script), { type: 'module' });
}
