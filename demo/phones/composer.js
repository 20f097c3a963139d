// The foot of a phone: writing, attaching, commands, the reply keyboard, and the large Start button.

import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { replyKeyboard } from "./keyboard.js";
import { say } from "./strings.js";

const ATTACHMENTS = ["photo", "document", "voice", "video", "sticker", "contact"];
const WITH_CAPTION = new Set(["photo", "document", "video"]);

export class Composer {
  /** @param phone {act(action, body), overlay, words, bot, person()} */
  constructor(phone) {
    this.phone = phone;
    this.words = phone.words;
    this.commands = [];
    this.payload = null; // of a start link that was tapped; Telegram then shows Start again
    this.editing = null;
    this.markup = null;
    this.unfolded = false;
    this.keys = el("div", { class: "keys" });
    this.node = el("div", { class: "bottom" });
    this.build();
  }

  build() {
    const { words } = this;
    this.input = el("textarea", { name: "message", rows: "1", "aria-label": words.message, placeholder: words.message, maxlength: "4096", enterkeyhint: "send" });
    this.input.addEventListener("input", () => this.onInput());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.list = button({ class: "round list-commands", "aria-label": words.commands, title: words.commands, "aria-haspopup": "menu", "aria-expanded": "false", hidden: true, on: { click: () => this.showCommands() } }, icon("commands"));
    this.fold = button({ class: "round fold", "aria-label": words.keyboard, title: words.keyboard, "aria-expanded": "false", hidden: true, on: { click: () => this.unfold(!this.unfolded) } }, icon("keyboard"));
    this.clip = button({ class: "round clip", "aria-label": words.attach, title: words.attach, "aria-haspopup": "menu", "aria-expanded": "false", on: { click: () => this.showAttachments() } }, icon("attach"));
    this.go = el("button", { type: "submit", class: "round go", "aria-label": words.send, title: words.send }, icon("send"));
    this.banner = el("div", { class: "banner", hidden: true }, icon("edit"), el("span", { class: "banner-text" }, words.editing),
      button({ class: "round", "aria-label": words.cancel, on: { click: () => this.stopEditing() } }, icon("close")));
    const form = el("form", { class: "composer", on: { submit: (event) => { event.preventDefault(); this.send(); } } },
      this.list, this.input, this.fold, this.clip, this.go);
    this.writing = el("div", { class: "writing" }, this.banner, form);
    this.big = button({ class: "big", on: { click: () => this.pressBig() } });
    this.sign = el("p", { class: "sign", dir: "auto" });
  }

  /** Shows what fits the chat: Start, Unblock, a sign, or the field to write in. */
  apply({ person, messages, reply_keyboard: markup, commands }) {
    this.commands = commands ?? [];
    this.list.hidden = this.commands.length === 0;
    this.state = person.deactivated ? "gone" : person.blocked ? "blocked" : messages.length === 0 || this.payload !== null ? "start" : "writing";
    this.applyKeyboard(this.state === "writing" ? markup : null);
    this.show();
  }

  show() {
    const { words, state } = this;
    const bot = this.phone.bot.first_name;
    if (state === "gone") this.sign.textContent = words.deactivated;
    if (state === "blocked") this.sign.textContent = say(words.blocked, { bot });
    const parts = { gone: [this.sign], blocked: [this.sign, this.big], start: [this.big], writing: [this.writing, this.keys] }[state];
    this.big.textContent = state === "blocked" ? words.unblock : words.start;
    this.big.classList.toggle("start", state === "start");
    if (parts.every((part, index) => this.node.children[index] === part)) return;
    const had = this.node.contains(document.activeElement);
    this.phone.overlay.closeMenu(this.node); // the phone's own menu stays, wherever the chat stands meanwhile
    this.node.replaceChildren(...parts);
    if (had) (state === "writing" ? this.input : this.big).focus({ preventScroll: true });
  }

  applyKeyboard(markup) {
    const usable = markup?.keyboard?.length ? markup : null;
    const signature = JSON.stringify(usable);
    if (signature === this.signature) return;
    this.signature = signature;
    this.markup = usable;
    this.input.placeholder = usable?.input_field_placeholder || this.words.message;
    this.fold.hidden = !usable;
    this.keys.replaceChildren(...(usable ? [replyKeyboard(usable, (key) => this.pressKey(key))] : []));
    this.unfold(Boolean(usable) && usable.collapsed !== true);
  }

  unfold(open) {
    this.unfolded = open;
    this.keys.hidden = !open;
    this.fold.setAttribute("aria-expanded", String(open));
  }

  async pressKey(key) {
    let place = {};
    if (key.request_location) {
      place = await this.phone.overlay.choosePlace(this.phone.person().places ?? []);
      if (place === null) return;
    }
    if (this.markup?.one_time_keyboard) {
      this.unfold(false);
      this.input.focus({ preventScroll: true });
    }
    await this.phone.act("key", { text: key.text, ...place });
  }

  pressBig() {
    if (this.state === "blocked") return this.phone.act("unblock");
    const payload = this.payload;
    this.payload = null;
    return this.phone.act("text", { text: payload ? `/start ${payload}` : "/start" });
  }

  offerStart(payload) {
    this.payload = payload;
    this.state = "start";
    this.applyKeyboard(null);
    this.show();
    this.big.focus({ preventScroll: true });
  }

  onInput() {
    const { input } = this;
    input.dir = input.value ? "auto" : ""; // an empty field follows the phone, so that its placeholder does, too
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
    const typed = /^\/\w*$/.test(input.value) ? input.value.slice(1).toLowerCase() : null;
    const fitting = typed === null ? [] : this.commands.filter(({ command }) => command.startsWith(typed));
    if (fitting.length > 0) this.openCommands(input, fitting, false);
    else this.phone.overlay.closeMenu();
  }

  onKey(event) {
    const { overlay } = this.phone;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      if (overlay.opened) overlay.closeMenu();
      else if (this.editing) this.stopEditing();
    } else if (event.key === "ArrowUp" && overlay.opened) {
      event.preventDefault();
      overlay.opened.lastElementChild.focus();
    }
  }

  async send() {
    const text = this.input.value;
    if (text.trim() === "") return;
    const { editing } = this;
    this.clear();
    this.stopEditing();
    const done = await (editing ? this.phone.act("edit", { message_id: editing, text }) : this.phone.act("text", { text }));
    if (!done && this.input.value === "") this.write(text); // nothing typed is lost
  }

  clear() {
    this.write("");
  }

  write(text) {
    this.input.value = text;
    this.onInput();
  }

  edit(message) {
    this.editing = message.message_id;
    this.banner.hidden = false;
    this.write(message.text);
    this.input.focus();
  }

  stopEditing() {
    if (!this.editing) return;
    this.editing = null;
    this.banner.hidden = true;
    this.clear();
    this.input.focus({ preventScroll: true });
  }

  showCommands() {
    this.openCommands(this.list, this.commands, true);
  }

  openCommands(opener, commands, focus) {
    const items = commands.map(({ command, description }) => ({
      label: description, hint: `/${command}`,
      act: () => {
        if (opener === this.input) this.clear();
        this.phone.act("text", { text: `/${command}` });
      },
    }));
    this.phone.overlay.menu(opener, items, "above commands", { focus });
  }

  showAttachments() {
    const items = [{ label: this.words.location, icon: "location", act: () => this.sendPlace() }].concat(
      ATTACHMENTS.map((kind) => ({ label: this.words[kind], icon: kind, act: () => this.attach(kind) })),
    );
    this.phone.overlay.menu(this.clip, items, "above attachments");
  }

  async sendPlace() {
    const place = await this.phone.overlay.choosePlace(this.phone.person().places ?? []);
    if (place) await this.phone.act("location", place);
  }

  attach(kind) {
    const caption = WITH_CAPTION.has(kind) ? this.input.value.trim() : "";
    if (caption) this.clear();
    return this.phone.act(kind, caption ? { caption } : {});
  }
}
