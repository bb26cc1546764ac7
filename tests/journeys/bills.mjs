// What comes due is tied to the act it comes from, with the way to that moment.

import { Game } from '../pages/game.mjs';

/** Norway on 7 July: China has its yes, the text says nothing of reports, and the line on them is missed. */
export async function a_missed_line_leads_to_the_promise_that_cost_it(page) {
  const game = await Game.playAtOnce(page);
  await game.letPassUntilTheTalksOf('7 July 1950');
  await game.press(game.caller('China').getByRole('button', { name: 'Say yes' }));
  await game.letPassUntilTheVoteOn('United States of America');
  await game.cast('In favour');
  const due = page.getByText(/^Your line “.*Obtain reports\.?” was not met\.$/);
  await game.letPassUntil(() => due.isVisible());
  const bill = page.locator('.bill').filter({ has: due });
  await bill.getByText(/^On 7 July 1950 you promised China to vote for .+ nothing in it does what the line asks\./).waitFor();
  await bill.getByRole('link').first().click();
  await page.getByText('You look back').waitFor();
}
