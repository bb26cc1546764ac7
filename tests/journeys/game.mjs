// A solo game, played.

import assert from 'node:assert/strict';
import { Game, wider } from '../pages/game.mjs';

/** Norway, from the first page to the debrief, by mouse. */
export async function norway_plays_the_seventh_vote_to_the_debrief(page) {
  const game = await Game.playAtOnce(page);
  const steps = await game.playOut();
  assert.ok(steps.move >= 8, `moves: ${steps.move}`);
  assert.ok(steps.ballot >= 3, `ballots: ${steps.ballot}`);
  await page.getByRole('link', { name: 'To the debrief' }).click();
  await page.getByRole('heading', { name: 'The envelopes' }).waitFor();
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
  await page.getByText('S/PV.473').first().waitFor();
}

/** On a phone the loop fits: nothing is wider than the screen, from the dispatches to the first vote. */
export async function the_loop_fits_a_phone(page) {
  const game = await Game.playAtOnce(page);
  const fits = async (after) => {
    for (const tab of ['Papers', 'Desk', 'Now']) {
      await page.getByRole('navigation', { name: 'Parts of the chamber' }).getByText(tab).click();
      const by = await wider(page);
      assert.ok(by <= 0, `after ${after} ${tab} is ${by} px wider than the screen`);
    }
  };
  await fits('the beginning');
  for (let step = 0; step < 20; step += 1) {
    const kind = await game.step();
    await fits(`a ${kind}`);
    if (kind === 'ballot') return;
  }
  assert.fail('no vote came');
}
the_loop_fits_a_phone.settings = { viewport: { width: 360, height: 740 } };
