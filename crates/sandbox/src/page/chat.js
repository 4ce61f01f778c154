// Draws one chat: its messages, buttons and the line to write in. Text becomes text nodes, never markup.

/** Makes an element with properties, attributes (in `attrs`) and children. */
export function make(tag, props = {}, ...children) {
  const { attrs = {}, ...rest } = props;
  const node = Object.assign(document.createElement(tag), rest);
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote" };

/** Bold, links and the like as DOM nodes: the text is cut where an entity begins or ends. */
export function rich(text, entities, follow) {
  const whole = document.createDocumentFragment();
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  build(whole, 0, text.length, sorted);
  return whole;

  function build(parent, from, to, inside) {
    let at = from;
    let rest = inside;
    while (rest.length) {
      const [entity, ...others] = rest;
      const start = Math.max(entity.offset, at);
      const end = Math.min(entity.offset + entity.length, to);
      if (end <= start) { rest = others; continue; }
      if (start > at) parent.append(text.slice(at, start));
      const node = wrap(entity, text.slice(start, end));
      build(node, start, end, others.filter((other) => other.offset < end));
      parent.append(node);
      at = end;
      rest = others.filter((other) => other.offset + other.length > end);
    }
    if (at < to) parent.append(text.slice(at, to));
  }

  function wrap(entity, words) {
    if (PLAIN[entity.type]) return make(PLAIN[entity.type]);
    if (entity.type === "spoiler") return make("span", { className: "spoiler", tabIndex: 0 });
    if (entity.type === "bot_command") return make("span", { className: "command" });
    if (entity.type === "text_link" || entity.type === "url") {
      const target = entity.url || (/^https?:/.test(words) ? words : `https://${words}`);
      if (!/^(https?|tg):/i.test(target)) return make("span");
      const link = make("a", { href: target, rel: "noreferrer noopener", target: "_blank" });
      link.addEventListener("click", (event) => { if (follow(target)) event.preventDefault(); });
      return link;
    }
    return make("span");
  }
}

/** What a person can send besides words: how the sandbox calls it, how the menu does, and its sign. */
const THINGS = [["photo", "A photo", "📷"], ["voice note", "A voice note", "🎤"], ["place", "A place", "📍"],
  ["contact", "Your contact", "👤"], ["sticker", "A sticker", "🙂"], ["file", "A file", "📎"]];
/** Those that words cannot go with. */
const WORDLESS = ["place", "contact", "sticker"];

/** Keeps the nodes of a log by key: what did not change stays, so that a screen reader hears only what is new. Answers a
 * function that draws items ({ key, print, create }) in their order. */
export function keeper(log) {
  const known = new Map();
  let drawn = false;
  return function keep(items) {
    const nearEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
    const grew = items.some((item) => !known.has(item.key));
    const keys = new Set(items.map((item) => item.key));
    let before = null;
    for (const item of items) before = place(item, before);
    for (const [key, entry] of known) {
      if (!keys.has(key)) { entry.node.remove(); known.delete(key); }
    }
    const fresh = !drawn;
    drawn = true;
    if (grew && (nearEnd || fresh)) log.scrollTop = log.scrollHeight;
  };

  function place({ key, print, create }, before) {
    let entry = known.get(key);
    if (!entry) {
      const node = create();
      if (drawn) node.classList.add("new");
      entry = { node, print };
      known.set(key, entry);
    } else if (entry.print !== print) {
      const fresh = create();
      const focused = [...entry.node.querySelectorAll("button,a")].indexOf(document.activeElement);
      entry.node.className = fresh.className;
      entry.node.replaceChildren(...fresh.childNodes);
      if (focused >= 0) {
        const next = entry.node.querySelectorAll("button,a")[focused];
        if (next) next.focus({ preventScroll: true });
        else log.focus({ preventScroll: true });
      }
      entry.print = print;
    }
    const wanted = before ? before.nextSibling : log.firstChild;
    if (entry.node !== wanted) log.insertBefore(entry.node, wanted);
    return entry.node;
  }
}

/** The line to write in. `what` has id, label, placeholder, where, words, log, send, and perhaps things. */
export function compose(what) {
  const input = make("textarea", { rows: 1, value: what.words, id: what.id, maxLength: 4096, placeholder: what.placeholder,
    attrs: { "aria-label": what.label } });
  const thing = what.things
    ? make("select", { attrs: { "aria-label": `What to send ${what.where}` } },
      make("option", { value: "", textContent: "Only words" }),
      ...THINGS.map(([name, words, sign]) => make("option", { value: name, textContent: `${sign} ${words}` })))
    : null;
  const form = make("form", { className: "compose" }, input, thing, make("button", { type: "submit", textContent: "Send",
    attrs: { "aria-label": `Send ${what.where}` } }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = thing?.value || null;
    const wordless = WORDLESS.includes(chosen);
    const text = wordless ? "" : input.value.trim();
    if (!text && !chosen) { input.focus(); return; }
    what.send(text, chosen).then((sent) => {
      if (sent) { if (!wordless) input.value = ""; if (thing) thing.value = ""; what.log.scrollTop = what.log.scrollHeight; }
      input.focus();
    });
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  return form;
}

/** The frame of a chat: title, log and composer. `act` has say, press, open and state. */
export function frame(chat, act) {
  const titleId = `title-${chat.id}`;
  const title = make("h2", { id: titleId });
  const about = make("p");
  const log = make("div", { className: "log", tabIndex: 0,
    attrs: { role: "log", "aria-live": "polite", "aria-labelledby": titleId } });
  const foot = make("div");
  const badge = make("span", { className: "badge", attrs: { "aria-hidden": "true" } });
  const root = make("section", { className: `chat ${chat.kind}`, attrs: { "aria-labelledby": titleId } },
    make("header", {}, badge, make("div", {}, title, about)), log, foot);
  const keep = keeper(log);
  return { root, update };

  function update(now, you, names) {
    const mine = now.kind === "private";
    title.textContent = mine ? "You and Lamppost" : now.title;
    badge.textContent = mine ? "L" : now.title.slice(0, 1);
    about.textContent = mine
      ? `Private: only ${first(you.name)} can see this`
      : `${now.members.map((id) => first(names.get(id))).filter(Boolean).join(", ")}${now.has_bot ? " and Lamppost" : ""}`;
    drawMessages(now, you, names);
    drawFoot(now, you);
  }

  function drawMessages(now, you, names) {
    const visible = now.messages.filter((message) => !message.only_for || message.only_for === you.id);
    const items = [];
    let day = "";
    const texts = new Map(now.messages.map((message) => [message.id, message]));
    for (const message of visible) {
      if (message.day !== day) {
        day = message.day;
        const words = day;
        items.push({ key: `day-${day}-${message.ephemeral_id}-${message.id}`, print: day,
          create: () => make("div", { className: "day", textContent: words }) });
      }
      items.push({ key: message.ephemeral_id ? `e${message.ephemeral_id}` : `m${message.id}`,
        print: JSON.stringify([message, you.id, texts.get(message.reply_to)?.text]),
        create: () => draw(now, message, you, names, texts) });
    }
    if (!visible.length) {
      items.push({ key: "empty", print: "empty", create: () => make("div", { className: "empty",
        textContent: now.kind === "private" ? "Nothing yet. Write /start to say hello." : "Nothing yet. Write /help to begin." }) });
    }
    keep(items);
  }

  function draw(now, message, you, names, texts) {
    if (message.service) return make("div", { className: "event", textContent: message.text });
    const mine = message.person === you.id;
    const kind = `message ${message.bot ? "bot" : ""} ${mine ? "mine" : ""} ${message.only_for ? "only" : ""}`;
    const meta = make("div", { className: "meta" },
      make("strong", { textContent: mine ? `${message.from} (you)` : message.from }),
      make("time", { textContent: message.time }),
      message.edited ? make("span", { textContent: "edited" }) : null,
      message.pinned ? make("span", { textContent: "pinned" }) : null,
      message.only_for ? make("span", { className: "tag", textContent: "Only you see this" }) : null);
    const bubble = make("div", { className: "bubble" }, meta);
    const original = texts.get(message.reply_to);
    if (original) {
      bubble.append(make("div", { className: "quote" },
        make("span", { className: "hidden", textContent: "Answer to: " }), `${first(original.from)}: ${original.text || original.media}`));
    }
    if (message.media) bubble.append(media(message.media));
    if (message.text) bubble.append(make("div", { className: "text" }, rich(message.text, message.entities, act.open)));
    const item = make("div", { className: kind }, bubble);
    if (message.buttons.length) item.append(keys(now, message, you));
    if (message.reactions.length) item.append(reactions(message, names));
    return item;
  }

  function media(label) {
    const words = label.slice(1, -1);
    const sign = THINGS.find(([name]) => words.startsWith(name))?.[2];
    return make("div", { className: "media" },
      sign ? make("span", { attrs: { "aria-hidden": "true" } }, `${sign} `) : null, words[0].toUpperCase() + words.slice(1));
  }

  function keys(now, message, you) {
    const allowed = now.members.includes(you.id);
    const box = make("div", { className: "keys", attrs: { role: "group", "aria-label": "Buttons of this message" } });
    for (const row of message.buttons) {
      const line = make("div", { className: "row" });
      for (const button of row) {
        const key = make("button", { type: "button" }, button.text);
        if (button.url) key.append(make("span", { attrs: { "aria-hidden": "true" } }, " ↗"), make("span", { className: "hidden" }, " (opens a link)"));
        if (!allowed) key.setAttribute("aria-disabled", "true");
        key.addEventListener("click", () => {
          if (!allowed) act.tell("You are not in this group, so you cannot press its buttons.");
          else if (button.url) act.open(button.url);
          else act.press(now.id, message, button.data);
        });
        line.append(key);
      }
      box.append(line);
    }
    return box;
  }

  function reactions(message, names) {
    const list = make("ul", { className: "reactions", attrs: { "aria-label": "Reactions" } });
    for (const { who, emoji } of message.reactions) {
      const name = first(names.get(who)) || "Lamppost";
      list.append(make("li", {}, make("span", { attrs: { role: "img", "aria-label": `${name} reacted ${emoji}` }, title: name }, emoji)));
    }
    return list;
  }

  function drawFoot(now, you) {
    const member = now.members.includes(you.id);
    const print = `${member} ${you.id}`;
    if (foot.dataset.print === print) return;
    const draft = foot.querySelector("textarea");
    const hadFocus = draft && draft === document.activeElement;
    foot.dataset.print = print;
    if (!member) {
      foot.replaceChildren(make("p", { className: "note",
        textContent: `${first(you.name)} is not in this group, so ${first(you.name)} can read along here but not write.` }));
      return;
    }
    foot.replaceChildren(composer(now, you, draft ? draft.value : ""));
    if (hadFocus) foot.querySelector("textarea").focus();
  }

  function composer(now, you, words) {
    const where = now.kind === "private" ? "to Lamppost" : `in ${now.title}`;
    return compose({ id: `say-${now.id}`, where, words, log, things: true, label: `Write ${where} as ${first(you.name)}`,
      placeholder: now.kind === "private" ? "Write to Lamppost…" : "Write a message…",
      send: (text, thing) => act.say(now.id, text, thing) });
  }
}

/** The first name of a person. */
export function first(name) {
  return (name || "").split(" ")[0];
}
