// The reading level: the same papers shorter and plainer, chosen at any time and kept on the device.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

const FULL = 'In 1940 you were invaded, and nobody came in time.';
const PLAINER = 'In 1940 you were invaded, and help came too late.';
/** A line of Norway's instructions. */
const LINE = 'A small country left alone today may be Norway tomorrow.';
/** A text that has no plainer one. */
const ALWAYS = 'tanks, the American ambassador in Seoul reports';

/** Chosen in the briefing, it holds in the chamber and after a reload; changed there, the full text is back. */
export async function texts_are_read_shorter_and_plainer(page) {
  const opening = (text) => page.getByRole('main').getByText(text).first();
  await opening(FULL).waitFor();
  await page.getByRole('radio', { name: /^Shorter and plainer/ }).check();
  await opening(PLAINER).waitFor();
  await opening(LINE).waitFor();
  assert.equal(await page.getByText(FULL).count(), 0, 'the full text is gone');
  await Game.takeTheChair(page, 'Norway', { seed: 3 });
  await opening(PLAINER).waitFor();
  await opening(ALWAYS).waitFor();
  await page.reload();
  await opening(PLAINER).waitFor();
  const papers = page.getByRole('complementary', { name: 'Papers' });
  await papers.getByRole('radio', { name: 'Full', exact: true }).check();
  await opening(FULL).waitFor();
  await page.reload();
  await opening(FULL).waitFor();
  assert.equal(await page.getByText(PLAINER).count(), 0, 'what was chosen last is kept');
}
texts_are_read_shorter_and_plainer.path = 'new';
