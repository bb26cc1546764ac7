// The minute plan of Norway in *The seventh vote*. The first game is the same for everybody; what is played
// here happens in it: a word given and kept, one broken and remembered, one taken back in time. A caller who
// is not answered twice rings at another table.

import assert from 'node:assert/strict';
import { Desk } from '../pages/desk.mjs';
import { DraftingDesk } from '../pages/drafting.mjs';
import { Game } from '../pages/game.mjs';

const NORWAY = 'Norway';
const UNITED_STATES = 'United States of America';
const CHINA = 'China';
const ECUADOR = 'Ecuador';

/** Three sittings, three promises: what each comes to stands on the desk, and what it cost beside it. */
export async function norway_gives_its_word_three_times(page) {
  const game = await Game.playAtOnce(page);
  const desk = new Desk(page);
  await game.letPass();
  await aPromiseIsKept(game, desk);
  await game.letPassUntilTheTalksOf('27 June 1950');
  await aPromiseIsBroken(game, desk);
  await game.letPassUntilTheTalksOf('7 July 1950');
  await aPromiseIsTakenBack(game, desk);
  await theBrokenOneIsRemembered(game);
}

/** 25 June: for a paragraph less Washington has Norway's vote, and the vote is cast. */
async function aPromiseIsKept(game, desk) {
  const before = await desk.credit();
  await game.move('Offer the United States your vote for its draft');
  await game.says('The United States to Norway: “We sign.');
  const slip = desk.slip(NORWAY, UNITED_STATES, 'vote for the draft of the United States');
  await desk.expectSlip(slip, 'Open');
  await game.letPassUntilTheVoteOn(UNITED_STATES);
  await game.cast('In favour');
  await desk.expectSlip(slip, 'Kept');
  await game.says('Norway kept its promise to the United States');
  await game.says('The United States is now warm towards Norway');
  assert.deepEqual(await desk.credit(), { ...before, word: before.word + 1 });
}

/** 27 June: the same again, and the hand goes up against: one vote is missing. */
async function aPromiseIsBroken(game, desk) {
  const before = await desk.credit();
  await game.move('Offer the United States your vote for its second draft');
  const slip = desk.slip(NORWAY, UNITED_STATES, 'vote for the second draft of the United States');
  await desk.expectSlip(slip, 'Open');
  await game.letPassUntilTheVoteOn(UNITED_STATES);
  await game.cast('Against');
  await game.says('Not adopted: 6 in favour, 7 needed');
  await desk.expectSlip(slip, 'Broken');
  await game.says('Norway had promised the United States to vote for the second draft');
  await game.says('The United States is now correct towards Norway');
  // A signed word broken costs two; a vote against an order of one's capital costs its room.
  await game.says('it voted against the line “See that the Council answers the attack.');
  assert.deepEqual(await desk.credit(), { word: before.word - 2, latitude: before.latitude - 2 });
}

/** 7 July: Taipei has Norway's yes for a half-hour, and is told in time that it cannot be. */
async function aPromiseIsTakenBack(game, desk) {
  const before = await desk.credit();
  await game.press(game.caller(CHINA).getByRole('button', { name: 'Say yes' }));
  const slip = desk.slip(NORWAY, CHINA, 'vote for the third draft of the United States');
  await desk.expectSlip(slip, 'Open');
  await slip.getByText('it takes a half-hour, 1 of the trust of China and 1 of your Word').waitFor();
  await game.press(slip.getByRole('button', { name: 'Say that you cannot keep it' }));
  await desk.expectSlip(slip, 'Released');
  await game.says(/^China is now stiff towards Norway: Norway said that it could not vote for/);
  assert.deepEqual(await desk.credit(), { ...before, word: before.word - 1 });
}

/** Whoever was let down calls, with the day and the words of the promise. */
async function theBrokenOneIsRemembered(game) {
  const call = game.caller(UNITED_STATES);
  await game.letPassUntil(() => call.isVisible());
  await call.getByText(/^On 27 June 1950 you promised the United States to vote for/).waitFor();
  await call.getByText('You were to vote for our second draft').waitFor();
}

/** 27 June, with a text that mediates: Ecuador rings for another's text, and to warn. The second costs. */
export async function norway_lets_the_same_member_ring_twice(page) {
  const game = await Game.takeTheChair(page, NORWAY, { seed: 17 });
  const drafting = new DraftingDesk(game);
  await game.letPassUntilTheTalksOf('27 June 1950');
  await drafting.begin(/^Once more a cease-fire/);
  await drafting.circulate('your draft');

  const call = game.caller(ECUADOR);
  await call.getByText('Whoever is ignored twice in a sitting trusts you less.').waitFor();
  const asks = call.getByText('on the second text of the United States');
  await asks.waitFor();
  await game.letPassUntil(async () => !(await asks.isVisible()));
  const price = page.getByRole('main').getByText('its calls were not taken');
  assert.equal(await price.count(), 0, 'one call may be missed');
  await game.letPassUntil(() => call.isVisible());
  await game.letPassUntilItSays(/^Ecuador is now \w+ towards Norway: its calls were not taken/);
}
norway_lets_the_same_member_ring_twice.path = 'new';
