// Talks to the control API of the stand-in, and to nothing else.

async function request(method, path, body) {
  const response = await fetch(`control/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: "no-store",
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(typeof answer.error === "string" ? answer.error : `HTTP ${response.status}`);
  return answer;
}

export const loadPeople = () => request("GET", "people");
export const addPerson = (person) => request("POST", "people", person);
export const loadChat = (id) => request("GET", `chats/${id}`);
export const loadClock = () => request("GET", "clock");
export const moveClock = (step) => request("POST", "clock", step);
export const reset = () => request("POST", "reset", {});
export const fileUrl = (fileId) => `control/files/${encodeURIComponent(fileId)}`;

/** What a person does: text, press, key, location, voice, photo, sticker, document, video, contact, block, … */
export const act = (id, action, body = {}) => request("POST", `chats/${id}/${action}`, body);

/** Listens for changes. The browser reconnects by itself; `onOpen` runs each time, as changes may have been missed. */
export function listen({ onOpen, onDown, onChange }) {
  const source = new EventSource("control/events");
  source.addEventListener("open", onOpen);
  source.addEventListener("error", onDown);
  source.addEventListener("message", (event) => {
    let change;
    try {
      change = JSON.parse(event.data);
    } catch {
      return;
    }
    onChange(change);
  });
  return source;
}
