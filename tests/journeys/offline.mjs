// Without a network: the page was there once, and is there again.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

/** Waits until this page is answered from the copy. */
async function kept(page) {
  await page.waitForFunction(() => navigator.serviceWorker?.controller !== null);
}

export async function a_game_is_played_without_a_network(page) {
  await kept(page);
  await page.context().setOffline(true);
  await page.reload();
  const game = await Game.playAtOnce(page);
  assert.equal(await game.stage(), 'Dispatches');
  await page.context().setOffline(false);
}

/** The policy names the page's own script; that it forbids nothing the page needs, every journey shows. */
export async function the_page_names_its_own_scripts(page) {
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
}
