// Other rules for the Council: chosen before a game, told before it, and marked wherever it is shown.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

const MARK = 'Experiment, not the rules of the time: No veto';

/** Without a veto the rule is told, every page is marked, and a vote against stops nothing. */
export async function a_council_without_a_veto_is_marked_as_an_experiment(page) {
  await page.getByText('Rules of this Council').click();
  await page.getByRole('radio', { name: /^No veto/ }).check();
  const votes = page.getByText('Nobody has a veto: no vote against stops a text');
  await votes.waitFor();
  const game = await Game.takeTheChair(page, 'United Kingdom', { seed: 3 });
  await page.getByText(MARK).waitFor();
  game.ballot = 'Against';
  // What seven others want is adopted, and the announcement says under which rule.
  await game.playUntil(() => page.getByRole('heading', { name: 'Adopted.' }).isVisible());
  await page.getByText('under these rules nobody has a veto').first().waitFor();
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
  assert.equal(await page.getByRole('main').getByText(MARK).count(), 1, 'the record is marked');
  await page.getByRole('banner').getByRole('link', { name: 'To the first page' }).click();
  const shelf = page.getByRole('region', { name: 'Games on this machine' });
  await shelf.getByText(MARK).waitFor();
}

/** Where all must agree, the count asks for no vote against; the rules of the time carry no mark. */
export async function the_count_follows_the_rules(page) {
  await page.getByText('Rules of this Council').click();
  await page.getByRole('radio', { name: /^The agreement of all/ }).check();
  const game = await Game.takeTheChair(page, 'Norway', { seed: 3 });
  const asks = page.locator('.count__words', { hasText: 'no vote against' });
  await game.letPassUntil(async () => (await asks.count()) > 0);
  assert.match(await game.title(), /one vote against is enough to stop it\.$/);
  await page.goto(new URL('new', await page.evaluate(() => document.baseURI)).href);
  const then = await Game.takeTheChair(page, 'Norway', { seed: 3 });
  await then.letPassUntil(async () => (await page.getByText('7 needed').count()) > 0);
  assert.equal(await page.getByText(/^Experiment/).count(), 0);
}

for (const journey of [
  a_council_without_a_veto_is_marked_as_an_experiment,
  the_count_follows_the_rules,
]) journey.path = 'new';
