"""Runs the bot as an operator does, lets people talk, takes the server away, and looks for secrets in what was logged.

    no_leaks.py LAMPPOST FOLDER

FOLDER gets the logs; other `*.log` files that are already there (of the page's sandboxes) are searched too.
"""

import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from at_work import KEY, TOKEN, People, Program, emulated, free_port, must, settings, talk

# Whoever is named in a log line can be found by it; ids are no names.
SECRETS = [TOKEN, TOKEN.split(":")[1], KEY, "milk and bread", "door code", "Elmwood", "Elm Street"]


def work(program, folder, level):
    print(f"-- the bot at work, with LOG_LEVEL={level} --")
    emulator, url = emulated(program, folder / f"emulator-{level}.log")
    bot = None
    try:
        with tempfile.TemporaryDirectory() as memory:
            given = settings(url, memory, LOG_LEVEL=level)
            bot = Program(program, ["serve"], folder / f"serve-{level}.log", given)
            bot.says(r"lamppost administrator", "serve names the command for the first administrator, and no link")
            link = Program(program, ["administrator"], folder / f"administrator-{level}.log", given)
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


def badly_set_up(program, folder, memory):
    """What a program says that cannot start may not hold the settings either. Answers their secrets."""
    print("-- a bot that cannot start --")
    word = "hunter2-opens-nothing"
    nobody = f"127.0.0.1:{free_port()}"
    given = {"TELEGRAM_BOT_TOKEN": f"1000000001:{word}-and-never-did-in-its-life", "LAMPPOST_SECRET_KEY": f"{word} and is a long key", "LOG_LEVEL": "trace"}
    cases = [
        ("no-database", "serve", {"DATABASE_URL": f"postgres://street:{word}@{nobody}/street"}),
        ("no-such-database", "serve", {"DATABASE_URL": f"oracle://street:{word}@{nobody}/street"}),
        ("no-server", "serve", {"DATABASE_URL": f"sqlite://{memory}/street.db"}),
        ("check", "check", {"DATABASE_URL": f"postgres://street:{word}@{nobody}/street"}),
        ("help", "help", {"DATABASE_URL": f"postgres://street:{word}@{nobody}/street"}),
    ]
    for name, command, more in cases:
        more = {**given, **more, "TELEGRAM_API_URL": f"http://{nobody}", "HTTP_BIND": f"127.0.0.1:{free_port()}"}
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
