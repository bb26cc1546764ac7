// The drafting desk: a text begun from an outline, marks taken, a draft put before the Council.

/** The drafting desk of a game. */
export class DraftingDesk {
  constructor(game) {
    this.game = game;
    this.page = game.page;
  }

  /** Begins a draft from an outline, and goes back to the chamber. */
  async begin(outline) {
    await this.page.getByRole('link', { name: 'Draft', exact: true }).click();
    await this.page.getByRole('button', { name: outline }).click();
    await this.page.getByRole('heading', { name: /^your (\w+ )?draft$/ }).waitFor();
    await this.leave();
  }

  /** Lays a text of the player's on the desk. */
  async open(draft) {
    await this.page.getByRole('link', { name: draft, exact: true }).first().click();
    await this.page.getByRole('heading', { name: draft }).waitFor();
    await this.game.settled();
  }

  /** Makes the change that somebody asked for in the margin. */
  async take(mark) {
    const note = this.page.getByRole('paragraph').filter({ hasText: mark });
    await this.game.press(note.getByRole('button', { name: 'Take it' }));
    await note.getByRole('button').waitFor({ state: 'detached' });
  }

  /** Shows a text of the player's to everybody, and goes back to the chamber. */
  async circulate(draft) {
    await this.open(draft);
    await this.game.press(this.page.getByRole('button', { name: `Circulate ${draft} to all delegations` }));
    await this.leave();
  }

  /** Puts the text before the Council, and goes back to the chamber. */
  async submit(draft) {
    await this.game.press(this.page.getByRole('button', { name: `Submit ${draft} to the Council` }));
    await this.leave();
  }

  async leave() {
    await this.page.getByRole('link', { name: 'Chamber' }).click();
    await this.game.stands();
  }
}
