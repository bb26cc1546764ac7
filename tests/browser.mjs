// A headless Chromium that keeps an eye on every page: no error in the console (a breach of the content
// security policy is one), no failed request, no request to elsewhere.

import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Milliseconds until something that was waited for counts as missing. */
const PATIENCE_MS = 20_000;

/** Starts the browser. */
export async function open(program, flags = []) {
  const browser = await chromium.launch({ executablePath: program, args: [...QUIET, ...flags] });
  return {
    visit: (address, journey) => visit(browser, address, journey),
    close: () => browser.close(),
  };
}

/**
 * Opens the page in a window of its own.
 *
 * A journey may carry `settings` (of the window), `path` (where it begins), `before` (what is done to the
 * window before the page is loaded) and `forgives` (complaints it provokes itself).
 */
async function visit(browser, address, { settings = {}, path = '', before, forgives } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints = watch(context, address);
  if (before) await before(context);
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  return {
    page,
    expectNothingWrong: () =>
      assert.deepEqual(complaints.filter((complaint) => !forgives?.test(complaint)), []),
    end: () => context.close(),
  };
}

/** What goes wrong in a window, as it comes. */
function watch(context, address) {
  const wrong = [];
  context.on('console', (said) => said.type() === 'error' && wrong.push(`console: ${said.text()}`));
  context.on('weberror', (error) => wrong.push(`page: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A page that is left no longer needs what it had asked for.
    if (why !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} (${why})`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const own = [address, 'data:', `blob:${address}`];
    if (!own.some((start) => url.startsWith(start))) wrong.push(`leaves the origin: ${url}`);
  });
  return wrong;
}
