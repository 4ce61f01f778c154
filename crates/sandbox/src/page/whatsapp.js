// Draws the WhatsApp side: one neighbour's phone, and beside it the street's own group, which Lamppost never sees.
import { compose, first, keeper, make, rich } from "/sandbox/chat.js";

const byId = (id) => document.getElementById(id);
/** What a message without words is called. */
const KINDS = { image: "📷 Photo", audio: "🎤 Voice note", sticker: "🙂 Sticker", document: "📎 File", location: "📍 Place",
  contacts: "👤 Contact", order: "🛒 Order", unsupported: "Something that cannot be shown" };
const PHONE = "wa-phone";
const GROUP = "wa-group";

/** WhatsApp's marks for bold, italic and struck-out words, and links: the text without the marks, and where they were. */
export function styled(text) {
  const marks = { "*": "bold", _: "italic", "~": "strikethrough" };
  const entities = [];
  let plain = "";
  let rest = text;
  const pattern = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"*_~]|(?<![\p{L}\p{N}])([*_~])(?=\S)([^*_~\n]*\S)\1(?![\p{L}\p{N}])/u;
  for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
    plain += rest.slice(0, found.index);
    const words = found[1] ? found[2] : found[0];
    entities.push({ type: marks[found[1]] || "url", offset: plain.length, length: words.length });
    plain += words;
    rest = rest.slice(found.index + found[0].length);
  }
  return { text: plain + rest, entities };
}

/** One column: a header, a log and a place for the box to write in. */
function column(id) {
  const title = make("h3", { id: `${id}-title` });
  const about = make("p");
  const log = make("div", { className: "log", tabIndex: 0,
    attrs: { role: "log", "aria-live": "polite", "aria-labelledby": title.id } });
  const foot = make("div");
  const badge = make("span", { className: "badge", attrs: { "aria-hidden": "true" } });
  const root = make("section", { className: `chat ${id}`, id, attrs: { "aria-labelledby": title.id } },
    make("header", {}, badge, make("div", {}, title, about)), log, foot);
  return { root, badge, title, about, log, foot, keep: keeper(log) };
}

/** The pane. `act` has post, tell and show. */
export function pane(act) {
  const phone = column(PHONE);
  const group = column(GROUP);
  byId("whatsapp-chats").append(phone.root, group.root);
  let whatsapp = null;
  let you = null;
  byId("neighbour").addEventListener("change", (event) => {
    choose(Number(event.target.value));
    draw();
    for (const { log } of [phone, group]) log.scrollTop = log.scrollHeight;
  });
  return { update, tabs };

  function choose(id) {
    you = whatsapp.people.find((person) => person.id === id) || whatsapp.people[0] || null;
    try { sessionStorage.setItem("neighbour", String(you?.id)); } catch { /* a browser without storage still works */ }
  }

  function remembered() {
    try { return Number(sessionStorage.getItem("neighbour")); } catch { return null; }
  }

  function ours() {
    return whatsapp.groups.find((candidate) => candidate.members.includes(you.id));
  }

  /** Shows what is new. `shown` is the tab that a narrow page shows. */
  function update(now, shown) {
    whatsapp = now?.people.length ? now : null;
    byId("whatsapp").hidden = !whatsapp;
    if (!whatsapp) return;
    choose(you ? you.id : remembered());
    byId("whatsapp").classList.toggle("shown", [PHONE, GROUP].includes(shown));
    phone.root.classList.toggle("shown", shown === PHONE);
    group.root.classList.toggle("shown", shown === GROUP);
    drawNeighbours();
    draw();
  }

  /** What a narrow page can show of it: id, title, how many messages. */
  function tabs() {
    if (!whatsapp || !you) return [];
    const chat = whatsapp.chats.find((candidate) => candidate.person === you.id);
    const list = [{ id: PHONE, title: `WhatsApp: ${first(you.name)}'s phone`, count: chat?.messages.length ?? 0 }];
    const mine = ours();
    if (mine) list.push({ id: GROUP, title: `WhatsApp: ${mine.title}`, count: mine.lines.length });
    return list;
  }

  function drawNeighbours() {
    const select = byId("neighbour");
    const place = (id) => whatsapp.groups.filter((candidate) => candidate.members.includes(id)).map((found) => found.title).join(", ");
    const print = whatsapp.people.map((person) => person.id + person.name + place(person.id)).join();
    if (select.dataset.print !== print) {
      select.dataset.print = print;
      select.replaceChildren(...whatsapp.people.map((person) => make("option", { value: String(person.id),
        textContent: place(person.id) ? `${first(person.name)} – ${place(person.id)}` : first(person.name) })));
    }
    select.value = String(you.id);
  }

  function draw() {
    const chat = whatsapp.chats.find((candidate) => candidate.person === you.id);
    phone.badge.textContent = "L";
    phone.title.textContent = `${first(you.name)}'s phone: the chat with Lamppost`;
    phone.about.textContent = chat.typing ? "Lamppost is typing…" : `Private: only ${first(you.name)} and Lamppost`;
    phone.keep(items(chat.messages, (message) => message.id, "Nothing yet. Write to Lamppost, or tap a link in the group.",
      (message) => drawMessage(message, chat.messages), JSON.stringify(whatsapp.groups.map((found) => [found.id, found.members]))));
    box(phone, { id: "wa-say", where: "to Lamppost on WhatsApp", placeholder: "Write to Lamppost…", things: true,
      send: (text, thing) => act.post("/sandbox/whatsapp/say", { person: you.id, text, thing }) });
    const mine = ours();
    group.root.hidden = !mine;
    if (!mine) return;
    const names = whatsapp.people.filter((person) => mine.members.includes(person.id)).map((person) => first(person.name));
    group.badge.textContent = mine.title.slice(0, 1);
    group.title.textContent = mine.title;
    group.about.textContent = `The street's own WhatsApp group: ${names.join(", ")}. Lamppost is not in it and cannot see it.`;
    const lines = mine.lines.map((line, index) => ({ ...line, id: `${mine.id}-${index}` }));
    group.keep(items(lines, (line) => line.id, "Nothing yet. Neighbours write here among themselves.", drawLine, ""));
    box(group, { id: "wa-group-say", where: `in ${mine.title}`, placeholder: "Write to your neighbours…",
      send: (text) => act.post("/sandbox/whatsapp/group", { person: you.id, group: mine.id, text }) });
  }

  /** What a log shows: days, messages, or a sentence when there is nothing. Keys hold whose phone it is. */
  function items(list, key, empty, create, extra) {
    const out = [];
    let day = "";
    for (const item of list) {
      if (item.day !== day) {
        day = item.day;
        const words = day;
        out.push({ key: `${you.id}-day-${key(item)}`, print: day, create: () => make("div", { className: "day", textContent: words }) });
      }
      out.push({ key: `${you.id}-${key(item)}`, print: JSON.stringify(item) + extra, create: () => create(item) });
    }
    if (!out.length) out.push({ key: `${you.id}-empty`, print: empty, create: () => make("div", { className: "empty", textContent: empty }) });
    return out;
  }

  function words(text) {
    const { text: plain, entities } = styled(text);
    return make("div", { className: "text" }, rich(plain, entities, (url) => { follow(url); return true; }));
  }

  function drawMessage(message, all) {
    const who = message.bot ? "Lamppost" : `${first(you.name)} (you)`;
    const meta = make("div", { className: "meta" }, make("strong", { textContent: who }), make("time", { textContent: message.time }),
      message.forwarded ? make("span", { textContent: "forwarded" }) : null,
      message.bot ? null : make("span", { textContent: message.status === "read" ? "✓✓ read" : "✓✓ delivered" }));
    const bubble = make("div", { className: "bubble" }, meta);
    const original = all.find((other) => other.id === message.reply_to);
    if (original && message.kind !== "reaction") {
      bubble.append(make("div", { className: "quote" }, make("span", { className: "hidden", textContent: "Answer to: " }), styled(original.text).text || KINDS[original.kind] || ""));
    }
    if (message.header) bubble.append(make("div", { className: "wa-header" }, message.header));
    if (message.kind === "reaction") bubble.append(make("div", { className: "media" }, message.text ? `Reacted ${message.text}` : "Took a reaction back"));
    else if (message.text) bubble.append(words(message.text));
    if (!message.bot && KINDS[message.kind]) bubble.append(make("div", { className: "media" }, KINDS[message.kind]));
    if (message.footer) bubble.append(make("div", { className: "wa-footer" }, message.footer));
    const item = make("div", { className: `message ${message.bot ? "bot" : "mine"}` }, bubble);
    if (message.bot && message.kind !== "reaction") item.append(keys(message));
    return item;
  }

  function press(message, id) {
    act.post("/sandbox/whatsapp/press", { person: you.id, message: message.id, id });
  }

  /** The buttons of a message: replies, a page, a list that opens, and the phone's own "forward". */
  function keys(message) {
    const box = make("div", { className: "keys", attrs: { role: "group", "aria-label": "Buttons of this message" } });
    for (const button of message.buttons) box.append(key(button.title, () => press(message, button.id)));
    if (message.url) {
      const open = key(message.url.text, () => follow(message.url.url));
      open.append(make("span", { attrs: { "aria-hidden": "true" } }, " ↗"), make("span", { className: "hidden" }, " (opens a link)"));
      box.append(open);
    }
    if (message.list_button) box.append(...list(message));
    const mine = ours();
    if (mine && message.text) {
      const forward = key("Forward to the street's group", () => {
        act.post("/sandbox/whatsapp/forward", { person: you.id, message: message.id, group: mine.id });
      });
      forward.classList.add("forward");
      box.append(forward);
    }
    return box;
  }

  function key(title, go) {
    const button = make("button", { type: "button", textContent: title });
    button.addEventListener("click", go);
    return button;
  }

  function list(message) {
    const rows = make("div", { className: "wa-rows", hidden: true, attrs: { role: "group", "aria-label": message.list_button } },
      ...message.rows.map((row) => {
        const pick = key(row.title, () => press(message, row.id));
        if (row.description) pick.append(make("small", {}, row.description));
        return pick;
      }));
    const opener = key(`☰ ${message.list_button}`, () => {
      rows.hidden = !rows.hidden;
      opener.setAttribute("aria-expanded", String(!rows.hidden));
    });
    opener.setAttribute("aria-expanded", "false");
    return [opener, rows];
  }

  function drawLine(line) {
    const mine = line.person === you.id;
    const meta = make("div", { className: "meta" }, make("strong", { textContent: mine ? `${first(line.name)} (you)` : first(line.name) }),
      make("time", { textContent: line.time }), line.forwarded ? make("span", { textContent: "forwarded" }) : null);
    return make("div", { className: `message ${mine ? "mine" : ""}` }, make("div", { className: "bubble" }, meta, words(line.text)));
  }

  /** The box to write in; it stays as it is until somebody else is chosen. */
  function box(where, what) {
    const print = `${you.id} ${what.where}`;
    if (where.foot.dataset.print === print) return;
    where.foot.dataset.print = print;
    where.foot.replaceChildren(compose({ ...what, label: `Write ${what.where} as ${first(you.name)}`, words: "", log: where.log }));
  }

  /** A link is tapped: its words go into a box, and nothing is sent before somebody sends it. */
  async function follow(url) {
    const answer = await act.post("/sandbox/whatsapp/open", { person: you.id, url });
    if (!answer) return;
    if (answer.outside) { act.tell(`This link leads out of the sandbox: ${answer.outside}`); return; }
    const [tab, id, text] = "text" in answer ? [PHONE, "wa-say", answer.text] : [GROUP, "wa-group-say", answer.share];
    act.show(tab);
    const input = byId(id);
    if (!input) return;
    input.value = text;
    input.focus();
  }
}
