// What Lighthouse says of the first page, loaded as a phone loads it. `cargo xtask lighthouse` builds the
// page and calls this with PLACARD_LIGHTHOUSE, the program.

import { spawn } from 'node:child_process';
import { serve } from './server.mjs';

const { PLACARD_BROWSER: browser, PLACARD_DIST: dist, PLACARD_LIGHTHOUSE: program } = process.env;
if (!program || !dist || !browser) {
  console.error('call this by `cargo xtask lighthouse`');
  process.exit(2);
}

/** What each of the four figures is to be at least, of 100. */
const BOUND = 95;
/** Figures that say why, where one is missed. */
const REASONS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];

const server = await serve(dist);
const flags = '--headless --no-sandbox --disable-gpu --disable-quic --disable-background-networking';
const said = await run(program, [
  server.address,
  '--output=json',
  '--quiet',
  '--form-factor=mobile',
  `--chrome-flags=${flags}`,
]);
server.close();
const { categories, audits } = JSON.parse(said);
let fits = true;
for (const { title, score, auditRefs } of Object.values(categories)) {
  const figure = Math.round(score * 100);
  if (figure < BOUND) fits = false;
  console.log(`${title.padEnd(20)}${String(figure).padStart(4)}  (bound ${BOUND})`);
  const missed = auditRefs.map(({ id }) => audits[id]).filter((audit) => audit.score !== null && audit.score < 0.9);
  for (const { title: what, displayValue = '' } of missed) console.log(`    ${what} ${displayValue}`);
}
for (const id of REASONS) console.log(`  ${audits[id].title}: ${audits[id].displayValue}`);
process.exit(fits ? 0 : 1);

function run(what, given) {
  return new Promise((settle, fail) => {
    const child = spawn(what, given, {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (more) => (text += more));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? settle(text) : fail(new Error(`Lighthouse ended with ${code}`))));
  });
}
