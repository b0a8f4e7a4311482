#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-procedure and accept against the schemas beside the definitions: what a schema forbids, they refuse.

Usage: definitions.py AURICULAR_CLI [--full]

Changes the shipped files line by line in each way the schemas know: a key too few or too many, a value of another type, another
word, an empty, padded or endless text, a number out of its range, a list too short, too long or with one thing twice. Whether a
change is allowed is said by jsonschema. Without --full a part of the changes, always the same.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator, validators

ROOT = pathlib.Path(__file__).resolve().parents[2] / "resources"
FILES = {
    "procedures/incoming-call.json": "procedures/procedure.schema.json",
    "protocol/protocol.json": "protocol/protocol.schema.json",
    "catalogue/catalogue.json": "catalogue/catalogue.schema.json",
}
PART = 250  # Changes of each file without --full.
AT_ONCE = 100
WHOLE = 40  # Every so many changes the whole is validated as well, without sharing.


def nodes(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from nodes(inner, path + (key,))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from nodes(inner, path + (at,))


def words_of(schema):
    found = set()
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "enum":
                found.update(word for word in value if isinstance(word, str))
            found |= words_of(value)
    elif isinstance(schema, list):
        for value in schema:
            found |= words_of(value)
    return found


def other_values(value, words):
    """Each way to change one value, named."""
    yield "nothing", None
    yield "a list", [value]
    yield "an object", {"es": value}
    if isinstance(value, bool):
        yield "the other", not value
        yield "a word", "true"
    elif isinstance(value, (int, float)):
        yield from (("a fraction", value + 0.5), ("less than nothing", -1), ("nought", 0), ("more", value * 1000 + 1), ("a text", str(value)))
    elif isinstance(value, str):
        yield from (("empty", ""), ("blank", " "), ("padded", value + " "), ("another case", value.swapcase()), ("endless", value * 60),
                    ("a number", 4), ("braces", value + " {nobody}"), ("a line end", value + "\n"), ("two lines", value + "\nand more"))
        yield from (("the word " + word, word) for word in random.Random(value).sample(words, 6))
    elif isinstance(value, list):
        yield from (("emptied", []), ("ten", (value * 10)[:10]), ("the first twice", value + value[:1]), ("one too few", value[:-1]))
    elif isinstance(value, dict):
        yield "an unknown key", {**value, "nobody": "knows"}
        for key in value:
            yield "without " + key, {name: inner for name, inner in value.items() if name != key}


def changed(body, path, value):
    """The body with one value changed; what lies beside the way to it is shared, not copied."""
    if not path:
        return value
    made = body.copy()
    made[path[0]] = changed(body[path[0]], path[1:], value)
    return made


def parts(value):
    yield id(value)
    if isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from parts(inner)


def validator_for(schema, body):
    """A validator that looks only once at each part of the body that is shared by what changed() makes of it."""
    shared, known = set(parts(body)), set()
    follow = Draft202012Validator.VALIDATORS["$ref"]

    def follow_once(validator, reference, instance, within):
        key = (reference, id(instance))
        if key in known:
            return
        faults = list(follow(validator, reference, instance, within) or ())
        if not faults and id(instance) in shared:
            known.add(key)
        yield from faults

    return validators.extend(Draft202012Validator, {"$ref": follow_once})(schema)


def changes(body, words):
    for path in nodes(body):
        value = body
        for step in path:
            value = value[step]
        for name, other in other_values(value, words):
            if other != value or type(other) is not type(value):
                yield "/" + "/".join(map(str, path)), name, path, other


def refused(cli, folder, bodies):
    """Which of the bodies check-procedure lists a fault for."""
    for at, body in enumerate(bodies):
        (folder / f"{at}.json").write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
    names = [str(folder / f"{at}.json") for at in range(len(bodies))]
    done = subprocess.run([cli, "check-procedure", *names], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"check-procedure ended with {done.returncode}: {done.stderr}")
    told = (line.split(": ", 1) for line in done.stdout.splitlines())
    return {int(pathlib.Path(part[0]).stem) for part in told if part[0] in names and part[1] != "no faults"}


def main():
    cli, full = sys.argv[1], "--full" in sys.argv
    wrong = forbidden = tried = 0
    for name, schema_name in FILES.items():
        body = json.loads((ROOT / name).read_text(encoding="utf-8"))
        schema = json.loads((ROOT / schema_name).read_text(encoding="utf-8"))
        validator, whole = validator_for(schema, body), Draft202012Validator(schema)
        kind = body["kind"]
        every = [one for one in changes(body, sorted(words_of(schema))) if one[2] != ("kind",) and one[2]]
        if not full:
            every = random.Random(5).sample(every, min(PART, len(every)))
        with tempfile.TemporaryDirectory() as place:
            for start in range(0, len(every), AT_ONCE):
                part = every[start:start + AT_ONCE]
                bodies = [changed(body, path, other) for _, _, path, other in part]
                found = refused(cli, pathlib.Path(place), bodies)
                for at, one in enumerate(part):
                    bad = not validator.is_valid(bodies[at])
                    if tried % WHOLE == 0 and bad == whole.is_valid(bodies[at]):
                        sys.exit(f"{kind}: {one[0]}: {one[1]}: looking once and looking at the whole do not say the same")
                    tried += 1
                    forbidden += bad
                    if bad and at not in found:
                        wrong += 1
                        print(f"{kind}: {one[0]}: {one[1]}: the schema forbids it, check-procedure lets it through")
    if forbidden * 3 < tried:
        sys.exit(f"only {forbidden} of {tried} changes were forbidden: this test proves nothing")
    print(f"{tried} changes, {forbidden} forbidden by a schema, {wrong} let through")
    sys.exit(1 if wrong else 0)


main()
