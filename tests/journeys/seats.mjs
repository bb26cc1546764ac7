// Other chairs: the one that presides, and one whose vote against stops a text.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

/** India presides in June 1950: the chair carries two meetings from the agenda to the close. */
export async function india_presides_in_june(page) {
  await page.getByText('Procedure, instructions, length').click();
  await page.getByRole('radio', { name: /^Council/ }).check();
  const game = await Game.takeTheChair(page, 'India');
  let presided = 0;
  await game.playUntil(async () => {
    if ((await game.title()) === 'You preside.') presided += 1;
    return page.getByText('7 July 1950').first().isVisible();
  });
  assert.ok(presided >= 4, `it was India's turn in the chair ${presided} times`);
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await page.getByText('S/PV.474').first().waitFor();
}

/** The United Kingdom votes against what seven others want: a veto, with its rule. */
export async function a_draft_is_vetoed(page) {
  const game = await Game.takeTheChair(page, 'United Kingdom');
  game.ballot = 'Against';
  const vetoed = page.getByRole('heading', { name: 'Not adopted: a veto.' });
  await game.playUntil(() => vetoed.isVisible());
  await page.getByText('Article 27').first().waitFor();
}

for (const journey of [india_presides_in_june, a_draft_is_vetoed]) journey.path = 'new';
