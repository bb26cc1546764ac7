// The last exits, beside the vote that is coming: what is open is done from there, what is closed says why.

import assert from 'node:assert/strict';
import { Keyboard } from '../hands.mjs';
import { Game } from '../pages/game.mjs';

const ONLY_THE_MOVER = 'Only its mover and its sponsors do this';

/** Norway, at the level at which members move and divide, before the first vote or that of another day. */
async function norway(page, day) {
  await page.getByText('Procedure, instructions, length').click();
  await page.getByRole('radio', { name: /^Council/ }).check();
  const game = await Game.takeTheChair(page, 'Norway', { seed: 1 });
  if (day) await game.letPassUntilTheTalksOf(day);
  await game.letPassUntil(() => game.lastExits().isVisible());
  assert.equal(await game.title(), 'The President is about to put a draft to the vote.');
  return game;
}

/**
 * With the mouse, on 27 June, when the United States have no vote to spare and let their text be divided: a
 * paragraph is voted on by itself. Once hands are asked for, every exit is closed and says so.
 */
export async function a_part_is_divided_off_at_the_last_exit(page) {
  const game = await norway(page, '27 June 1950');
  await game.lastExits().getByText(ONLY_THE_MOVER).waitFor();
  await game.lastExits().getByText(/^That part is voted on by itself/).waitFor();
  await game.lastExits().getByRole('button', { name: /^Ask for a separate vote on part of/ }).click();
  await game.press(game.button('Do it'));

  const part = page.getByRole('heading', { name: 'A part of the draft is put to the vote by itself.' });
  await game.letPassUntil(() => part.isVisible());
  assert.equal(await game.lastExits().isVisible(), false, 'hands are asked for');
  await page.getByText('The last exits are closed, and why').click();
  await page.getByText('It is too late for this: the draft is being voted on').first().waitFor();
  await game.cast('In favour');
}
a_part_is_divided_off_at_the_last_exit.path = 'new';

/** By keyboard alone: the meeting is to be suspended, and the Council votes on that first. */
export async function the_meeting_is_to_be_suspended_by_keyboard(page) {
  const game = await norway(page);
  const keyboard = new Keyboard(page);
  game.hands = keyboard;
  await game.press(game.lastExits().getByRole('button', { name: /^Move to suspend the meeting/ }));
  await keyboard.expectFocusKept('the motion');
  assert.equal(await game.title(), 'A question is put to the vote.');
  await game.cast('In favour');
  await keyboard.expectFocusKept('the ballot');
  await game.says(/in favour, 7 needed/);
}
the_meeting_is_to_be_suspended_by_keyboard.path = 'new';
