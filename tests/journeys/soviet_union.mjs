// The empty chair, taken by the player: what that costs is told before, and what it is for comes after.

import assert from 'node:assert/strict';
import { Desk } from '../pages/desk.mjs';
import { Game } from '../pages/game.mjs';

const SOVIET_UNION = 'Union of Soviet Socialist Republics';
const UNITED_STATES = 'United States of America';
const KEPT_AWAY = 'Do not take the chair while the Kuomintang delegate sits.';

/** 25 June, with the instructions of 1950: the chair is taken against an order, for the sake of a veto. */
export async function the_soviet_union_takes_its_chair_and_vetoes(page) {
  const game = await Game.takeTheChair(page, SOVIET_UNION, { seed: 1 });
  const desk = new Desk(page);
  await desk.side.getByText(KEPT_AWAY).first().waitFor();
  await game.letPass();
  const before = await desk.credit();

  await game.allMoves();
  const takes = game.button(/^Take your seat/);
  await takes.getByText('2 of your Latitude').waitFor();
  await game.press(takes);
  await game.says(`The capital of the Soviet Union gives it less room, 1 of 6: it took its chair against the line “${KEPT_AWAY}`);
  assert.deepEqual(await desk.credit(), { ...before, latitude: before.latitude - 2 });

  await game.letPassUntilTheVoteOn(UNITED_STATES);
  await game.cast('Against');
  await page.getByRole('heading', { name: 'Not adopted: a veto.' }).waitFor();
  await game.says('the Union of Soviet Socialist Republics voted against, and that is a veto (Article 27(3))');
  await game.says('Norway is now stiff towards the Soviet Union: a veto was cast.');
}
the_soviet_union_takes_its_chair_and_vetoes.path = 'new';
