"""Times the longest message of nothing but names, and a danger that comes right behind it, against a running bot.

    attack.py LAMPPOST

LAMPPOST is a release build. Says how long each answer took, from the moment it was typed, in ms: the emulator is asked every
4 ms. Five rounds.
"""

import pathlib
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / ".ci"))
from at_work import People, Program, emulated, settings, talk  # noqa: E402


def newest(people, chat, after):
    chats = people.state()["chats"]
    messages = next(one["messages"] for one in chats if one["id"] == people.ids[chat])
    return [m for m in messages if m["bot"]][after:]


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as memory:
        folder = pathlib.Path(memory)
        emulator, url = emulated(program, folder / "emulator.log")
        given = settings(url, memory)
        bot = Program(program, ["serve"], folder / "serve.log", given)
        try:
            bot.says(r"lamppost administrator", "serve is at work")
            link = Program(program, ["administrator"], folder / "administrator.log", given)
            people = People(url)
            talk(people, link.says(r"https://t\.me/[^\s]+", "the first link"))
            for round_ in range(5):
                before = {chat: len(newest(people, chat, 0)) for chat in ("Ada", "Bea")}
                begun = time.monotonic()
                said = threading.Thread(target=people.say, args=("Ada", "Ada", "/need " + "Jo " * 1350))
                said.start()
                time.sleep(0.01)
                danger = time.monotonic()
                people.say("Bea", "Bea", "/need my dad has collapsed and is not breathing")
                took, end = {}, time.monotonic() + 20
                while len(took) < 2 and time.monotonic() < end:
                    for chat, since in (("Ada", begun), ("Bea", danger)):
                        if chat not in took and newest(people, chat, before[chat]):
                            took[chat] = (time.monotonic() - since) * 1000
                    time.sleep(0.004)
                print(f"  round {round_ + 1}: names {took.get('Ada', -1):.0f} ms, danger {took.get('Bea', -1):.0f} ms")
                time.sleep(2)
        finally:
            for one in (bot, emulator):
                one.process.kill()


if __name__ == "__main__":
    main()
