// The world with each member of the table as a shape of its own, by the member's id. It carries no colours: a
// page uses its shapes one by one and gives each its own.
import { geoNaturalEarth1 } from "d3-geo";
import { coarser, countries, outline, rest, together } from "./atlas.mjs";

const WIDTH = 1440;
const HEIGHT = 690;

/** Countries of Natural Earth that make up a State of 1950; borders within them are left out. */
const STATES = {
  korea: ["North Korea", "South Korea"],
  prc: ["China"],
  china: ["Taiwan"],
  cuba: ["Cuba"],
  ecuador: ["Ecuador"],
  egypt: ["Egypt"],
  france: ["France"],
  india: ["India"],
  norway: ["Norway"],
  uk: ["United Kingdom"],
  usa: ["United States of America"],
  brazil: ["Brazil"],
  netherlands: ["Netherlands"],
  turkey: ["Turkey"],
  ussr: [
    "Russia", "Estonia", "Latvia", "Lithuania", "Belarus", "Ukraine", "Moldova", "Georgia", "Armenia", "Azerbaijan",
    "Kazakhstan", "Uzbekistan", "Turkmenistan", "Kyrgyzstan", "Tajikistan",
  ],
  yugoslavia: ["Slovenia", "Croatia", "Bosnia and Herz.", "Serbia", "Kosovo", "Montenegro", "Macedonia"],
};

/** French Guiana belongs to France's shape in Natural Earth; the mark is for the country at the table. */
const KEEP = { france: ([ring]) => ring.every(([east]) => east > -20) };

export function world() {
  const atlas = coarser(countries(110), 0.35);
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitExtent(
    [[4, 4], [WIDTH - 4, HEIGHT - 4]],
    { type: "MultiPoint", coordinates: [[-169, 8], [-168.9, 8], [191, 8], [190.9, 8], [11, -56], [11, 78]] },
  );
  const drawn = [`<path id="land" d="${outline(projection, rest(atlas, (name) => name !== "Antarctica"), 20)}"/>`];
  for (const [id, names] of Object.entries(STATES)) {
    drawn.push(`<path id="${id}" d="${outline(projection, together(atlas, names, KEEP[id]), 3)}"/>`);
  }
  return { box: `0 0 ${WIDTH} ${HEIGHT}`, title: "The world, with the members of the table", drawn, own: true };
}
