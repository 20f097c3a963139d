// What lies over a phone's chat for a while: toasts, alerts, menus, the choice of a place.

import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { coordinates } from "./map.js";

export class Overlay {
  constructor(screen, words) {
    this.screen = screen;
    this.words = words;
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.queue = [];
    screen.append(this.toasts);
  }

  toast(text) {
    const node = el("div", { class: "toast", dir: "auto" }, text);
    this.toasts.append(node);
    setTimeout(() => node.remove(), Math.min(10_000, 3000 + text.length * 50));
  }

  /** Resolves to true for OK, false for cancel or Esc. Several alerts wait for one another. */
  alert(text, { cancel = false } = {}) {
    return new Promise((resolve) => {
      this.queue.push({ text, cancel, resolve });
      if (this.queue.length === 1) this.nextAlert();
    });
  }

  nextAlert() {
    const { text, cancel, resolve } = this.queue[0];
    const finish = (answer) => {
      close();
      this.queue.shift();
      resolve(answer);
      if (this.queue.length > 0) this.nextAlert();
    };
    const ok = button({ class: "primary ok", on: { click: () => finish(true) } }, this.words.ok);
    const box = el("div", { class: "dialog", role: "alertdialog", "aria-modal": "true", "aria-label": text },
      el("p", { class: "dialog-text", dir: "auto" }, text),
      el("div", { class: "choices" }, cancel ? button({ on: { click: () => finish(false) } }, this.words.cancel) : null, ok));
    const close = this.cover(box, () => finish(!cancel), ok);
  }

  /** Covers the phone with `box` and makes the rest inert; returns what takes it away again. */
  cover(box, onEscape, focus) {
    const before = document.activeElement;
    const mayFocus = before === document.body || before === null || this.screen.contains(before);
    const veil = el("div", { class: "veil" }, box);
    const behind = [...this.screen.children].filter((child) => child !== this.toasts);
    behind.forEach((child) => { child.inert = true; });
    veil.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onEscape();
    });
    this.screen.append(veil);
    if (mayFocus) focus.focus({ preventScroll: true });
    return () => {
      veil.remove();
      const above = this.screen.querySelector(":scope > .veil");
      if (!above) behind.forEach((child) => { child.inert = false; });
      if (mayFocus && before?.isConnected) before.focus({ preventScroll: true });
    };
  }

  /**
   * Opens a menu; a second call from the same button closes it.
   * @param items [{label, hint, icon, act, danger}]
   */
  menu(opener, items, place, { focus = true } = {}) {
    const again = this.opener === opener;
    this.closeMenu();
    if (again && focus) return;
    const choose = (item) => {
      this.closeMenu();
      if (opener.isConnected) opener.focus({ preventScroll: true });
      item.act();
    };
    const entries = items.map((item) => button(
      { class: item.danger ? "entry danger" : "entry", role: "menuitem", on: { click: () => choose(item) } },
      item.icon ? icon(item.icon) : null,
      el("span", { class: "entry-label", dir: "auto" }, item.label),
      item.hint ? el("span", { class: "entry-hint", dir: "auto" }, item.hint) : null,
    ));
    const node = el("div", { class: `menu ${place}`, role: "menu", "aria-label": opener.getAttribute("aria-label") }, entries);
    node.addEventListener("keydown", (event) => this.moveInMenu(event, entries));
    node.addEventListener("focusout", (event) => {
      if (event.relatedTarget && event.relatedTarget !== opener && !node.contains(event.relatedTarget)) this.closeMenu();
    });
    this.opener = opener;
    this.opened = node;
    this.outside = (event) => !node.contains(event.target) && !opener.contains(event.target) && this.closeMenu();
    document.addEventListener("pointerdown", this.outside, true);
    if (opener.matches("button")) opener.setAttribute("aria-expanded", "true");
    opener.closest(".bar, .bottom").append(node);
    if (focus) entries[0]?.focus({ preventScroll: true });
  }

  moveInMenu(event, entries) {
    const at = entries.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      entries[(to + entries.length) % entries.length].focus();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      const { opener } = this;
      this.closeMenu();
      opener.focus({ preventScroll: true });
    }
  }

  /** @param within if given, only a menu that was opened from inside this node is closed */
  closeMenu(within = null) {
    if (!this.opened || (within && !within.contains(this.opener))) return;
    document.removeEventListener("pointerdown", this.outside, true);
    if (this.opener.matches("button")) this.opener.setAttribute("aria-expanded", "false");
    const node = this.opened;
    this.opened = null;
    this.opener = null;
    node.remove();
  }

  /** Asks where the person is; resolves to {latitude, longitude} or null. */
  choosePlace(places) {
    return new Promise((resolve) => {
      const finish = (place) => {
        close();
        resolve(place && { latitude: place.latitude, longitude: place.longitude });
      };
      const suggestions = places.map((place) => button({ class: "entry", on: { click: () => finish(place) } },
        icon("location"), el("span", { class: "entry-label", dir: "auto" }, place.name),
        el("span", { class: "entry-hint" }, el("bdi", { dir: "ltr" }, coordinates(place)))));
      const form = this.coordinatesForm(finish);
      const cancel = button({ class: "cancel", on: { click: () => finish(null) } }, this.words.cancel);
      const box = el("div", { class: "dialog place-choice", role: "dialog", "aria-modal": "true", "aria-label": this.words.shareLocation },
        el("h3", {}, this.words.shareLocation), el("div", { class: "suggestions" }, suggestions), form, el("div", { class: "choices" }, cancel));
      const close = this.cover(box, () => finish(null), suggestions[0] ?? form.elements[0]);
    });
  }

  /** Asks which of several: resolves to the `value` of the item chosen, or null. @param items [{label, icon, value}] */
  choose(title, items) {
    return new Promise((resolve) => {
      const finish = (value) => {
        close();
        resolve(value);
      };
      const entries = items.map((item) => button({ class: "entry", on: { click: () => finish(item.value) } },
        icon(item.icon), el("span", { class: "entry-label", dir: "auto" }, item.label)));
      const cancel = button({ class: "cancel", on: { click: () => finish(null) } }, this.words.cancel);
      const box = el("div", { class: "dialog choice", role: "dialog", "aria-modal": "true", "aria-label": title },
        el("h3", {}, title), el("div", { class: "suggestions" }, entries), el("div", { class: "choices" }, cancel));
      const close = this.cover(box, () => finish(null), entries[0]);
    });
  }

  coordinatesForm(finish) {
    const latitude = el("input", { name: "latitude", inputmode: "decimal", dir: "ltr", required: true, placeholder: "51.9540" });
    const longitude = el("input", { name: "longitude", inputmode: "decimal", dir: "ltr", required: true, placeholder: "7.9901" });
    const problem = el("p", { class: "problem", role: "alert", hidden: true }, this.words.badPlace);
    const number = (field) => (field.value.trim() === "" ? NaN : Number(field.value.trim().replace(",", ".")));
    const send = (event) => {
      event.preventDefault();
      const place = { latitude: number(latitude), longitude: number(longitude) };
      problem.hidden = Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180;
      if (problem.hidden) finish(place);
      else latitude.focus();
    };
    return el("form", { class: "coordinates-form", novalidate: true, on: { submit: send } },
      el("p", { class: "form-title" }, this.words.otherPlace),
      el("label", {}, el("span", {}, this.words.latitude), latitude),
      el("label", {}, el("span", {}, this.words.longitude), longitude),
      problem,
      el("button", { type: "submit", class: "primary" }, this.words.send));
  }
}
