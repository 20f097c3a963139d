// Builds elements from data. Text only ever becomes a text node: nothing here parses HTML.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name === "data") {
      for (const [key, item] of Object.entries(value)) node.dataset[key] = item;
    } else {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function el(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

/** A button that never submits a form. */
export function button(props, ...children) {
  return el("button", { type: "button", ...props }, ...children);
}

/** The address if it is one a browser may open, else null: "javascript:" and its kin never become links. */
export function safeUrl(value) {
  const text = String(value ?? "").trim();
  const guess = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(guess);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** What follows `?start=` if the address opens this very bot, else null. A payload no app would send counts as none. */
export function startPayload(value, username) {
  const href = safeUrl(String(value ?? "").trim().replace(/^tg:(\/\/)?resolve\/?\?domain=(\w+)/i, "https://t.me/$2?"));
  if (!href || !username) return null;
  const url = new URL(href);
  const opens = /^(www\.)?(t|telegram)\.me$/i.test(url.hostname) && url.pathname.replace(/^\/|\/$/g, "").toLowerCase() === username.toLowerCase();
  if (!opens) return null;
  const payload = url.searchParams.get("start") ?? "";
  return /^[\w-]{1,64}$/.test(payload) ? payload : "";
}
