// The vote calculator as a user sees it.

/** The calculator as a user sees it: by the names of things, never by how they are built. */
export class Calculator {
  constructor(page) {
    this.page = page;
    this.result = page.getByRole('status');
  }

  record(title) {
    return this.page.getByRole('button', { name: title });
  }

  ballot(member, ballot) {
    return this.page
      .getByRole('group', { name: member, exact: true })
      .getByRole('radio', { name: ballot, exact: true });
  }

  /** Waits until the result says so. */
  async says(words) {
    await this.result.filter({ hasText: words }).waitFor();
  }

  async reason() {
    return (await this.result.locator('p').last().textContent()).trim();
  }
}
