// Two addresses of the same build on two origins: the page under a path of some static host, and a
// host that embeds it from there.
import { createServer } from 'node:net';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

// Kept in the environment, which Playwright hands to its workers, so that all of them agree.
async function port(name: string): Promise<number> {
  process.env[name] ??= String(await freePort());
  return Number(process.env[name]);
}

export const pagePath = '/any/sub/path/';
export const pagePort = await port('NOTEWAVE_PAGE_PORT');
export const hostPort = await port('NOTEWAVE_HOST_PORT');
export const pageAddress = `http://localhost:${pagePort}${pagePath}`;
export const hostAddress = `http://localhost:${hostPort}/`;
