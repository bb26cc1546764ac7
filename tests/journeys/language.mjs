// Every sentence is worded, and no page breaks where sentences are longer and go the other way.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { wider } from '../pages/game.mjs';
import { STRANGE, StrangeGame, brought, cutOff, notStrange, strange } from '../pages/strange.mjs';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** The main states in the pseudo-locale, on a phone and on a desk. What is found is told at once. */
export async function no_word_is_missing_in_another_language(page) {
  const file = await page.evaluate(() => new URL('scenarios/korea-1950.json', document.baseURI).href);
  // What is brought to the page: by the crisis, and by the votes of record of the calculator.
  const records = new URL('../../src/features/voting/records.json', import.meta.url);
  const known = brought(await (await page.request.get(file)).text(), await readFile(records, 'utf8'));
  const found = new Map();
  await strangeTour(page, async (state) => {
    await unfoldAll(page);
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      const note = (what) => found.set(what, [...(found.get(what) ?? []), `${state}, ${size.width} px`]);
      const by = await wider(page);
      if (by > 0) note(`${by} px wider than the window`);
      for (const what of await cutOff(page)) note(what);
      for (const what of await notStrange(page, known)) note(what);
    }
  });
  const told = [...found].map(([what, where]) => `${what}\n    in ${where.join('; ')}`);
  assert.equal(told.length, 0, `\n${told.join('\n')}`);
}
no_word_is_missing_in_another_language.path = STRANGE;
no_word_is_missing_in_another_language.settings = { viewport: DESK, reducedMotion: 'reduce' };

/** The document says in which language it is, and which way that is written. */
export async function the_document_names_its_language(page) {
  const root = page.locator('html');
  await page.getByRole('button', { name: strange('Play at once') }).waitFor();
  assert.equal(await root.getAttribute('lang'), 'qps-plocm');
  assert.equal(await root.getAttribute('dir'), 'rtl');
  await page.goto(await page.evaluate(() => document.baseURI));
  await page.getByRole('button', { name: 'Play at once' }).waitFor();
  assert.equal(await root.getAttribute('lang'), 'en');
  assert.equal(await root.getAttribute('dir'), 'ltr');
}
the_document_names_its_language.path = STRANGE;

/** A language that the address asks for stays: by links, by keys, through a game and after a reload. */
export async function a_language_is_carried_by_links(page) {
  const asks = /[?&]language=qps-plocm/;
  await page.getByRole('heading', { name: strange('Crises'), level: 2 }).waitFor();
  await page.locator('a[href^="glossary"]').first().click();
  await page.waitForURL(/glossary/);
  assert.match(page.url(), asks);
  await page.goBack();
  await page.locator('a[href^="new"]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: strange('Take the chair') }).click();
  await page.waitForURL(/game/);
  assert.match(page.url(), asks, 'a game is gone to without a link');
  const record = page.getByRole('banner').getByRole('link', { name: strange('Record') });
  await record.click();
  await page.waitForURL(/record/);
  assert.match(page.url(), asks);
  await page.reload();
  await page.getByRole('heading', { name: strange('Meetings'), level: 2 }).waitFor();
}
a_language_is_carried_by_links.path = STRANGE;

async function strangeTour(page, look) {
  const heading = (name, level) => page.getByRole('heading', { name: strange(name), level });
  await heading('Crises').waitFor();
  await look('home');
  for (const address of ['calculator', 'glossary', 'learn']) {
    await page.locator(`a[href="${address}"]`).first().click();
    await page.waitForURL(new RegExp(address));
    await look(address);
    await page.goBack();
    await heading('Crises').waitFor();
  }
  await page.locator('a[href="new"]').first().click();
  await page.getByRole('button', { name: strange('Take the chair') }).waitFor();
  await look('briefing');
  await page.goBack();
  const game = await StrangeGame.playAtOnce(page);
  await chamber(page, game, look);
  await game.link('To the debrief').click();
  await heading('The envelopes').waitFor();
  await page.getByText(strange('other choices played to the end')).waitFor({ state: 'hidden' });
  await look('debrief');
  await page.locator('.debrief__review').first().click();
  await page.getByRole('region', { name: strange('The table') }).waitFor();
  await look('review');
  await page.goBack();
  await heading('The envelopes').waitFor();
  await game.link('Record').click();
  await heading('Meetings').waitFor();
  await look('record');
  await page.locator('.chamber-head__home').click();
  await game.button('Rename').click();
  await game.button('Delete').click();
  await look('home-with-a-game');
}

/** Each stage of the game when it first comes, and what can be opened in the consultations. */
async function chamber(page, game, look) {
  const seen = new Set();
  await game.playUntil(async () => {
    const voted = await page.locator('.vote-result').isVisible();
    const calls = await page.locator('.caller[data-kind="call"]').first().isVisible();
    const stage = voted ? 'result' : calls ? 'call' : await game.stage();
    if (!seen.has(stage)) {
      seen.add(stage);
      await everyPart(page, stage, look);
      if (stage === strange('Consultations')) await corners(page, game, look);
    }
    return game.over();
  });
  await look('over');
}

/** On a phone one part of the chamber is seen at a time. */
async function everyPart(page, stage, look) {
  await look(stage);
  await page.setViewportSize(PHONE);
  for (const tab of ['Papers', 'Desk', 'Now']) {
    await page.getByRole('navigation', { name: strange('Parts of the chamber') }).getByText(strange(tab)).click();
    await look(`${stage}, ${tab}`);
    await page.setViewportSize(PHONE);
  }
  await page.setViewportSize(DESK);
}

async function corners(page, game, look) {
  const table = page.getByRole('region', { name: strange('The table') });
  await table.getByRole('button', { name: 'Egypt' }).click();
  await game.button('Put away').waitFor();
  await look('delegation');
  await game.button('Put away').click();
  await game.link('Draft').click();
  await page.locator('.drafting-begin').getByRole('button').first().waitFor();
  await look('drafting-begin');
  await page.locator('.drafting-begin').getByRole('button').first().click();
  await page.getByRole('group', { name: strange('The word') }).first().waitFor();
  await game.settled();
  await look('drafting');
  await game.link('Chamber').click();
  await game.settled();
}

async function unfoldAll(page) {
  const folded = page.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}
