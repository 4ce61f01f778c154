"""Runs the bot as an operator does, lets people talk, takes the server away, and looks for secrets in what was logged.

    no_leaks.py LAMPPOST FOLDER

FOLDER gets the logs; other `*.log` files that are already there (of the page's sandboxes) are searched too.
"""

import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

TOKEN = "1000000001:SANDBOX-TOKEN-that-opens-nothing-else"
KEY = "a key for this check only that opens nothing"
PATIENCE = 20.0
NEED = "milk and bread before 6 today"
PRIVATE = "my door code is 4711"
# Whoever is named in a log line can be found by it; ids are no names.
SECRETS = [TOKEN, TOKEN.split(":")[1], KEY, "milk and bread", "door code", "Elmwood", "Elm Street"]


def must(condition, what):
    if not condition:
        sys.exit(f"FAILED: {what}")
    print(f"  ok: {what}")


def until(what, ask, most=PATIENCE):
    end = time.monotonic() + most
    while time.monotonic() < end:
        answer = ask()
        if answer:
            print(f"  ok: {what}")
            return answer
        time.sleep(0.1)
    sys.exit(f"FAILED: in {most:.0f} s it did not come true that {what}")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class People:
    def __init__(self, url):
        self.url = url
        state = self.state()
        self.username = state["bot"]["username"]
        self.ids = {person["name"].split()[0]: person["id"] for person in state["people"]}
        self.ids |= {chat["title"]: chat["id"] for chat in state["chats"] if chat["kind"] != "private"}

    def state(self):
        with urllib.request.urlopen(f"{self.url}/sandbox/state", timeout=10) as answer:
            return json.load(answer)

    def do(self, what, **body):
        data = json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/sandbox/{what}", data, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def say(self, chat, person, text):
        self.do("say", chat=self.ids[chat], person=self.ids[person], text=text)

    def follow(self, person, link, chat=None):
        more = {"chat": self.ids[chat]} if chat else {}
        self.do("open", person=self.ids[person], url=link, **more)

    def reads(self, chat, words):
        """The newest message of the bot with these words, as soon as there is one."""

        def look():
            chats = self.state()["chats"]
            messages = next(one["messages"] for one in chats if one["id"] == self.ids[chat])
            plain = [re.sub("[\u2066-\u2069]", "", json.dumps(m, ensure_ascii=False)) for m in messages if m["bot"]]
            return next((text for text in reversed(plain) if words in text), None)

        return until(f"in {chat} the bot says: {words}", look)


class Program:
    """A running `lamppost`: its first lines, its log, and its end."""

    def __init__(self, program, arguments, log, environment=None):
        self.log = log
        self.out = pathlib.Path(f"{log}.out")
        # Our own settings only: nothing of the machine's may show up.
        clean = {"PATH": os.environ["PATH"], **(environment or {})}
        with log.open("w") as err, self.out.open("w") as out:
            self.process = subprocess.Popen(
                [program, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=clean, cwd=log.parent
            )

    def says(self, shape, what):
        def look():
            must_run = self.process.poll() is None
            found = re.search(shape, self.out.read_text())
            if not found and not must_run:
                sys.exit(f"FAILED: the program ended before {what}: {self.log.read_text()[-2000:]}")
            return found and found[0]

        return until(what, look, 60)

    def end(self, how, most):
        self.process.send_signal(how)
        try:
            return self.process.wait(most)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return f"late: it had not ended {most} s after the signal"


def work(program, folder, level):
    print(f"-- the bot at work, with LOG_LEVEL={level} --")
    emulator = Program(program, ["sandbox", "--without-bot", "--bind", "127.0.0.1:0"], folder / f"emulator-{level}.log")
    bot = None
    try:
        url = emulator.says(r"http://[^\s]+", "the emulator tells its address")
        with tempfile.TemporaryDirectory() as memory:
            settings = {
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "TELEGRAM_API_URL": url,
                "LAMPPOST_SECRET_KEY": KEY,
                "DATABASE_URL": f"sqlite://{memory}/lamppost.db",
                "QUIET_HOURS": "3-3",
            "HTTP_BIND": f"127.0.0.1:{free_port()}",
                "LOG_LEVEL": level,
            }
            bot = Program(program, ["serve"], folder / f"serve-{level}.log", settings)
            bot.says(r"lamppost administrator", "serve names the command for the first administrator, and no link")
            link = Program(program, ["administrator"], folder / f"administrator-{level}.log", settings)
            first = link.says(r"https://t\.me/[^\s]+", "the command shows the link for the first administrator")
            secrets = SECRETS + [first.split("=")[1]]
            secrets += talk(People(url), first)
            emulator.end(signal.SIGKILL, 5)
            time.sleep(6)
            must(bot.process.poll() is None, "the bot goes on without its server")
            code = bot.end(signal.SIGTERM, 15)
            must(code == 0, f"the bot ends at SIGTERM, with 0 ({code})")
            return secrets
    finally:
        for one in (emulator, bot):
            if one and one.process.poll() is None:
                one.process.kill()


def talk(people, first):
    """An administrator invites a street, and a neighbour asks. Answers the one-time secrets that were used."""
    people.follow("Olu", first)
    people.reads("Olu", "You are now an administrator")
    people.say("Olu", "Olu", "/area Ashbrook")
    people.reads("Olu", "Ashbrook is set up")
    people.say("Olu", "Olu", "/invite street Ashbrook")
    invitation = people.reads("Olu", "startgroup=")
    token = re.search(r"startgroup=([A-Za-z0-9_-]+)", invitation)[1]
    people.follow("Sam", f"https://t.me/{people.username}?startgroup={token}", chat="Elm Street")
    people.reads("Elm Street", "has accepted this street")
    people.say("Elm Street", "Sam", "/setup Elm Street, Ashbrook North")
    for person in ("Ada", "Bea"):
        people.say(person, person, "/start")
    people.say("Elm Street", "Ada", f"/need {NEED}")
    people.reads("Elm Street", "I can help")
    people.say("Ada", "Ada", PRIVATE)
    people.say("Bea", "Bea", "/can Z9Z9")
    time.sleep(2)
    return [token]


def badly_set_up(program, folder, memory):
    """What a program says that cannot start may not hold the settings either. Answers their secrets."""
    print("-- a bot that cannot start --")
    word = "hunter2-opens-nothing"
    nobody = f"127.0.0.1:{free_port()}"
    settings = {"TELEGRAM_BOT_TOKEN": f"1000000001:{word}-and-never-did-in-its-life", "LAMPPOST_SECRET_KEY": f"{word} and is a long key", "LOG_LEVEL": "trace"}
    cases = [
        ("no-database", "serve", {"DATABASE_URL": f"postgres://street:{word}@{nobody}/street"}),
        ("no-such-database", "serve", {"DATABASE_URL": f"oracle://street:{word}@{nobody}/street"}),
        ("no-server", "serve", {"DATABASE_URL": f"sqlite://{memory}/street.db"}),
        ("check", "check", {"DATABASE_URL": f"postgres://street:{word}@{nobody}/street"}),
        ("help", "help", {"DATABASE_URL": f"postgres://street:{word}@{nobody}/street"}),
    ]
    for name, command, more in cases:
        more = {**settings, **more, "TELEGRAM_API_URL": f"http://{nobody}", "HTTP_BIND": f"127.0.0.1:{free_port()}"}
        arguments = [command, "serve"] if command == "help" else [command]
        bot = Program(program, arguments, folder / f"bad-{name}.log", more)
        try:
            bot.process.wait(8)
        except subprocess.TimeoutExpired:
            bot.end(signal.SIGTERM, 15)
        # What it says to the operator is searched as well.
        with bot.log.open("a") as log:
            log.write(bot.out.read_text())
        must(bot.log.stat().st_size > 0, f"{name}: it says something")
    return [word]


def search(folder, secrets):
    print("-- what was logged --")
    lost = (folder / "serve-info.log").read_text()
    must("could not be fetched" in lost, "the bot complained when its server was gone")
    found, lines = [], 0
    for path in sorted(folder.glob("*.log")):
        text = path.read_text(errors="replace")
        lines += text.count("\n")
        for secret in secrets:
            if secret.lower() in text.lower():
                line = next(line for line in text.splitlines() if secret.lower() in line.lower())
                found.append(f"{path.name} holds {secret!r}: {line[:300]}")
    for one in found:
        print(f"  {one}")
    must(lines > 0, f"there are {lines} lines to search")
    must(not found, f"none holds a token, a key, a name or anybody's words ({len(secrets)} looked for)")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
    secrets = set()
    for level in ("info", "trace"):
        secrets |= set(work(program, folder, level))
    with tempfile.TemporaryDirectory() as memory:
        secrets |= set(badly_set_up(program, folder, memory))
    search(folder, sorted(secrets))


if __name__ == "__main__":
    main()
