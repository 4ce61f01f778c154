"""Two hard days of a real bot: the machine's clock is 400 days wrong for a while, and a page of the database file is damaged.

    hard_days.py LAMPPOST FOLDER

FOLDER gets the logs. Needs libfaketime and the command line program sqlite3.
"""

import glob
import pathlib
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from at_work import NEED, People, Program, emulated, must, settings, talk, until

LIBRARY = "/usr/lib/*/faketime/libfaketime.so.1"
# Longer than erasing, expiry and every timer of a need.
JUMP = "+400d"
A_PERSON_MUST_ACT = 78


def begin(program, folder, name, settings):
    bot = Program(program, ["serve"], folder / f"{name}.log", settings)
    until(f"{name} is at work", lambda: '"at work"' in bot.log.read_text() or bot.process.poll() is not None, 60)
    return bot


def needs(database):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        return db.execute("SELECT state, words FROM needs").fetchall()


def clock(program, folder, given, url):
    """A jump holds every timer, is said, and is over when the clock is right again."""
    print("-- a clock that is wrong by 400 days --")
    hands = folder / "hands"
    hands.write_text("+0")
    library = glob.glob(LIBRARY)
    must(library, "libfaketime is here")
    faked = {
        **given,
        "LD_PRELOAD": library[0],
        "FAKETIME_TIMESTAMP_FILE": str(hands),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_DONT_RESET": "1",
    }
    bot = begin(program, folder, "wrong-clock", faked)
    try:
        link = Program(program, ["administrator"], folder / "hard-administrator.log", given)
        people = People(url)
        talk(people, link.says(r"https://t\.me/[^\s]+", "the first link"))
        database = given["DATABASE_URL"].removeprefix("sqlite://")
        before = needs(database)
        must(any(NEED in words for _, words in before), "a need is open")
        hands.write_text(JUMP)
        until("it says that the clock is wrong", lambda: re.search("clock is wrong|contradict each other", bot.log.read_text()))
        time.sleep(10)
        people.say("Bea", "Bea", "/start")
        people.reads("Bea", "Hello")
        must(needs(database) == before, "after 10 s nothing is expired or erased")
        hands.write_text("+0")
        until("it says that the clocks agree again", lambda: "the clocks agree again" in bot.log.read_text())
        people.say("Elm Street", "Ada", "/need somebody to walk the dog tomorrow")
        people.reads("Elm Street", "walk the dog")
        must(needs(database)[: len(before)] == before, "and everything is there")
        must(bot.end(signal.SIGTERM, 15) == 0, "it ends well")
    finally:
        if bot.process.poll() is None:
            bot.process.kill()


def damage(program, folder, given, url):
    """A damaged page is refused, and the command that is named brings back what can be read."""
    print("-- a damaged file --")
    database = pathlib.Path(given["DATABASE_URL"].removeprefix("sqlite://"))
    with sqlite3.connect(database) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'audit' AND type = 'table'").fetchone()
        must(page, "there is a table of what was done")
        size = db.execute("PRAGMA page_size").fetchone()[0]
        before = db.execute("SELECT words FROM needs").fetchall()
    with database.open("r+b") as file:
        file.seek((page[0] - 1) * size)
        file.write(b"\xff" * 64)
    bot = begin(program, folder, "damaged", given)
    code = bot.process.wait(15)
    must(code == A_PERSON_MUST_ACT, f"it does not start: {code}")
    said = bot.log.read_text() + bot.out.read_text()
    commands = re.findall(r"^\s*(sqlite3 .*)$", said.replace("\\n", "\n").replace('\\"', '"'), re.M)
    must(commands, "it names the command that helps")
    for command in commands:
        print(f"  $ {command}")
        done = subprocess.run(["bash", "-c", command], cwd=database.parent, capture_output=True, text=True)
        must(done.returncode == 0, f"the command works {done.stderr[-300:]}")
    database = database.parent / "rescued.db"
    bot = begin(program, folder, "mended", {**given, "DATABASE_URL": f"sqlite://{database}"})
    try:
        must(bot.process.poll() is None, "it starts again")
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
            must(db.execute("SELECT words FROM needs").fetchall() == before, "every need is there")
        people = People(url)
        people.say("Elm Street", "Sam", "/need a ladder to borrow on Friday")
        people.reads("Elm Street", "ladder")
    finally:
        bot.process.kill()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
    emulator, url = emulated(program, folder / "hard-emulator.log")
    try:
        with tempfile.TemporaryDirectory() as memory:
            given = settings(url, memory)
            clock(program, folder, given, url)
            damage(program, folder, given, url)
    finally:
        emulator.process.kill()


if __name__ == "__main__":
    main()
