// The minute plan of the United States in *The seventh vote*: the text is yours, and every vote for it is
// bought with a word of it. One such promise is kept, one broken and remembered, one taken back in time.

import assert from 'node:assert/strict';
import { Desk } from '../pages/desk.mjs';
import { DraftingDesk } from '../pages/drafting.mjs';
import { Game } from '../pages/game.mjs';

const UNITED_STATES = 'United States of America';
const UNITED_KINGDOM = 'United Kingdom';

/** Three sittings, three texts, three promises of a word. */
export async function the_united_states_buy_votes_with_words(page) {
  const game = await Game.takeTheChair(page, UNITED_STATES, { seed: 1 });
  const at = { game, desk: new Desk(page), drafting: new DraftingDesk(game) };
  await game.letPass();
  await aWordIsGiven(at);
  await game.letPassUntilTheTalksOf('27 June 1950');
  await aWordIsNotGiven(at);
  await game.letPassUntilTheTalksOf('7 July 1950');
  await aWordIsTakenBack(at);
}
the_united_states_buy_votes_with_words.path = 'new';

/** 25 June: a paragraph less for London's vote. The slip is kept as soon as the text reads so. */
async function aWordIsGiven({ game, desk, drafting }) {
  const before = await desk.credit();
  await drafting.begin(/^Aggression, and Moscow named/);
  await game.move('Circulate your draft to all delegations');
  await aBargainIsSigned(game);
  const slip = desk.slip(UNITED_STATES, UNITED_KINGDOM, 'leave out paragraph 4');
  await desk.expectSlip(slip, 'Open');
  await drafting.open('your draft');
  await drafting.take('United Kingdom, in the margin: leave out paragraph 4');
  await drafting.submit('your draft');
  await desk.expectSlip(slip, 'Kept');
  assert.deepEqual(await desk.credit(), { ...before, word: before.word + 1 });
  await game.letPassUntilTheVoteOn(UNITED_STATES);
  await game.cast('In favour');
  await game.says('Adopted: 8 in favour, 7 needed');
}

/** 27 June: the word is promised, and the text goes to the vote without it. */
async function aWordIsNotGiven({ game, desk, drafting }) {
  await drafting.begin(/^Help, and the strait as well/);
  await game.move('Circulate your second draft to all delegations');
  await aBargainIsSigned(game);
  const slip = desk.slip(UNITED_STATES, UNITED_KINGDOM, 'put “recommends” for “authorizes”');
  await desk.expectSlip(slip, 'Open');
  const before = await desk.credit();
  await drafting.open('your second draft');
  await drafting.submit('your second draft');
  await game.letPassUntilTheVoteOn(UNITED_STATES);
  await game.cast('In favour');
  await desk.expectSlip(slip, 'Broken');
  await game.says('The United States had promised the United Kingdom to change');
  await game.says(/^The United Kingdom is now \w+ towards the United States/);
  assert.equal((await desk.credit()).word, before.word - 2);
}

/** 7 July: London calls about it; the next promise is taken back before it can be broken. */
async function aWordIsTakenBack({ game, desk, drafting }) {
  const reproach = game.caller(UNITED_KINGDOM);
  await reproach.getByText(/On 27 June 1950 you were going to change your second draft/).waitFor();
  const before = await desk.credit();
  await drafting.begin(/^A free hand, and Taipei/);
  await game.move('Circulate your third draft to all delegations');
  await aBargainIsSigned(game);
  const slip = desk.slip(UNITED_STATES, UNITED_KINGDOM, 'change its third draft');
  await desk.expectSlip(slip, 'Open');
  await game.press(slip.getByRole('button', { name: 'Say that you cannot keep it' }));
  await desk.expectSlip(slip, 'Released');
  await game.says(/^The United Kingdom is now \w+ towards the United States: the United States said that it could not change/);
  assert.deepEqual(await desk.credit(), { ...before, word: before.word - 1 });
}

/** 27 June, from the pen's chair: London rings twice in one sitting, and nobody takes the call. */
export async function the_united_states_let_a_friend_ring_twice(page) {
  const game = await Game.takeTheChair(page, UNITED_STATES, { seed: 4 });
  const drafting = new DraftingDesk(game);
  await game.letPassUntilTheTalksOf('27 June 1950');
  await drafting.begin(/^Help, and the strait as well/);
  await game.move('Circulate your');
  await game.letPassUntilItSays(
    /^The United Kingdom is now \w+ towards the United States: its calls were not taken/,
  );
}
the_united_states_let_a_friend_ring_twice.path = 'new';

/** London puts its price, on paper or by telephone; it is signed. */
async function aBargainIsSigned(game) {
  const offer = game.page.getByRole('article', { name: `${UNITED_KINGDOM} waits for your word` });
  const signs = offer.getByRole('button', { name: 'Sign' });
  const agrees = game.caller(UNITED_KINGDOM).getByRole('button', { name: 'Say yes' });
  await signs.or(agrees).waitFor();
  await game.press((await signs.isVisible()) ? signs : agrees);
}
