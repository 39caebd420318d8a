// Serves a build as a good static host would: hashed files are kept by the browser, and brotli is
// sent where a file has it beside it. Any other origin may load embed.js, and the folder may lie
// under any path: node scripts/serve.mjs PORT [/some/path/]
import { createServer } from 'node:http';
import { join } from 'node:path';
import { headersOf } from './headers.mjs';
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
  // Whether pages of other origins may have the files, asked at each request.
  isOpen = () => true,
}) {
  // Imported late, so that setup can bring it first.
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, {
    // Reads the folder at each request, so that a new build is served at once.
    dev: true,
    brotli,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersOf(path))) {
        if (isOpen() || name !== 'Access-Control-Allow-Origin') response.setHeader(name, value);
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
