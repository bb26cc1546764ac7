// Every page and every state is usable by everybody: axe-core finds nothing, light and dark, on a phone and
// on a desk; and nothing scrolls sideways on a phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { wider } from '../pages/game.mjs';
import { tour } from '../tour.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Looked at once in each of these. */
const LIGHTS = [
  { colorScheme: 'light', size: PHONE },
  { colorScheme: 'dark', size: PHONE },
  { colorScheme: 'light', size: DESK },
  { colorScheme: 'dark', size: DESK },
];

/** The whole tour. What is found in all states is told at once. */
export async function every_state_is_accessible(page) {
  const axe = await readFile(AXE, 'utf8');
  const found = new Map();
  await tour(page, async (state) => {
    for (const { colorScheme, size } of LIGHTS) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const where = `${state}, ${colorScheme}, ${size.width} px`;
      const note = (what) => found.set(what, [...(found.get(what) ?? []), where]);
      const by = await wider(page);
      if (size === PHONE && by > 0) note(`${by} px wider than the screen`);
      for (const violation of await violations(page, axe)) note(violation);
    }
  });
  const told = [...found].map(([what, where]) => `${what}\n    in ${where.join('; ')}`);
  assert.equal(told.length, 0, `\n${told.join('\n')}`);
}
every_state_is_accessible.settings = { viewport: DESK, reducedMotion: 'reduce' };

/** What axe-core finds: the rule, the element, and why. */
async function violations(page, axe) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary.split('\n').slice(1).map((line) => line.trim()).join(' ');
      return `${id}: ${target.join(' ')}: ${why}`;
    }),
  );
}
