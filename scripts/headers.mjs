// The headers that files of a build want, as three static hosts read them: `_headers` (Netlify, Cloudflare
// Pages), `vercel.json`, `.htaccess` (Apache). One list says it for all, and for the servers of the tests.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// For every file. Pages of others may have it, as scripts, and a frame that is locked in.
const everywhere = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};
const forGood = 'public, max-age=31536000, immutable';
const forMinutes = 'public, max-age=600';

// How long a file may be kept, by its path from the folder of the page; nothing where the browser should
// ask each time. No path fits two.
const kept = [
  {
    // Names that go on to the newest version of a line.
    pattern: '/(v\\d+/)?(embed\\.js|embed\\.html|grow\\.js)$',
    vercel: ['/(v\\d+)/(.*)', '/(embed\\.js|embed\\.html|grow\\.js)'],
    how: forMinutes,
  },
  {
    // Hashed names, and folders of a version.
    pattern: '/(assets|v\\d+\\.\\d+\\.\\d+)/',
    vercel: ['/assets/(.*)', '/(v\\d+\\.\\d+\\.\\d+)/(.*)'],
    how: forGood,
  },
];

// The headers of a file, such as `/assets/index-BX3.js`.
export function headersOf(path) {
  const found = kept.find(({ pattern }) => new RegExp(`^${pattern}`).test(path));
  return found ? { ...everywhere, 'Cache-Control': found.how } : everywhere;
}

// Netlify and Cloudflare know no patterns within a name, and join what two rules say of one header: each
// folder is named, those of other versions only by their hashed files.
function underscore(versionFolder, line) {
  const rule = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const keep = (how) => ({ 'Cache-Control': how });
  return `${[
    rule('/*', everywhere),
    rule('/assets/*', keep(forGood)),
    rule('/:version/assets/*', keep(forGood)),
    ...['embed.js', 'embed.html', 'frame.js', 'frame.css', 'grow.js'].map((file) =>
      rule(`/${versionFolder}/${file}`, keep(forGood)),
    ),
    ...[`/${line}/*`, '/embed.js', '/embed.html', '/grow.js'].map((path) =>
      rule(path, keep(forMinutes)),
    ),
  ].join('\n\n')}\n`;
}

function vercel() {
  const list = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
  const headers = [
    { source: '/(.*)', headers: list(everywhere) },
    ...kept.flatMap(({ vercel, how }) =>
      vercel.map((source) => ({ source, headers: list({ 'Cache-Control': how }) })),
    ),
  ];
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

// The folder may lie under any path, so that a pattern fits anywhere, and of two that fit the last one counts.
function htaccess() {
  const set = (headers) =>
    Object.entries(headers).map(([name, value]) => `Header set ${name} "${value}"`);
  return `AddType application/wasm .wasm
AddType text/javascript .js
<IfModule mod_headers.c>
${set(everywhere).join('\n')}
${kept.map(({ pattern, how }) => `<If "%{REQUEST_URI} =~ m#${pattern}#">\n${set({ 'Cache-Control': how }).join('\n')}\n</If>`).join('\n')}
</IfModule>
`;
}

// The files for hosts, which no visitor asks for.
export const hostFiles = ['_headers', 'vercel.json', '.htaccess'];

export function writeHeaders(dist, versionFolder, line) {
  const texts = [underscore(versionFolder, line), vercel(), htaccess()];
  for (const [at, name] of hostFiles.entries()) writeFileSync(join(dist, name), texts[at]);
}
