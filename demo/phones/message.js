// One message as a bubble.

import { button, el } from "./dom.js";
import { renderText } from "./entities.js";
import { icon } from "./icons.js";
import { inlineKeyboard } from "./keyboard.js";
import { renderMedia } from "./media.js";
import { clock } from "./strings.js";

export function renderMessage(message, ctx) {
  const media = renderMedia(message, ctx);
  const text = message.text ?? message.caption ?? "";
  const bare = Boolean(message.sticker);
  const bubble = el(
    "div", { class: bare ? "bubble bare" : "bubble" },
    quoted(message.reply_to_message),
    media,
    el("div", { class: "body" },
      text ? el("div", { class: "text", dir: "auto" }, renderText(text, message.text === undefined ? message.caption_entities : message.entities, ctx)) : null,
      meta(message, ctx)),
  );
  return el(
    "article",
    { class: `message ${message.outgoing ? "out" : "in"}`, data: { message: message.message_id }, tabindex: "-1" },
    bubble,
    inlineKeyboard(message, ctx),
  );
}

function quoted(original) {
  const text = original?.text ?? original?.caption;
  return text ? el("div", { class: "quoted", dir: "auto" }, text) : null;
}

function meta(message, ctx) {
  const edit = message.outgoing && message.text !== undefined
    ? button({ class: "edit", "aria-label": ctx.words.edit, title: ctx.words.edit, on: { click: () => ctx.edit(message) } }, icon("edit"))
    : null;
  return el(
    "span", { class: "meta" },
    edit,
    message.edit_date ? el("span", { class: "edited" }, ctx.words.edited) : null,
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date, ctx.language)),
    message.outgoing ? icon("check") : null,
  );
}
