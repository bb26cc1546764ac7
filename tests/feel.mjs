// How the game feels on a slow machine, and what it holds of memory: a whole game at a quarter of the
// speed, every click timed, every long task counted. `cargo xtask feel` builds the page and calls this.
// The figures stand in docs/performance.md with their bounds.

import { open } from './browser.mjs';
import { playOut } from './lightly.mjs';
import { serve } from './server.mjs';

const { PLACARD_BROWSER: program, PLACARD_DIST: dist } = process.env;
if (!program || !dist) {
  console.error('call this by `cargo xtask feel`: it sets PLACARD_BROWSER and PLACARD_DIST');
  process.exit(2);
}

/** How many times slower than this machine. */
const SLOWER = 4;
const BOUNDS = { memoryMB: 80, taskMs: 50, clickMs: 100 };

/** Runs in every page before it is loaded: tasks over 50 ms, and how long clicks were waited for. */
function listen() {
  window.feel = { tasks: [], clicks: [] };
  const on = (type, hear, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, ...more });
  on('longtask', ({ startTime, duration }) => window.feel.tasks.push({ startTime, duration }));
  // From the click to the next frame that shows what came of it at once.
  on('event', ({ name, duration }) => name === 'click' && window.feel.clicks.push(duration), {
    durationThreshold: 16,
  });
}

const server = await serve(dist);
const browser = await open(program);
const visit = await browser.visit(server.address, {
  before: (context) => context.addInitScript(listen),
});
const { page } = visit;
await page.getByRole('heading', { name: 'Crises' }).waitFor();
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const loaded = await page.evaluate(() => performance.now());
// When each step was over: a long task belongs to the step it fell in.
const marks = [];
const mark = async (kind) => marks.push({ kind, at: await page.evaluate(() => performance.now()) });
await page.getByRole('button', { name: 'Play at once' }).click();
await page.getByRole('heading', { name: 'Dispatches', level: 1 }).waitFor();
await mark('beginning of the game');
const asked = await playOut(page, (step) => mark(`step ${step}`));
const { tasks, clicks } = await page.evaluate(() => window.feel);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });

const tasksOfPlay = tasks.filter(({ startTime }) => startTime > loaded);
const played = tasksOfPlay.map(({ duration }) => duration);
await devtools.send('HeapProfiler.collectGarbage');
const { usedSize } = await devtools.send('Runtime.getHeapUsage');
const glue = await page.locator('#program').evaluate(({ dataset }) => dataset.glue);
const [worker] = page.workers();
const megabytes = (bytes) => bytes / 1_000_000;
const pageMB = megabytes(usedSize + (await page.evaluate(programMemory, glue)));
const workerMB = megabytes(await worker.evaluate(programMemory, glue));

const rows = [
  ['memory of page and worker after a whole game', pageMB + workerMB, BOUNDS.memoryMB, 'MB'],
  ['longest task', Math.max(0, ...played), BOUNDS.taskMs, 'ms'],
  ['slowest click until the next frame', Math.max(0, ...clicks), BOUNDS.clickMs, 'ms'],
];
console.log(`a whole game of ${asked} steps, ${SLOWER} times slower than this machine\n`);
for (const [what, figure, bound, unit] of rows) {
  const beyond = figure > bound ? ', beyond' : '';
  console.log(`${what.padEnd(48)}${figure.toFixed(0).padStart(6)} ${unit}  (bound ${bound}${beyond})`);
}
console.log(`\n  of memory, the page ${pageMB.toFixed(0)} MB and the worker ${workerMB.toFixed(0)} MB`);
console.log(`  tasks over 50 ms: ${played.length}; their median ${median(played).toFixed(0)} ms`);
for (const { startTime, duration } of tasksOfPlay.toSorted((one, other) => other.duration - one.duration).slice(0, 3)) {
  const { kind } = marks.find(({ at }) => at >= startTime) ?? { kind: 'end of the game' };
  console.log(`  ${duration.toFixed(0)} ms in the ${kind}`);
}
console.log(`  clicks over 16 ms: ${clicks.length}; their median ${median(clicks).toFixed(0)} ms`);
await browser.close();
server.close();
process.exit(rows.some(([, figure, bound]) => figure > bound) ? 1 : 0);

/** Runs in the page or in the worker: bytes of the program's own memory. Its glue is there already. */
async function programMemory(glue) {
  const { initSync } = await import(glue);
  return initSync({}).memory.buffer.byteLength;
}

function median(figures) {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
