"""Holds recorded calls of WhatsApp's Cloud API, and the webhooks that came back, against Meta's own schema.

    whatsapp_schema.py SCHEMA.yaml CALLS.jsonl WEBHOOKS.jsonl

CALLS has one object a line: {method, path, body, status, answer}. What was sent to `…/messages` and accepted must fit, and so must
the answer. WEBHOOKS has {webhook: body} a line. Without the two files only the checker is checked: it must accept Meta's examples
and refuse what is known to be wrong. Where SCHEMA is not there, this step is left out.
"""

import collections
import copy
import json
import pathlib
import re
import sys

from whatsapp_overlay import ADDED, REPAIRS, lay_over

SHOWN_PROBLEMS = 25
# Examples of Meta's that are no message: one has a placeholder for a type, and two have no type at all.
BROKEN_EXAMPLES = {"Send Multi-Product Message", "Send Reply to List Message", "Send Text Message with Preview URL"}
SEND = "/{Version}/{Phone-Number-ID}/messages"


class Schema:
    """Meta's schema with changes laid over it."""

    def __init__(self, document, changes):
        from jsonschema import Draft202012Validator
        from referencing import Registry, Resource
        from referencing.jsonschema import DRAFT202012

        document = lay_over(copy.deepcopy(document), changes)
        resource = Resource(contents=document, specification=DRAFT202012)
        self.registry = Registry().with_resource("urn:meta", resource)
        self.validator, self.made = Draft202012Validator, {}

    def problems(self, name, value):
        """Why `value` does not fit the schema `name`; an empty list when it does."""
        if name not in self.made:
            link = {"$ref": f"urn:meta#/components/schemas/{name}"}
            self.made[name] = self.validator(link, registry=self.registry)
        found = [problem for error in self.made[name].iter_errors(value) for problem in told(error)]
        # What is wrong inside counts as unknown outside, which tells nobody anything.
        return list(dict.fromkeys(problem for problem in found if "Unevaluated" not in problem)) or found

    def send_problems(self, body):
        if isinstance(body, dict) and "status" in body:
            return self.problems("MarkMessageRequestPayload", body)
        return self.problems("Message", body) + unsaid(body)

    def answer_problems(self, body, answer):
        kind = "MarkMessageResponsePayload" if "status" in body else "MessageResponsePayload"
        return [f"answer: {problem}" for problem in self.problems(kind, answer)]


def told(error):
    """The reasons of the way that went furthest: a choice that fails says nothing of why."""
    if error.context:
        depth = max(len(inner.absolute_path) for inner in error.context)
        return [problem for inner in error.context if len(inner.absolute_path) == depth for problem in told(inner)]
    path = ".".join(str(step) for step in error.absolute_path)
    return [f"{path or 'body'}: {error.message[:160]}"]


def unsaid(body):
    """What Meta refuses and no schema can say: equal ids or words on buttons and rows, and too many rows in all sections together."""
    action = body.get("interactive", {}).get("action", {}) if isinstance(body, dict) else {}
    buttons = [button.get("reply", {}) for button in action.get("buttons", [])]
    rows = [row for section in action.get("sections", []) for row in section.get("rows", [])]
    found = []
    for what, all_of_them in (("buttons", buttons), ("rows", rows)):
        for key in ("id", "title"):
            values = [one.get(key) for one in all_of_them]
            if len(set(values)) != len(values) and (what, key) != ("rows", "title"):
                found.append(f"interactive: two {what} with the same {key}")
    if len(rows) > 10:
        found.append(f"interactive: {len(rows)} rows, at most 10 in all")
    return found


# --- the checker checked ---


def with_(base, path, value):
    """A copy with one thing changed, or taken out where `value` is None."""
    copied = copy.deepcopy(base)
    *way, last = path.split("/")
    place = copied
    for step in way:
        place = place[int(step)] if isinstance(place, list) else place[step]
    last = int(last) if isinstance(place, list) else last
    if value is None:
        del place[last]
    else:
        place[last] = value
    return copied


def reply(number):
    return {"type": "reply", "reply": {"id": f"b{number}", "title": f"Button {number}"}}


def row(number):
    return {"id": f"r{number}", "title": f"Row {number}", "description": "d"}


def sent(kind, **what):
    return {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "447700900123", "type": kind, **what}


TEXT = sent("text", text={"body": "x"})
BUTTONS = sent(
    "interactive",
    interactive={"type": "button", "body": {"text": "x"}, "footer": {"text": "f"}, "action": {"buttons": [reply(1), reply(2)]}},
)
LIST = sent(
    "interactive",
    interactive={
        "type": "list",
        "body": {"text": "x"},
        "action": {"button": "Open", "sections": [{"title": "s", "rows": [row(1), row(2)]}]},
    },
)
PRESS = {"type": "button", "sub_type": "quick_reply", "index": "0", "parameters": [{"type": "payload", "payload": "p"}]}
WORDS = {"type": "body", "parameters": [{"type": "text", "text": "K7M4"}]}
TEMPLATE = sent("template", template={"name": "need_news", "language": {"code": "en_GB"}, "components": [WORDS, PRESS]})
READ = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.A", "typing_indicator": {"type": "text"}}

GOOD_SENDS = [
    TEXT,
    {**with_(TEXT, "to", None), "recipient": "GB.13491208655302741918"},
    {**TEXT, "biz_opaque_callback_data": "letter:7", "context": {"message_id": "wamid.A"}},
    with_(TEXT, "text/body", "é" * 4096),
    BUTTONS,
    LIST,
    TEMPLATE,
    READ,
    with_(READ, "typing_indicator", None),
    sent("reaction", reaction={"message_id": "wamid.A", "emoji": "👍"}),
    sent(
        "interactive",
        interactive={
            "type": "cta_url",
            "body": {"text": "x"},
            "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}},
        },
    ),
    sent("image", image={"id": "1", "caption": "c"}),
]
BAD_SENDS = [
    ("body spelled wrong", with_(TEXT, "text", {"boddy": "x"})),
    ("a key too many", {**TEXT, "foo": 1}),
    ("no messaging_product", with_(TEXT, "messaging_product", None)),
    ("a text that is a number", with_(TEXT, "text/body", 5)),
    ("a recipient of no kind", with_(TEXT, "recipient_type", "user")),
    ("nobody to send to", with_(TEXT, "to", None)),
    ("a button without an id", with_(BUTTONS, "interactive/action/buttons/0/reply", {"title": "a"})),
    ("four buttons", with_(BUTTONS, "interactive/action/buttons", [reply(n) for n in range(4)])),
    ("a button of 21 characters", with_(BUTTONS, "interactive/action/buttons/0/reply/title", "a" * 21)),
    ("a footer of 61 characters", with_(BUTTONS, "interactive/footer/text", "f" * 61)),
    ("a body of 1025 characters", with_(BUTTONS, "interactive/body/text", "x" * 1025)),
    ("a row of 25 characters", with_(LIST, "interactive/action/sections/0/rows/0/title", "t" * 25)),
    ("eleven rows", with_(LIST, "interactive/action/sections/0/rows", [row(n) for n in range(11)])),
    ("a text of 4097 characters", with_(TEXT, "text/body", "x" * 4097)),
    ("no action", with_(BUTTONS, "interactive/action", None)),
    ("a template without a language", with_(TEMPLATE, "template/language", None)),
    (
        "six rows in each of two sections",
        with_(LIST, "interactive/action/sections", [{"title": str(s), "rows": [row(6 * s + n) for n in range(6)]} for s in range(2)]),
    ),
    ("two buttons with one id", with_(BUTTONS, "interactive/action/buttons/1/reply/id", "b1")),
    ("two buttons with one title", with_(BUTTONS, "interactive/action/buttons/1/reply/title", "Button 1")),
    ("an empty text", with_(TEXT, "text/body", "")),
    ("a type of no kind", with_(TEXT, "type", "telepathy")),
    ("no type", with_(TEXT, "type", None)),
    ("a parameter of two lines", with_(TEMPLATE, "template/components/0/parameters/0/text", "a\nb")),
    ("a parameter with a tab", with_(TEMPLATE, "template/components/0/parameters/0/text", "a\tb")),
    ("a parameter with five spaces", with_(TEMPLATE, "template/components/0/parameters/0/text", "a     b")),
    ("a parameter of nothing", with_(TEMPLATE, "template/components/0/parameters/0/text", " ")),
    ("a press without a payload", with_(TEMPLATE, "template/components/1/parameters", [{"type": "text", "text": "p"}])),
    ("a press without a place", with_(TEMPLATE, "template/components/1/index", None)),
    ("a template with a key too many", {**TEMPLATE, "text": {"body": "x"}}),
    ("a message that is marked unread", with_(READ, "status", "unread")),
    ("a mark of no message", with_(READ, "message_id", None)),
    ("an answer to no message", {**TEXT, "context": {}}),
]

PERSON = {"profile": {"name": "Ann"}, "wa_id": "447700900123", "user_id": "GB.13491208655302741918"}
FROM = {"from": "447700900123", "from_user_id": "GB.13491208655302741918", "id": "wamid.A", "timestamp": "1795336000"}
META = {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "441632960961", "phone_number_id": "106540352242922"}}
STATUS = {
    "id": "wamid.B",
    "status": "sent",
    "timestamp": "1795336000",
    "recipient_id": "447700900123",
    "recipient_user_id": PERSON["user_id"],
}
ERROR = {"code": 131047, "title": "t", "message": "m", "error_data": {"details": "d"}}


def hook(value, field="messages"):
    return {"object": "whatsapp_business_account", "entry": [{"id": "102290129340398", "changes": [{"value": value, "field": field}]}]}


def heard(person=PERSON, **message):
    return hook({**META, "contacts": [person], "messages": [{**FROM, **message}]})


NEW_NUMBER = {"type": "system", "system": {"type": "user_changed_number", "body": "b", "wa_id": "447700900999"}}
MESSAGE = "entry/0/changes/0/value/messages/0"
SAID = heard(type="text", text={"body": "need milk"})
CHOSEN = heard(
    type="interactive",
    context={"from": "441632960961", "id": "wamid.B"},
    interactive={"type": "button_reply", "button_reply": {"id": "b1", "title": "Yes"}},
)
STOP = {
    **META,
    "contacts": [PERSON],
    "user_preferences": [{"user_id": PERSON["user_id"], "category": "marketing_messages", "value": "stop", "timestamp": 1795336300}],
}
NEWS = {"event": "PAUSED", "message_template_id": 1, "message_template_name": "need_news", "message_template_language": "en_GB"}
GOOD_HOOKS = [
    SAID,
    CHOSEN,
    with_(with_(SAID, f"{MESSAGE}/from", None), "entry/0/changes/0/value/contacts/0/wa_id", None),
    heard(type="button", button={"payload": "p", "text": "Read it"}),
    heard(type="reaction", reaction={"message_id": "wamid.B"}),
    heard(type="location", location={"latitude": 51.5, "longitude": -0.12}),
    heard(type="text", text={"body": "x"}, context={"forwarded": True}),
    heard(type="hologram", hologram={"x": 1}),
    heard(type="unsupported", errors=[{**ERROR, "code": 131051}], unsupported={"type": "poll_creation"}),
    hook({**META, "messages": [{**FROM, **NEW_NUMBER}]}),
    hook({**META, "contacts": [PERSON], "statuses": [STATUS]}),
    hook({**META, "statuses": [{**STATUS, "status": "failed", "errors": [ERROR]}]}),
    hook({**META, "errors": [ERROR]}),
    hook(STOP, "user_preferences"),
    hook(NEWS, "message_template_status_update"),
    hook({"anything": 1}, "account_update"),
]
BAD_HOOKS = [
    ("no user id in the contacts", with_(SAID, "entry/0/changes/0/value/contacts/0/user_id", None)),
    ("no user id in the message", with_(SAID, f"{MESSAGE}/from_user_id", None)),
    ("a number with a plus", with_(SAID, f"{MESSAGE}/from", "+447700900123")),
    ("a timestamp that is a number", with_(SAID, f"{MESSAGE}/timestamp", 1795336000)),
    ("a message without an id", with_(SAID, f"{MESSAGE}/id", None)),
    ("a text without words", with_(SAID, f"{MESSAGE}/text", {})),
    ("a text that says it is an image", with_(SAID, f"{MESSAGE}/type", "image")),
    ("no metadata", with_(SAID, "entry/0/changes/0/value/metadata", None)),
    ("no contacts", with_(SAID, "entry/0/changes/0/value/contacts", None)),
    ("a reply without an id", with_(CHOSEN, f"{MESSAGE}/interactive/button_reply/id", None)),
    ("a reply of another kind than it says", with_(CHOSEN, f"{MESSAGE}/interactive/type", "list_reply")),
    ("a reply to nothing", with_(CHOSEN, f"{MESSAGE}/context", None)),
    ("a press without a payload", heard(type="button", button={"text": "Read it"})),
    ("a new number with contacts", heard(**NEW_NUMBER)),
    ("an unsupported message without an error", heard(type="unsupported")),
    ("a status of no kind", hook({**META, "statuses": [{**STATUS, "status": "gone"}]})),
    ("a status of nobody", hook({**META, "statuses": [{"id": "wamid.B", "status": "sent", "timestamp": "1"}]})),
    ("a failure without an error", hook({**META, "statuses": [{**STATUS, "status": "failed"}]})),
    ("a status without a time", hook({**META, "statuses": [with_(STATUS, "timestamp", None)]})),
    ("good messages with a bad status beside them", with_(SAID, "entry/0/changes/0/value/statuses", [{"id": "wamid.B"}])),
    ("nothing in it", hook(META)),
    ("a wish with a text for a time", with_(hook(STOP, "user_preferences"), "entry/0/changes/0/value/user_preferences/0/timestamp", "1")),
    ("news of no template", hook({"event": "PAUSED"}, "message_template_status_update")),
    ("another object", with_(SAID, "object", "page")),
    ("no field", with_(SAID, "entry/0/changes/0/field", None)),
]
GOOD_ANSWER = {
    "messaging_product": "whatsapp",
    "contacts": [{"input": "447700900123", "wa_id": "447700900123"}],
    "messages": [{"id": "wamid.A", "message_status": "accepted"}],
}
BAD_ANSWERS = [
    ("an answer without a message", TEXT, with_(GOOD_ANSWER, "messages", None)),
    ("an answer without an id", TEXT, with_(GOOD_ANSWER, "messages/0/id", None)),
    ("an answer of no status", TEXT, with_(GOOD_ANSWER, "messages/0/message_status", "sent")),
    ("an answer to another request", READ, GOOD_ANSWER),
]


def check_the_overlay(document):
    """Meta's own examples must fit what was repaired; they are older than what was added."""
    schema = Schema(document, REPAIRS)
    sends = examples(document, SEND)
    hooks = examples(document, "/whatsapp/webhooks")
    wrong = [f"{name}: {found[0]}" for name, value in hooks.items() if (found := schema.problems("WebhookPayload", value))]
    refused = {name: found for name, value in sends.items() if (found := schema.send_problems(value))}
    wrong += [f"{name}: {found[0]}" for name, found in refused.items() if name not in BROKEN_EXAMPLES]
    wrong += [f"{name}: accepted, though it is broken" for name in BROKEN_EXAMPLES - set(refused)]
    if wrong or not hooks or not sends:
        sys.exit("Meta’s own examples do not fit the schema with our repairs:\n  " + "\n  ".join(wrong))
    print(f"Meta’s examples: {len(hooks)} webhooks and {len(sends) - len(refused)} messages fit, {len(refused)} are broken in themselves")


def examples(document, path):
    content = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    return {name: example["value"] for name, example in content["examples"].items()}


def check_the_checker(schema):
    wrong = []
    for body in GOOD_SENDS:
        wrong += [f"refused a right request: {problem}" for problem in schema.send_problems(body)]
    for body in GOOD_HOOKS:
        wrong += [f"refused a right webhook: {problem}" for problem in schema.problems("WebhookPayload", body)]
    for body, answer in ((TEXT, GOOD_ANSWER), (READ, {"success": True})):
        wrong += [f"refused a right answer: {problem}" for problem in schema.answer_problems(body, answer)]
    wrong += [f"let a wrong request pass: {what}" for what, body in BAD_SENDS if not schema.send_problems(body)]
    wrong += [f"let a wrong webhook pass: {what}" for what, body in BAD_HOOKS if not schema.problems("WebhookPayload", body)]
    wrong += [f"let a wrong answer pass: {what}" for what, body, answer in BAD_ANSWERS if not schema.answer_problems(body, answer)]
    if wrong:
        sys.exit("The schema checker itself is broken:\n  " + "\n  ".join(wrong))
    bad, good = len(BAD_SENDS) + len(BAD_HOOKS) + len(BAD_ANSWERS), len(GOOD_SENDS) + len(GOOD_HOOKS) + 2
    print(f"negative controls: {bad} wrong ones refused, {good} right ones let pass")


# --- the record ---


def lines(path):
    for number, line in enumerate(pathlib.Path(path).read_text().splitlines(), 1):
        yield f"{pathlib.Path(path).name}:{number}", json.loads(line)


def check_the_record(schema, calls, hooks):
    problems, kinds, first_seen = collections.Counter(), collections.Counter(), {}

    def count(where, kind, found):
        kinds[kind] += 1
        for problem in found:
            # The same problem in another place of a list is the same problem.
            problem = f"{kind}: {re.sub(r'[.][0-9]+', '[]', problem)}"
            problems[problem] += 1
            first_seen.setdefault(problem, where)

    for where, call in lines(calls):
        if call["method"] == "POST" and call["path"].split("?")[0].endswith("/messages") and call["status"] == 200:
            body = call["body"]
            kind = body.get("type", body.get("status", "nothing"))
            count(where, f"sent {kind}", schema.send_problems(body) + schema.answer_problems(body, call["answer"]))
    for where, line in lines(hooks):
        body = line["webhook"]
        for entry in body.get("entry", []):
            for change in entry.get("changes", []):
                value = change.get("value", {})
                said = [message.get("type") for message in value.get("messages", [])] or [
                    s.get("status") for s in value.get("statuses", [])
                ]
                kinds.update(f"heard {kind}" for kind in said or [change.get("field")])
        count(where, "webhooks", schema.problems("WebhookPayload", body))
    print("record: ", ", ".join(f"{number} {name}" for name, number in kinds.most_common()))
    if not any(kind.startswith("sent ") for kind in kinds) or not kinds["webhooks"]:
        sys.exit("The record is empty, or nearly so: nothing was checked.")
    if problems:
        for problem, number in problems.most_common(SHOWN_PROBLEMS):
            print(f"  {number} × {problem}   (first in {first_seen[problem]})")
        sys.exit(f"{len(problems)} kinds of problems: the record does not fit WhatsApp’s schema.")
    print("all of it fits")


def main():
    if len(sys.argv) not in (2, 4):
        sys.exit(__doc__)
    if not pathlib.Path(sys.argv[1]).exists():
        print("left out: Meta’s schema is not on this machine")
        return
    import yaml

    text = pathlib.Path(sys.argv[1]).read_text()
    document = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    print(f"Cloud API {document['info']['version']}: {len(document['components']['schemas'])} schemas")
    check_the_overlay(document)
    schema = Schema(document, REPAIRS + ADDED)
    check_the_checker(schema)
    if len(sys.argv) == 4:
        check_the_record(schema, sys.argv[2], sys.argv[3])


if __name__ == "__main__":
    main()
