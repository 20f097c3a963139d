// A drawn map: streets invented from the coordinates, so that one place always looks the same. No tiles are fetched.

import { svg } from "./dom.js";

const WIDTH = 280;
const HEIGHT = 132;

/** Numbers in [0, 1) that depend on the seed only (mulberry32). */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function streets(roll) {
  const lines = [];
  for (let x = -WIDTH; x < 2 * WIDTH; x += 26 + roll() * 22) lines.push(`M${x.toFixed(1)} -200V400`);
  for (let y = -200; y < 400; y += 22 + roll() * 18) lines.push(`M-280 ${y.toFixed(1)}H560`);
  return lines.join("");
}

function curve(roll, from, to) {
  const bend = () => (roll() * 90 - 45).toFixed(1);
  return `M-20 ${from}C80 ${from + Number(bend())} 190 ${to + Number(bend())} 300 ${to}`;
}

function park(roll) {
  const x = roll() * WIDTH;
  const y = roll() * HEIGHT;
  const points = Array.from({ length: 7 }, (_, i) => {
    const angle = (i / 7) * 2 * Math.PI;
    const reach = 18 + roll() * 22;
    return `${(x + reach * 1.4 * Math.cos(angle)).toFixed(1)},${(y + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return svg("polygon", { class: "map-park", points: points.join(" ") });
}

export function drawMap(latitude, longitude, label) {
  const roll = dice(Math.round(latitude * 1e4) * 7919 + Math.round(longitude * 1e4));
  const turn = (roll() * 50 - 25).toFixed(1);
  const main = curve(roll, 20 + roll() * 90, 20 + roll() * 90);
  return svg(
    "svg",
    { class: "map", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "xMidYMid slice", role: "img", "aria-label": label },
    svg("rect", { class: "map-land", width: WIDTH, height: HEIGHT }),
    park(roll), park(roll),
    svg("path", { class: "map-street", d: streets(roll), transform: `rotate(${turn} ${WIDTH / 2} ${HEIGHT / 2})` }),
    roll() > 0.45 ? svg("path", { class: "map-water", d: curve(roll, roll() * HEIGHT, roll() * HEIGHT) }) : null,
    svg("path", { class: "map-road-edge", d: main }),
    svg("path", { class: "map-road", d: main }),
    svg("ellipse", { class: "map-shadow", cx: 140, cy: 72, rx: 9, ry: 3.5 }),
    svg("path", { class: "map-pin", d: "M140 72s-15-15-15-27a15 15 0 0 1 30 0c0 12-15 27-15 27z" }),
    svg("circle", { class: "map-dot", cx: 140, cy: 45, r: 5.5 }),
  );
}

/** "51.95400, 7.99010": plain digits, so that they can be copied. */
export function coordinates({ latitude, longitude }) {
  return `${Number(latitude).toFixed(5)}, ${Number(longitude).toFixed(5)}`;
}
