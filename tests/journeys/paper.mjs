// On paper: what is printed is the papers, not the buttons.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

/** Resolutions, the verbatim record and the debrief of a whole game, as PDF. */
export async function the_record_and_the_debrief_are_printed(page) {
  const game = await Game.playAtOnce(page);
  await game.playOut();
  await page.getByRole('link', { name: 'To the debrief' }).click();
  await page.getByRole('heading', { name: 'The envelopes' }).waitFor();
  await printsWithoutControls(page);
  assert.ok((await sheets(page)) >= 2, 'the debrief has at least two sheets');

  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await page.getByRole('heading', { name: 'Resolutions' }).waitFor();
  const documents = await page.locator('article.paper').count();
  assert.ok(documents >= 4, `three records and a resolution at least: ${documents}`);
  await printsWithoutControls(page);
  assert.ok((await sheets(page)) >= documents, 'each document has a sheet of its own');
}

/** As it would be printed: no button, no way to elsewhere, and nothing beyond the sheet. */
async function printsWithoutControls(page) {
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('button:visible, nav:visible').count();
  assert.equal(shown, 0, 'controls are printed');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wider <= 0, `${wider} px are beyond the sheet`);
  await page.emulateMedia({ media: null });
}

/** Prints it and counts the sheets. */
async function sheets(page) {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  assert.ok(pdf.startsWith('%PDF-'));
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}
