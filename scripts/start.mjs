// npm start: sets up, builds what changed and serves the page. With --dev, Vite serves the sources
// and reloads the page at every change of it.
import { build, buildCore } from './build.mjs';
import { main } from './run.mjs';
import { serve } from './serve.mjs';
import { setUp } from './setup.mjs';

const firstPort = 4173;

async function serveSources() {
  const { createServer } = await import('vite');
  const server = await createServer({ server: { host: 'localhost', port: firstPort } });
  await server.listen();
  return server.resolvedUrls.local[0];
}

await main(import.meta, async (args) => {
  await setUp();
  let address;
  if (args.includes('--dev')) {
    await buildCore();
    address = await serveSources();
  } else {
    await build();
    ({ address } = await serve({ port: firstPort }));
  }
  console.log(`\n  Notewave is at ${address}\n  Ctrl+C stops it.\n`);
});
