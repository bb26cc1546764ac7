// A picture of every page and every main state, in both lights and three widths, for a person to look
// through. `cargo xtask shots` builds the page and calls this with PLACARD_SHOTS, the folder to fill.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from './browser.mjs';
import { serve } from './server.mjs';
import { tour } from './tour.mjs';

const { PLACARD_BROWSER: program, PLACARD_DIST: dist, PLACARD_SHOTS: folder } = process.env;
if (!program || !dist || !folder) {
  console.error('call this by `cargo xtask shots`: it sets PLACARD_BROWSER, PLACARD_DIST and PLACARD_SHOTS');
  process.exit(2);
}

const SIZES = [
  { width: 360, height: 740 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];
const LIGHTS = ['light', 'dark'];

await mkdir(folder, { recursive: true });
const server = await serve(dist);
const browser = await open(program);
const visit = await browser.visit(server.address, { settings: { reducedMotion: 'reduce' } });
let taken = 0;
await tour(visit.page, async (state) => {
  for (const size of SIZES) {
    await visit.page.setViewportSize(size);
    for (const colorScheme of LIGHTS) {
      await visit.page.emulateMedia({ colorScheme });
      const path = join(folder, `${state}-${size.width}-${colorScheme}.png`);
      await visit.page.screenshot({ path, fullPage: true });
      taken += 1;
    }
  }
  await visit.page.setViewportSize(SIZES[2]);
});
visit.expectNothingWrong();
await browser.close();
server.close();
console.log(`${taken} pictures in ${folder}`);
