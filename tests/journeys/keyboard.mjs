// By keyboard alone: Tab, Enter, Space and the arrows, with the focus always to be seen and never lost.

import assert from 'node:assert/strict';
import { Keyboard } from '../hands.mjs';
import { Game } from '../pages/game.mjs';

/** Norway, from the first dispatch to the debrief. */
export async function the_whole_loop_is_played_by_keyboard(page) {
  const keyboard = new Keyboard(page);
  const game = await Game.playAtOnce(page, keyboard);
  const steps = await game.playOut(async (kind) => keyboard.expectFocusKept(`a ${kind}`));
  assert.ok(steps.ballot >= 3, `ballots: ${steps.ballot}`);
  await keyboard.press(page.getByRole('link', { name: 'To the debrief' }));
  await page.getByRole('heading', { name: 'The envelopes' }).waitFor();
  await keyboard.expectFocusKept('the way to the debrief');
}

/** The drafting desk: a draft begun, a word turned, a paragraph moved, without losing the place. */
export async function a_draft_is_written_by_keyboard(page) {
  const keyboard = new Keyboard(page);
  const game = await Game.playAtOnce(page, keyboard);
  await game.step();
  await keyboard.press(page.getByRole('link', { name: 'Draft', exact: true }));
  await page.getByRole('heading', { name: 'Begin from one of these' }).waitFor();
  await keyboard.press(page.locator('.drafting-begin').getByRole('button').first());
  await page.getByRole('group', { name: 'The word' }).first().waitFor();
  await keyboard.expectFocusKept('a draft was begun');

  const ladder = page.getByRole('group', { name: 'The word' }).first();
  const before = await ladder.getByRole('radio', { checked: true }).count();
  assert.equal(before, 1, 'one word of the ladder is taken');
  const other = ladder.getByRole('radio', { checked: false }).first();
  const word = await other.evaluate((radio) => radio.closest('label').textContent.trim());
  await keyboard.choose(ladder.getByRole('radio', { name: word, exact: true }));
  await game.settled();
  await keyboard.expectFocusKept('a word was turned');
}
