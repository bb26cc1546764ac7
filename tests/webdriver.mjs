// The core of a game in another browser than the journeys' own: Firefox or WebKitGTK, spoken to by W3C
// WebDriver. From the first page to the debrief, by the names of things.
//
// `cargo xtask test --full` calls this with PLACARD_DIST, PLACARD_DRIVER (the driver's program) and
// PLACARD_ENGINE (`firefox` or `webkit`).

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { serve } from './server.mjs';

const { PLACARD_DIST: dist, PLACARD_DRIVER: driver, PLACARD_ENGINE: engine } = process.env;
const CAPABILITIES = {
  firefox: { 'moz:firefoxOptions': { args: ['-headless'] } },
  webkit: {
    'webkitgtk:browserOptions': { binary: process.env.PLACARD_BROWSER, args: ['--automation'] },
  },
}[engine];
if (!dist || !driver || !CAPABILITIES) {
  console.error('call this by `cargo xtask test --full`');
  process.exit(2);
}

/** Milliseconds until something that was waited for counts as missing. */
const PATIENCE_MS = 60_000;
/** Milliseconds between two looks. */
const GLANCE_MS = 100;
/** Steps an arc takes at most. */
const STEPS_MAX = 160;

/** A browser, spoken to by W3C WebDriver. */
class Driver {
  static async start() {
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
    const it = new Driver(`http://127.0.0.1:${port}`, child);
    await until(() => it.#call('GET', '/status').catch(() => null), 'the driver answers');
    const alwaysMatch = CAPABILITIES;
    const { sessionId } = await it.#call('POST', '/session', { capabilities: { alwaysMatch } });
    it.session = `/session/${sessionId}`;
    return it;
  }

  constructor(address, child) {
    this.address = address;
    this.child = child;
  }

  async #call(method, path, body) {
    const response = await fetch(`${this.address}${path}`, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }

  go(url) {
    return this.#call('POST', `${this.session}/url`, { url });
  }

  run(script, ...args) {
    const text = `return (${script})(...arguments)`;
    return this.#call('POST', `${this.session}/execute/sync`, { script: text, args });
  }

  async end() {
    await this.#call('DELETE', this.session).catch(() => {});
    this.child.kill();
  }
}

/** Runs in the page: does the next thing a player does, and says what it was. */
function stepInPage() {
  const shown = (element) => element && element.getClientRects().length > 0;
  const byWords = (kind, words) =>
    [...document.querySelectorAll(kind)].find((one) => one.textContent.trim() === words && shown(one));
  const press = (element, kind) => {
    element.click();
    return kind;
  };
  const state = document.querySelector('[role=status]')?.textContent ?? '';
  const kept = [...document.querySelectorAll('[role=status]')].some((one) => /^(Saved|Not saved)$/.test(one.textContent.trim()));
  const start = byWords('button', 'Play at once');
  if (start) return press(start, 'begin');
  if (document.querySelector('#debrief-envelopes')) return 'debrief';
  if (!kept) return state && 'busy';
  const over = byWords('a', 'To the debrief');
  if (over) return press(over, 'over');
  const lock = byWords('button', 'Lock the ballot');
  if (lock) {
    if (!lock.disabled) return press(lock, 'ballot');
    return press(document.querySelector('.ballot[data-ballot=for] input'), 'choose');
  }
  const move = document.querySelector('[aria-label="Suggested moves"] button');
  if (shown(move)) return press(move, 'move');
  const on = document.querySelector('[data-go-on]');
  return shown(on) && !on.disabled ? press(on, 'on') : 'busy';
}

async function until(holds, what) {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const said = await holds();
    if (said) return said;
    await new Promise((ready) => setTimeout(ready, GLANCE_MS));
  }
  throw new Error(`waited in vain: ${what}`);
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const server = await serve(dist);
const name = `a_whole_game_in_${engine}`;
let browser;
let failure;
try {
  browser = await Driver.start();
  await browser.go(server.address);
  let ballots = 0;
  let kind;
  for (let step = 0; step < STEPS_MAX && kind !== 'debrief'; step += 1) {
    kind = await until(async () => {
      const said = await browser.run(stepInPage.toString());
      return said !== 'busy' && said;
    }, `after a ${kind}`);
    if (kind === 'ballot') ballots += 1;
  }
  if (kind !== 'debrief' || ballots < 3) throw new Error(`it ended at ${kind} after ${ballots} ballots`);
} catch (error) {
  failure = error;
} finally {
  await browser?.end();
  server.close();
}
console.log(`journey ${name} ... ${failure ? `FAILED\n${failure.stack}` : 'ok'}`);
console.log(`\ntest result: ${failure ? 'FAILED' : 'ok'}. ${failure ? 0 : 1} passed; ${failure ? 1 : 0} failed`);
process.exit(failure ? 1 : 0);
