// The page: asks the sandbox what is new, shows the chats side by side, and sends what you do.
import { first, frame, make } from "/sandbox/chat.js";
import { pane } from "/sandbox/whatsapp.js";

const byId = (id) => document.getElementById(id);
const frames = new Map();
const closed = new Set();
let state = null;
let you = null;
let shownChat = "";
let firstLook = true;
const read = new Map();

async function post(path, body) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error || "That did not work.");
    trouble("");
    return answer;
  } catch (error) {
    trouble(error instanceof TypeError ? "The sandbox does not answer. Is it still running?" : error.message);
    return null;
  }
}

function trouble(words) {
  if (byId("trouble").textContent !== words) byId("trouble").textContent = words;
}

const act = {
  say: (chat, text, thing) => post("/sandbox/say", { chat, person: you.id, text, thing }),
  press: (chat, message, data) => post("/sandbox/press",
    { chat, message_id: message.id, ephemeral_id: message.ephemeral_id, person: you.id, data }),
  tell: trouble,
  open: (url) => { follow(url); return /t\.me\//.test(url); },
};

const phones = pane({ post, tell: trouble, show });

async function follow(url) {
  if (!/^(https?:\/\/)?t\.me\//i.test(url)) {
    trouble(`This button leads to ${url}. The sandbox does not go there.`);
    return;
  }
  const answer = await post("/sandbox/open", { person: you.id, url });
  if (answer?.outside) trouble(`This link leads out of the sandbox: ${answer.outside}`);
  if (answer?.chat) {
    show(String(answer.chat));
    const input = byId(`say-${answer.chat}`);
    if (input) input.focus();
  }
}

/** Shared chats first, then the private chat of the person you are. */
function columns() {
  return state.chats.filter((chat) => chat.kind !== "private" || chat.id === you.id);
}

function drawPeople() {
  const select = byId("you");
  const print = state.people.map((person) => `${person.id}${person.name}`).join();
  if (select.dataset.print === print) return;
  select.dataset.print = print;
  const groups = (id) => state.chats.filter((chat) => chat.kind !== "private" && chat.members.includes(id));
  select.replaceChildren(...state.people.map((person) => {
    const places = groups(person.id).map((chat) => chat.title).join(", ");
    return make("option", { value: String(person.id), textContent: places ? `${first(person.name)} – ${places}` : first(person.name) });
  }));
  if (you) select.value = String(you.id);
}

function drawChats() {
  const names = new Map(state.people.map((person) => [person.id, person.name]));
  const wanted = columns();
  const main = byId("chats");
  for (const [id, entry] of frames) {
    if (!wanted.some((chat) => String(chat.id) === id)) { entry.root.remove(); frames.delete(id); }
  }
  wanted.forEach((chat, index) => {
    const id = String(chat.id);
    let entry = frames.get(id);
    if (!entry) {
      entry = frame(chat, act);
      frames.set(id, entry);
    }
    if (main.children[index] !== entry.root) main.insertBefore(entry.root, main.children[index] || null);
    entry.root.classList.toggle("shown", id === shownChat);
    entry.update(chat, you, names);
  });
}

/** What a narrow page shows one at a time: id, title, how many messages. */
function tabs() {
  const chats = columns().map((chat) => ({ id: String(chat.id), count: chat.messages.length,
    title: chat.kind === "private" ? "Private" : chat.title }));
  return [...chats, ...phones.tabs()];
}

/** How many messages came to a tab since you last looked at it. */
function countNew({ id, count }) {
  if (id === shownChat || !read.has(id)) read.set(id, count);
  return Math.max(0, count - read.get(id));
}

function drawJump() {
  const jump = byId("jump");
  const wanted = tabs().map((tab) => ({ ...tab, fresh: countNew(tab) }));
  const print = wanted.map((tab) => `${tab.id}${tab.title}${tab.fresh}`).join() + shownChat;
  if (jump.dataset.print === print) return;
  const focused = jump.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
  jump.dataset.print = print;
  jump.replaceChildren(...wanted.map((tab) => {
    const button = make("button", { type: "button", attrs: { "aria-pressed": String(tab.id === shownChat), "data-chat": tab.id } },
      tab.title, tab.fresh ? ` (${tab.fresh} new)` : "");
    button.addEventListener("click", () => show(tab.id));
    return button;
  }));
  if (focused) jump.querySelector(`[data-chat="${focused}"]`)?.focus();
}

function show(id) {
  shownChat = id;
  phones.update(state.whatsapp, shownChat);
  drawJump();
  drawChats();
  const log = (frames.get(id)?.root || byId(id))?.querySelector(".log");
  if (log) log.scrollTop = log.scrollHeight;
}

function drawToasts() {
  if (firstLook) state.toasts.forEach((toast) => closed.add(toast.n));
  const box = byId("toasts");
  const wanted = state.toasts.filter((toast) => toast.person === you.id && !closed.has(toast.n)).slice(-3);
  for (const node of [...box.children]) {
    if (!wanted.some((toast) => String(toast.n) === node.dataset.n)) node.remove();
  }
  for (const toast of wanted) {
    if (box.querySelector(`[data-n="${toast.n}"]`)) continue;
    const words = make("span", {}, toast.text || "Lamppost opened a link.");
    const close = make("button", { type: "button", textContent: toast.alert ? "OK" : "Close" });
    const node = make("div", { className: "toast", attrs: { "data-n": toast.n } }, words, close);
    const remove = () => { closed.add(toast.n); node.remove(); };
    close.addEventListener("click", () => { remove(); byId("chats").focus(); });
    if (!toast.alert) setTimeout(remove, 15000);
    box.append(node);
    if (toast.url) follow(toast.url);
  }
}

function drawStory() {
  const { running, lines } = state.story;
  byId("story").hidden = lines.length === 0 && !running;
  byId("play").setAttribute("aria-disabled", String(running));
  const list = byId("lines");
  if (list.children.length > lines.length) list.replaceChildren();
  for (const line of lines.slice(list.children.length)) {
    list.append(make("li", { textContent: line }));
    byId("told").scrollTop = byId("told").scrollHeight;
  }
}

function draw() {
  if (!you) choose(state.people[0]?.id);
  if (!you) return;
  you = state.people.find((person) => person.id === you.id) || state.people[0];
  phones.update(state.whatsapp, shownChat);
  if (!tabs().some((tab) => tab.id === shownChat)) shownChat = tabs()[0]?.id ?? "";
  const now = byId("now");
  if (now.textContent !== state.clock.text) now.textContent = state.clock.text;
  drawPeople();
  drawChats();
  drawJump();
  drawToasts();
  drawStory();
  if (firstLook) {
    for (const log of document.querySelectorAll(".log")) log.scrollTop = log.scrollHeight;
  }
  firstLook = false;
}

function choose(id) {
  let wanted = Number(id);
  try {
    if (id === state.people[0]?.id && !you) wanted = Number(sessionStorage.getItem("you")) || wanted;
    sessionStorage.setItem("you", String(wanted));
  } catch { /* a browser without storage still works */ }
  const wasPrivate = you && shownChat === String(you.id);
  you = state.people.find((person) => person.id === wanted) || state.people[0] || null;
  if (wasPrivate && you) shownChat = String(you.id);
}

byId("you").addEventListener("change", (event) => { choose(event.target.value); draw(); });
byId("play").addEventListener("click", () => {
  if (byId("play").getAttribute("aria-disabled") !== "true") post("/sandbox/story", { name: "milk" });
});
for (const button of document.querySelectorAll("[data-clock]")) {
  button.addEventListener("click", () => post("/sandbox/clock", JSON.parse(button.dataset.clock)));
}

async function watch() {
  for (;;) {
    try {
      const since = state ? `?since=${state.version}` : "";
      const response = await fetch(`/sandbox/state${since}`);
      if (!response.ok) throw new Error(String(response.status));
      state = await response.json();
      if (byId("trouble").dataset.lost) { delete byId("trouble").dataset.lost; trouble(""); }
      draw();
    } catch {
      byId("trouble").dataset.lost = "yes";
      trouble("The sandbox does not answer. Is it still running? This page keeps trying.");
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

watch();
