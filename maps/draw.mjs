// Writes public/maps: `npm install && node draw.mjs`.
import { writeFileSync } from "node:fs";
import { korea } from "./korea.mjs";
import { world } from "./world.mjs";

/** The colours of the house in both themes, because an image does not see the page's sheet. */
const COLOURS = {
  light: { sea: "#e9edee", land: "#f3eee1", coast: "#b3ab98", subject: "#fffdf8", ink: "#1a222c", muted: "#525c69", line: "#1b568f", mark: "#85590b" },
  dark: { sea: "#131b24", land: "#1f2833", coast: "#4a5563", subject: "#384655", ink: "#e9e6df", muted: "#a9b1bc", line: "#8dbbea", mark: "#ddb563" },
};

function colours({ sea, land, coast, subject, ink, muted, line, mark }) {
  return `.map-sea{fill:${sea}}.map-land{fill:${land};stroke:${coast}}.map-subject{fill:${subject};stroke:${ink}}` +
    `.map-border{stroke:${muted}}.map-river{stroke:${line}}.map-parallel{stroke:${mark}}.map-frame{stroke:${muted}}` +
    `.map-place,.map-city,.map-subject-name{fill:${ink}}.map-city{stroke:${subject}}.map-country,.map-small{fill:${muted}}` +
    `.map-river-name{fill:${line}}.map-parallel-name{fill:${mark}}`;
}

const SHAPES = "path{stroke-width:1.5;stroke-linejoin:round}.map-river,.map-parallel,.map-border,.map-frame{fill:none}.map-river{stroke-width:4}" +
  ".map-parallel{stroke-width:4;stroke-dasharray:14 8}.map-border{stroke-dasharray:2 6}" +
  'text{font:23px "Noto Sans","Segoe UI",system-ui,sans-serif}.map-city{font-weight:600;font-size:27px;stroke-width:6;stroke-linejoin:round;paint-order:stroke}' +
  ".map-country{font-size:22px;letter-spacing:.18em}.map-subject-name{font-size:28px;letter-spacing:.3em}" +
  ".map-river-name,.map-parallel-name{font-size:25px;font-style:italic}";

for (const [name, map] of Object.entries({ "korea-1950": korea(), world: world() })) {
  const style = map.own ? "" : `<style>${SHAPES}${colours(COLOURS.light)}@media(prefers-color-scheme:dark){${colours(COLOURS.dark)}}</style>\n`;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${map.box}">\n<title>${map.title}</title>\n${style}${map.drawn.join("\n")}\n</svg>\n`;
  writeFileSync(new URL(`../public/maps/${name}.svg`, import.meta.url), text);
  console.log(name, text.length);
}
