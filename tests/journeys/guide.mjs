// The guide through a first game: a hint beside a thing when it first matters, said once, never in the way.

import assert from 'node:assert/strict';
import { Keyboard } from '../hands.mjs';
import { Game, wider } from '../pages/game.mjs';

/** The hints on the page. */
class Hints {
  constructor(page) {
    this.page = page;
  }

  ofNow() {
    return this.page.getByRole('main').getByRole('note', { name: 'First game' });
  }

  all() {
    return this.page.getByRole('note', { name: 'First game' });
  }

  async words() {
    return (await this.ofNow().locator('p').first().textContent()).trim();
  }

  /** Notes from here on what is said to those who do not see the page. */
  async listen() {
    await this.page.evaluate(() => {
      const voice = [...document.querySelectorAll('.now [data-guide-says]')].at(-1);
      window.said = voice.textContent ? [voice.textContent] : [];
      new MutationObserver(() => voice.textContent && window.said.push(voice.textContent)).observe(voice, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
  }

  said() {
    return this.page.evaluate(() => window.said);
  }
}

/** Each thing is pointed at once, one at a time; what was turned off stays off and can be had again. */
export async function a_first_game_is_guided_until_the_guide_is_turned_off(page) {
  const game = await Game.playAtOnce(page);
  const hints = new Hints(page);
  await hints.listen();
  const seen = [];
  await game.playUntil(async () => {
    assert.ok((await hints.ofNow().count()) <= 1, 'one hint at a time');
    if (await hints.ofNow().isVisible()) seen.push(await hints.words());
    return game.lock().isVisible();
  });
  assert.ok(seen.length >= 4, `hints until the first vote: ${seen.join(' / ')}`);
  assert.equal(new Set(seen).size, seen.length, `a hint came twice: ${seen.join(' / ')}`);
  const said = await hints.said();
  assert.equal(new Set(said).size, said.length, `something was said twice: ${said.join(' / ')}`);
  for (const words of seen) assert.ok(said.includes(words), `not said: ${words}`);

  await hints.ofNow().getByRole('button', { name: 'No more hints' }).click();
  assert.equal(await hints.all().count(), 0);
  for (let step = 0; step < 6; step += 1) await game.step();
  assert.equal(await hints.all().count(), 0, 'hints come after they were turned off');
  await page.reload();
  await game.settled();
  assert.equal(await hints.all().count(), 0, 'hints come after a reload');

  await page.getByRole('button', { name: 'Show the hints of a first game' }).click();
  await game.playUntil(async () => (await hints.all().count()) > 0);
}

/** By keyboard, on a phone: a hint is taken note of, and the keyboard is at the thing it was about. */
export async function a_hint_is_taken_note_of_by_keyboard(page) {
  const keyboard = new Keyboard(page);
  const game = await Game.playAtOnce(page, keyboard);
  const hints = new Hints(page);
  await game.playUntil(() => hints.ofNow().isVisible());
  const words = await hints.words();
  assert.ok((await wider(page)) <= 0, 'a hint is wider than the screen');
  await keyboard.press(hints.ofNow().getByRole('button', { name: 'Take note' }));
  await page.getByText(words).and(hints.ofNow().locator('p')).waitFor({ state: 'detached' });
  await keyboard.expectFocusKept('a hint was taken note of');
  await page.reload();
  await game.settled();
  assert.equal(await hints.ofNow().getByText(words).count(), 0, 'it came back');
}
a_hint_is_taken_note_of_by_keyboard.settings = { viewport: { width: 360, height: 740 } };

/** A browser that keeps nothing: the guide is there all the same, for as long as the page is. */
export async function without_room_there_is_a_guide_too(page) {
  const game = await Game.playAtOnce(page);
  const hints = new Hints(page);
  await game.playUntil(() => hints.ofNow().isVisible());
  await hints.ofNow().getByRole('button', { name: 'No more hints' }).click();
  assert.equal(await hints.all().count(), 0);
  await game.step();
  assert.equal(await hints.all().count(), 0);
}
without_room_there_is_a_guide_too.before = async (context) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no room', 'SecurityError');
      },
    });
  });
};
