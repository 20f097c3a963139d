// The row of people in the top bar: on wide screens it shows and hides phones, on narrow ones it switches between them.

import { button, el } from "./dom.js";
import { initials } from "./media.js";
import { fullName, isStaff, tint } from "./phone.js";
import { pageWords } from "./strings.js";

const NARROW = matchMedia("(max-width: 700px)");
const HIDDEN = "lotse-demo-hidden";

function remembered() {
  try {
    return new Set(JSON.parse(localStorage.getItem(HIDDEN) ?? "[]"));
  } catch {
    return new Set();
  }
}

export class People {
  constructor(node, main) {
    this.node = node;
    this.main = main;
    this.phones = new Map();
    this.chips = new Map();
    this.hidden = remembered();
    this.current = null;
    this.nobody = el("p", { class: "nobody", hidden: true }, pageWords().nobody);
    main.append(this.nobody);
    main.addEventListener("scroll", () => this.clearFresh(), { passive: true });
    this.groups = { clients: this.group("clients"), staff: this.group("staff") };
    NARROW.addEventListener("change", () => this.show());
    node.addEventListener("keydown", (event) => this.move(event));
  }

  /** Takes over the phones, in the order of the map; those no longer in it leave the page. */
  apply(phones) {
    for (const [id, phone] of this.phones) if (!phones.has(id)) phone.node.remove();
    for (const id of [...this.chips.keys()]) if (!phones.has(id)) this.chips.delete(id);
    this.phones = new Map(phones);
    for (const [id, phone] of this.phones) {
      if (!this.chips.has(id)) this.chips.set(id, this.chip(id, phone.data));
    }
    [...this.phones.values()].forEach(({ node }, index) => {
      if (this.main.children[index] !== node) this.main.insertBefore(node, this.main.children[index] ?? null);
    });
    const [clients, staff] = [this.members("clients"), this.members("staff")].map((ids) => ids.map((id) => this.chips.get(id)));
    const both = clients.length > 0 && staff.length > 0;
    this.node.replaceChildren(...(both ? [this.groups.clients, ...clients, this.groups.staff, ...staff] : [...clients, ...staff]));
    if (!this.phones.has(this.current)) this.current = this.phones.keys().next().value ?? null;
    this.show();
  }

  members(group) {
    return [...this.phones.keys()].filter((id) => isStaff(this.phones.get(id).data) === (group === "staff"));
  }

  /** Shows or hides all clients, or all staff. */
  group(name) {
    return button({ class: "group", data: { group: name }, on: { click: () => {
      const ids = this.members(name);
      const away = ids.every((id) => this.isShown(id));
      ids.forEach((id) => this.hide(id, away));
    } } }, pageWords()[name]);
  }

  chip(id, person) {
    return button({ class: isStaff(person) ? "chip staff" : "chip", data: { chip: id }, "aria-controls": `phone-${id}`, title: fullName(person), on: { click: () => this.choose(id) } },
      el("span", { class: `avatar tiny ${tint(person)}`, "aria-hidden": "true" }, initials(person.first_name, person.last_name)),
      el("bdi", { class: "chip-name" }, person.first_name, person.last_name ? el("span", { class: "chip-last" }, ` ${person.last_name}`) : null),
      el("span", { class: "fresh-dot", hidden: true, role: "img", "aria-label": pageWords().unread }));
  }

  /** On a wide screen a phone that is in view goes, any other comes into view. */
  choose(id) {
    if (!NARROW.matches && this.isInView(id)) this.hide(id, true);
    else this.reveal(id);
  }

  /** Brings a phone before the reader. */
  reveal(id) {
    this.current = id;
    this.hide(id, false);
    this.phones.get(id)?.node.scrollIntoView({ block: "nearest", inline: "center" });
    if (NARROW.matches) this.chips.get(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  hide(id, away) {
    if (away) this.hidden.add(id);
    else this.hidden.delete(id);
    try {
      localStorage.setItem(HIDDEN, JSON.stringify([...this.hidden]));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    this.show();
  }

  isShown(id) {
    return NARROW.matches ? this.current === id : !this.hidden.has(id);
  }

  isInView(id) {
    if (!this.isShown(id)) return false;
    const [phone, row] = [this.phones.get(id).node, this.main].map((node) => node.getBoundingClientRect());
    return phone.left >= row.left - 1 && phone.right <= row.right + 1;
  }

  clearFresh() {
    for (const id of this.phones.keys()) if (this.isInView(id)) this.setFresh(id, false);
  }

  show() {
    const narrow = NARROW.matches;
    this.node.setAttribute("role", narrow ? "tablist" : "group");
    this.node.setAttribute("aria-label", pageWords().people);
    for (const [id, phone] of this.phones) {
      const shown = this.isShown(id);
      phone.node.hidden = !shown;
      this.mark(this.chips.get(id), shown, narrow);
    }
    for (const [name, node] of Object.entries(this.groups)) node.setAttribute("aria-pressed", String(this.members(name).every((id) => this.isShown(id))));
    this.clearFresh();
    this.nobody.hidden = [...this.phones.keys()].some((id) => this.isShown(id)) || this.phones.size === 0;
  }

  mark(chip, shown, narrow) {
    chip.classList.toggle("on", shown);
    for (const name of ["role", "aria-selected", "aria-pressed", "tabindex"]) chip.removeAttribute(name);
    if (narrow) {
      chip.setAttribute("role", "tab");
      chip.setAttribute("aria-selected", String(shown));
      chip.setAttribute("tabindex", shown ? "0" : "-1");
    } else {
      chip.setAttribute("aria-pressed", String(shown));
    }
  }

  /** The arrow keys of a row of tabs. */
  move(event) {
    if (!NARROW.matches) return;
    const ids = [...this.phones.keys()];
    const at = ids.indexOf(this.current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const id = ids[(to + ids.length) % ids.length];
    this.reveal(id);
    this.chips.get(id).focus();
  }

  setFresh(id, fresh) {
    const dot = this.chips.get(id)?.querySelector(".fresh-dot");
    if (dot) dot.hidden = !fresh;
  }

  news(id) {
    if (!this.isInView(id)) this.setFresh(id, true);
  }
}
