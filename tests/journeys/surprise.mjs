// After the result: whose hand was not where the player's count had it, and the reason it gave.

import { Game } from '../pages/game.mjs';

/** India, who asks little and hears little, until a hand surprises; the reason stands beside where it was expected. */
export async function whose_hand_surprised_is_told_with_its_reason(page) {
  const game = await Game.takeTheChair(page, 'India', { seed: 1 });
  const surprise = page.getByRole('region', { name: 'Whose hand surprised you' });
  await game.playUntil(() => surprise.isVisible());
  await surprise.getByText(/^Your count had .+ (in favour|abstaining|against)\.$/).first().waitFor();
  await surprise.getByText(/, (for|against|abstaining|taking no part): /).first().waitFor();
}
whose_hand_surprised_is_told_with_its_reason.path = 'new';
