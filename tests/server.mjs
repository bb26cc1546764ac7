// Serves the built page to this machine alone, on a port the system chooses, as a static host does.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Starts serving `folder` under `path`; gives the address and a way to stop. */
export async function serve(folder, path = '/') {
  const server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url, 'http://placard').pathname));
    const found = asked.startsWith(path) && find(folder, asked.slice(path.length));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': TYPES[extname(found)] ?? 'application/octet-stream' };
    const squeezed = `${found}.br`;
    const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && isFile(squeezed);
    if (brotli) headers['content-encoding'] = 'br';
    response.writeHead(200, headers);
    createReadStream(brotli ? squeezed : found).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}${path}`,
    close: () => server.close(),
  };
}

/** The file an address leads to: files have an ending, and every other address is the one page. */
function find(folder, asked) {
  const file = join(folder, extname(asked) ? asked : 'index.html');
  return file.startsWith(folder) && isFile(file) ? file : undefined;
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
