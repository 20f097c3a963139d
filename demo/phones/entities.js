// Text with Bot API entities → DOM nodes. Offsets count UTF-16 units, as JavaScript strings do.
// Links, numbers and commands in plain text are the server's to find, as with Telegram.

import { button, el, safeUrl, startPayload } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "span",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** Nodes for `text[from, to)`. Overlapping entities are split, nested ones nest. */
export function renderText(text, entities, ctx) {
  const sorted = (entities ?? [])
    .filter((e) => Number.isInteger(e.offset) && Number.isInteger(e.length) && e.length > 0)
    .map((e) => ({ ...e, start: Math.max(0, e.offset), end: Math.min(text.length, e.offset + e.length) }))
    .filter((e) => e.start < e.end)
    .sort(byPlace);
  return span(text, 0, text.length, sorted, ctx);
}

// At the same place the longer goes outside, and a block outside what is inline.
function byPlace(a, b) {
  return a.start - b.start || b.end - a.end || Number(BLOCKS.has(b.type)) - Number(BLOCKS.has(a.type));
}

function span(text, from, to, entities, ctx) {
  const nodes = [];
  const queue = [...entities];
  let at = from;
  while (queue.length > 0) {
    const entity = queue.shift();
    if (entity.start > at) nodes.push(text.slice(at, entity.start));
    const inner = [];
    while (queue.length > 0 && queue[0].start < entity.end) {
      const next = queue.shift();
      inner.push({ ...next, end: Math.min(next.end, entity.end) });
      if (next.end > entity.end) queue.push({ ...next, start: entity.end });
    }
    queue.sort(byPlace);
    const children = span(text, entity.start, entity.end, inner, ctx);
    nodes.push(wrap(entity, text.slice(entity.start, entity.end), children, ctx));
    at = entity.end;
    // A block already ends its line.
    if (BLOCKS.has(entity.type) && text[at] === "\n" && !(queue[0]?.start <= at)) at += 1;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrap(entity, text, children, ctx) {
  switch (entity.type) {
    case "url":
    case "text_link":
      return link(entity.url ?? text, children, ctx);
    case "email":
      return el("a", { class: "link", href: safeUrl(`mailto:${text}`) }, children);
    case "phone_number":
      return tappable("link number", children, () => ctx.call(text));
    case "bot_command":
      return tappable("link command", children, () => ctx.send(text));
    case "spoiler":
      return spoiler(children, ctx);
    case "expandable_blockquote":
      return expandable(children, ctx);
    case "pre":
      return el("pre", { dir: "auto", tabindex: "0" }, el("code", {}, children));
    case "blockquote":
      return el("blockquote", { dir: "auto" }, children);
    default:
      return el(TAGS[entity.type] ?? "span", { class: entity.type === "mention" || entity.type === "hashtag" ? "mention" : null }, children);
  }
}

function link(address, children, ctx) {
  const payload = startPayload(address, ctx.bot.username);
  if (payload !== null) return tappable("link", children, () => ctx.start(payload));
  const href = safeUrl(address);
  if (href === null) return el("span", { class: "mention" }, children);
  return el("a", { class: "link", href, target: "_blank", rel: "noopener noreferrer", title: href }, children);
}

// An inline link that acts in the phone. Not a <button>: that would be laid out as one box, which neither
// breaks over lines nor takes part in the order of right-to-left text as it does in Telegram.
function tappable(name, children, action) {
  const act = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    action();
  };
  return el("span", { class: name, role: "link", tabindex: "0", on: { click: act, keydown: act } }, children);
}

function spoiler(children, ctx) {
  const node = tappable("spoiler", children, () => {
    node.classList.add("shown");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
    node.removeAttribute("tabindex");
  });
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", ctx.words.spoiler);
  return node;
}

function expandable(children, ctx) {
  const quote = el("blockquote", { dir: "auto", class: "expandable" }, el("div", { class: "folded" }, children));
  const more = button({ class: "expand", "aria-expanded": "false", on: {
    click: () => {
      const open = quote.classList.toggle("open");
      more.setAttribute("aria-expanded", String(open));
    },
  } }, ctx.words.more);
  quote.append(more);
  return quote;
}
