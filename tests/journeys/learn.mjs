// Ideas of the course: a page each, fetched when it is opened and not before.

import assert from 'node:assert/strict';
import { Game } from '../pages/game.mjs';

/** How many ideas Korea teaches. */
const LESSONS = 14;

/** From the first page to every idea, each fetched when it is opened. */
export async function every_idea_has_its_page(page) {
  const fetched = [];
  page.on('request', (request) => request.url().includes('/lessons/') && fetched.push(request.url()));
  await page.getByRole('link', { name: 'Ideas of the course' }).click();
  const titles = await page.getByRole('main').getByRole('link').allTextContents();
  assert.equal(titles.length, LESSONS);
  assert.deepEqual(fetched, [], 'pages were fetched before one was opened');
  for (const title of titles) {
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('heading', { name: 'Where this stands' }).waitFor();
    assert.equal(await page.title(), `${title} · Placard`);
  }
  assert.equal(fetched.length, LESSONS);
  await page.goto(new URL('learn?t=nowhere', await page.evaluate(() => document.baseURI)).href);
  await page.getByText('There is no such page.').waitFor();
}
// Else the copy for use without a network fetches them too, in its own time.
every_idea_has_its_page.settings = { serviceWorkers: 'block' };

/** Without a network: a page that was never opened is in the copy. */
export async function an_idea_is_read_without_a_network(page) {
  await page.waitForFunction(() => navigator.serviceWorker?.controller !== null);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Ideas of the course' }).click();
  await page.getByRole('link', { name: 'Mandate and means' }).click();
  await page.getByRole('heading', { name: 'Where this stands' }).waitFor();
  await page.context().setOffline(false);
}

/** The debrief leads from each idea that showed itself to its page, and the glossary from a term. */
export async function the_debrief_and_the_glossary_lead_to_the_ideas(page) {
  await page.getByRole('link', { name: 'Glossary' }).click();
  await page.getByRole('link', { name: 'Read on: Seven votes, and a veto' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Seven votes, and a veto' }).waitFor();
  await page.getByRole('banner').getByRole('link').click();
  const game = await Game.playAtOnce(page);
  await game.playOut();
  await page.getByRole('link', { name: 'To the debrief' }).click();
  const met = page.locator('[data-part="concepts"] li');
  await met.first().waitFor();
  const ways = met.getByRole('link', { name: /^Read on: / });
  assert.equal(await ways.count(), await met.count(), 'an idea leads nowhere');
  await ways.first().click();
  await page.getByRole('heading', { name: 'Where this stands' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'The envelopes' }).waitFor();
}
