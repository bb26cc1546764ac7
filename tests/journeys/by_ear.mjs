// For whoever does not see the page: the loop by the accessibility tree alone, with one announcement a
// half-hour, and the order in which the chamber is read.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { listen } from '../ears.mjs';

/** The chamber as it is read out. `PLACARD_RENEW=1` writes it anew. */
const READ_OUT = new URL('../golden/chamber.txt', import.meta.url);
const GOES_ON = /^(To the consultations|Let the (last )?half-hour pass|Let the vote come|Leave it unanswered)/;
const STEPS_MAX = 20;

/** From the first dispatch to the first vote, and to what came of it. */
export async function the_loop_is_played_by_ear(page) {
  const reader = await Reader.playingAtOnce(page);
  let halfHours = 0;
  for (let step = 0; !(await reader.votes()) && step < STEPS_MAX; step += 1) {
    const talks = (await reader.stage()) === 'Consultations';
    await reader.goesOn();
    if (!talks) continue;
    halfHours += 1;
    const heard = await reader.heard();
    assert.equal(heard.length, 1, `half-hour ${halfHours} is announced once: ${JSON.stringify(heard)}`);
  }
  assert.equal(halfHours, 3, 'the sitting has three half-hours');
  await reader.forget();
  await reader.casts('In favour');
  const [result, ...more] = await reader.heard();
  assert.match(result, /^Adopted\.\s?Adopted: \d+ in favour, 7 needed/);
  assert.deepEqual(more, [], 'the result is announced once');
}

/** The order of the chamber, at three moments: the papers, the talks, the ballot. */
export async function the_chamber_is_read_in_order(page) {
  const reader = await Reader.playingAtOnce(page);
  let read = `The papers\n\n${await reader.reads()}`;
  await reader.goesOn();
  read += `\nThe talks\n\n${await reader.reads()}`;
  while (!(await reader.votes())) await reader.goesOn();
  read += `\nThe ballot\n\n${await reader.reads()}`;
  if (process.env.PLACARD_RENEW) await writeFile(READ_OUT, read);
  const golden = await readFile(READ_OUT, 'utf8').catch(() => '');
  assert.equal(read, golden, 'the chamber is read otherwise than tests/golden/chamber.txt has it. If that is '
    + 'meant, renew it: PLACARD_RENEW=1 with `node tests/journey.mjs read_in_order`, and look at what changed');
}

/** A player who hears the page: roles, names and announcements, and nothing of how it looks. */
class Reader {
  static async playingAtOnce(page) {
    const reader = new Reader();
    reader.page = page;
    await page.getByRole('button', { name: 'Play at once' }).press('Enter');
    await page.getByRole('heading', { name: 'Dispatches', level: 1 }).waitFor();
    await reader.#settled();
    reader.ears = await listen(page);
    return reader;
  }

  stage() {
    return this.page.getByRole('heading', { level: 1 }).textContent();
  }

  votes() {
    return this.page.getByRole('button', { name: 'Lock the ballot' }).isVisible();
  }

  /** Makes the first suggested move, or goes on where there is none. */
  async goesOn() {
    await this.ears.heard();
    const move = this.page.getByRole('list', { name: 'Suggested moves' }).getByRole('button').first();
    const next = (await move.isVisible()) ? move : this.page.getByRole('button', { name: GOES_ON });
    await next.press('Enter');
    await this.#settled();
  }

  async casts(ballot) {
    await this.page.getByRole('radio', { name: ballot, exact: true }).press('Space');
    await this.page.getByRole('button', { name: 'Lock the ballot' }).press('Enter');
    await this.page.getByRole('heading', { name: /^(Adopted|Not)/ }).waitFor();
    await this.#settled();
  }

  /** What was announced since the last step began. */
  heard() {
    return this.ears.heard();
  }

  forget() {
    return this.ears.heard();
  }

  /** The page as it is read from top to bottom: what each thing is, and how it begins. */
  async reads() {
    const whole = await this.page.locator('body').ariaSnapshot();
    return `${whole.split('\n').map(shortened).join('\n')}\n`;
  }

  async #settled() {
    await this.page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    // Where the eye is led, the keyboard is too, a picture later.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
}

/** A line of the tree, cut where it is long: the order is looked at here, the texts are elsewhere. */
function shortened(line) {
  return line.length <= LINE_MAX ? line : `${line.slice(0, LINE_MAX)}…`;
}
const LINE_MAX = 100;
