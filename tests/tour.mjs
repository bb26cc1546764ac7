// A walk through every page and every main state of it: what is looked at for accessibility, and what is
// photographed. `look` is called with a name wherever there is something new to be seen.

import { Game } from './pages/game.mjs';

/** Walks; begins on the first page. */
export async function tour(page, look) {
  await page.getByRole('heading', { name: 'Crises' }).waitFor();
  await look('home');
  await otherPages(page, look);
  const game = await Game.playAtOnce(page);
  await theGame(page, game, look);
  await page.getByRole('link', { name: 'To the debrief' }).click();
  await page.getByRole('heading', { name: 'The envelopes' }).waitFor();
  await look('debrief');
  await page.getByRole('link', { name: /^Review the moment/ }).first().click();
  await page.getByRole('region', { name: 'The table' }).waitFor();
  await look('review');
  await page.goBack();
  await page.getByRole('heading', { name: 'The envelopes' }).waitFor();
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
  await look('record');
  await home(page);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await look('home-with-a-game');
}

async function otherPages(page, look) {
  await page.getByRole('link', { name: 'Choose a seat' }).click();
  await page.getByRole('button', { name: 'Take the chair' }).waitFor();
  await unfoldAll(page);
  await look('briefing');
  await page.goBack();
  await page.getByRole('link', { name: 'The vote calculator' }).click();
  await page.getByRole('button', { name: 'Help for the Republic of Korea' }).click();
  await look('calculator');
  await page.getByRole('banner').getByRole('link').click();
  await page.getByRole('link', { name: 'Ideas of the course' }).click();
  await look('learn');
  await page.getByRole('link', { name: 'Seven votes, and a veto' }).click();
  await page.getByRole('heading', { name: 'Where this stands' }).waitFor();
  await look('learn-page');
  await page.goto(new URL('nowhere', await page.evaluate(() => document.baseURI)).href);
  await page.getByText('Nothing is found at this address.').waitFor();
  await look('nowhere');
  await page.getByRole('link', { name: 'To the first page' }).click();
}

/** The chamber: each stage when it is first seen, and what can be opened in it. */
async function theGame(page, game, look) {
  const seen = new Set();
  const first = async (name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    await look(name);
    return true;
  };
  await page.getByRole('link', { name: 'Draft', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Drafting desk' }).waitFor();
  await look('drafting-closed');
  await page.getByRole('link', { name: 'Chamber' }).click();
  await game.playUntil(async () => {
    const voted = await page.locator('.vote-result').isVisible();
    const kind = voted ? 'result' : await kindOfNow(page, game);
    if ((await first(`now-${kind}`)) && kind === 'consultations') await corners(page, game, look);
    return game.over();
  });
}

/** What can be opened in the consultations: all moves, one delegation, the drafting desk. */
async function corners(page, game, look) {
  await page.getByText('All moves', { exact: true }).click();
  await page.getByRole('heading', { name: 'Not now, and why' }).waitFor();
  await look('all-moves');
  await page.getByText('All moves', { exact: true }).click();
  await page.getByRole('region', { name: 'The table' }).getByRole('button', { name: 'Egypt' }).click();
  await page.getByRole('button', { name: 'Put away' }).waitFor();
  await look('delegation');
  await page.getByRole('button', { name: 'Put away' }).click();
  await page.getByRole('link', { name: 'Draft', exact: true }).click();
  await page.getByRole('heading', { name: 'Begin from one of these' }).waitFor();
  await look('drafting-begin');
  await page.locator('.drafting-begin').getByRole('button').first().click();
  await page.getByRole('group', { name: 'The word' }).first().waitFor();
  await game.settled();
  await look('drafting');
  await page.getByRole('link', { name: 'Chamber' }).click();
  await game.settled();
}

/** What the game waits for, in a word. */
async function kindOfNow(page, game) {
  if (await game.lock().isVisible()) return 'ballot';
  if (await game.over()) return 'over';
  if (await page.locator('.caller[data-kind="call"]').first().isVisible()) return 'call';
  return (await game.stage()).toLowerCase().replaceAll(' ', '-');
}

async function unfoldAll(page) {
  const folded = page.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function home(page) {
  await page.getByRole('link', { name: 'To the first page' }).first().click();
  await page.getByRole('heading', { name: 'Crises' }).waitFor();
}
