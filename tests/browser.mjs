// A headless Chromium that keeps an eye on every page: no error in the console, no request to elsewhere.

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

/** Starts the browser. */
export async function open(program) {
  const browser = await chromium.launch({ executablePath: program, args: QUIET });
  return {
    visit: (address, settings, path) => visit(browser, address, settings, path),
    close: () => browser.close(),
  };
}

/** Opens the page in a window of its own. */
async function visit(browser, address, settings = {}, path = '') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong = [];
  page.on('console', (said) => said.type() === 'error' && wrong.push(`console: ${said.text()}`));
  page.on('pageerror', (error) => wrong.push(`page: ${error.message}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) wrong.push(`leaves the origin: ${url}`);
  });
  await page.goto(`${address}${path}`);
  return {
    page,
    expectNothingWrong: () => assert.deepEqual(wrong, []),
    end: () => context.close(),
  };
}
