// Serves a build as a good static host would: hashed files are kept by the browser, and brotli is
// sent where a file has it beside it. Any other origin may load embed.js, and the folder may lie
// under any path: node scripts/serve.mjs PORT [/some/path/]
import { createServer } from 'node:http';
import { join } from 'node:path';
import { main, root } from './run.mjs';

function listen(server, port, strictPort) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (strictPort || error.code !== 'EADDRINUSE') reject(error);
      else resolve(listen(server, port + 1, strictPort));
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

export async function serve({
  port,
  strictPort = false,
  base = '/',
  folder = join(root, 'dist'),
  brotli = false,
}) {
  // Imported late, so that setup can bring it first.
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, {
    // Reads the folder at each request, so that a new build is served at once.
    dev: true,
    brotli,
    etag: true,
    setHeaders(response, path) {
      response.setHeader('access-control-allow-origin', '*');
      if (/^\/(?:assets|v\d+\.\d+\.\d+)\//.test(path)) {
        response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      }
    },
  });
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url.startsWith(base)) return missing();
    request.url = request.url.slice(base.length - 1);
    files(request, response, missing);
  });
  const found = await listen(server, port, strictPort);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://localhost:${found}${base}`, close };
}

await main(import.meta, async ([port, base]) => {
  console.log(`Serving ${(await serve({ port: Number(port), strictPort: true, base })).address}`);
});
