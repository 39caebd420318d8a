// Serves dist/ as a plain static host would. Any other origin may load embed.js from it, and the
// folder may lie under any path: node scripts/serve.mjs PORT [/some/path/]
import { join } from 'node:path';
import { main, root } from './run.mjs';

export async function serve({ port, strictPort = false, base = '/' }) {
  // Imported late, so that setup can bring Vite first.
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    root,
    base,
    appType: 'mpa',
    build: { outDir: join(root, 'dist') },
    preview: { host: 'localhost', port, strictPort, cors: { origin: '*' } },
  });
  return server.resolvedUrls.local[0];
}

await main(import.meta, async ([port, base]) => {
  console.log(`Serving ${await serve({ port: Number(port), strictPort: true, base })}`);
});
