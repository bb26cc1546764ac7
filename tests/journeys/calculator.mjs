// The vote calculator, used.

import assert from 'node:assert/strict';
import { Calculator } from '../pages/calculator.mjs';
import { wider } from '../pages/game.mjs';

const SOVIET_UNION = 'Union of Soviet Socialist Republics';

/** 27 June 1950, then the Soviet Union comes back and votes against, by keyboard alone. */
export async function a_ballot_changed_by_keyboard_turns_the_vote(page) {
  const calculator = new Calculator(page);
  await calculator.record('Help for the Republic of Korea').focus();
  await page.keyboard.press('Enter');
  await calculator.says('7 in favour, 7 needed');
  await calculator.says('Adopted');
  assert.match(await calculator.reason(), /Soviet Socialist Republics was absent.*Article 27\(3\)/);

  await calculator.ballot(SOVIET_UNION, 'Absent').focus();
  // The group goes round: from the last ballot on to the first, then to the second.
  await page.keyboard.press('ArrowRight');
  await calculator.says('8 in favour');
  await page.keyboard.press('ArrowRight');
  await calculator.says('veto');
  assert.equal(await calculator.ballot(SOVIET_UNION, 'Against').isChecked(), true);
  assert.match(await calculator.reason(), /^Not adopted: 7 in favour, 7 needed, but .*veto.*Article 27\(3\)/);
  await page.getByText('Changed: Union of Soviet Socialist Republics').waitFor();

  await page.getByRole('button', { name: 'Take the record again' }).click();
  await calculator.says('Adopted');
  assert.equal(await calculator.ballot(SOVIET_UNION, 'Absent').isChecked(), true);
}

/** A negative vote of a permanent member is no veto while the majority is missing. */
export async function three_negative_votes_are_no_veto_without_the_majority(page) {
  const calculator = new Calculator(page);
  await calculator.record('A demand to stop the use of force').click();
  await calculator.says('Not adopted');
  assert.match(await calculator.reason(), /3 in favour, 9 needed.*not (a )?veto/);
}

/** A council of one's own: another size, another majority. */
export async function a_council_of_ones_own_is_counted(page) {
  const calculator = new Calculator(page);
  await page.getByRole('radio', { name: 'A council of your own' }).check();
  const members = page.getByRole('spinbutton', { name: 'Members' });
  await members.fill('25');
  await members.press('Enter');
  await page.getByRole('group', { name: 'Member 25', exact: true }).waitFor();
  await members.fill('99');
  await members.press('Enter');
  assert.equal(await members.inputValue(), '35', 'no council here is larger');
  await members.fill('25');
  await members.press('Enter');
  const majority = page.getByRole('spinbutton', { name: 'Votes needed' });
  await majority.fill('15');
  await majority.press('Enter');
  await page.getByRole('group', { name: 'Everybody:' }).getByRole('button', { name: 'For' }).click();
  await calculator.says('25 in favour, 15 needed');
}

/** On a phone nothing is wider than the screen, and the outcome stays in sight. */
export async function the_page_fits_a_phone(page) {
  const calculator = new Calculator(page);
  await calculator.record('Was it a question of procedure?').click();
  await calculator.says('question of procedure');
  const by = await wider(page);
  assert.ok(by <= 0, `the page is ${by} px wider than the screen`);
  await page.getByRole('link', { name: /A question of procedure/ }).waitFor();
}
the_page_fits_a_phone.settings = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' };

for (const journey of [
  a_ballot_changed_by_keyboard_turns_the_vote,
  three_negative_votes_are_no_veto_without_the_majority,
  a_council_of_ones_own_is_counted,
  the_page_fits_a_phone,
]) {
  journey.path = 'calculator';
}
