#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that check_definitions.py sees what it is there to see: it must refuse each broken copy, for the right reason.

Usage: check_definitions_selftest.py [ROOT]     ROOT is the repository; by default the one this file lies in.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKER = Path(__file__).with_name("check_definitions.py")
PROCEDURE = "resources/procedures/incoming-call.json"
PROTOCOL = "resources/protocol/protocol.json"
CATALOGUE = "resources/catalogue/catalogue.json"
SHIPPED = "resources/shipped-definitions.txt"
SCHEMA = "resources/procedures/procedure.schema.json"
FIXTURE = "tests/fixtures/seed-002.txt"


def operation(body, number):
    return next(one for one in body["operations"] if one["id"] == number)


def answer(body, number, name):
    return next(one for one in operation(body, number)["answers"] if one["id"] == name)


def put(holder, key, value):
    holder[key] = value


def drop_fields(body, key):
    for one in body["operations"]:
        one["fields"] = [field for field in one["fields"] if field["key"] != key]


def corrected(body):
    text = operation(body, "6")["text"]
    text["es"] = text["es"].replace("generara", "generará")


# What is broken, the file, how, and what the checker must say about it.
BREAKS = [
    ("a seed text was corrected", PROCEDURE, corrected, "operation 6: text: not the manual's text"),
    ("a seed operation is missing", PROCEDURE,
     lambda body: body["operations"].remove(operation(body, "18")), "there is no operation 18"),
    ("a seed operation calls itself ours", PROCEDURE,
     lambda body: put(operation(body, "12"), "source", "ours"), "source “ours” is wrong"),
    ("a text lacks its English", PROCEDURE,
     lambda body: put(operation(body, "9")["do"], "en", " "), "the text lacks “en”"),
    ("a text lacks its Spanish", PROTOCOL,
     lambda body: body["calming"][0].pop("es"), "the text lacks “es”"),
    ("a text was not translated", PROCEDURE,
     lambda body: put(operation(body, "5")["do"], "en", operation(body, "5")["do"]["es"]), "the same words in both"),
    ("markup was left in a text", PROTOCOL,
     lambda body: put(body["points"][0]["text"], "en", "<p>Answer</p>"), "markup or white space"),
    ("an answer leads nowhere", PROCEDURE,
     lambda body: put(answer(body, "22", "call-later"), "to", "77"), "call-later: there is no operation 77"),
    ("an answer passes what does not lead there", PROCEDURE,
     lambda body: put(answer(body, "19", "no-number"), "via", "22"), "no-number: 22 does not lead to 21"),
    ("an operation stands twice", PROCEDURE,
     lambda body: body["operations"].append(operation(body, "21")), "“21” stands twice"),
    ("an answer stands twice", PROCEDURE,
     lambda body: put(answer(body, "2", "call"), "id", "support"), "“support” stands twice"),
    ("an operation cannot be reached", PROCEDURE,
     lambda body: put(answer(body, "22", "call-later"), "to", "24")
     or put(answer(body, "21", "call-later"), "to", "24")
     or put(answer(body, "17", "user-away-later"), "to", "25")
     or put(answer(body, "19", "user-away-later"), "to", "25"), "operation 23: no way leads to it"),
    ("an operation never ends", PROCEDURE,
     lambda body: put(operation(body, "5"), "next", "5"), "operation 5: no way leads from it to the end"),
    ("a required field is not offered", PROCEDURE,
     lambda body: drop_fields(body, "service"), "operation 8: it requires service"),
    ("the staff check can be passed by", PROCEDURE,
     lambda body: put(answer(body, "10", "outside"), "to", "15"), "operation 16: it requires dgsei-check"),
    ("a field means two things", PROCEDURE,
     lambda body: put(operation(body, "7")["fields"][1], "label", {"es": "Apodo", "en": "Nickname"}),
     "operation 7: the field caller_name differs"),
    ("an unknown key", PROCEDURE,
     lambda body: put(operation(body, "3"), "colour", "red"), "'colour' was unexpected"),
    ("an unknown effect", PROCEDURE,
     lambda body: put(operation(body, "16"), "effect", "shout"), "'shout' is not one of"),
    ("an unknown name in braces", PROCEDURE,
     lambda body: put(operation(body, "10")["say"][0], "es", "Hola, {nickname}."), "/operations/9/say/0"),
    ("a sentence for an answer that is not there", PROCEDURE,
     lambda body: put(operation(body, "4")["say"][2], "answer", "perhaps"), "there is no answer perhaps"),
    ("the greeting was changed", PROTOCOL,
     lambda body: put(body["scripts"]["greeting"], "es", body["scripts"]["greeting"]["es"].replace("atiende", "saluda")),
     "script greeting: not the manual's"),
    ("the hold sentence was corrected in store", PROTOCOL,
     lambda body: put(body["scripts"]["hold"], "es", body["scripts"]["hold"]["es"].replace("Permitame", "Permítame")),
     "script hold: not the manual's"),
    ("a fill finds nothing", PROTOCOL,
     lambda body: put(body["scripts"]["farewell"]["fills"][0], "find", "(Nombre)"),
     "“(Nombre)” is not in the sentence"),
    ("an erratum corrects what nobody printed", PROTOCOL,
     lambda body: put(body["errata"][0], "find", "Permítaseme"), "“Permítaseme” is not in the manual"),
    ("the parts of the day run backward", PROTOCOL,
     lambda body: body["partsOfDay"].reverse(), "partsOfDay"),
    ("a definition was shortened", CATALOGUE,
     lambda body: put(body["urgencies"][3]["text"], "es", "Puede esperar."), "urgency low: text: not the manual's"),
    ("an impact has another share", CATALOGUE,
     lambda body: put(body["impacts"][2], "upToPercent", 40), "upToPercent 40 is not the manual's"),
    ("a cell of the matrix was changed", CATALOGUE,
     lambda body: put(body["priorities"]["matrix"]["high"], "minor", 3), "matrix: high has"),
    ("a service belongs to no group", CATALOGUE,
     lambda body: put(body["services"][0], "group", "nobody"), "there is no group nobody"),
    ("the schema lets unknown keys pass", SCHEMA,
     lambda body: body["$defs"]["field"].pop("additionalProperties"), "/$defs/field: not closed"),
]


def copy(root, target):
    for folder in ("resources/procedures", "resources/protocol", "resources/catalogue"):
        shutil.copytree(root / folder, target / folder)
    (target / FIXTURE).parent.mkdir(parents=True)
    shutil.copyfile(root / FIXTURE, target / FIXTURE)
    shutil.copyfile(root / SHIPPED, target / SHIPPED)


def run(root):
    done = subprocess.run([sys.executable, str(CHECKER), str(root)], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def tried(root, change, expected_code, expected_words):
    """Runs the checker on a changed copy; an empty text when it said what it should."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        copy(root, target)
        change(target)
        code, said = run(target)
    if code != expected_code or expected_words not in said or "Traceback" in said:
        return f"wanted exit {expected_code} with “{expected_words}”, got exit {code}:\n{said}"
    return ""


def told_again(target):
    with (target / SHIPPED).open("a") as shipped:
        shipped.write("protocol 2 0123\n")


def changing(path, edit):
    def change(target):
        body = json.loads((target / path).read_text(encoding="utf-8"))
        edit(body)
        (target / path).write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
    return change


def main(arguments):
    root = Path(arguments[0]) if arguments else CHECKER.resolve().parents[2]
    cases = [("the files as they are", lambda target: None, 0, "no fault")]
    cases += [(name, changing(path, edit), 1, words) for name, path, edit, words in BREAKS]
    cases += [
        ("the manual's text is cut off", lambda target: (target / FIXTURE).write_text("nothing\n"), 1, "found []"),
        ("the manual's text is missing", lambda target: (target / FIXTURE).unlink(), 1, "cannot be read"),
        ("a file is not JSON", lambda target: (target / CATALOGUE).write_text("{"), 1, "cannot be read"),
        ("a file is missing", lambda target: (target / PROTOCOL).unlink(), 1, "cannot be read"),
        ("a text changed under its edition",
         lambda target: (target / CATALOGUE).write_text((target / CATALOGUE).read_text() + "\n"), 1,
         "a change needs a new edition"),
        ("an edition is told twice", told_again, 1, "“2” stands twice"),
        ("nothing tells what came before", lambda target: (target / SHIPPED).unlink(), 1, "cannot be read"),
        ("a key stands twice",
         lambda target: (target / PROTOCOL).write_text('{"id": "a", "id": "b"}'), 1, "a key stands twice"),
    ]
    failed = 0
    for name, change, code, words in cases:
        fault = tried(root, change, code, words)
        failed += bool(fault)
        print(f"{'FAILED' if fault else 'ok'}: {name}" + (f"\n{fault}" if fault else ""))
    print(f"{len(cases) - failed} of {len(cases)} cases as they should be")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
