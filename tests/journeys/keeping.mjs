// Nothing is lost: reloads, files, workers that break, browsers without room, two windows.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Game, Home } from '../pages/game.mjs';

/** Milliseconds after which a worker that says nothing counts as hung, and a little more. */
const PATIENCE_MS = 31_000;

/** A reload in the middle of a vote: the same question, with no ballot cast. */
export async function a_reload_in_a_vote_loses_nothing(page) {
  const game = await Game.playAtOnce(page);
  await game.playUntil(() => game.lock().isVisible());
  const before = await game.stands();
  await page.getByRole('radio', { name: 'Abstain' }).check();
  await page.reload();
  assert.deepEqual(await game.stands(), before);
  assert.equal(await page.getByRole('radio', { name: 'Abstain' }).isChecked(), false);
  await game.step();

  await page.getByRole('link', { name: 'To the first page' }).first().click();
  await new Home(page).games().click();
  assert.equal(await game.lock().isVisible(), false, 'the ballot that was cast is cast');
}

/** Taken out as a file, deleted, brought in again: the game stands where it stood. */
export async function a_game_goes_out_as_a_file_and_comes_back(page) {
  const game = await Game.playAtOnce(page);
  for (let step = 0; step < 5; step += 1) await game.step();
  const before = await game.stands();

  await page.getByRole('link', { name: 'Record', exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take this game out as a file' }).click();
  const file = await (await coming).path();
  const bytes = (await readFile(file)).length;
  assert.ok(bytes > 1_000, `the file has ${bytes} bytes`);

  await page.getByRole('link', { name: 'To the first page' }).first().click();
  const home = new Home(page);
  await home.rename('Before the vote');
  await home.delete();
  await page.getByText('No game yet.').waitFor();
  await home.bringIn({ name: 'game.json', mimeType: 'application/json', buffer: await readFile(file) });
  assert.deepEqual(await game.stands(), before);
  await game.step();
}

/** A file that is no game is refused with a reason, and the games on the shelf stay. */
export async function a_file_that_is_no_game_is_refused(page) {
  const home = new Home(page);
  await home.bringIn({ name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await page.getByRole('alert').getByText('It could not be done').waitFor();
}

/** The worker breaks: another takes its place, and the game goes on. */
export async function a_worker_that_breaks_is_replaced(page) {
  const game = await Game.playAtOnce(page);
  for (let step = 0; step < 3; step += 1) await game.step();
  const before = await game.stands();
  const [worker] = page.workers();
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken by the journey');
    });
  });
  await gone;
  assert.deepEqual(await game.stands(), before);
  for (let step = 0; step < 3; step += 1) await game.step();
}
a_worker_that_breaks_is_replaced.forgives = /broken by the journey/;

/** The worker is killed without a word: what was asked of it is asked of the next one. */
export async function a_worker_that_is_killed_is_missed(page) {
  const game = await Game.playAtOnce(page);
  await game.step();
  await page.evaluate(() => window.workers.at(-1).terminate());
  const before = await game.title();
  await game.goOn().or(game.suggested().first()).first().click();
  await page.getByRole('status').getByText('Working').waitFor();
  await page.clock.fastForward(PATIENCE_MS);
  await game.settled();
  assert.notDeepEqual(await game.title(), before, 'what was asked is done');
  await game.step();
}
a_worker_that_is_killed_is_missed.before = async (context) => {
  await context.clock.install();
  await context.addInitScript(() => {
    window.workers = [];
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        window.workers.push(this);
      }
    };
  });
};

/** A browser that gives no room: it says so, and the game is played all the same. */
export async function without_room_a_game_is_played_and_not_kept(page) {
  await page.getByText('This browser gives no room to keep games').waitFor();
  const game = await Game.playAtOnce(page);
  await page.getByRole('status').getByText('Not saved', { exact: true }).waitFor();
  for (let step = 0; step < 5; step += 1) await game.step();
  assert.notEqual(await game.stage(), 'Dispatches');
}
without_room_a_game_is_played_and_not_kept.settings = { serviceWorkers: 'block' };
without_room_a_game_is_played_and_not_kept.before = async (context) => {
  // As a browser answers that keeps nothing from any site.
  const refuse = `indexedDB.open = () => { throw new DOMException('no room', 'SecurityError'); };\n`;
  await context.addInitScript(refuse);
  await context.route('**/worker.js*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: refuse + (await response.text()) });
  });
};

/** Two windows on one game: the second reads, says so, and plays once the first is closed. */
export async function a_second_window_reads_and_does_not_play(page) {
  const game = await Game.playAtOnce(page);
  await game.step();
  const stands = await game.stands();

  const other = await page.context().newPage();
  await other.goto(page.url());
  const reader = new Game(other);
  await other.getByRole('alert').getByText('open in another window').waitFor();
  assert.equal(await reader.title(), stands[1]);
  assert.ok(await reader.goOn().or(reader.suggested().first()).first().isDisabled());

  await game.step();
  await page.close();
  await other.getByRole('button', { name: 'Open it here' }).click();
  await reader.settled();
  await reader.step();
}
