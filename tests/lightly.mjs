// A player whose own looking does not weigh on the page: for measuring how a game feels. Playwright's names
// and roles are found by walks through the whole page that would be counted as the page's own tasks; this
// asks for one element and its place, and presses there as a finger does.

/** Milliseconds between two looks at whether the game waits for the player again. */
const LOOK_MS = 150;
/** Looks until a game that does not go on counts as stuck. */
const LOOKS_MAX = 200;
const STEPS_MAX = 160;

/** What is pressed: the first of these that is there. The last exits before a vote are no suggestion. */
const NEXT = ['.now > .moves button.move', '.ballot input:not(:checked)', '.ballots + .ui-buttons .ui-button', '[data-go-on]'];

/** Plays to the end by what is suggested; `each` is told the number of every step. Gives how many there were. */
export async function playOut(page, each = async () => {}) {
  for (let step = 1; step <= STEPS_MAX; step += 1) {
    await settled(page);
    const at = await page.evaluate(next, NEXT);
    if (!at) return step - 1;
    await page.mouse.click(at.x, at.y);
    await page.waitForTimeout(LOOK_MS);
    await settled(page);
    await each(step);
  }
  throw new Error(`the game is not over after ${STEPS_MAX} steps`);
}

async function settled(page) {
  for (let looks = 0; looks < LOOKS_MAX; looks += 1) {
    if (await page.evaluate(waits)) return;
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error('the game does not wait for the player again');
}

/** In the page: whether it waits for the player. */
function waits() {
  const state = document.querySelector('.chamber-head__state')?.textContent;
  return Boolean(document.getElementById('now-title')) && ['Saved', 'Not saved'].includes(state);
}

/** In the page: where to press; nothing when the game is over. A locked ballot is chosen first. */
function next(kinds) {
  const isChosen = document.querySelector('.ballot input:checked');
  for (const kind of kinds) {
    if (kind.startsWith('.ballot ') && isChosen) continue;
    const element = document.querySelector(kind);
    if (!element) continue;
    const seen = element.closest('label') ?? element;
    seen.scrollIntoView({ block: 'center' });
    const box = seen.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}
