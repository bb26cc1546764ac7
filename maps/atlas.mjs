// Natural Earth as topology, and paths of whole numbers out of it. Knows no crisis.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoPath } from "d3-geo";
import { presimplify, simplify } from "topojson-simplify";
import * as topojson from "topojson-client";

const require = createRequire(import.meta.url);

/** The countries at 1 : 10 million (10), 1 : 50 million (50) or 1 : 110 million (110). */
export function countries(scale) {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}m.json`), "utf8"));
}

/** The same with every corner dropped whose triangle covers less than so many square degrees. */
export function coarser(topology, squareDegrees) {
  return simplify(presimplify(topology), squareDegrees);
}

/** The countries of these names as one shape, without the borders between them. */
export function together(topology, names, keep = () => true) {
  const all = topology.objects.countries.geometries;
  const missing = names.filter((name) => !all.some((it) => it.properties.name === name));
  if (missing.length > 0) throw new Error(`Natural Earth has no country called ${missing}`);
  const shape = topojson.merge(topology, all.filter((it) => names.includes(it.properties.name)));
  return { ...shape, coordinates: shape.coordinates.filter(keep) };
}

/** Every country whose name passes, as one shape. */
export function rest(topology, passes) {
  return topojson.merge(topology, topology.objects.countries.geometries.filter((it) => passes(it.properties.name)));
}

/** The border between two sets of countries. */
export function border(topology, ours, theirs) {
  const between = (a, b) => ours.includes(a.properties.name) && theirs.includes(b.properties.name);
  return topojson.mesh(topology, topology.objects.countries, (a, b) => a !== b && (between(a, b) || between(b, a)));
}

/** A shape as the `d` of a path, in whole units, relative, without specks smaller than `speck` square units. */
export function outline(projection, shape, speck = 0) {
  const lines = [];
  const into = {
    beginPath() {},
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1).push([x, y]),
    closePath: () => (lines.at(-1).closed = true),
    arc() {},
  };
  geoPath(projection, into)(shape);
  return lines.filter((line) => !line.closed || area(line) >= speck).map(path).join("");
}

function area(ring) {
  let twice = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice / 2);
}

function path(line) {
  let [x, y] = line[0].map(Math.round);
  let words = `M${x} ${y}`;
  let steps = "";
  for (const corner of line.slice(1)) {
    const [nextX, nextY] = corner.map(Math.round);
    if (nextX === x && nextY === y) continue;
    steps += ` ${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  if (steps) words += `l${steps.trimStart()}`;
  return (words + (line.closed ? "z" : "")).replaceAll(" -", "-");
}
