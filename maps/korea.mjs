// The peninsula of 1950: one Korea, the 38th parallel, the Yalu, the cities the Council spoke of, Taiwan beside it.
import { geoMercator } from "d3-geo";
import { border, coarser, countries, outline, rest, together } from "./atlas.mjs";

const WIDTH = 720;
const HEIGHT = 860;
/** West, south, east, north of what is shown, in degrees. */
const VIEW = { west: 121.05, south: 32.75, east: 132.6, north: 43.6 };
const TAIWAN = { west: 117.7, south: 21.5, east: 124.7, north: 26.7 };
/** Where the inset stands: in the Yellow Sea, which has room. */
const INSET = { x: 16, y: 640, width: 254, height: 204 };
const KOREA = ["North Korea", "South Korea"];

/** Cities by degrees east and north, and the side on which the name stands. */
const CITIES = [
  ["Seoul", 126.98, 37.57, "after"],
  ["Inchon", 126.63, 37.46, "before"],
  ["Pyongyang", 125.75, 39.02, "after"],
  ["Pusan", 129.04, 35.1, "after"],
];

function projected(view, box) {
  const frame = {
    type: "MultiPoint",
    coordinates: [[view.west, view.south], [view.east, view.north]],
  };
  const { x, y, width, height } = box;
  return geoMercator().fitExtent([[x, y], [x + width, y + height]], frame).clipExtent([[x, y], [x + width, y + height]]);
}

export function korea() {
  const atlas = coarser(countries(10), 0.0012);
  const main = projected(VIEW, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  const inset = projected(TAIWAN, INSET);
  const parallel = { type: "LineString", coordinates: [[120, 38], [123.5, 38], [127, 38], [130.5, 38], [134, 38]] };
  const [, parallelY] = main([127, 38]).map(Math.round);
  const drawn = [
    `<path class="map-sea" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    `<path class="map-land" d="${outline(main, rest(atlas, (name) => !KOREA.includes(name)), 6)}"/>`,
    `<path class="map-subject" d="${outline(main, together(atlas, KOREA), 6)}"/>`,
    `<path class="map-border" d="${outline(main, border(atlas, ["China"], ["Russia"]))}"/>`,
    `<path class="map-river" d="${outline(main, border(atlas, KOREA, ["China", "Russia"]))}"/>`,
    `<path class="map-parallel" d="${outline(main, parallel)}"/>`,
    ...CITIES.map((city) => place(main, ...city)),
    label("map-country", 200, 92, "CHINA"),
    label("map-small", 200, 120, "Manchuria"),
    label("map-country", 640, 44, "U.S.S.R."),
    label("map-country", 632, 806, "JAPAN"),
    label("map-subject-name", 418, 258, "KOREA"),
    label("map-parallel-name", 626, parallelY - 12, "38th parallel"),
    `<text class="map-river-name" transform="translate(232 250) rotate(-40)">Yalu</text>`,
    `<path class="map-sea" d="M${INSET.x} ${INSET.y}h${INSET.width}v${INSET.height}h-${INSET.width}z"/>`,
    `<path class="map-land" d="${outline(inset, together(atlas, ["China"]), 4)}"/>`,
    `<path class="map-land" d="${outline(inset, together(atlas, ["Taiwan"]), 4)}"/>`,
    place(inset, "Taipei", 121.53, 25.05, "after"),
    `<text class="map-small" transform="translate(66 806) rotate(-58)">Taiwan Strait</text>`,
    `<path class="map-frame" d="M${INSET.x} ${INSET.y}h${INSET.width}v${INSET.height}h-${INSET.width}z"/>`,
  ];
  return { box: `0 0 ${WIDTH} ${HEIGHT}`, title: "Korea and its neighbours, 1950", drawn };
}

function place(projection, name, east, north, side) {
  const [x, y] = projection([east, north]).map(Math.round);
  const [dx, anchor] = side === "after" ? [11, ""] : [-11, ' text-anchor="end"'];
  return `<circle class="map-place" cx="${x}" cy="${y}" r="5"/><text class="map-city" x="${x + dx}" y="${y + 9}"${anchor}>${name}</text>`;
}

function label(kind, x, y, words) {
  return `<text class="${kind}" x="${x}" y="${y}" text-anchor="middle">${words}</text>`;
}
