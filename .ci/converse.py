"""Somebody else's Bot API client, as it comes from the registry, against the emulated server.

    converse.py LAMPPOST FOLDER

Starts `LAMPPOST sandbox --without-bot`, runs a small aiogram bot against it by long polling, lets made-up people talk to
that bot through the page's control API, and looks at what the chats show. Then aiogram reads every update and every answer
of the record in FOLDER (see check_schema.py). aiogram must accept all of it without one complaint.
"""

import asyncio
import collections
import contextlib
import json
import logging
import pathlib
import re
import sys
import time

import aiogram.methods
import aiohttp
from aiogram import Bot, Dispatcher, F, Router, html
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter, TelegramUnauthorizedError
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.methods.base import Response
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
    ReplyParameters,
    Update,
)

# The emulator's own token, which opens nothing else: Options::default() in crates/sandbox/src/telegram/mod.rs.
TOKEN = "1000000001:SANDBOX-TOKEN-that-opens-nothing-else"
PATIENCE = 10.0
KINDS = {"message", "edited_message", "callback_query", "my_chat_member"}


def must(condition, what):
    if not condition:
        raise AssertionError(what)
    print(f"  ok: {what}")


class Complaints(logging.Handler):
    """Keeps what aiogram has to complain about: an update or answer it cannot read is a warning or an error."""

    def __init__(self):
        super().__init__(logging.INFO)
        self.lines = []

    def emit(self, record):
        line = record.getMessage()
        if record.levelno >= logging.WARNING or "is not handled" in line:
            self.lines.append(f"{record.levelname}: {line}")


class Heard:
    """What the bot heard, and the waiting for it."""

    def __init__(self):
        self.events = []

    def add(self, kind, words, event=None):
        self.events.append((kind, words, event))

    async def wait(self, kind, words, most=PATIENCE):
        end = time.monotonic() + most
        while time.monotonic() < end:
            for event in self.events:
                if event[0] == kind and words in event[1]:
                    print(f"  ok: the bot heard: {kind}: {words}")
                    return event[2]
            await asyncio.sleep(0.02)
        raise AssertionError(f"the bot did not hear {kind}: {words!r}, only {[event[:2] for event in self.events]}")


class People:
    """The made-up people, through the control API, and what their chats show."""

    def __init__(self, http, url):
        self.http, self.url, self.ids, self.username = http, url, {}, ""

    async def state(self):
        async with self.http.get(f"{self.url}/sandbox/state") as answer:
            state = await answer.json()
        self.username = state["bot"]["username"]
        self.ids = {person["name"].split()[0]: person["id"] for person in state["people"]}
        self.ids |= {chat["title"]: chat["id"] for chat in state["chats"] if chat["kind"] != "private"}
        return state

    async def do(self, what, **body):
        async with self.http.post(f"{self.url}/sandbox/{what}", json=body) as answer:
            said = await answer.json(content_type=None)
            if answer.status != 200:
                raise AssertionError(f"POST /sandbox/{what} answered {answer.status}: {said}")
            return said

    async def say(self, chat, person, text, **more):
        return (await self.do("say", chat=self.ids[chat], person=self.ids[person], text=text, **more))["message_id"]

    async def press(self, chat, person, message, data):
        name = {"ephemeral_id": message["ephemeral_id"]} if message["ephemeral_id"] else {}
        return await self.do("press", chat=self.ids[chat], message_id=message["id"], person=self.ids[person], data=data, **name)

    async def messages(self, chat):
        state = await self.state()
        return next(one["messages"] for one in state["chats"] if one["id"] == self.ids[chat])

    async def sees(self, chat, what, fits, most=PATIENCE):
        end = time.monotonic() + most
        while True:
            messages = await self.messages(chat)
            found = [message for message in messages if fits(message)]
            if found:
                print(f"  ok: in {chat}: {what}")
                return found[-1]
            if time.monotonic() > end:
                texts = [message["text"] for message in messages]
                raise AssertionError(f"in {chat} one does not see {what}; the texts are {texts}")
            await asyncio.sleep(0.05)


def the_bot(heard):
    """A bot that starts, echoes, shows a keyboard, answers presses, edits, reacts and hears all the rest."""
    router = Router()

    @router.my_chat_member()
    async def moved(event: ChatMemberUpdated):
        heard.add("my_chat_member", f"{event.old_chat_member.status} to {event.new_chat_member.status} in {event.chat.type}", event)

    @router.message(CommandStart(deep_link=True))
    async def start_link(message: Message, command: CommandObject):
        await message.answer(f"Hello, {html.bold(html.quote(message.from_user.full_name))}: {html.code(command.args)}")
        heard.add("start", command.args, message)

    @router.message(CommandStart())
    async def start(message: Message):
        await message.answer("Hello without a link")
        heard.add("start", "", message)

    @router.message(Command("menu"))
    async def menu(message: Message):
        rows = [
            [InlineKeyboardButton(text="Change", callback_data="change:1"), InlineKeyboardButton(text="Note", callback_data="note")],
            [InlineKeyboardButton(text="Read more", url="https://example.org/a?b=c&d=e")],
        ]
        await message.answer("What now?", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))
        heard.add("menu", message.text, message)

    @router.message(Command("ping"))
    async def ping(message: Message):
        await message.react([ReactionTypeEmoji(emoji="👍")])
        await message.reply("pong")
        heard.add("ping", message.text, message)

    @router.message(F.new_chat_members | F.left_chat_member)
    async def came(message: Message):
        heard.add("service", "somebody came or left", message)

    @router.message(F.text)
    async def echo(message: Message):
        await message.answer(f"You said: {html.quote(message.text)}")
        heard.add("text", message.text, message)

    @router.message()
    @router.edited_message()
    @router.channel_post()
    @router.edited_channel_post()
    @router.message_reaction()
    @router.chat_member()
    async def other(event):
        heard.add(type(event).__name__, getattr(event, "text", None) or "", event)

    @router.callback_query(F.data.startswith("change:"))
    async def change(query: CallbackQuery):
        await query.answer("Changed")
        await query.message.edit_text(f"Changed by {html.italic(query.from_user.first_name)}")
        heard.add("press", query.data, query)

    @router.callback_query(F.data == "whisper")
    async def whisper(query: CallbackQuery):
        await query.bot.send_message(
            query.message.chat.id,
            "Only for you",
            ephemeral_message_parameters={"receiver_user_id": query.from_user.id, "callback_query_id": query.id},
        )
        await query.answer()
        heard.add("press", query.data, query)

    @router.callback_query()
    async def note(query: CallbackQuery):
        await query.answer("A note to close", show_alert=True)
        with contextlib.suppress(TelegramBadRequest):
            await query.answer("twice")
            heard.add("wrong", "a press was answered twice", query)
        heard.add("press", query.data, query)

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    return dispatcher


async def in_private(people, heard, bot):
    print("-- in private --")
    ada = people.ids["Ada"]
    try:
        await bot.send_message(ada, "too early")
        raise AssertionError("the bot could write to somebody who never wrote to it")
    except TelegramForbiddenError:
        print("  ok: nobody is written to before they wrote themselves")
    await people.do("open", person=ada, url=f"https://t.me/{people.username}?start=need_42-x")
    event = await heard.wait("start", "need_42-x")
    must(event.chat.type == "private" and event.from_user.id == ada and event.from_user.language_code == "en", "who wrote, and where, is known")
    greeting = await people.sees("Ada", "the greeting", lambda m: m["bot"] and m["text"] == "Hello, Ada Elmwood: need_42-x")
    must({"bold", "code"} <= {entity["type"] for entity in greeting["entities"]}, "the greeting has its marks")
    await people.say("Ada", "Ada", "/start")
    await people.sees("Ada", "the greeting without a link", lambda m: m["bot"] and m["text"] == "Hello without a link")
    odd = 'Tea & "cake" <b>now</b>, 👩‍🌾 naïve – ١٢٣'
    await people.say("Ada", "Ada", odd)
    await people.sees("Ada", "the echo of odd letters", lambda m: m["bot"] and m["text"] == f"You said: {odd}")


async def presses(people, heard):
    print("-- buttons --")
    await people.say("Ada", "Ada", "/menu")
    menu = await people.sees("Ada", "the keyboard", lambda m: m["bot"] and m["text"] == "What now?")
    shown = [[(b["text"], b["data"], b["url"]) for b in row] for row in menu["buttons"]]
    must(shown[0] == [("Change", "change:1", None), ("Note", "note", None)], "with its two buttons")
    must(shown[1] == [("Read more", None, "https://example.org/a?b=c&d=e")], "and its link")
    await people.press("Ada", "Ada", menu, "note")
    await heard.wait("press", "note")
    await people.press("Ada", "Ada", menu, "change:1")
    query = await heard.wait("press", "change:1")
    must(query.message.message_id == menu["id"] and query.chat_instance, "the press tells on which message")
    changed = await people.sees("Ada", "the changed message", lambda m: m["id"] == menu["id"] and m["text"] == "Changed by Ada")
    must(changed["edited"] and not changed["buttons"], "it is marked as edited and has no buttons any more")
    toasts = [(toast["text"], toast["alert"]) for toast in (await people.state())["toasts"] if toast["person"] == people.ids["Ada"]]
    must(toasts == [("A note to close", True), ("Changed", False)], "both presses were answered, once")
    must(not any(event[0] == "wrong" for event in heard.events), "a second answer to a press is refused")


async def in_the_group(people, heard, bot):
    print("-- in a group --")
    elm = people.ids["Elm Street"]
    await people.do("open", person=people.ids["Sam"], url=f"https://t.me/{people.username}?startgroup=street_7", chat=elm)
    moved = await heard.wait("my_chat_member", "left to member in supergroup")
    must(moved.chat.title == "Elm Street" and moved.from_user.first_name == "Sam", "who let the bot in is known")
    await heard.wait("service", "came")
    await heard.wait("start", "street_7")
    await people.say("Elm Street", "Bea", "just talking to neighbours")
    await people.say("Elm Street", "Bea", "/ping@SomebodyElsesBot")
    number = await people.say("Elm Street", "Bea", f"/ping@{people.username}")
    await heard.wait("ping", people.username)
    pong = await people.sees("Elm Street", "the answer", lambda m: m["bot"] and m["text"] == "pong")
    must(pong["reply_to"] == number, "it answers Bea's message")
    await people.sees("Elm Street", "the reaction", lambda m: m["id"] == number and [r["emoji"] for r in m["reactions"]] == ["👍"])
    await people.say("Elm Street", "Carl", "thank you, bot", reply_to=pong["id"])
    answer = await heard.wait("text", "thank you, bot")
    must(answer.reply_to_message and answer.reply_to_message.text == "pong", "an answer to the bot brings what it answers")
    must(all("neighbours" not in words and "SomebodyElse" not in words for _, words, _ in heard.events), "the bot hears nothing that is not for it")
    keys = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Tell me", callback_data="whisper")]])
    await patiently(lambda: bot.send_message(elm, "A secret?", reply_markup=keys))
    secret = await people.sees("Elm Street", "a button", lambda m: m["text"] == "A secret?")
    await people.press("Elm Street", "Bea", secret, "whisper")
    whispered = await people.sees("Elm Street", "a message for one person", lambda m: m["text"] == "Only for you")
    must(whispered["only_for"] == people.ids["Bea"], "which is for Bea alone")


async def patiently(call):
    """Makes a call; waits as long as the server says when it is over the limits."""
    while True:
        try:
            return await call()
        except TelegramRetryAfter as slow:
            await asyncio.sleep(slow.retry_after)


async def refused(call, kind, words, what):
    try:
        await patiently(call)
    except kind as why:
        must(words in str(why), f"refused: {what}")
        return
    raise AssertionError(f"not refused: {what}")


async def other_calls(people, bot):
    print("-- other calls --")
    ada, elm = people.ids["Ada"], people.ids["Elm Street"]
    me = await bot.get_me()
    must(me.is_bot and me.username == people.username and me.can_join_groups, "getMe tells who the bot is")
    must(not (await bot.get_webhook_info()).url, "there is no webhook")
    chat = await bot.get_chat(elm)
    must(chat.title == "Elm Street" and chat.type == "supergroup", "getChat")
    must({admin.user.first_name for admin in await bot.get_chat_administrators(elm)} >= {"Sam"}, "getChatAdministrators")
    must((await bot.get_chat_member(elm, people.ids["Bea"])).status == "member", "getChatMember of a member")
    must((await bot.get_chat_member(elm, people.ids["Sam"])).status == "creator", "getChatMember of the owner")
    must((await bot.get_chat_member(elm, people.ids["Dev"])).status == "left", "getChatMember of somebody else")
    must(await bot.get_chat_member_count(elm) == 5, "getChatMemberCount counts the bot too")
    commands = [BotCommand(command="need", description="Ask for help")]
    kept = await bot.get_my_commands() if await bot.set_my_commands(commands) else []
    must([(one.command, one.description) for one in kept] == [("need", "Ask for help")], "setMyCommands and getMyCommands")
    must(await bot.send_chat_action(ada, "typing"), "sendChatAction")
    picture = BufferedInputFile(b"no real picture", "street.png")
    photo = await patiently(lambda: bot.send_photo(ada, picture, caption="The <b>street</b>"))
    must(photo.photo and photo.caption == "The street" and photo.caption_entities[0].type == "bold", "sendPhoto with a caption")
    caption = await patiently(lambda: bot.edit_message_caption(chat_id=ada, message_id=photo.message_id, caption="Another"))
    must(caption.caption == "Another" and caption.edit_date, "editMessageCaption")
    file = BufferedInputFile(b"a,b\n", "Straße.csv")
    document = await patiently(lambda: bot.send_document(ada, file, reply_parameters=ReplyParameters(message_id=photo.message_id)))
    must(document.document.file_name == "Straße.csv", "sendDocument keeps the name of the file")
    must(document.reply_to_message.message_id == photo.message_id, "and may answer a message")
    copied = await patiently(lambda: bot.copy_message(ada, ada, document.message_id, caption="A <b>copy</b>"))
    must(copied.message_id > document.message_id, "copyMessage tells the number of the copy")
    shown = await people.sees("Ada", "the copy has its own caption", lambda one: one["id"] == copied.message_id and one["text"] == "A copy")
    must(shown["media"] == "[file Straße.csv]", "and the file of the original")
    must(await bot.delete_message(ada, photo.message_id), "deleteMessage")
    sent = await patiently(lambda: bot.send_message(ada, "Same"))
    await refused(lambda: sent.edit_text("Same"), TelegramBadRequest, "message is not modified", "an edit that changes nothing")
    await refused(lambda: bot.send_message(ada, "<b>open"), TelegramBadRequest, "can't parse entities", "a tag that is not closed")
    await refused(lambda: bot.send_message(ada, "x" * 4097), TelegramBadRequest, "message is too long", "4097 letters")
    await refused(lambda: bot.send_message(12345, "x"), TelegramBadRequest, "chat not found", "a chat nobody knows")
    await refused(lambda: bot.edit_message_text("x", chat_id=ada, message_id=photo.message_id), TelegramBadRequest, "not found", "changing a deleted message")
    long = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x", callback_data="é" * 33)]])
    await refused(lambda: bot.send_message(ada, "x", reply_markup=long), TelegramBadRequest, "BUTTON_DATA_INVALID", "66 bytes on a button")
    slow = 0
    for number in range(8):
        try:
            await bot.send_message(people.ids["Ada"], f"quick {number}")
        except TelegramRetryAfter as why:
            slow = why.retry_after
            break
    must(slow >= 1, f"too many messages at once are refused, with the seconds to wait ({slow})")


async def converse(people, complaints, url):
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    heard = Heard()
    dispatcher = the_bot(heard)
    await people.state()
    async with Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode="HTML")) as bot:
        stranger = Bot("1000000001:SANDBOX-TOKEN-that-is-not-the-right-one", session=session)
        try:
            await stranger.get_me()
            raise AssertionError("a wrong token was let in")
        except TelegramUnauthorizedError:
            print("  ok: a wrong token is not let in")
        await bot.delete_webhook(drop_pending_updates=True)
        polling = asyncio.create_task(
            dispatcher.start_polling(bot, polling_timeout=5, handle_signals=False, allowed_updates=dispatcher.resolve_used_update_types())
        )
        try:
            await in_private(people, heard, bot)
            await presses(people, heard)
            await in_the_group(people, heard, bot)
            await other_calls(people, bot)
        finally:
            with contextlib.suppress(RuntimeError):
                await dispatcher.stop_polling()
            await polling
    must(not complaints.lines, f"aiogram complains about nothing {complaints.lines or ''}")


def read_record(folder):
    """aiogram's own types read every update and every good answer of the record."""
    print("-- the record --")
    kinds, methods = collections.Counter(), collections.Counter()
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            call = json.loads(line)
            if call["status"] != 200:
                continue
            name = call["method"]
            method = getattr(aiogram.methods, name[0].upper() + name[1:])
            try:
                Response[method.__returning__].model_validate(call["response"])
                updates = call["response"]["result"] if name == "getUpdates" else []
                for update in updates:
                    kinds[Update.model_validate(update).event_type] += 1
            except ValueError as why:
                raise AssertionError(f"{path.name}:{number}: aiogram cannot read the answer to {name}: {why}") from why
            methods[name] += 1
    missing = KINDS - set(kinds)
    must(not missing, f"the record has updates of every usual kind ({dict(kinds)}) {missing or ''}")
    must(methods["sendMessage"] > 0, f"aiogram reads all {methods.total()} answers")


async def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1:]
    logging.basicConfig(level=logging.ERROR, stream=sys.stdout)
    complaints = Complaints()
    logging.getLogger("aiogram").setLevel(logging.INFO)
    logging.getLogger("aiogram").addHandler(complaints)
    logging.getLogger("aiogram").propagate = False
    server = await asyncio.create_subprocess_exec(
        program, "sandbox", "--without-bot", "--bind", "127.0.0.1:0", stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE
    )
    try:
        said = b""
        while not (found := re.search(rb"http://[^\s]+", said)):
            line = await asyncio.wait_for(server.stdout.readline(), 60)
            if not line:
                raise AssertionError(f"the emulator ended before it was ready: {said!r}")
            said += line
        async with aiohttp.ClientSession() as http:
            await converse(People(http, found[0].decode()), complaints, found[0].decode())
        read_record(folder)
    finally:
        with contextlib.suppress(ProcessLookupError):
            server.terminate()
        await server.wait()
    print("aiogram and the emulator understand each other")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except (AssertionError, AiogramError, aiohttp.ClientError, asyncio.TimeoutError) as why:
        sys.exit(f"FAILED: {why or type(why).__name__}")
