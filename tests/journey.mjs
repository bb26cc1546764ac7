// The browser journeys: what a player does on the built page, done by a program in headless Chromium.
//
// `cargo xtask test` builds the page and calls this with PLACARD_DIST (the built page) and
// PLACARD_BROWSER (the browser). PLACARD_PATH is where on its host the page was built for, `/` if not
// given. Words on the command line choose the journeys whose names hold one of them. The closing line
// counts like Rust's own test runner.

import { open } from './browser.mjs';
import { serve } from './server.mjs';
import * as access from './journeys/access.mjs';
import * as amendment from './journeys/amendment.mjs';
import * as bills from './journeys/bills.mjs';
import * as by_ear from './journeys/by_ear.mjs';
import * as calculator from './journeys/calculator.mjs';
import * as doors from './journeys/doors.mjs';
import * as desk from './journeys/desk.mjs';
import * as exits from './journeys/exits.mjs';
import * as experiments from './journeys/experiments.mjs';
import * as game from './journeys/game.mjs';
import * as guide from './journeys/guide.mjs';
import * as keeping from './journeys/keeping.mjs';
import * as keyboard from './journeys/keyboard.mjs';
import * as norway from './journeys/norway.mjs';
import * as language from './journeys/language.mjs';
import * as learn from './journeys/learn.mjs';
import * as offline from './journeys/offline.mjs';
import * as paper from './journeys/paper.mjs';
import * as reading from './journeys/reading.mjs';
import * as seats from './journeys/seats.mjs';
import * as soviet_union from './journeys/soviet_union.mjs';
import * as surprise from './journeys/surprise.mjs';
import * as united_states from './journeys/united_states.mjs';

/** Windows open at the same time. */
const AT_ONCE = 2;

const { PLACARD_BROWSER: program, PLACARD_DIST: dist, PLACARD_PATH: path = '/' } = process.env;
if (!program || !dist) {
  console.error('call this by `cargo xtask test`: it sets PLACARD_BROWSER and PLACARD_DIST');
  process.exit(2);
}

const wanted = process.argv.slice(2);
const all = {
  ...keyboard,
  ...access,
  ...reading,
  ...seats,
  ...norway,
  ...united_states,
  ...soviet_union,
  ...amendment,
  ...exits,
  ...surprise,
  ...bills,
  ...doors,
  ...by_ear,
  ...keeping,
  ...game,
  ...desk,
  ...experiments,
  ...paper,
  ...guide,
  ...language,
  ...learn,
  ...offline,
  ...calculator,
};
const journeys = Object.entries(all).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

const server = await serve(dist, path);
const browser = await open(program);
let passed = 0;
let failed = 0;

async function make([name, journey]) {
  const begun = Date.now();
  const took = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  let visit;
  try {
    visit = await browser.visit(server.address, journey);
    await journey(visit.page);
    visit.expectNothingWrong();
    passed += 1;
    console.log(`journey ${name} ... ok (${took()})`);
  } catch (error) {
    failed += 1;
    console.log(`journey ${name} ... FAILED (${took()})\n${error.stack}`);
  } finally {
    await visit?.end();
  }
}

async function makeOneAfterTheOther() {
  for (let next = journeys.shift(); next; next = journeys.shift()) await make(next);
}

await Promise.all(Array.from({ length: AT_ONCE }, makeOneAfterTheOther));
await browser.close();
server.close();
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
