// How a player presses a button or takes a choice: with the mouse, or with the keyboard alone. What is
// pressed is a locator of Playwright; what it is called is the page's business.

import assert from 'node:assert/strict';

/** Tabs until something on a page counts as out of reach. */
const TABS_MAX = 120;

/** The mouse. */
export class Mouse {
  async press(target) {
    await target.click();
  }

  async choose(radio) {
    await radio.check();
  }
}

/** Tab, Enter, Space and the arrows; the focus is looked at after every key. */
export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  /** Presses Tab until the focus is there. */
  async reach(target) {
    await target.waitFor();
    for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
      if (await has(target)) return;
      await this.page.keyboard.press('Tab');
      await this.expectFocusSeen();
    }
    assert.fail(`not reached in ${TABS_MAX} tabs: ${target}`);
  }

  async press(target) {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  /** Takes one of a group of choices: Tab to the group, Space or the arrows within it. */
  async choose(radio) {
    const group = this.page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]`);
    for (let tabs = 0; tabs < TABS_MAX && !(await anyHas(group)); tabs += 1) {
      await this.page.keyboard.press('Tab');
    }
    await this.page.keyboard.press('Space');
    for (let turns = 0; turns < (await group.count()) && !(await radio.isChecked()); turns += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    assert.ok(await radio.isChecked(), `not taken by the arrows: ${radio}`);
    await this.expectFocusSeen();
  }

  /** The focus is on something, inside the window, and drawn. */
  async expectFocusSeen() {
    const trouble = await this.page.evaluate(focusTrouble);
    assert.equal(trouble, null);
  }

  /**
   * After something was done the keyboard is somewhere, once that is drawn: never back at the top of the
   * document. The page leads the keyboard on with the drawing, so no key can come between the two.
   */
  async expectFocusKept(after) {
    await this.page.evaluate(drawn);
    const at = await this.page.evaluate(() => document.activeElement?.tagName ?? 'nothing');
    assert.ok(at !== 'BODY' && at !== 'nothing', `after ${after} the focus is lost`);
  }
}

function has(target) {
  return target.evaluate((element) => element === document.activeElement);
}

async function anyHas(group) {
  return group.evaluateAll((elements) => elements.includes(document.activeElement));
}

/** Runs in the page: waits until what has changed is drawn. */
function drawn() {
  return new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
}

/** Runs in the page: what is wrong with the focus, or null. Past the last element it is the browser's. */
function focusTrouble() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const name = `${focused.tagName} "${(focused.textContent || focused.name || '').trim().slice(0, 40)}"`;
  const box = focused.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!inside) return `${name} has the focus outside of the window`;
  // The mark may be drawn on what stands for the control: a label around it, a mark beside it.
  const drawn = [focused, focused.closest('label'), focused.parentElement, focused.nextElementSibling];
  const marked = drawn.some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || /0px 0px 0px [2-9]px/.test(boxShadow);
  });
  return marked ? null : `${name} has the focus and does not show it`;
}
