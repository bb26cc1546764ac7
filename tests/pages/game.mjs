// A game as its player sees it: by the names of things, never by how they are built.

import { Mouse } from '../hands.mjs';

/** Steps an arc takes at most: about sixty are usual. */
const STEPS_MAX = 160;

/** The game, in the chamber. */
export class Game {
  /** What the player says to every draft; a ballot as its choice is called. */
  ballot = 'In favour';

  constructor(page, hands = new Mouse()) {
    this.page = page;
    this.hands = hands;
  }

  /** From the first page, as Norway. */
  static async playAtOnce(page, hands) {
    const game = new Game(page, hands);
    await game.hands.press(page.getByRole('button', { name: 'Play at once' }));
    return game.begun();
  }

  /** From the page where a chair is chosen; with a seed, at the very table that it gives. */
  static async takeTheChair(page, member, { arc = 'The seventh vote', seed } = {}) {
    await page.getByRole('radio', { name: arc }).check();
    await page.getByRole('button', { name: member }).click();
    await page.getByRole('heading', { name: 'You are' }).filter({ hasText: member }).waitFor();
    if (seed !== undefined) await page.evaluate(drawNext, seed);
    await page.getByRole('button', { name: 'Take the chair' }).click();
    return new Game(page).begun();
  }

  async begun() {
    await this.page.getByRole('heading', { name: 'Dispatches', level: 1 }).waitFor();
    await this.settled();
    return this;
  }

  /** Waits until the game waits for the player. */
  async settled() {
    await this.page.getByRole('status').getByText(/^(Saved|Not saved)$/).waitFor();
  }

  async stage() {
    return (await this.page.getByRole('heading', { level: 1 }).textContent()).trim();
  }

  async title() {
    return (await this.page.locator('#now-title').textContent()).trim();
  }

  /** Where the game stands, as far as the page says it. */
  async stands() {
    await this.page.locator('#now-title').waitFor();
    await this.settled();
    return [await this.stage(), await this.title()];
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

  /** The ways out that stand beside a vote that is coming. */
  lastExits() {
    return this.page.getByRole('region', { name: 'Last exits' });
  }

  lock() {
    return this.button('Lock the ballot');
  }

  async over() {
    return this.page.getByRole('link', { name: 'To the debrief' }).isVisible();
  }

  /** A caller on the line. */
  caller(member) {
    return this.page.getByRole('article', { name: `${member} calls` });
  }

  /** Opens everything that can be done now. */
  async allMoves() {
    await this.page.getByText('All moves', { exact: true }).click();
    await this.page.getByRole('heading', { name: 'Not now, and why' }).waitFor();
  }

  /** Makes one of the suggested moves. */
  async move(what) {
    await this.press(this.suggested().filter({ hasText: what }).first());
  }

  /** Lets pass what the game waits for. */
  async letPass() {
    await this.press(this.goOn());
  }

  /** Lets everything pass until something holds, with no hand raised on the way. */
  async letPassUntil(holds) {
    for (let step = 0; step < STEPS_MAX; step += 1) {
      if (await holds()) return;
      if (await this.lock().isVisible()) await this.cast('Abstain');
      else await this.letPass();
    }
    throw new Error(`it never came to that: ${await this.stage()}`);
  }

  /** Lets everything pass until NOW says so, unfolded or not. */
  async letPassUntilItSays(text) {
    const line = this.page.getByRole('main').getByText(text);
    await this.letPassUntil(async () => (await line.count()) > 0);
    await this.says(text);
  }

  /** Lets everything pass until the text of this member is put to the vote. */
  async letPassUntilTheVoteOn(mover) {
    const whole = this.page.getByRole('heading', { name: 'The draft is put to the vote.' });
    const text = this.page.getByRole('heading', { name: new RegExp(`^${mover}\\b.*: draft resolution$`) });
    await this.letPassUntil(async () => (await whole.isVisible()) && (await text.isVisible()));
  }

  /** Lets everything pass until the delegations talk on this day. */
  async letPassUntilTheTalksOf(day) {
    const date = this.page.getByRole('banner').getByText(day, { exact: true });
    await this.letPassUntil(
      async () => (await date.isVisible()) && (await this.stage()) === 'Consultations',
    );
  }

  /** Casts a ballot. */
  async cast(ballot) {
    await this.hands.choose(this.page.getByRole('radio', { name: ballot, exact: true }));
    await this.press(this.lock());
  }

  /** Waits until NOW says so, and unfolds what else has happened where it stands there. */
  async says(text) {
    const line = this.page.getByRole('main').getByText(text).first();
    await line.waitFor({ state: 'attached' });
    if (!(await line.isVisible())) await this.page.getByText(/^What else has happened/).click();
    await line.waitFor();
  }

  /** Does what a player does who follows what is suggested; gives the kind of step it was. */
  async step() {
    await this.settled();
    if (await this.over()) return 'over';
    if (await this.lock().isVisible()) {
      await this.hands.choose(this.page.getByRole('radio', { name: this.ballot, exact: true }));
      return this.press(this.lock(), 'ballot');
    }
    const moves = this.suggested();
    if ((await moves.count()) > 0) return this.press(moves.first(), 'move');
    return this.press(this.goOn(), 'on');
  }

  /** Presses something, and waits until the game waits for the player again. */
  async press(target, kind) {
    await this.hands.press(target);
    await this.settled();
    return kind;
  }

  /** Steps until something holds; fails where it never does. */
  async playUntil(holds) {
    for (let step = 0; step < STEPS_MAX; step += 1) {
      await this.settled();
      if (await holds()) return;
      if ((await this.step()) === 'over') break;
    }
    throw new Error(`it never came to that: ${await this.stage()}`);
  }

  /** Plays to the end; `each` is told the kind of every step. */
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

/** Runs in the page: the next thing drawn by chance, which is the seed of the game that is begun. */
function drawNext(seed) {
  const chance = Math.random;
  Math.random = () => {
    Math.random = chance;
    return (seed + 0.5) / 2 ** 31;
  };
}

/** The first page, with the games on the shelf. */
export class Home {
  constructor(page) {
    this.page = page;
  }

  games() {
    return this.page.getByRole('link', { name: 'Go on' });
  }

  /** Gives the first game on the shelf another title. */
  async rename(title) {
    await this.page.getByRole('button', { name: 'Rename' }).first().click();
    await this.page.getByLabel('Title').fill(title);
    await this.page.getByRole('button', { name: 'Keep this title' }).click();
    await this.page.getByText(title).waitFor();
  }

  /** Takes the first game on the shelf off it. */
  async delete() {
    await this.page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await this.page.getByRole('button', { name: 'Delete for good' }).click();
  }

  /** Brings in a game from a file. */
  async bringIn(file) {
    await this.page.getByLabel('Bring in a game from a file').setInputFiles(file);
    return new Game(this.page);
  }
}

/** How much wider the page is than the window, in pixels: nothing, or it scrolls sideways. */
export function wider(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
