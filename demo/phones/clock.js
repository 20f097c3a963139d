// The demo's clock above the phones: shows the stand-in's time, and moves it forward.

import { loadClock, moveClock } from "./api.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { moment, pageWords } from "./strings.js";

const TICK = 1000; // ms

export class DemoClock {
  /** @param onTrouble called when the server does not answer. */
  constructor(node, onTrouble) {
    const words = pageWords();
    this.onTrouble = onTrouble;
    this.ahead = null; // ms before the browser's clock, null until the server has said so
    this.long = el("span", { class: "long" });
    this.short = el("span", { class: "short", "aria-hidden": "true" });
    this.time = el("time", { class: "now", lang: "de" }, this.long, this.short);
    this.said = el("span", { class: "unseen", role: "status", lang: "de" });
    const steps = [
      [{ seconds: 3600 }, words.plusHour, words.plusHourShort],
      [{ next: "08:00" }, words.nextMorning, words.nextMorningShort],
      [{ days: 1 }, words.plusDay, words.plusDayShort],
      [{ days: 7 }, words.plusWeek, words.plusWeekShort],
    ];
    node.setAttribute("aria-label", words.clock);
    node.append(icon("clock"), this.time, this.said, el("div", { class: "steps" }, steps.map(([step, label, short]) => button(
      { class: "step", "aria-label": label, title: label, data: { step: Object.values(step)[0] }, on: { click: () => this.move(step) } },
      el("span", { class: "long" }, label), el("span", { class: "short", "aria-hidden": "true" }, short)))));
    setInterval(() => this.show(), TICK);
  }

  async refresh() {
    this.apply(await loadClock());
  }

  async move(step) {
    try {
      this.apply(await moveClock(step));
      this.said.textContent = this.long.textContent;
    } catch {
      this.onTrouble();
    }
  }

  apply({ now }) {
    this.ahead = now * 1000 - Date.now();
    this.show();
  }

  show() {
    if (this.ahead === null) return;
    const unix = (Date.now() + this.ahead) / 1000;
    const long = moment(unix, "long");
    if (this.long.textContent === long) return;
    this.long.textContent = long;
    this.short.textContent = moment(unix, "short");
    this.time.dateTime = new Date(unix * 1000).toISOString();
  }
}
