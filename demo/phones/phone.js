// One person's phone: head, chat, foot. Loads its own chat and shows it.

import { act, loadChat } from "./api.js";
import { ChatLog } from "./chat.js";
import { Composer } from "./composer.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { initials } from "./media.js";
import { Overlay } from "./overlay.js";
import { isRightToLeft, languageName, say, words } from "./strings.js";

const TYPING_LASTS = 6000; // ms; Telegram's "typing" ends by itself without an event

export const fullName = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");
/** The roles of those who work for the county or with it; everybody else is somebody who seeks advice. */
const STAFF = new Set(["case_manager", "coordinator", "authority", "lead", "admin"]);
export const isStaff = (person) => STAFF.has(person.role);
export const tint = (person) => `tint-${Math.abs(person.id) % 8}`;

export class Phone {
  /**
   * @param onHide called when the person puts the phone away; onNews with the number of new messages
   * @param others the other phones a link can be opened on, as [{id, name}]; openOn(id, payload) does it
   */
  constructor(person, bot, { onHide, onNews, others, openOn }) {
    this.data = person;
    this.bot = bot;
    this.words = words(person.language_code);
    this.onHide = onHide;
    this.onNews = onNews;
    this.others = others;
    this.openOn = openOn;
    this.seenAlerts = null; // null until the first load: old alerts are not shown again
    this.build();
  }

  build() {
    const { words: w, data } = this;
    const code = data.language_code;
    this.name = el("h2", { class: "who", dir: "auto" });
    this.about = el("p", { class: "about" });
    this.note = el("p", { class: "note", dir: "auto" });
    this.more = button({ class: "round more", "aria-label": w.menu, title: w.menu, "aria-haspopup": "menu", "aria-expanded": "false", on: { click: () => this.showMenu() } }, icon("more"));
    this.face = el("span", { class: `avatar ${tint(data)}`, "aria-hidden": "true" });
    const bar = el("header", { class: "bar" }, this.face, el("div", { class: "names" }, this.name, this.about), this.more);
    this.screen = el("div", { class: "screen" });
    this.overlay = new Overlay(this.screen, w);
    const ctx = this.context();
    this.log = new ChatLog(ctx, fullName(data));
    this.composer = new Composer(this);
    this.greeting = el("div", { class: "greeting", hidden: true },
      el("span", { class: "bot-face", "aria-hidden": "true" }, initials(this.bot.first_name)),
      el("p", { class: "bot-name", dir: "auto" }, this.bot.first_name),
      this.bot.username ? el("p", { class: "bot-user" }, el("bdi", { dir: "ltr" }, `@${this.bot.username}`)) : null,
      this.hello = el("p", { class: "hint", dir: "auto" }, w.empty),
      el("p", { class: "hint" }, say(w.emptyHint, { bot: this.bot.first_name })));
    this.log.node.append(this.greeting);
    this.screen.prepend(bar, this.note, this.log.node, this.composer.node);
    this.node = el("section", {
      class: "phone", id: `phone-${data.id}`, lang: code, dir: isRightToLeft(code) ? "rtl" : "ltr", "aria-label": fullName(data), data: { person: data.id },
    }, this.screen);
    this.describe(data);
  }

  /** What the messages may do in this phone. */
  context() {
    return {
      words: this.words,
      language: this.data.language_code,
      bot: this.bot,
      press: (messageId, data) => this.press(messageId, data),
      send: (text) => this.act("text", { text }),
      start: (payload) => this.openLink(payload),
      edit: (message) => this.composer.edit(message),
      call: (number) => this.overlay.toast(say(this.words.calling, { number: number.trim() })),
      toast: (text) => this.overlay.toast(text),
      copy: (text) => this.copy(text),
    };
  }

  person() {
    return this.data;
  }

  describe(person) {
    this.data = person;
    this.name.textContent = fullName(person);
    this.face.textContent = initials(person.first_name, person.last_name);
    this.about.replaceChildren(
      ...(person.role && person.role !== "client" ? [el("bdi", { class: "role" }, this.words.roles[person.role] ?? person.role)] : []),
      el("bdi", { class: "language" }, languageName(person.language_code)));
    this.note.textContent = person.note ?? "";
    this.note.hidden = !person.note;
    this.node.classList.toggle("staff", isStaff(person));
    this.node.classList.toggle("blocked", Boolean(person.blocked));
  }

  /** Loads the chat. Calls that come while one is under way are answered by a single further one. */
  async refresh() {
    if (this.loading) {
      this.again = true;
      return this.loading;
    }
    this.loading = this.load();
    try {
      await this.loading;
    } finally {
      this.loading = null;
    }
    if (this.again) {
      this.again = false;
      return this.refresh();
    }
    return undefined;
  }

  async load() {
    let chat;
    try {
      chat = await loadChat(this.data.id);
    } catch {
      return; // the page says that the server does not answer
    }
    this.describe(chat.person);
    this.composer.apply(chat);
    this.greeting.hidden = chat.messages.length > 0;
    this.hello.textContent = chat.description || this.words.empty;
    const news = this.log.apply(chat);
    if (news > 0) this.onNews(news);
    this.showAlerts(chat.alerts ?? []);
    clearTimeout(this.typingEnds);
    if (chat.typing) this.typingEnds = setTimeout(() => this.refresh(), TYPING_LASTS);
  }

  showAlerts(alerts) {
    const fresh = this.seenAlerts ? alerts.filter(({ id }) => !this.seenAlerts.has(id)) : [];
    this.seenAlerts ??= new Set();
    alerts.forEach(({ id }) => this.seenAlerts.add(id));
    for (const { text, show_alert: modal } of fresh) {
      if (!text) continue;
      if (modal) this.overlay.alert(text);
      else this.overlay.toast(text);
    }
  }

  /** Acts as the person; true if the server took it. */
  async act(action, body) {
    try {
      await act(this.data.id, action, body);
    } catch (problem) {
      this.overlay.toast(problem.message);
      return false;
    }
    await this.refresh();
    return true;
  }

  /** A link to this very bot. Staff hand such links on, so theirs can be opened on somebody else's phone as well. */
  async openLink(payload) {
    const others = isStaff(this.data) && payload ? this.others() : [];
    const here = { label: this.words.openHere, icon: "phone", value: this.data.id };
    const items = [here, ...others.map(({ id, name }) => ({ label: say(this.words.openOn, { name }), icon: "contact", value: id }))];
    const chosen = others.length > 0 ? await this.overlay.choose(this.words.openLink, items) : this.data.id;
    if (chosen === this.data.id) this.composer.offerStart(payload);
    else if (chosen !== null) this.openOn(chosen, payload);
  }

  async press(messageId, data) {
    this.log.pressing(messageId, data);
    await this.act("press", { message_id: messageId, data });
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.overlay.toast(this.words.copied);
    } catch {
      this.overlay.toast(text);
    }
  }

  showMenu() {
    const { words: w, data } = this;
    const items = [
      data.blocked ? { label: w.unblock, icon: "check", act: () => this.act("unblock") } : { label: w.block, icon: "block", act: () => this.act("block") },
      { label: w.hide, icon: "hide", act: () => this.onHide() },
      { label: w.deactivate, icon: "trash", danger: true, act: () => this.deactivate() },
    ];
    this.overlay.menu(this.more, data.deactivated ? [items[1]] : items, "below");
  }

  async deactivate() {
    if (await this.overlay.alert(this.words.deactivateAsk, { cancel: true })) await this.act("deactivate");
  }
}
