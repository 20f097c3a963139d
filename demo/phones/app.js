// The page: loads the people, gives each a phone, and listens for changes.

import { addPerson, listen, loadPeople, reset } from "./api.js";
import { DemoClock } from "./clock.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { People } from "./people.js";
import { Phone, fullName, isStaff } from "./phone.js";
import { LANGUAGES, languageName, pageLanguage, pageWords } from "./strings.js";

const find = (selector) => document.querySelector(selector);
const phones = new Map();
const people = new People(find("#people"), find("#phones"));
const clock = new DemoClock(find("#clock"), () => { find("#offline").hidden = false; });

function translatePage() {
  document.documentElement.lang = pageLanguage();
  const words = pageWords();
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  for (const [id, drawing] of [["add", "plus"], ["reset", "reset"]]) {
    find(`#${id}`).prepend(icon(drawing));
    find(`#${id}`).title = find(`#${id} .label`).textContent;
  }
}

function newPhone(person, bot) {
  return new Phone(person, bot, {
    onHide: () => people.hide(person.id, true),
    onNews: () => people.news(person.id),
    others: () => [...phones.values()].filter(({ data }) => data.id !== person.id && !data.deactivated).map(({ data }) => ({ id: data.id, name: fullName(data) })),
    openOn: (id, payload) => {
      people.reveal(id);
      phones.get(id)?.composer.offerStart(payload);
    },
  });
}

/** Fits the phones to the server's people: clients first, then staff. Another language or name of the bot builds a phone anew. */
async function syncPeople() {
  const { people: list, bot } = await loadPeople();
  const known = new Map(phones);
  phones.clear();
  for (const person of [...list.filter((one) => !isStaff(one)), ...list.filter(isStaff)]) {
    const old = known.get(person.id);
    const keep = old && old.data.language_code === person.language_code && old.bot.username === bot.username && old.bot.first_name === bot.first_name;
    if (old && !keep) old.node.remove();
    phones.set(person.id, keep ? old : newPhone(person, bot));
    if (keep) old.describe(person);
  }
  people.apply(phones);
}

let syncing = Promise.resolve();

/** Everything anew; several calls run one after the other. */
function syncAll() {
  syncing = syncing.then(async () => {
    try {
      await Promise.all([syncPeople(), clock.refresh()]);
      await Promise.all([...phones.values()].map((phone) => phone.refresh()));
      find("#offline").hidden = true;
    } catch {
      find("#offline").hidden = false;
    }
  });
  return syncing;
}

function onChange({ chat_id: id, kind }) {
  if (kind === "reset") for (const phone of phones.values()) phone.seenAlerts = null;
  if (kind === "clock") clock.refresh().catch(() => {}); // the stream says itself when the server is gone
  else if (kind === "people" || kind === "reset" || id === null || id === undefined) syncAll();
  else if (phones.has(id)) phones.get(id).refresh();
  else syncAll();
}

function prepareDialog(dialog, opener, submit) {
  opener.addEventListener("click", () => dialog.showModal());
  dialog.querySelector(".cancel").addEventListener("click", () => dialog.close());
  dialog.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await submit(event.target)) dialog.close();
  });
}

async function submitPerson(form) {
  const [first, ...rest] = form.elements.name.value.trim().split(/\s+/);
  const problem = form.querySelector(".problem");
  problem.hidden = Boolean(first);
  if (!first) return false;
  let person;
  try {
    person = await addPerson({ first_name: first, last_name: rest.join(" ") || null, language_code: form.elements.language.value });
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
    return false;
  }
  form.reset();
  await syncAll();
  people.reveal(person.id);
  // The dialog gives the focus back to its opener when it closes; the new phone wants it after that.
  setTimeout(() => phones.get(person.id)?.composer.big.focus());
  return true;
}

async function submitReset() {
  try {
    await reset();
  } catch {
    find("#offline").hidden = false;
  }
  await syncAll();
  return true;
}

translatePage();
find("#add-dialog select").append(...LANGUAGES.map((code) => el("option", { value: code }, `${languageName(code)} (${code})`)));
prepareDialog(find("#add-dialog"), find("#add"), submitPerson);
prepareDialog(find("#reset-dialog"), find("#reset"), submitReset);
listen({ onOpen: syncAll, onDown: () => { find("#offline").hidden = false; }, onChange });
