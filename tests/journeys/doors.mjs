// A vote lost by one, and the door that would have won it.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

const UNITED_STATES = 'United States of America';
const DOOR = 'Play from here: 27 June 1950: another vote';

/** 27 June as Norway, whose hand stays down: six, and seven were needed. From the debrief it goes up. */
export async function a_vote_lost_by_one_is_won_through_a_door(page) {
  const game = await Game.playAtOnce(page);
  await game.letPass();
  await itsVoteIsPromised(game);
  await game.cast('In favour');
  await game.letPassUntilTheTalksOf('27 June 1950');
  await itsVoteIsPromised(game);
  await game.cast('Abstain');
  await game.says('Not adopted: 6 in favour, 7 needed');
  await game.letPassUntil(() => game.over());
  const lost = page.url();

  await page.getByRole('link', { name: 'To the debrief' }).click();
  const door = page.getByRole('article').filter({ has: page.getByRole('button', { name: DOOR }) });
  await door.getByText('You abstained on the second draft of the United States. Had you voted for it:').waitFor();
  await door.getByText('is adopted with seven votes; seven are needed.').waitFor();
  await game.press(door.getByRole('button', { name: DOOR }));
  await page.getByRole('heading', { name: 'Adopted.' }).waitFor();
  await game.says('Adopted: 7 in favour, 7 needed');
  assert.notEqual(page.url(), lost, 'a branch is a game of its own');
  const lostVotes = page.getByRole('main').getByText(/^Not adopted/);
  assert.deepEqual(await lostVotes.allTextContents(), [], 'the lost vote is not in the branch');

  // It is played on from there, and what came of the vote is the other ending's beginning.
  await game.letPassUntilItSays('Resolution 84 is in force');
}

/** Norway's vote for a change of words, as Washington's text comes to the vote. */
async function itsVoteIsPromised(game) {
  await game.move(/^Offer the United States your vote for its/);
  await game.letPassUntilTheVoteOn(UNITED_STATES);
}
