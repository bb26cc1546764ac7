// The drafting desk: paragraphs laid elsewhere by dragging, and members sounded on one of them.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

/** In the consultations, with the first outline of the day on the desk. */
async function atTheDesk(page) {
  const game = await Game.playAtOnce(page);
  await game.step();
  await page.getByRole('link', { name: 'Draft', exact: true }).click();
  await page.locator('.drafting-begin').getByRole('button').first().click();
  await page.getByRole('group', { name: 'The word' }).first().waitFor();
  await game.settled();
  return game;
}

const wordings = (page) => page.locator('.clause__words').allTextContents();

/** Takes something with the mouse, carries it there in steps, and lets go. */
async function drag(page, handle, there) {
  await handle.hover();
  await page.mouse.down();
  const { x, y } = await there.boundingBox();
  await page.mouse.move(x + 40, y + 30, { steps: 8 });
  await page.mouse.move(x + 40, y + 10, { steps: 4 });
  await page.mouse.up();
}

/** A paragraph is dragged to the first place; undo lays it back. */
export async function a_paragraph_is_dragged_to_another_place(page) {
  const game = await atTheDesk(page);
  const before = await wordings(page);
  assert.ok(before.length >= 2, `paragraphs: ${before.length}`);
  await drag(page, page.locator('.clause__handle').nth(1), page.locator('.clause__words').first());
  await page.locator('.clause__words').first().getByText(before[1]).waitFor();
  await game.settled();
  assert.deepEqual(await wordings(page), [before[1], before[0], ...before.slice(2)]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.clause__words').first().getByText(before[0]).waitFor();
  assert.deepEqual(await wordings(page), before);
}

/** Of a text that lies before a member, it is sounded on one paragraph: it costs a half-hour, and what it said stands at that paragraph. */
export async function a_member_is_sounded_on_one_paragraph(page) {
  const game = await atTheDesk(page);
  const slip = page.locator('.clause').first();
  await page.getByRole('button', { name: 'Circulate your draft' }).click();
  await game.settled();
  await slip.getByText('Sound members on this paragraph').click();
  await slip.getByRole('button', { name: 'Sound India on paragraph 1' }).click();
  await game.settled();
  await slip.locator('.clause__heard').getByText(/India (is|has|waits)/).waitFor();
  assert.equal(await page.locator('.clause__heard li').count(), 1, 'it is heard of one paragraph');
}
