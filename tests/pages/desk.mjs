// The player's desk: what it has to spend, and its undertakings as signed slips.

/** The desk, beside the chamber. */
export class Desk {
  constructor(page) {
    this.page = page;
    this.side = page.getByRole('complementary', { name: 'Your desk' });
  }

  /** Word, Latitude or half-hours, as the desk has them. */
  async figure(name) {
    const row = this.side.locator('div', { has: this.page.getByRole('term').filter({ hasText: name }) });
    return parseInt(await row.last().getByRole('definition').textContent(), 10);
  }

  /** Word and Latitude. */
  async credit() {
    return { word: await this.figure('Word'), latitude: await this.figure('Latitude') };
  }

  /** Waits until a slip stands so: Open, Kept, Broken, Released, Lapsed. */
  async expectSlip(slip, state) {
    await slip.getByText(state, { exact: true }).waitFor();
  }

  /** The slip on which one promised the other these words. */
  slip(by, to, words) {
    return this.side.getByRole('article', { name: `${by} to ${to}`, exact: true }).filter({ hasText: words });
  }
}
