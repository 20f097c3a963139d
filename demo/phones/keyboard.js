// Buttons: those under a message, and the keys that take the keyboard's place.

import { button, el, safeUrl, startPayload } from "./dom.js";
import { icon } from "./icons.js";

const STYLES = new Set(["primary", "success", "danger"]);

export function inlineKeyboard(message, ctx) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div", { class: "inline-keyboard", role: "group" }, rows.map((row) => el("div", { class: "row" }, row.map((key) => inlineKey(key, message, ctx)))));
}

function inlineKey(key, message, ctx) {
  const label = el("span", { class: "key-label", dir: "auto" }, key.text);
  const name = `inline-key ${STYLES.has(key.style) ? key.style : ""}`.trim();
  if (key.callback_data !== undefined) {
    const press = () => node.getAttribute("aria-busy") !== "true" && ctx.press(message.message_id, key.callback_data);
    const node = button({ class: name, data: { callback: key.callback_data }, on: { click: press } }, label);
    return node;
  }
  const address = key.url ?? key.web_app?.url;
  if (address !== undefined) {
    const payload = startPayload(address, ctx.bot.username);
    if (payload !== null) return button({ class: name, on: { click: () => ctx.start(payload) } }, label);
    const href = safeUrl(address);
    if (href) return el("a", { class: `${name} url`, href, target: "_blank", rel: "noopener noreferrer", title: href }, label, icon("outside"));
  }
  if (key.copy_text?.text !== undefined) return button({ class: name, on: { click: () => ctx.copy(key.copy_text.text) } }, label);
  return button({ class: `${name} idle`, on: { click: () => ctx.toast(ctx.words.notHere) } }, label);
}

/** Marks the buttons whose press the bot has not answered: `isWaiting(message_id, data)` says which. */
export function markWaiting(root, messageId, isWaiting) {
  for (const node of root.querySelectorAll("button[data-callback]")) {
    const busy = isWaiting(messageId, node.dataset.callback);
    node.classList.toggle("waiting", busy);
    if (busy) node.setAttribute("aria-busy", "true");
    else node.removeAttribute("aria-busy");
  }
}

/** The reply keyboard. `press(key)` gets the Bot API's KeyboardButton (a bare string is one, too). */
export function replyKeyboard(markup, press) {
  const rows = markup.keyboard.map((row) => row.map((key) => (typeof key === "string" ? { text: key } : key)));
  return el(
    "div", { class: "reply-keyboard", role: "group" },
    rows.map((row) => el("div", { class: "row" }, row.map((key) => button(
      { class: `reply-key ${STYLES.has(key.style) ? key.style : ""}`.trim(), data: { key: key.text }, on: { click: () => press(key) } },
      key.request_location ? icon("location") : key.request_contact ? icon("contact") : null,
      el("span", { class: "key-label", dir: "auto" }, key.text),
    )))),
  );
}
