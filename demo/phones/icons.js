// The page's few drawings, as strokes on a 24 × 24 grid.

import { svg } from "./dom.js";

const STROKES = {
  plus: "M12 5v14M5 12h14",
  reset: "M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4 9M4 4v5h5",
  attach: "M20 11.5l-8.2 8.2a5.3 5.3 0 0 1-7.5-7.5l8.6-8.6a3.5 3.5 0 0 1 5 5l-8.4 8.3a1.7 1.7 0 0 1-2.5-2.4l7.6-7.6",
  commands: "M4 7h16M4 12h16M4 17h10",
  keyboard: "M3 6.5h18v11H3zM7 10h.01M10.3 10h.01M13.6 10h.01M17 10h.01M7 14h10",
  send: "M4 12l16-8-5 16-3.2-6.6zM11.8 13.4L20 4",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  down: "M6 9l6 6 6-6",
  close: "M6 6l12 12M18 6L6 18",
  edit: "M4 20l1-4.5L16.5 4 20 7.5 8.5 19z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  location: "M12 21s7-6.3 7-11.5a7 7 0 0 0-14 0C5 14.7 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  photo: "M4 5h16v14H4zM4 16l5-5 4.5 4.5 2.5-2.5 4 4M15.5 9.5h.01",
  document: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  voice: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  video: "M3 6h12v12H3zM15 11l6-4v10l-6-4z",
  sticker: "M12 3a9 9 0 1 0 9 9l-9-9zM12 3c0 5 3 9 9 9M8 13.5c1 1.7 2.3 2.5 4 2.5M8.5 9.5h.01",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5",
  phone: "M6 3l3.5.5 1.5 4-2 2a12 12 0 0 0 5.5 5.5l2-2 4 1.5.5 3.5c-1 2-3 3-5 2.5C10 19 5 14 3.5 8c-.5-2 .5-4 2.5-5z",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.7l12.6 12.6",
  hide: "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4 4l16 16",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  play: "M8 5l11 7-11 7z",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3.2 2",
  outside: "M8 16L17 7M10 7h7v7",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
};

export function icon(name) {
  return svg(
    "svg",
    { class: `icon icon-${name}`, viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    svg("path", { d: STROKES[name] }),
  );
}
