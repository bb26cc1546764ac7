// The browser journeys: what a player does on the built page, done by a program in headless Chromium.
//
// `cargo xtask test` builds the page and calls this with PLACARD_DIST (the built page) and
// PLACARD_BROWSER (the browser). The closing line counts like Rust's own test runner.

import { open } from './browser.mjs';
import { serve } from './server.mjs';
import * as calculator from './journeys/calculator.mjs';
import * as game from './journeys/game.mjs';
import * as offline from './journeys/offline.mjs';

const { PLACARD_BROWSER: program, PLACARD_DIST: dist } = process.env;
if (!program || !dist) {
  console.error('call this by `cargo xtask test`: it sets PLACARD_BROWSER and PLACARD_DIST');
  process.exit(2);
}

const server = await serve(dist);
const browser = await open(program);
// A journey is a function with a name in small letters; a class beside them is a page as they see it.
const journeys = Object.entries({ ...calculator, ...game, ...offline }).filter(([name]) => /^[a-z]/.test(name));
let passed = 0;
let failed = 0;
for (const [name, journey] of journeys) {
  const visit = await browser.visit(server.address, journey.settings, journey.path);
  try {
    await journey(visit.page);
    visit.expectNothingWrong();
    passed += 1;
    console.log(`journey ${name} ... ok`);
  } catch (error) {
    failed += 1;
    console.log(`journey ${name} ... FAILED\n${error.stack}`);
  } finally {
    await visit.end();
  }
}
await browser.close();
server.close();
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
