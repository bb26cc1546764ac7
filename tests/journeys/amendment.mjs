// A draft amended and vetoed: the amendment is tabled and voted on before the draft, and each ballot says
// what it is for.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

const UNITED_STATES = 'United States of America';

/** The United Kingdom asks for a milder verb, gets its vote on it, and stops the draft all the same. */
export async function an_amendment_is_voted_and_the_draft_vetoed(page) {
  await page.getByText('Procedure, instructions, length').click();
  await page.getByRole('radio', { name: /^Council/ }).check();
  const game = await Game.takeTheChair(page, 'United Kingdom', { seed: 1 });
  await game.letPassUntil(async () => (await game.stage()) === 'Meeting');
  await game.allMoves();
  await game.button(/^Propose an amendment to the draft of the United States/).click();
  const change = page.getByRole('combobox', { name: 'Which change' });
  await change.selectOption({ label: 'put “endorses” for “decides” in paragraph 1' });
  await game.press(game.button('Do it'));

  const amendment = page.getByRole('heading', { name: 'United Kingdom: amendment' });
  await game.letPassUntil(() => amendment.isVisible());
  assert.equal(await game.title(), 'An amendment is put to the vote.');
  await game.says('It would put “endorses” for “decides” in paragraph 1.');
  await game.cast('In favour');
  await game.says(/^The amendment is (not )?adopted: \d+ in favour, 7 needed/);

  await game.letPassUntilTheVoteOn(UNITED_STATES);
  await game.cast('Against');
  await page.getByRole('heading', { name: 'Not adopted: a veto.' }).waitFor();
  await game.says(/the United Kingdom voted against, and that is a veto \(Article 27\(3\)\)/);
}
an_amendment_is_voted_and_the_draft_vetoed.path = 'new';
