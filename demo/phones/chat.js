// The list of messages: only what changed is rendered anew, and the reader's place is kept.

import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { markWaiting } from "./keyboard.js";
import { renderMessage } from "./message.js";
import { day, say } from "./strings.js";

const NEAR = 48; // px from the end that still count as "at the end"
const PATIENCE = 15_000; // ms after which a button stops turning although nobody answered, as in Telegram

export class ChatLog {
  constructor(ctx, name) {
    this.ctx = ctx;
    this.shown = new Map(); // message_id → {node, signature}
    this.pressed = new Map(); // "message_id data" → when first seen waiting
    this.atEnd = true;
    this.isWaiting = (id, data) => Date.now() - (this.pressed.get(`${id} ${data}`) ?? 0) < PATIENCE;
    this.typing = el("div", { class: "typing in", hidden: true }, el("div", { class: "bubble" },
      el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")),
      el("span", { class: "unseen" }, say(ctx.words.typing, { bot: ctx.bot.first_name }))));
    this.list = el("div", { class: "list", role: "log", "aria-live": "polite", "aria-busy": "true", "aria-label": say(ctx.words.chat, { name }) });
    this.scroller = el("div", { class: "scroller", tabindex: "0", "aria-label": say(ctx.words.chat, { name }), role: "region" }, this.list, this.typing);
    this.down = button({ class: "down", hidden: true, "aria-label": ctx.words.newMessages, on: { click: () => this.toEnd() } }, icon("down"));
    this.node = el("div", { class: "chat" }, this.scroller, this.down);
    this.scroller.addEventListener("scroll", () => this.noticeScroll(), { passive: true });
    // Keyboards and menus change the height: whoever was at the end stays there.
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.scroller);
    this.list.addEventListener("load", () => this.atEnd && this.toEnd(), true); // pictures
  }

  noticeScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    this.atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    this.down.hidden = this.atEnd;
    if (this.atEnd) this.down.classList.remove("fresh");
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.atEnd = true;
    this.down.hidden = true;
    this.down.classList.remove("fresh");
  }

  /** Shows this chat; returns how many messages of the bot are new. */
  apply({ messages, waiting, typing }) {
    const first = this.list.getAttribute("aria-busy") === "true";
    const follow = this.atEnd;
    const nodes = [];
    let news = 0;
    let own = false;
    let lastDay = null;
    for (const message of messages) {
      const today = day(message.date, this.ctx.language);
      if (today !== lastDay) nodes.push(this.divider(today));
      lastDay = today;
      if (!this.shown.has(message.message_id)) {
        if (message.outgoing) own = true;
        else news += 1;
      }
      nodes.push(this.nodeFor(message));
    }
    this.arrange(nodes);
    this.forget(new Set(messages.map((message) => message.message_id)));
    this.markWaiting(waiting ?? []);
    this.typing.hidden = !typing;
    if (first || own || follow) this.toEnd();
    else if (news > 0) this.down.classList.add("fresh");
    if (!first) this.noticeScroll();
    this.list.setAttribute("aria-busy", "false");
    return first ? 0 : news;
  }

  divider(text) {
    this.dividers ??= new Map();
    if (!this.dividers.has(text)) this.dividers.set(text, el("div", { class: "day" }, el("span", {}, text)));
    return this.dividers.get(text);
  }

  nodeFor(message) {
    const signature = JSON.stringify(message);
    const old = this.shown.get(message.message_id);
    if (old?.signature === signature) return old.node;
    const node = renderMessage(message, this.ctx);
    if (old?.node.contains(document.activeElement)) this.refocus = { node, data: document.activeElement.dataset.callback };
    if (!old) node.classList.add("new");
    this.shown.set(message.message_id, { node, signature });
    return node;
  }

  /** Puts the nodes in order and leaves alone those that are in place, so that focus and reading go on. */
  arrange(nodes) {
    const wanted = new Set(nodes);
    for (const child of [...this.list.children]) if (!wanted.has(child)) child.remove();
    nodes.forEach((node, index) => {
      if (this.list.children[index] !== node) this.list.insertBefore(node, this.list.children[index] ?? null);
    });
    if (this.refocus) {
      const { node, data } = this.refocus;
      const buttons = [...node.querySelectorAll(".inline-key")];
      (buttons.find((item) => item.dataset.callback === data) ?? buttons[0] ?? node).focus({ preventScroll: true });
      this.refocus = null;
    }
  }

  forget(alive) {
    for (const id of [...this.shown.keys()]) if (!alive.has(id)) this.shown.delete(id);
  }

  markWaiting(waiting) {
    const now = Date.now();
    const keys = new Set(waiting.map(({ message_id, data }) => `${message_id} ${data}`));
    for (const key of [...this.pressed.keys()]) if (!keys.has(key)) this.pressed.delete(key);
    for (const key of keys) if (!this.pressed.has(key)) this.pressed.set(key, now);
    for (const [id, { node }] of this.shown) markWaiting(node, id, this.isWaiting);
    clearTimeout(this.patience);
    if (keys.size > 0) this.patience = setTimeout(() => this.markWaiting(waiting), PATIENCE);
  }

  /** Turns the button at once, before the server has said so. */
  pressing(messageId, data) {
    const entry = this.shown.get(messageId);
    this.pressed.set(`${messageId} ${data}`, Date.now());
    if (entry) markWaiting(entry.node, messageId, this.isWaiting);
  }
}
