// What a message holds besides its text. Each function takes a piece of the Bot API's Message.

import { fileUrl } from "./api.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { coordinates, drawMap } from "./map.js";

/** The nodes for a message's media, in the order Telegram shows them; empty for plain text. */
export function renderMedia(message, ctx) {
  if (message.venue) return [venue(message.venue, ctx)];
  if (message.location) return [place(message.location, ctx)];
  if (message.contact) return [contact(message.contact, ctx)];
  if (message.photo?.length) return [photo(message.photo, ctx)];
  if (message.sticker) return [sticker(message.sticker, ctx)];
  if (message.voice) return [voice(message.voice, ctx)];
  if (message.video) return [file(message.video, "video", ctx)];
  if (message.audio) return [file(message.audio, "voice", ctx)];
  if (message.document) return [file(message.document, "document", ctx)];
  if (message.text === undefined && message.caption === undefined) return [el("p", { class: "other" }, ctx.words.other)];
  return [];
}

function place(location, ctx) {
  return el(
    "div", { class: "card place" },
    drawMap(location.latitude, location.longitude, `${ctx.words.location} ${coordinates(location)}`),
    el("p", { class: "card-line" }, el("bdi", { class: "coordinates", dir: "ltr" }, coordinates(location))),
  );
}

function venue(item, ctx) {
  return el(
    "div", { class: "card place" },
    drawMap(item.location.latitude, item.location.longitude, `${ctx.words.place}: ${item.title}`),
    el("p", { class: "card-title", dir: "auto" }, item.title),
    el("p", { class: "card-line", dir: "auto" }, item.address),
    el("p", { class: "card-line faint" }, el("bdi", { class: "coordinates", dir: "ltr" }, coordinates(item.location))),
  );
}

export function initials(...names) {
  return names.filter(Boolean).map((name) => Array.from(name.trim())[0] ?? "").join("").toUpperCase() || "·";
}

function contact(item, ctx) {
  const number = /^\d/.test(item.phone_number) && item.phone_number.length > 9 && !item.phone_number.startsWith("0") ? `+${item.phone_number}` : item.phone_number;
  return el(
    "div", { class: "card contact" },
    el("span", { class: "avatar small", "aria-hidden": "true" }, initials(item.first_name, item.last_name)),
    el("div", { class: "card-text" },
      el("p", { class: "card-title", dir: "auto" }, [item.first_name, item.last_name].filter(Boolean).join(" ")),
      el("p", { class: "card-line" }, el("bdi", { class: "number", dir: "ltr" }, number))),
    button({ class: "call", "aria-label": `${ctx.words.call} ${number}`, on: { click: () => ctx.call(number) } }, icon("phone"), el("span", {}, ctx.words.call)),
  );
}

function photo(sizes, ctx) {
  const largest = sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const href = fileUrl(largest.file_id);
  const image = el("img", { src: href, width: largest.width, height: largest.height, alt: ctx.words.photo, on: { error: () => link.classList.add("broken") } });
  const link = el("a", { class: "photo", href, target: "_blank", rel: "noopener" }, icon("photo"), image);
  return link;
}

function sticker(item, ctx) {
  const emoji = el("span", { class: "sticker-emoji", role: "img", "aria-label": ctx.words.sticker }, item.emoji || "🙂");
  if (item.is_animated || item.is_video) return emoji;
  const image = el("img", { class: "sticker", src: fileUrl(item.file_id), alt: `${ctx.words.sticker} ${item.emoji ?? ""}`, width: 128, height: 128, on: { error: () => image.replaceWith(emoji) } });
  return image;
}

function seconds(total) {
  const whole = Math.max(0, Math.round(total ?? 0));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function voice(item, ctx) {
  const play = button({ class: "play", "aria-label": ctx.words.play, on: {
    click: async () => {
      const sound = new Audio(fileUrl(item.file_id));
      play.disabled = true;
      sound.addEventListener("ended", () => { play.disabled = false; });
      try {
        await sound.play();
      } catch {
        play.disabled = false;
        ctx.toast(ctx.words.noSound);
      }
    },
  } }, icon("play"));
  const bars = Array.from({ length: 26 }, (_, i) => el("i", { class: `h${Math.abs(Math.round(Math.sin(i * 1.7 + (item.duration ?? 1)) * 5))}` }));
  return el(
    "div", { class: "card voice" }, play,
    el("div", { class: "card-text" },
      el("div", { class: "wave", "aria-hidden": "true" }, bars),
      el("p", { class: "card-line" }, `${ctx.words.voice} · `, el("bdi", { dir: "ltr" }, seconds(item.duration)))),
  );
}

function size(bytes, code) {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, "megabyte"] : bytes >= 1e3 ? [bytes / 1e3, "kilobyte"] : [bytes, "byte"];
  const options = { style: "unit", unit, maximumFractionDigits: 1, numberingSystem: "latn" };
  try {
    return new Intl.NumberFormat(code, options).format(value);
  } catch {
    return new Intl.NumberFormat("en", options).format(value);
  }
}

function file(item, kind, ctx) {
  const name = item.file_name || ctx.words[kind];
  return el(
    "a", { class: "card file", href: fileUrl(item.file_id), download: name, "aria-label": `${ctx.words.download}: ${name}` },
    el("span", { class: "file-icon" }, icon(kind)),
    el("span", { class: "card-text" },
      el("span", { class: "card-title" }, el("bdi", {}, name)),
      el("span", { class: "card-line faint" }, [kind === "document" ? null : seconds(item.duration), item.file_size ? size(item.file_size, ctx.language) : null].filter(Boolean).join(" · "))),
    icon("download"),
  );
}
