"""Passes every recorded text through TDLib's own parser.

    check_texts.py FOLDER

Each `text` and `caption` that the bot sent must parse, be at most 4096 (1024) UTF-16 units long once parsed, and read the
same, marks included, as what the emulated server says it shows. Before anything else the parser must refuse broken markup.
"""

import collections
import json
import pathlib
import sys

import tdjson

SHOWN_PROBLEMS = 15
MODES = {
    "html": {"@type": "textParseModeHTML"},
    "markdownv2": {"@type": "textParseModeMarkdown", "version": 2},
    "markdown": {"@type": "textParseModeMarkdown", "version": 1},
}
# TDLib's names of the marks that a bot can set, and the Bot API's.
MARKS = {
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "TextUrl": "text_link",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
}
# Fields that hold words people read, and the longest they may be.
WORDS = {"text": 4096, "caption": 1024}
METHODS = {"sendMessage", "editMessageText", "sendPhoto", "sendDocument", "editMessageCaption", "editEphemeralMessageText"}


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def ask(query):
    return json.loads(tdjson.td_execute(json.dumps(query).encode()))


def parse(text, mode):
    """(words, marks, None) as TDLib reads them, or (None, None, why not)."""
    if mode:
        answer = ask({"@type": "parseTextEntities", "text": text, "parse_mode": MODES[mode.lower()]})
    else:
        answer = {"@type": "formattedText", "text": text.strip(), "entities": []}
    if answer["@type"] != "formattedText":
        return None, None, answer.get("message", str(answer))
    marks = set()
    for entity in answer["entities"]:
        kind = entity["type"]["@type"].removeprefix("textEntityType")
        if kind in MARKS:
            marks.add((MARKS[kind], entity["offset"], entity["length"]))
    return answer["text"], marks, None


def problems(text, mode, most, shown, shown_marks):
    """What is wrong with a text; `shown` is None when the server's answer has no words."""
    words, marks, why = parse(text, mode)
    if why:
        return [f"does not parse: {why}"]
    found = []
    if not words.strip():
        found.append("nothing is left of it")
    if units(words) > most:
        found.append(f"is {units(words)} units long, allowed are {most}")
    if shown is not None and shown != words:
        found.append(f"reads {words!r}, but the emulator shows {shown!r}")
    elif shown is not None and shown_marks != marks:
        found.append(f"has the marks {sorted(marks)}, but the emulator shows {sorted(shown_marks)}")
    return found


def check_the_checker():
    right = [
        ("a &lt;b&gt; <b>c</b>", "HTML", "a <b> c", {("bold", 6, 1)}),
        ("\u2068Ada\u2069 – 👩‍🌾 <i>x</i>", "HTML", "\u2068Ada\u2069 – 👩‍🌾 x", {("italic", 14, 1)}),
        ("a \\- *b*", "MarkdownV2", "a - b", {("bold", 4, 1)}),
    ]
    wrong = [
        ("a tag that is not closed", "<b>milk", "HTML", "milk", set()),
        ("tags that cross", "<b>a<i>b</b></i>", "HTML", "ab", set()),
        ("a tag that does not exist", "<milk>a</milk>", "HTML", "a", set()),
        ("a name that was not escaped", "Ada <3", "HTML", "Ada <3", set()),
        ("an unescaped dash", "a - b", "MarkdownV2", "a - b", set()),
        ("no words at all", "<b> </b>", "HTML", None, set()),
        ("4097 letters", "<b>" + "é" * 4097 + "</b>", "HTML", None, set()),
        ("other words than those shown", "milk", "HTML", "bread", set()),
        ("other marks than those shown", "<b>milk</b>", "HTML", "milk", set()),
    ]
    broken = [f"refused: {text!r}: {why}" for text, mode, *shown in right for why in problems(text, mode, 4096, *shown)]
    broken += [f"let pass: {what}" for what, text, mode, *shown in wrong if not problems(text, mode, 4096, *shown)]
    if broken:
        sys.exit("The text checker itself is broken:\n  " + "\n  ".join(broken))
    print(f"negative controls: {len(wrong)} wrong texts refused, {len(right)} right ones let pass")


def texts(folder):
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            call = json.loads(line)
            if call["method"] not in METHODS:
                continue
            result = call["response"].get("result") if isinstance(call["response"], dict) else None
            for field, most in WORDS.items():
                if field in call["params"]:
                    yield f"{path.name}:{number}", call, field, most, result


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    ask({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})
    check_the_checker()
    found, first_seen = collections.Counter(), {}
    count, compared, longest, different = 0, 0, 0, set()
    for where, call, field, most, result in texts(sys.argv[1]):
        text, mode = call["params"][field], call["params"].get("parse_mode", "")
        shown, marks = None, set()
        if isinstance(result, dict):
            shown = result.get(field, "")
            entities = result.get("entities" if field == "text" else "caption_entities", [])
            marks = {(e["type"], e["offset"], e["length"]) for e in entities if e["type"] in MARKS.values()}
            compared += 1
        for why in problems(text, mode, most, shown, marks):
            problem = f"{call['method']}: {text[:80]!r} {why}"
            found[problem] += 1
            first_seen.setdefault(problem, where)
        count += 1
        longest = max(longest, units(text))
        different.add(text)
    if count == 0 or compared == 0:
        sys.exit(f"The record in {sys.argv[1]} holds no texts: nothing was checked.")
    if found:
        for problem, times in found.most_common(SHOWN_PROBLEMS):
            print(f"  {times} × {problem}   (first in {first_seen[problem]})")
        sys.exit(f"{len(found)} texts are not as TDLib reads them.")
    print(f"all {count} texts ({len(different)} different, the longest {longest} units) parse; {compared} read as the emulator shows them")


if __name__ == "__main__":
    main()
