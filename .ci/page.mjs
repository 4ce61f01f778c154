// Uses the sandbox's page as a person does, in headless Chromium, at a wide and at a narrow width.
//
//   node page.mjs LAMPPOST FOLDER
//
// LAMPPOST is the program. FOLDER has the node_modules (playwright-core, axe-core) and gets screenshots and logs.
import { spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [program, folderName] = process.argv.slice(2);
if (!folderName) {
  console.error("usage: node page.mjs LAMPPOST FOLDER");
  process.exit(2);
}
const folder = resolve(folderName);
const require = createRequire(`${folder}/package.json`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const NEED = "/need milk and bread before 6 today";
const WORDS = "milk and bread before 6 today";
const STORY = "milk and bread tomorrow";
const PATIENCE = 20_000;
const WIDTHS = [{ width: 1200, height: 900 }, { width: 360, height: 740 }];

function must(condition, what) {
  if (!condition) throw new Error(what);
  console.log(`  ok: ${what}`);
}

/** Asks again until the answer is true. */
async function until(what, ask, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) {
      console.log(`  ok: ${what}`);
      return answer;
    }
    if (Date.now() > end) throw new Error(`in ${patience / 1000} s it did not come true that ${what}`);
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** Starts the sandbox on a free port; answers its address and how to stop it. */
async function startSandbox(log) {
  const child = spawn(resolve(program), ["sandbox", "--bind", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stderr.pipe(createWriteStream(log));
  const ended = new Promise((go) => child.once("exit", go));
  const address = await new Promise((go, fail) => {
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
      const found = said.match(/http:\/\/[^\s]+/);
      if (found) go(found[0]);
    });
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`the sandbox ended (${code}) before it was ready; see ${log}`)));
    setTimeout(() => fail(new Error("the sandbox was not ready in 60 s")), 60_000).unref();
  });
  const stop = async () => {
    child.kill("SIGINT");
    const quick = await Promise.race([ended, new Promise((go) => setTimeout(() => go("late"), 10_000))]);
    if (quick === "late") {
      child.kill("SIGKILL");
      throw new Error("the sandbox did not stop within 10 s of Ctrl+C");
    }
    must(quick === 0, "the sandbox stops at Ctrl+C, with 0");
  };
  return { address, stop, child };
}

/** The page and what went wrong in it. */
class Visit {
  constructor(page, name) {
    this.page = page;
    this.name = name;
    this.troubles = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.troubles.push(`script: ${error.message}`));
    page.on("response", (response) => {
      if (response.status() >= 400) this.troubles.push(`${response.status()} from ${response.url()}`);
    });
  }

  chat(title) {
    return this.page.locator("section.chat", { has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  /** The newest message of a chat with these words, without the marks that keep directions of writing apart. */
  async newest(title, words) {
    const texts = await this.chat(title).locator(".message").allInnerTexts();
    return texts.map((text) => text.replace(/[\u2066-\u2069]/g, "")).findLast((text) => words.every((word) => text.includes(word)));
  }

  async become(name) {
    const option = this.page.locator("#you option", { hasText: new RegExp(`^${name} `) });
    await this.page.locator("#you").selectOption(await option.getAttribute("value"));
    const chosen = await this.page.locator("#you option:checked").innerText();
    must(chosen.startsWith(name), `the page says "You are ${chosen}"`);
  }

  /** On a narrow page only one chat shows. */
  async look(title) {
    const jump = this.page.locator("#jump").getByRole("button", { name: new RegExp(`^${title}`) });
    if (await jump.isVisible()) await jump.click();
    await this.chat(title).waitFor({ state: "visible" });
  }

  async focused() {
    return this.page.evaluate(() => {
      const node = document.activeElement;
      const style = getComputedStyle(node);
      const ring = style.outlineStyle !== "none" || style.boxShadow !== "none";
      return { id: node.id, label: node.getAttribute("aria-label") || node.textContent.trim().slice(0, 40), ring };
    });
  }

  /** Presses Tab until something with this id or label has the focus; every stop must show that it has it. */
  async tabTo(wanted, most) {
    const stops = [];
    for (let presses = 1; presses <= most; presses += 1) {
      await this.page.keyboard.press("Tab");
      const now = await this.focused();
      stops.push(now.id || now.label);
      if (!now.ring) throw new Error(`"${now.id || now.label}" has the focus, but does not show it`);
      if (now.id === wanted || now.label === wanted) {
        console.log(`  ok: ${presses} × Tab leads to "${wanted}"`);
        return;
      }
    }
    throw new Error(`${most} × Tab does not lead to "${wanted}", only to: ${stops.join(", ")}`);
  }

  async accessible(when) {
    await this.page.evaluate(axe);
    for (const scheme of ["light", "dark"]) {
      await this.page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await this.page.waitForTimeout(200);
      const { violations, passes } = await this.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      for (const { impact, id, help, nodes } of violations) {
        console.log(`  axe, ${scheme}, ${when}: ${impact}: ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.target.join(" ")).join("; ")}`);
      }
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      must(passes.length > 10, `axe looked (${passes.length} rules hold), ${scheme}, ${when}`);
      must(grave.length === 0, `axe finds nothing serious, ${scheme}, ${when}`);
    }
    await this.page.emulateMedia({ colorScheme: "light", reducedMotion: null });
  }

  async fits() {
    const over = await this.page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    must(over <= 0, "nothing is wider than the window");
  }

  async picture(what) {
    const path = `${folder}/page-${this.name}-${what}.png`;
    await this.page.screenshot({ path });
    console.log(`  picture: page-${this.name}-${what}.png`);
  }
}

async function use(visit, address) {
  const { page } = visit;
  await page.goto(address);
  await visit.chat("Elm Street").waitFor({ state: "visible", timeout: PATIENCE });
  await visit.fits();
  await visit.accessible("at first");

  await visit.become("Ada");
  await visit.look("Elm Street");
  const input = await visit.chat("Elm Street").locator("textarea").getAttribute("id");
  await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
  await visit.tabTo(input, 60);
  await page.keyboard.type(NEED);
  await page.keyboard.press("Enter");
  await until("Enter sends, and a card with the words comes", () => visit.newest("Elm Street", [WORDS, "I can help"]));
  must((await page.locator(`#${plainId(input)}`).inputValue()) === "", "the line to write in is empty again");
  await visit.picture("card");
  await visit.accessible("with a card");

  await page.locator(`#${plainId(input)}`).focus();
  await page.keyboard.type("Good morning, neighbours");
  await visit.tabTo("Send in Elm Street", 2);
  await page.keyboard.press("Enter");
  await until("the Send button sends by keyboard", () => visit.newest("Elm Street", ["Good morning, neighbours"]));

  await page.locator(`#${plainId(input)}`).focus();
  await page.keyboard.type("The gate is open");
  await visit.tabTo("What to send in Elm Street", 1);
  await page.keyboard.press("ArrowDown");
  await visit.tabTo("Send in Elm Street", 1);
  await page.keyboard.press("Enter");
  await until("a photo goes with its words, by keyboard", () => visit.newest("Elm Street", ["Photo", "The gate is open"]));
  const menu = visit.chat("Elm Street").getByRole("combobox", { name: "What to send in Elm Street" });
  must((await menu.inputValue()) === "", "and then the menu is back at words");
  await visit.picture("photo");
  await visit.accessible("with a photo");

  await visit.become("Bea");
  await visit.look("Elm Street");
  const card = visit.chat("Elm Street").locator(".message", { hasText: WORDS }).last();
  await card.getByRole("button", { name: /I can help/ }).click();
  // Bea had no private chat with the bot: her press leads there.
  await until("the press opens Bea's private chat", () => visit.newest("You and Lamppost", ["I am Lamppost"]));
  await visit.look("Elm Street");
  await until('the card is changed to "Helping: Bea"', async () => {
    const text = await visit.newest("Elm Street", [WORDS, "Helping: Bea"]);
    return text?.includes("edited");
  });
  await until("Bea sees an answer to her press", async () => (await page.locator("#toasts .toast").count()) > 0);
  await visit.picture("helping");
  await visit.fits();

  const now = () => page.evaluate(async () => Date.parse((await (await fetch("/sandbox/state")).json()).clock.utc));
  const before = await now();
  const shownBefore = await page.locator("#now").innerText();
  await page.getByRole("button", { name: "+1 hour" }).click();
  await until("the clock on the page moved", async () => (await page.locator("#now").innerText()) !== shownBefore);
  const moved = (await now()) - before;
  must(moved >= 3_600_000 && moved < 3_660_000, `by one hour (${Math.round(moved / 1000)} s)`);

  await page.getByRole("button", { name: /Play the story/ }).click();
  await until("the story comes to its end", async () => {
    const lines = await page.locator("#lines li").allInnerTexts();
    const stuck = lines.find((line) => line.startsWith("The story stops here"));
    if (stuck) throw new Error(stuck);
    return lines.at(-1)?.startsWith("The end.");
  }, 120_000);
  await visit.look("Elm Street");
  await until("the story's card is closed", () => visit.newest("Elm Street", [STORY, "Done."]));
  await visit.picture("story");
  await visit.fits();
  await visit.accessible("after the story");
  await useWhatsApp(visit);
  must(visit.troubles.length === 0, `the browser complains about nothing ${visit.troubles.join(" | ")}`);
}

/** A neighbour's phone and their street's own group: a link in the group leads to the chat, an answer is carried back. */
async function useWhatsApp(visit) {
  const { page } = visit;
  const whatsapp = await page.evaluate(async () => (await (await fetch("/sandbox/state")).json()).whatsapp);
  must(whatsapp, "the sandbox has a number on WhatsApp");
  const [phone, group] = [page.locator("#wa-phone"), page.locator("#wa-group")];
  const look = async (pane, tab) => {
    const jump = page.locator("#jump").getByRole("button", { name: tab });
    if (await jump.isVisible()) await jump.click();
    await pane.waitFor({ state: "visible" });
    await pane.scrollIntoViewIfNeeded();
  };
  const choose = async (name) => {
    const option = page.locator("#neighbour option", { hasText: new RegExp(`^${name} `) });
    await page.locator("#neighbour").selectOption(await option.getAttribute("value"));
  };
  await look(group, /^WhatsApp: .*(neighbours|chat)/);
  await choose("Fay");
  await group.locator("textarea").focus();
  await page.keyboard.type(`Who can help? https://wa.me/${whatsapp.number}?text=hello%20Lamppost`);
  await page.keyboard.press("Enter");
  const link = group.locator(".message a", { hasText: "hello" });
  await until("the link stands in the group", async () => (await link.count()) > 0);
  must((await phone.locator(".message").count()) === 0, "Lamppost does not hear what neighbours write in their group");
  await link.last().click();
  await until("the tapped link fills the box of the chat with Lamppost", async () => (await page.locator("#wa-say").inputValue()) === "hello Lamppost");
  must((await visit.focused()).id === "wa-say", "and the box has the focus");
  await page.keyboard.press("Enter");
  await until("Lamppost answers on the phone", async () => (await phone.locator(".message.bot").count()) > 0);
  await phone.scrollIntoViewIfNeeded();
  await visit.picture("phone");
  await visit.fits();
  await visit.accessible("with a phone");
  await phone.getByRole("button", { name: "Forward to the street's group" }).last().focus();
  await page.keyboard.press("Enter");
  await look(group, /^WhatsApp: .*(neighbours|chat)/);
  await until("the answer is forwarded to the group", async () => (await group.locator(".message", { hasText: "forwarded" }).count()) > 0);
  await choose("Gus");
  await until("Gus reads the same group", async () => (await group.locator(".message", { hasText: "forwarded" }).count()) > 0);
  await visit.picture("group");
  await visit.fits();
  await visit.accessible("with a group");
  await look(phone, /^WhatsApp: .* phone/);
  must((await phone.locator(".message").count()) === 0, "and has a phone of his own");
}

/** Ids here begin with letters and hold digits and dashes only, which need no escaping in selectors. */
function plainId(id) {
  if (!/^[a-z][a-z0-9-]*$/i.test(id)) throw new Error(`an odd id: ${id}`);
  return id;
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let failed = false;
for (const size of WIDTHS) {
  const name = String(size.width);
  console.log(`-- ${name} px wide --`);
  let sandbox = null;
  let visit = null;
  try {
    sandbox = await startSandbox(`${folder}/sandbox-page-${name}.log`);
    const context = await browser.newContext({ viewport: size, locale: "en-GB", timezoneId: "Europe/London" });
    visit = new Visit(await context.newPage(), name);
    visit.page.setDefaultTimeout(PATIENCE);
    await use(visit, sandbox.address);
    await context.close();
  } catch (error) {
    failed = true;
    console.error(`  FAILED at ${name} px: ${error.message}`);
    for (const trouble of visit?.troubles ?? []) console.error(`    the browser: ${trouble}`);
    await visit?.picture("failed").catch(() => {});
  }
  try {
    await sandbox?.stop();
  } catch (error) {
    failed = true;
    console.error(`  FAILED at ${name} px: ${error.message}`);
  }
}
await browser.close();
if (failed) {
  console.error("The page does not do what it should.");
  process.exit(1);
}
console.log("the page works at every width");
