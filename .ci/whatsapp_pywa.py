"""Somebody else's WhatsApp client, as it comes from the registry, against the emulated Cloud API.

    whatsapp_pywa.py CLOUD FOLDER

CLOUD is the program of examples/cloud.rs. pywa writes to made-up people and hears what they do, over HTTP and with signatures. Each
refusal must be of the class that tests/data/whatsapp_errors.tsv names. Every template of data/whatsapp-templates must be taken, and
read again. All calls are left in FOLDER/pywa-calls.jsonl and all webhooks in FOLDER/pywa-webhooks.jsonl, for whatsapp_schema.py.
"""

import http.server
import json
import pathlib
import queue
import subprocess
import sys
import threading
import urllib.parse
import warnings

import httpx
from pywa import WhatsApp, errors, types
from pywa.types import templates

ROOT = pathlib.Path(__file__).parent.parent
PATIENCE = 10.0
FAY, GUS, NORA, NOBODY = 1, 2, 3, "447700900999"
HEARD = [
    "on_message",
    "on_callback_button",
    "on_callback_selection",
    "on_message_status",
    "on_phone_number_change",
    "on_user_marketing_preferences",
    "on_template_status_update",
]
# What a sender does, and the families of pywa's classes that mean the same.
FAMILIES = {
    "locked": {errors.AuthorizationError},
    "later_all": {errors.ThrottlingError},
    "later_one": {errors.ThrottlingError},
    "stop_bulk": {errors.ThrottlingError, errors.IntegrityError},
    "stop_marketing": {errors.ThrottlingError},
    "unknown": {errors.SendMessageError, errors.WhatsAppError},
    "template": {errors.SendMessageError},
    "unreachable": {errors.SendMessageError},
    "suppressed": {errors.SendMessageError},
    "no_marketing": {errors.SendMessageError},
    "refused": {errors.SendMessageError, errors.WhatsAppError},
}


def must(condition, what):
    if not condition:
        raise AssertionError(what)
    print(f"  ok: {what}")


class Emulator:
    """The program, and orders to it."""

    def __init__(self, program, record):
        self.run = subprocess.Popen([program, record], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.told = json.loads(self.run.stdout.readline())
        self.url = urllib.parse.urlsplit(self.told["url"])

    def do(self, order, **more):
        self.run.stdin.write(json.dumps({"do": order, **more}) + "\n")
        self.run.stdin.flush()
        answer = json.loads(self.run.stdout.readline())
        if "ok" not in answer:
            raise AssertionError(f"{order}: {answer}")
        return answer["ok"]

    def last(self, person):
        return self.do("chat", person=person)[-1]

    def stop(self):
        self.run.stdin.close()
        self.run.wait(timeout=PATIENCE)


class Rebase(httpx.HTTPTransport):
    """pywa's address is fixed, so every request is led to the emulator."""

    def __init__(self, url):
        super().__init__()
        self.url = url

    def handle_request(self, request):
        request.url = request.url.copy_with(scheme=self.url.scheme, host=self.url.hostname, port=self.url.port)
        request.headers["host"] = self.url.netloc
        return super().handle_request(request)


class Ear:
    """What pywa hears: an HTTP server that passes every webhook on to it."""

    def __init__(self, client, record):
        self.client, self.heard, self.refused = client, queue.Queue(), []
        for name in HEARD:
            getattr(client, name)(self.keep)
        ear = self

        class Callback(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def answer(self, words, status):
                self.send_response(status)
                self.end_headers()
                self.wfile.write(words.encode())

            def do_GET(self):
                query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
                self.answer(*client.webhook_challenge_handler(vt=query.get("hub.verify_token"), ch=query.get("hub.challenge")))

            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                wrong = client.webhook_update_validator(body, self.headers.get("X-Hub-Signature-256"))
                if wrong is None:
                    record.write(json.dumps({"webhook": json.loads(body)}) + "\n")
                    record.flush()
                    wrong = client.webhook_update_handler(body)
                else:
                    ear.refused.append(wrong)
                self.answer(*wrong)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Callback)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/"

    def keep(self, _client, update):
        self.heard.put(update)

    def next(self, kind, fits=lambda _: True):
        """The next thing heard, which must be of this kind."""
        update = self.heard.get(timeout=PATIENCE)
        must(isinstance(update, kind) and fits(update), f"pywa heard {kind.__name__}: {brief(update)}")
        return update


def brief(update):
    for name in ("text", "data", "status", "type", "event"):
        value = getattr(update, name, None)
        if value:
            return f"{getattr(value, 'value', value)}"
    return type(update).__name__


def connect(emulator):
    told = emulator.told
    return WhatsApp(
        phone_id=told["phone_number_id"],
        waba_id=told["business_id"],
        token=told["token"],
        session=httpx.Client(transport=Rebase(emulator.url)),
        server=None,
        verify_token=told["verify_token"],
        app_id=1,
        app_secret=told["app_secret"],
        validate_updates=True,
    )


# --- what people do ---


def people_write(emulator, ear):
    """One message a delivery: pywa reads no more than the first."""
    emulator.do("subscribe", url=ear.url)
    said = "need milk 🥛, says Zoë"
    for person in (FAY, GUS):
        emulator.do("say", person=person, text=said)
    emulator.do("say", person=NORA, text="offer a lift")
    for kind in ("image", "voice", "sticker", "document", "location", "contacts", "order", "unsupported"):
        emulator.do("send", person=FAY, what=kind)
    emulator.do("say", person=FAY, text="passed on", forwarded=True)
    must(emulator.do("flush") == 12, "12 webhooks were taken, signed as they are")
    fay = ear.next(types.Message, lambda m: m.text == said and m.from_user.wa_id == "447700900001" and m.from_user.name == "Fay")
    must(fay.from_user.bsuid.startswith("GB."), "her user id is there too")
    ear.next(types.Message, lambda m: m.text == said and m.from_user.name == "Gus")
    ear.next(types.Message, lambda m: m.from_user.wa_id is None and m.from_user.username == "nora.e5")
    ear.next(types.Message, lambda m: m.image and m.caption == "our boiler")
    ear.next(types.Message, lambda m: m.audio and m.audio.voice)
    ear.next(types.Message, lambda m: m.sticker)
    ear.next(types.Message, lambda m: m.document)
    ear.next(types.Message, lambda m: m.location and m.location.latitude == 51.5)
    ear.next(types.Message, lambda m: m.contacts)
    ear.next(types.Message, lambda m: m.order)
    ear.next(types.Message, lambda m: m.type is types.MessageType.UNSUPPORTED)
    ear.next(types.Message, lambda m: m.forwarded)
    return fay


def replies_come_back(emulator, client, ear, fay):
    said = client.send_message(
        to=fay.from_user.wa_id,
        text="Is it Elm Street?",
        buttons=[types.Button(title="Yes", callback_data="y:1"), types.Button(title="No", callback_data="n:1")],
        footer="Your street",
        tracker="letter:7",
    )
    shown = emulator.last(FAY)
    must(shown["buttons"] == [["y:1", "Yes"], ["n:1", "No"]] and shown["footer"] == "Your street", "buttons and a footer are shown")
    emulator.do("flush")
    for state in ("sent", "delivered"):
        ear.next(types.MessageStatus, lambda s, state=state: s.id == said.id and s.status.value == state and s.tracker == "letter:7")
    emulator.do("press", person=FAY, message=said.id, id="y:1")
    emulator.do("flush")
    ear.next(types.CallbackButton, lambda b: b.data == "y:1" and b.title == "Yes" and b.reply_to_message.message_id == said.id)
    rows = [types.SectionRow(title="Milk", callback_data="r1", description="2 pints"), types.SectionRow(title="Bread", callback_data="r2")]
    said = client.send_message(
        to=fay.from_user.wa_id,
        text="Which?",
        buttons=types.SectionList(button_title="Open", sections=[types.Section(title="Open needs", rows=rows)]),
    )
    must(emulator.last(FAY)["rows"] == [["r1", "Milk"], ["r2", "Bread"]], "a list is shown")
    drain(emulator, ear)
    emulator.do("press", person=FAY, message=said.id, id="r1")
    emulator.do("send", person=FAY, what={"reaction": {"message": said.id, "emoji": "👍"}})
    emulator.do("send", person=FAY, what={"reaction": {"message": said.id, "emoji": None}})
    emulator.do("say", person=FAY, text="thanks", reply_to=said.id)
    emulator.do("flush")
    ear.next(types.CallbackSelection, lambda b: b.data == "r1" and b.title == "Milk" and b.description == "2 pints")
    ear.next(types.Message, lambda m: m.reaction and m.reaction.emoji == "👍")
    ear.next(types.Message, lambda m: m.reaction and not m.reaction.emoji)
    ear.next(types.Message, lambda m: m.reply_to_message and m.reply_to_message.message_id == said.id)


def drain(emulator, ear):
    """Lets statuses arrive that nobody asks about here."""
    emulator.do("flush")
    while not ear.heard.empty():
        ear.next(types.MessageStatus)


def the_rest_is_taken(emulator, client, ear, fay):
    client.send_message(to=fay.from_user.wa_id, text="Hello *Fay* 👋", reply_to_message_id=fay.id)
    must(emulator.last(FAY)["text"] == "Hello *Fay* 👋" and emulator.last(FAY)["reply_to"] == fay.id, "a text answers hers")
    client.send_message(to=fay.from_user.wa_id, text="The page", buttons=types.URLButton(title="Open", url="https://ashbrook.example"))
    client.request_location(to=fay.from_user.wa_id, text="Where are you?")
    client.send_reaction(to=fay.from_user.wa_id, emoji="👍", message_id=fay.id)
    must(bool(client.mark_message_as_read(message_id=fay.id)), "her message is marked as read")
    must(bool(client.indicate_typing(message_id=fay.id)), "she sees that somebody types")
    nora = emulator.do("chat", person=NORA)[0]["id"]
    client.send_message(to="GB.13000000000000003", text="Hello Nora", reply_to_message_id=nora)
    must(emulator.last(NORA)["text"] == "Hello Nora", "somebody without a number is written to")
    drain(emulator, ear)


def templates_are_taken_and_sent(emulator, client, ear):
    ours = {path.stem: json.loads(path.read_text()) for path in sorted(ROOT.glob("data/whatsapp-templates/en_GB/*.json"))}
    path = f"/{emulator.told['business_id']}/message_templates"
    for body in ours.values():
        answer = client.api._session.post(path, json=body)
        must(answer.status_code == 200, f"{body['name']} is handed in")
    listed = {template.name: template for template in client.get_templates()}
    for name, body in ours.items():
        words = next(part["text"] for part in body["components"] if part["type"] == "BODY")
        theirs = next(part for part in listed[name].components if isinstance(part, templates.BodyText))
        must(listed[name].category.value == body["category"] and theirs.text == words, f"pywa reads {name} again")
    news = ours["need_news"]["components"][0]["text"]
    emulator.do("approve", name="need_news")
    emulator.do("flush")
    ear.next(types.TemplateStatusUpdate, lambda t: t.template_name == "need_news" and t.new_status.value == "APPROVED")
    emulator.do("wait", hours=25)
    sent = client.send_template(
        to="447700900001",
        name="need_news",
        language=templates.TemplateLanguage.ENGLISH_UK,
        params=[templates.BodyText.params("K7M4", "Ashbrook Council"), templates.QuickReplyButton.params(callback_data="read:7", index=0)],
    )
    must(emulator.last(FAY)["text"] == news.replace("{{1}}", "K7M4").replace("{{2}}", "Ashbrook Council"), "need_news arrives a day later")
    drain(emulator, ear)
    emulator.do("press", person=FAY, message=sent.id, id="read:7")
    emulator.do("flush")
    ear.next(types.CallbackButton, lambda b: b.data == "read:7" and b.is_quick_reply)
    emulator.do("pause", name="need_news")
    emulator.do("flush")
    ear.next(types.TemplateStatusUpdate, lambda t: t.template_name == "need_news" and t.new_status.value == "PAUSED")


# --- refusals ---


def refusals_mean_the_same(emulator, client):
    rows = [line.split("\t") for line in (ROOT / "tests/data/whatsapp_errors.tsv").read_text().splitlines() if not line.startswith("#")]
    for code, name, advice in rows:
        emulator.do("fail", code=int(code))
        error = refused(lambda: client.send_message(to="447700900001", text="x"))
        family = type(error).__mro__[1] if type(error) is not errors.WhatsAppError else errors.WhatsAppError
        fits = type(error).__name__ == name and family in FAMILIES[advice] and error.code == int(code) and error.status_code >= 400
        must(fits, f"{code} is {type(error).__name__} in {family.__name__}: {advice}")


def refused(act):
    try:
        act()
    except errors.WhatsAppError as error:
        return error
    raise AssertionError("nothing was refused")


def it_refuses_by_itself(emulator, client):
    to = "447700900002"
    for what, wanted, act in [
        ("the window is closed", errors.ReEngagementMessage, lambda: client.send_message(to=to, text="x")),
        ("there is no such person", errors.MessageUndeliverable, lambda: client.send_message(to=NOBODY, text="x")),
        ("there is no such template", errors.TemplateNotExists, lambda: template(client, to, "no_such")),
        ("the template is paused", errors.TemplatePaused, lambda: template(client, to, "need_news", "K7M4", "Ashbrook")),
        ("a parameter is missing", errors.TemplateParamCountMismatch, lambda: template(client, to, "short", "K7M4")),
    ]:
        if wanted is errors.TemplateParamCountMismatch:
            emulator.do("template", name="short", body="News on {{1}} from {{2}} today.", category="UTILITY", buttons=[])
        error = refused(act)
        must(isinstance(error, wanted), f"{what}: {type(error).__name__}")
    emulator.do("say", person=GUS, text="hello")
    for what, buttons in [
        ("a button of 21 characters", [types.Button(title="x" * 21, callback_data="a")]),
        ("four buttons", [types.Button(title=str(n), callback_data=str(n)) for n in range(4)]),
        ("two buttons with one id", [types.Button(title=str(n), callback_data="a") for n in range(2)]),
    ]:
        error = refused(lambda buttons=buttons: client.send_message(to=to, text="x", buttons=buttons))
        must(error.code in (100, 131009), f"{what}: {error.code}")
    stranger = connect(emulator)
    stranger.token = "another token"
    must(isinstance(refused(lambda: stranger.send_message(to=to, text="x")), errors.AuthorizationError), "another token is not accepted")


def template(client, to, name, *words):
    params = [templates.BodyText.params(*words)] if words else []
    return client.send_template(to=to, name=name, language=templates.TemplateLanguage.ENGLISH_UK, params=params)


def the_rest_is_heard(emulator, client, ear):
    drain_all(emulator, ear)
    emulator.do("fails", person=GUS, code=131026)
    said = client.send_message(to="447700900002", text="x")
    emulator.do("flush")
    while (status := ear.next(types.MessageStatus)).status.value != "failed":
        pass
    must(status.id == said.id and isinstance(status.error, errors.MessageUndeliverable), "a failure that comes later has its error")
    emulator.do("stop_marketing", person=GUS)
    emulator.do("flush")
    ear.next(types.UserMarketingPreferences, lambda wish: not wish)
    emulator.do("change_number", person=FAY, phone="447700900555")
    emulator.do("flush")
    ear.next(types.PhoneNumberChange, lambda change: change.new_wa_id == "447700900555")
    must(not ear.refused, "no webhook had a wrong signature")


def drain_all(emulator, ear):
    emulator.do("flush")
    while not ear.heard.empty():
        ear.heard.get()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    # pywa warns of what is new to it; here that is on purpose.
    warnings.simplefilter("ignore")
    folder = pathlib.Path(sys.argv[2])
    calls, hooks = folder / "pywa-calls.jsonl", folder / "pywa-webhooks.jsonl"
    for path in (calls, hooks):
        path.unlink(missing_ok=True)
    emulator = Emulator(sys.argv[1], str(calls))
    try:
        with hooks.open("w") as record:
            client = connect(emulator)
            ear = Ear(client, record)
            emulator.do("person", id=FAY, name="Fay")
            emulator.do("person", id=GUS, name="Gus")
            emulator.do("person", id=NORA, name="Nora", username="nora.e5")
            fay = people_write(emulator, ear)
            replies_come_back(emulator, client, ear, fay)
            the_rest_is_taken(emulator, client, ear, fay)
            templates_are_taken_and_sent(emulator, client, ear)
            refusals_mean_the_same(emulator, client)
            it_refuses_by_itself(emulator, client)
            the_rest_is_heard(emulator, client, ear)
    except AssertionError as wrong:
        sys.exit(f"FAILED: {wrong}")
    finally:
        emulator.stop()
    print("pywa and the emulated WhatsApp understand each other")


if __name__ == "__main__":
    main()
