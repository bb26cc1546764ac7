// The first load, as a browser gets it under Brotli: everything needed to begin Korea.
//
// `cargo xtask size` builds the page and calls this with PLACARD_DIST. It fails when the sum is over the bound.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Thousands of bytes each share may take; docs/performance.md has the reasons. */
const SHARES = { 'WASM and glue': 260, fonts: 60, scenario: 45, rest: 35 };

const { PLACARD_DIST: dist } = process.env;
if (!dist) {
  console.error('call this by `cargo xtask size`: it sets PLACARD_DIST');
  process.exit(2);
}

const shareOf = (file) => {
  if (/^placard-web.*\.(wasm|js)$/.test(file)) return 'WASM and glue';
  if (/^fonts\/.*\.woff2$/.test(file)) return 'fonts';
  if (file === 'scenarios/korea-1950.json') return 'scenario';
  return /^(index\.html|[^/]*\.css|worker\.js|icons\/signs\.svg)$/.test(file) ? 'rest' : null;
};

const compressed = (file) => {
  const bytes = readFileSync(join(dist, file));
  // Fonts are compressed already and are sent as they are.
  if (file.endsWith('.woff2')) return bytes.length;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
};

const sums = Object.fromEntries(Object.keys(SHARES).map((share) => [share, 0]));
for (const entry of readdirSync(dist, { recursive: true })) {
  const share = shareOf(entry.replaceAll('\\', '/'));
  if (share) sums[share] += compressed(entry);
}
const line = (name, bytes, bound) =>
  console.log(`${name.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(8)} kB of ${bound}`);
for (const [share, bound] of Object.entries(SHARES)) line(share, sums[share], bound);
const total = Object.values(sums).reduce((sum, bytes) => sum + bytes, 0);
const bound = Object.values(SHARES).reduce((sum, kilobytes) => sum + kilobytes, 0);
line('first load', total, bound);
process.exit(total > bound * 1000 ? 1 : 0);
