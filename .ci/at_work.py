"""The bot at work as an operator starts it, against the emulated server, and people who talk to it: shared by the checks."""

import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

TOKEN = "1000000001:SANDBOX-TOKEN-that-opens-nothing-else"
KEY = "a key for this check only that opens nothing"
PATIENCE = 20.0
NEED = "milk and bread before 6 today"
PRIVATE = "my door code is 4711"


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


def emulated(program, log):
    """The emulated server: the program, and its address."""
    emulator = Program(program, ["sandbox", "--without-bot", "--bind", "127.0.0.1:0"], log)
    return emulator, emulator.says(r"http://[^\s]+", "the emulator tells its address")


def settings(url, memory, **more):
    """What an operator sets for a bot against this server, with its database in a folder."""
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "LAMPPOST_SECRET_KEY": KEY,
        "DATABASE_URL": f"sqlite://{memory}/lamppost.db",
        "QUIET_HOURS": "3-3",
        "HTTP_BIND": f"127.0.0.1:{free_port()}",
        **more,
    }


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
