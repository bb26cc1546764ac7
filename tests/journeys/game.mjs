// A solo game, played: by the names of things, never by how they are built.

import assert from 'node:assert/strict';

/** Steps an arc takes at most: about sixty are usual. */
const STEPS_MAX = 160;

/** The game as a player sees it. */
export class Game {
  constructor(page) {
    this.page = page;
  }

  static async playAtOnce(page) {
    await page.getByRole('button', { name: 'Play at once' }).click();
    const game = new Game(page);
    await page.getByRole('heading', { name: 'Dispatches' }).waitFor();
    await game.settled();
    return game;
  }

  /** Waits until the game waits for the player. */
  async settled() {
    await this.page.getByText('Saved', { exact: true }).waitFor();
  }

  async stage() {
    return (await this.page.getByRole('heading', { level: 1 }).textContent()).trim();
  }

  button(name) {
    return this.page.getByRole('button', { name });
  }

  suggested() {
    return this.page.getByRole('list', { name: 'Suggested moves' }).getByRole('button');
  }

  /** What the game waits for: the button that goes on, if there is one. */
  goOn() {
    return this.page.locator('[data-go-on]');
  }

  async over() {
    return this.page.getByRole('link', { name: 'To the debrief' }).isVisible();
  }

  /** Does what a player does who follows what is suggested; gives the kind of step it was. */
  async step() {
    await this.settled();
    if (await this.over()) return 'over';
    const lock = this.button('Lock the ballot');
    if (await lock.isVisible()) {
      await this.page.getByRole('radio', { name: 'In favour' }).check();
      await lock.click();
      await this.settled();
      return 'ballot';
    }
    const moves = this.suggested();
    if ((await moves.count()) > 0) {
      await moves.first().click();
      await this.settled();
      return 'move';
    }
    await this.goOn().click();
    await this.settled();
    return 'on';
  }

  async playOut(each = async () => {}) {
    const steps = { move: 0, ballot: 0, on: 0 };
    for (let step = 0; step < STEPS_MAX; step += 1) {
      const kind = await this.step();
      if (kind === 'over') return steps;
      steps[kind] += 1;
      await each(kind);
    }
    throw new Error(`the game is not over after ${STEPS_MAX} steps: ${await this.stage()}`);
  }
}

/** Norway, from the first page to the debrief, by mouse. */
export async function norway_plays_the_seventh_vote_to_the_debrief(page) {
  const game = await Game.playAtOnce(page);
  const steps = await game.playOut();
  assert.ok(steps.move >= 8, `moves: ${steps.move}`);
  assert.ok(steps.ballot >= 3, `ballots: ${steps.ballot}`);
  await page.getByRole('link', { name: 'To the debrief' }).click();
  await page.getByRole('heading', { name: 'The envelopes' }).waitFor();
  await page.getByRole('link', { name: 'Record' }).click();
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
  await page.getByText('S/PV.473').first().waitFor();
}

/** A reload in the middle of anything loses nothing. */
export async function a_reload_takes_the_game_up_where_it_was(page) {
  const game = await Game.playAtOnce(page);
  for (let step = 0; step < 5; step += 1) await game.step();
  const title = () => page.locator('#now-title').textContent();
  const before = [await game.stage(), await title()];
  await page.reload();
  await game.settled();
  await page.locator('#now-title').waitFor();
  assert.deepEqual([await game.stage(), await title()], before);
  await page.goto(page.url().replace(/game.*$/, ''));
  await page.getByRole('link', { name: 'Go on' }).click();
  await game.settled();
  await page.locator('#now-title').waitFor();
  assert.deepEqual([await game.stage(), await title()], before);
}

/** On a phone the loop fits: nothing is wider than the screen, from the dispatches to the first vote. */
export async function the_loop_fits_a_phone(page) {
  const game = await Game.playAtOnce(page);
  for (let step = 0; step < 14; step += 1) {
    const kind = await game.step();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wider <= 0, `after a ${kind} the page is ${wider} px wider than the screen`);
    if (kind === 'ballot') return;
  }
}
the_loop_fits_a_phone.settings = { viewport: { width: 360, height: 740 } };
