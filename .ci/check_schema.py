"""Holds recorded Bot API calls against the machine-readable Bot API.

    check_schema.py SCHEMA.json FOLDER

FOLDER holds the `*.jsonl` files that `LAMPPOST_RECORD=FOLDER cargo test --test it chats::` writes: one call on each line,
with `method`, `params`, `status` and `response`. Requests, answers and the updates in them must fit the schema.
Before anything else the checker must refuse requests that are known to be wrong.
"""

import collections
import json
import pathlib
import re
import sys

SHOWN_PROBLEMS = 25


def units(text):
    """Length as the Bot API counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Schema:
    """The methods and types of the Bot API, and what fits them."""

    def __init__(self, path):
        whole = json.loads(pathlib.Path(path).read_text())
        self.version = whole["api"]["version"]
        self.methods, self.types = {}, {}
        for group in whole["items"]:
            for item in group["children"]:
                place = self.methods if item["category"] == "methods" else self.types
                place[item["name"]] = item
        by_anchor = {item["anchor"]: name for name, item in self.types.items()}
        self.kinds = {}
        for name, item in self.types.items():
            if not item["annotations"]:
                links = re.findall(r'href="#([a-z0-9]+)"', item["html_description"])
                kinds = [by_anchor[link] for link in links if link in by_anchor]
                self.kinds[name] = [kind for kind in kinds if kind != name]
        self.by_anchor = by_anchor

    # --- values ---

    def problems(self, value, wanted, path):
        """Why `value` is not a `wanted` (a type as the schema writes it); an empty list when it is."""
        wanted = wanted.strip()
        if wanted.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{path}: a list is needed, not {brief(value)}"]
            inner = wanted.removeprefix("Array of ")
            found = []
            for number, one in enumerate(value):
                found += self.problems(one, inner, f"{path}[{number}]")
            return found
        choices = [one for one in re.split(r", and |, | and | or ", wanted) if one]
        if len(choices) > 1:
            return self.nearest(value, choices, path, wanted)
        if wanted in self.types:
            return self.object_problems(value, wanted, path)
        simple = {
            "Integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
            "Int": lambda v: isinstance(v, int) and not isinstance(v, bool),
            "Float": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
            "Float number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
            "String": lambda v: isinstance(v, str),
            "Boolean": lambda v: isinstance(v, bool),
            "True": lambda v: v is True,
        }
        if wanted not in simple:
            return [f"{path}: this checker does not know the type {wanted!r}"]
        if simple[wanted](value):
            return []
        return [f"{path}: {wanted} is needed, not {brief(value)}"]

    def object_problems(self, value, name, path):
        if name == "InputFile":
            return []
        if self.kinds.get(name):
            return self.nearest(value, self.kinds[name], path, name)
        if not isinstance(value, dict):
            return [f"{path}: an object {name} is needed, not {brief(value)}"]
        return self.field_problems(self.types[name], value, path)

    def nearest(self, value, choices, path, name):
        tries = [self.problems(value, choice, path) for choice in choices]
        best = min(tries, key=len)
        return [f"{path}: fits no kind of {name}; nearest: {best[0]}"] if best else []

    def field_problems(self, item, value, path):
        spec = {field["name"]: field for field in item["annotations"]}
        found = [f"{path}: {name} is missing" for name, field in spec.items() if field["required"] and name not in value]
        for name, one in value.items():
            where = f"{path}.{name}"
            if name not in spec:
                found.append(f"{where}: {item['name']} has no such field")
                continue
            wrong = self.problems(one, spec[name]["type"], where)
            found += wrong or limit_problems(one, spec[name]["description"], where)
        return found

    # --- calls ---

    def request_problems(self, method, params):
        if method not in self.methods:
            return [f"{method}: there is no such method"]
        return self.field_problems(self.methods[method], params, method)

    def returns(self, method):
        """The types that a method may answer with, read off its description."""
        sentences = re.split(r"(?<=\.)\s", self.methods[method]["html_description"])
        found = []
        for sentence in sentences:
            plain = re.sub(r"<[^>]*>", "", sentence)
            if not re.search(r"\breturn", plain, re.I):
                continue
            for link in re.findall(r'href="#([a-z0-9]+)"', sentence):
                if link in self.by_anchor:
                    name = self.by_anchor[link]
                    is_list = re.search(rf"\barray of {name}\b", plain, re.I)
                    found.append(f"Array of {name}" if is_list else name)
            found += [word for word in ("True", "Int", "Integer", "String") if re.search(rf"\b{word}\b", plain)]
        return list(dict.fromkeys(found))

    def answer_problems(self, method, status, answer):
        if status == 0 or not isinstance(answer, dict):
            return [] if status == 0 or status >= 500 else [f"{method}: the answer is no object"]
        if answer.get("ok") is True:
            if status != 200 or set(answer) - {"ok", "result", "description"} or "result" not in answer:
                return [f"{method}: a good answer is {{ok, result}} with 200, not {sorted(answer)} with {status}"]
            kinds = self.returns(method)
            if not kinds:
                return [f"{method}: this checker does not know what it returns"]
            tries = [self.problems(answer["result"], kind, f"{method} -> result") for kind in kinds]
            return min(tries, key=len)
        found = []
        if set(answer) - {"ok", "error_code", "description", "parameters"} or answer.get("ok") is not False:
            found.append(f"{method}: a refusal has ok, error_code, description and parameters, not {sorted(answer)}")
        found += self.problems(answer.get("error_code"), "Integer", f"{method} -> error_code")
        found += self.problems(answer.get("description"), "String", f"{method} -> description")
        if answer.get("error_code") != status:
            found.append(f"{method}: error_code {answer.get('error_code')} came with the status {status}")
        if "parameters" in answer:
            found += self.problems(answer["parameters"], "ResponseParameters", f"{method} -> parameters")
        return found


def limit_problems(value, description, path):
    """Constants, lengths and ranges that the schema tells only in words."""
    if isinstance(value, str):
        fixed = re.search(r"(?:always|must be) ['“\"]?([a-z_]+)['”\"]?$", description)
        if fixed and path.endswith((".type", ".status", ".source")) and value != fixed[1]:
            return [f"{path}: always {fixed[1]!r}, not {value!r}"]
        span = re.search(r"(\d+)-(\d+) (characters|bytes)", description)
        if not span:
            return []
        least, most = int(span[1]), int(span[2])
        size = len(value.encode()) if span[3] == "bytes" else units(value)
        # With marks in it a text may be longer than what is shown; check_texts.py measures what is shown.
        too_long = size > most and "after entities parsing" not in description
        if size < least or too_long:
            return [f"{path}: {size} {span[3]}, allowed are {least}-{most}"]
    if isinstance(value, int) and not isinstance(value, bool):
        span = re.search(r"[Vv]alues between (\d+)-(\d+)", description)
        if span and not int(span[1]) <= value <= int(span[2]):
            return [f"{path}: {value} is not between {span[1]} and {span[2]}"]
    return []


def brief(value):
    text = json.dumps(value, ensure_ascii=False)
    return f"{type(value).__name__} {text if len(text) <= 60 else text[:57] + '...'}"


# --- negative controls ---


def keyboard(**button):
    return {"inline_keyboard": [[{"text": "press", **button}]]}


GOOD = [
    ("sendMessage", {"chat_id": 1, "text": "a", "parse_mode": "HTML", "reply_markup": keyboard(callback_data="é" * 32)}),
    ("sendMessage", {"chat_id": "@street", "text": "a" * 4096, "reply_parameters": {"message_id": 3}}),
    ("getMe", {}),
    ("setMessageReaction", {"chat_id": 1, "message_id": 2, "reaction": [{"type": "emoji", "emoji": "👍"}]}),
]

BAD = [
    ("a method that does not exist", "sendTeleport", {}),
    ("a parameter of old versions", "sendMessage", {"chat_id": 1, "text": "a", "reply_to_message_id": 3}),
    ("a parameter in a wrong spelling", "sendMessage", {"chatId": 1, "chat_id": 1, "text": "a"}),
    ("callback_data of 66 bytes", "sendMessage", {"chat_id": 1, "text": "a", "reply_markup": keyboard(callback_data="é" * 33)}),
    ("callback_data of 0 bytes", "sendMessage", {"chat_id": 1, "text": "a", "reply_markup": keyboard(callback_data="")}),
    ("an unknown field of a button", "sendMessage", {"chat_id": 1, "text": "a", "reply_markup": keyboard(data="x")}),
    ("an empty text", "sendMessage", {"chat_id": 1, "text": ""}),
    ("no text", "sendMessage", {"chat_id": 1}),
    ("chat_id with a fraction", "sendMessage", {"chat_id": 1.5, "text": "a"}),
    ("no chat_id", "sendMessage", {"text": "a"}),
    ("a text that is a number", "sendMessage", {"chat_id": 1, "text": 7}),
    ("a flag that is a number", "sendMessage", {"chat_id": 1, "text": "a", "disable_notification": 1}),
    ("a reaction of no kind", "setMessageReaction", {"chat_id": 1, "message_id": 2, "reaction": [{"type": "smile", "emoji": "👍"}]}),
    ("a toast of 201 characters", "answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}),
    ("a limit of 101", "getUpdates", {"limit": 101}),
]

CHAT = {"id": 1, "type": "private", "first_name": "A"}
MESSAGE = {"message_id": 1, "date": 1, "chat": CHAT, "text": "a"}
GOOD_ANSWERS = [
    ("sendMessage", 200, {"ok": True, "result": MESSAGE}),
    ("getUpdates", 200, {"ok": True, "result": [{"update_id": 1, "message": MESSAGE}]}),
    ("editMessageText", 200, {"ok": True, "result": True}),
    ("sendMessage", 429, {"ok": False, "error_code": 429, "description": "d", "parameters": {"retry_after": 3}}),
]
BAD_ANSWERS = [
    ("an update without its id", "getUpdates", 200, {"ok": True, "result": [{"message": MESSAGE}]}),
    ("an update of no kind", "getUpdates", 200, {"ok": True, "result": [{"update_id": 1, "massage": MESSAGE}]}),
    ("a date that is a string", "sendMessage", 200, {"ok": True, "result": {**MESSAGE, "date": "1"}}),
    ("a chat without a type", "sendMessage", 200, {"ok": True, "result": {**MESSAGE, "chat": {"id": 1}}}),
    ("a message where True belongs", "answerCallbackQuery", 200, {"ok": True, "result": MESSAGE}),
    ("a member of no kind", "getChatMember", 200, {"ok": True, "result": {"status": "guest", "user": {"id": 1, "is_bot": False, "first_name": "A"}}}),
    ("an error code unlike the status", "sendMessage", 400, {"ok": False, "error_code": 403, "description": "d"}),
]


def check_the_checker(schema):
    wrong = []
    for method, params in GOOD:
        wrong += [f"refused a right request: {problem}" for problem in schema.request_problems(method, params)]
    for method, status, answer in GOOD_ANSWERS:
        wrong += [f"refused a right answer: {problem}" for problem in schema.answer_problems(method, status, answer)]
    for what, method, params in BAD:
        if not schema.request_problems(method, params):
            wrong.append(f"let a wrong request pass: {what}")
    for what, method, status, answer in BAD_ANSWERS:
        if not schema.answer_problems(method, status, answer):
            wrong.append(f"let a wrong answer pass: {what}")
    if wrong:
        sys.exit("The schema checker itself is broken:\n  " + "\n  ".join(wrong))
    right = len(GOOD) + len(GOOD_ANSWERS)
    print(f"negative controls: {len(BAD)} wrong requests and {len(BAD_ANSWERS)} wrong answers refused, {right} right ones let pass")


# --- the record ---


def calls(folder):
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            yield f"{path.name}:{number}", json.loads(line)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    schema = Schema(sys.argv[1])
    print(f"Bot API {schema.version}: {len(schema.methods)} methods, {len(schema.types)} types")
    check_the_checker(schema)
    problems, methods, updates = collections.Counter(), collections.Counter(), collections.Counter()
    first_seen = {}
    for where, call in calls(sys.argv[2]):
        method = call["method"]
        found = schema.request_problems(method, call["params"])
        if method in schema.methods:
            found += schema.answer_problems(method, call["status"], call["response"])
        methods[method] += 1
        if method == "getUpdates" and call["status"] == 200:
            for update in call["response"]["result"]:
                updates[next((key for key in update if key != "update_id"), "nothing")] += 1
        for problem in found:
            # The same problem in another place of a list, or in another update, is the same problem.
            problem = re.sub(r"\[\d+\]", "[]", problem)
            problems[problem] += 1
            first_seen.setdefault(problem, where)
    print("calls:  ", ", ".join(f"{count} {name}" for name, count in methods.most_common()))
    print("updates:", ", ".join(f"{count} {name}" for name, count in updates.most_common()))
    if methods["sendMessage"] == 0 or methods["editMessageText"] == 0 or not updates:
        sys.exit(f"The record in {sys.argv[2]} is empty, or nearly so: nothing was checked.")
    if problems:
        for problem, count in problems.most_common(SHOWN_PROBLEMS):
            print(f"  {count} × {problem}   (first in {first_seen[problem]})")
        sys.exit(f"{len(problems)} kinds of problems: the calls do not fit the Bot API.")
    print(f"all {methods.total()} calls fit")


if __name__ == "__main__":
    main()
