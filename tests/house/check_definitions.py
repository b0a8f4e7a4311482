#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the procedure, the protocol and the catalogue against their schemas, their sense and the manual's text.

Usage: check_definitions.py [ROOT]     ROOT is the repository; by default the one this file lies in.

Shares nothing with the program's own reader, so that an error of one is seen by the other. Prints one line per fault
("file: place: what is wrong") and exits 1; exits 0 and says what was compared when there is none.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

FIXTURE = "tests/fixtures/seed-002.txt"
PROCEDURE = "resources/procedures/incoming-call.json"
PROTOCOL = "resources/protocol/protocol.json"
CATALOGUE = "resources/catalogue/catalogue.json"
SHIPPED = "resources/shipped-definitions.txt"
SCHEMAS = {
    PROCEDURE: "resources/procedures/procedure.schema.json",
    PROTOCOL: "resources/protocol/protocol.schema.json",
    CATALOGUE: "resources/catalogue/catalogue.schema.json",
}
KINDS = {"first-level", "second-level", "transferred", "outside", "status", "out-of-scope"}
OURS = {"S", "X"}
URGENCIES = {"critical": "Crítica", "high": "Alta", "medium": "Media", "low": "Baja"}
TYPES = {"incident": "Incidente", "requirement": "Requerimiento"}
MATRIX = {  # procedures.md, "Priority": extensive, significant, moderate, minor
    "critical": [1, 1, 2, 3],
    "high": [1, 2, 3, 4],
    "medium": [2, 3, 4, 5],
    "low": [3, 4, 5, 5],
}


def plain(text):
    """A text of the manual less its markup: tags, stars, a bullet, line ends."""
    text = re.sub(r"</?[a-z]+>", " ", text).replace("**", "")
    return " ".join(re.sub(r"^\s*[-•]\s+", "", text).split())


class Seed:
    """What the manual says, read from its text."""

    def __init__(self, text):
        self.text = text
        self.lines = text.splitlines()
        self.operations = {}  # id → (lane, activity)
        for line in self.lines:
            row = re.match(r"(\d+)\.\t([^\t]+)\t(.+)$", line)
            if row:
                self.operations[row[1]] = ("agent" if "Agente" in row[2] else "user", plain(row[3]))
        self.definitions = dict(self._definitions())
        self.policies = self._policies()
        self.points = self._points()  # number → (title, [lines])

    def _definitions(self):
        for line in self.lines[self._after("DEFINICIONES"):self._after("INSUMOS")]:
            entry = re.match(r"(?:- )?([^:\t]{3,40}):(?:\*\*)?\s+(.+)$", line)
            if entry:
                yield plain(entry[1]), plain(entry[2])

    def _policies(self):
        part = self.lines[self._after("POLÍTICAS"):self._after("DESARROLLO")]
        return [plain(line) for line in part if line.startswith("- ")]

    def _points(self):
        points, number = {}, None
        for line in self.lines[self._after("PROTOCOLO DE ATENCION EN LA MESA DE AYUDA"):]:
            heading = re.match(r"(\d)\. (.+)$", line)
            if heading:
                number = int(heading[1])
                points[number] = (plain(heading[2]), [])
            elif number and line.strip():
                points[number][1].append(plain(line))
        return points

    def _after(self, heading):
        return self.lines.index(heading) + 1 if heading in self.lines else len(self.lines)

    def faults(self):
        """The fixture itself: a test that reads nothing must not pass."""
        for what, found, wanted in (
            ("operations", list(self.operations), [str(n) for n in range(1, 26)]),
            ("points of the protocol", list(self.points), list(range(1, 8))),
            ("policies", len(self.policies), 4),
        ):
            if found != wanted:
                yield f"{FIXTURE}: {what}: found {found}, wanted {wanted}"
        wanted = [f"Urgencia {u}" for u in URGENCIES.values()] + list(TYPES.values())
        for term in wanted + ["Soporte de primer nivel", "Soporte de segundo nivel"]:
            if term not in self.definitions:
                yield f"{FIXTURE}: the definition of “{term}” is not there"


def same(place, stored, wanted):
    if stored != wanted:
        yield f"{place}: not the manual's text\n    stored: {stored}\n    manual: {wanted}"


def doubles(place, ids):
    seen = set()
    for one in ids:
        if one in seen:
            yield f"{place}: “{one}” stands twice"
        seen.add(one)


# --- any file ---


def no_double_keys(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key stands twice among {keys}")
    return dict(pairs)


def read(root, path, faults):
    try:
        return json.loads((root / path).read_text(encoding="utf-8"), object_pairs_hook=no_double_keys)
    except (OSError, ValueError) as error:
        faults.append(f"{path}: cannot be read: {error}")
        return None


def pointer(parts):
    return "/" + "/".join(str(part) for part in parts)


def check_schema(root, path, body, faults):
    schema = read(root, SCHEMAS[path], faults)
    if schema is None:
        return
    Draft202012Validator.check_schema(schema)
    faults += [f"{SCHEMAS[path]}: {place}: not closed" for place in open_objects(schema, [])]
    for error in Draft202012Validator(schema).iter_errors(body):
        faults.append(f"{path}: {pointer(error.absolute_path)}: {error.message[:300]}")


def open_objects(schema, place):
    """The objects of a schema that would let an unknown key pass."""
    if isinstance(schema, list):
        for i, item in enumerate(schema):
            yield from open_objects(item, place + [i])
    elif isinstance(schema, dict):
        if schema.get("type") == "object" and schema.get("additionalProperties") is not False:
            yield pointer(place)
        for key, item in schema.items():
            yield from open_objects(item, place + [key])


def check_languages(path, value, place=()):
    """Every text stands in both languages, clean of markup."""
    if isinstance(value, list):
        for i, item in enumerate(value):
            yield from check_languages(path, item, (*place, i))
    elif isinstance(value, dict):
        at = f"{path}: {pointer(place)}"
        if "es" in value or "en" in value:
            es, en = (str(value.get(language, "")).strip() for language in ("es", "en"))
            if not es or not en:
                yield f"{at}: the text lacks “{'en' if es else 'es'}”"
            elif es == en and " " in es:
                yield f"{at}: the same words in both languages: {es}"
            for text in (es, en):
                if text != plain(text):
                    yield f"{at}: markup or white space in: {text}"
        for key, item in value.items():
            yield from check_languages(path, item, (*place, key))


# --- the procedure ---


class Graph:
    """The operations and the ways between them."""

    def __init__(self, operations):
        self.by_id = {one["id"]: one for one in operations}
        self.next = {one["id"]: self._targets(one) for one in operations}

    def _targets(self, one):
        ways = ([one["next"]] if "next" in one else []) + [
            answer[way] for answer in one.get("answers", []) for way in ("to", "via") if way in answer]
        return [to for to in ways if to in self.by_id]

    def reached(self, starts, without=()):
        seen, open_ = set(), [one for one in starts if one in self.by_id]
        while open_:
            one = open_.pop()
            if one not in seen:
                seen.add(one)
                if one not in without:
                    open_ += self.next[one]
        return seen


def passed_to(operations, name):
    """Where a user's operation leads."""
    for one in operations:
        if one["id"] == name and one["lane"] == "user":
            return ([one["next"]] if "next" in one else []) + [answer["to"] for answer in one.get("answers", [])]
    return []


def check_operations(procedure):
    operations = procedure["operations"]
    yield from doubles(f"{PROCEDURE}: operations", [one["id"] for one in operations])
    ids = {one["id"] for one in operations}
    if procedure["start"] not in ids:
        yield f"{PROCEDURE}: start: there is no operation {procedure['start']}"
    for one in operations:
        at = f"{PROCEDURE}: operation {one['id']}"
        answers = one.get("answers", [])
        yield from doubles(f"{at}: answers", [answer["id"] for answer in answers])
        yield from doubles(f"{at}: fields", [field["key"] for field in one["fields"]])
        ways = [("next", one["next"])] if "next" in one else []
        for name, to in ways + [(answer["id"], answer["to"]) for answer in answers]:
            if to not in ids:
                yield f"{at}: {name}: there is no operation {to}"
        has_effect = one.get("effect", "none") != "none"
        for answer in answers:
            if "via" in answer and answer["to"] not in passed_to(operations, answer["via"]):
                yield f"{at}: {answer['id']}: {answer['via']} does not lead to {answer['to']}"
            if ("after" in answer or "before" in answer) and not has_effect:
                yield f"{at}: {answer['id']}: waits for an effect and there is none"
    yield from doubles(f"{PROCEDURE}: sentences", [s["id"] for one in operations for s in one["say"] if "id" in s])
    yield from check_kinds(operations)


def check_kinds(operations):
    earned = [holder["earns"] for one in operations for holder in [one, *one.get("answers", [])] if "earns" in holder]
    for kind in sorted(KINDS - set(earned)):
        yield f"{PROCEDURE}: no operation earns the kind {kind}"


def check_sentences(procedure, protocol):
    for one in procedure["operations"]:
        for say in one["say"]:
            at = f"{PROCEDURE}: operation {one['id']}: say {say.get('id') or say.get('script')}"
            if "script" in say and say["script"] not in protocol["scripts"]:
                yield f"{at}: the protocol has no such script"
            if "answer" in say and say["answer"] not in [answer["id"] for answer in one.get("answers", [])]:
                yield f"{at}: there is no answer {say['answer']}"
            if "when" in say and one.get("effect", "none") == "none":
                yield f"{at}: waits for an effect and there is none"
            names = [sorted(re.findall(r"{(\w+)}", say.get(language, ""))) for language in ("es", "en")]
            if names[0] != names[1]:
                yield f"{at}: {names[0]} in Spanish, {names[1]} in English"


def check_fields(procedure):
    """A key means the same wherever it is offered; only whether it is required may differ."""
    known = {}
    for one in procedure["operations"]:
        for field in one["fields"]:
            meaning = {key: value for key, value in field.items() if key != "required"}
            if known.setdefault(field["key"], meaning) != meaning:
                yield f"{PROCEDURE}: operation {one['id']}: the field {field['key']} differs from where it stood before"


def check_ways(procedure):
    graph = Graph(procedure["operations"])
    ends = [one["id"] for one in procedure["operations"] if one.get("effect") == "register"]
    if ends != ["25"]:
        yield f"{PROCEDURE}: the effect register stands at {ends}, wanted 25 alone"
    reached = graph.reached([procedure["start"]])
    for one in graph.by_id:
        if one not in reached:
            yield f"{PROCEDURE}: operation {one}: no way leads to it"
        if not set(ends) & graph.reached([one]):
            yield f"{PROCEDURE}: operation {one}: no way leads from it to the end"
    yield from check_requirements(procedure, graph)


def check_requirements(procedure, graph):
    """What an effect requires is offered on every way to it, since its request or its attempt began."""
    answers = [answer for one in procedure["operations"] for answer in one.get("answers", [])]
    begins = {"call": [procedure["start"]]}
    begins["request"] = begins["call"] + [answer["to"] for answer in answers if "request" in answer]
    begins["attempt"] = begins["request"] + [answer["to"] for answer in answers if answer.get("mark") == "new-attempt"]
    scopes = {field["key"]: field["scope"] for one in procedure["operations"] for field in one["fields"]}
    for one in procedure["operations"]:
        for need in one.get("requires", []):
            offering = {
                other["id"] for other in procedure["operations"]
                if need in [field["key"] for field in other["fields"]]
                or need == "dgsei-check" and other.get("effect") == "check-staff"
            }
            reached = graph.reached(begins[scopes.get(need, "call")], without=offering)
            if one["id"] in reached and one["id"] not in offering:
                yield f"{PROCEDURE}: operation {one['id']}: it requires {need}, which is not offered on every way to it"


def check_operations_with_seed(procedure, seed):
    graph = Graph(procedure["operations"])
    by_id = graph.by_id
    for number in seed.operations:
        if number not in by_id:
            yield f"{PROCEDURE}: operation {number} of the manual is missing"
    for number, one in by_id.items():
        at = f"{PROCEDURE}: operation {number}"
        if (one["source"] == "seed") != (number in seed.operations) or (one["source"] == "ours") != (number in OURS):
            yield f"{at}: source “{one['source']}” is wrong"
        if number not in seed.operations:
            continue
        lane, activity = seed.operations[number]
        yield from same(f"{at}: text", one["text"]["es"], activity)
        if one["lane"] != lane:
            yield f"{at}: its lane is {lane} in the manual"
        asked = re.findall(r"¿[^?]+\?", activity)
        if asked:
            yield from same(f"{at}: question", one.get("question", {}).get("es"), asked[0])
        for to in re.findall(r"Se conecta con la operación(?: número)? (\d+)", activity):
            beside = [next_ for way in graph.next[number] if by_id[way]["lane"] == "user" for next_ in graph.next[way]]
            if to not in graph.next[number] + beside:
                yield f"{at}: the manual connects it with operation {to}"


def check_procedure_with_seed(procedure, seed):
    yield from check_operations_with_seed(procedure, seed)
    if procedure["sourceTitle"] not in seed.lines:
        yield f"{PROCEDURE}: sourceTitle: the manual has no such title"
    for value in [procedure["unit"], *procedure["source"].values()]:
        if value not in seed.text:
            yield f"{PROCEDURE}: “{value}” is not in the manual"
    operations = procedure["operations"]
    answers = {(one["id"], answer["id"]): answer for one in operations for answer in one.get("answers", [])}
    for place, wanted in {
        ("3", "first-level"): seed.definitions.get("Soporte de primer nivel"),
        ("3", "second-level"): seed.definitions.get("Soporte de segundo nivel"),
        ("14", "refused"): seed.policies[-1] if seed.policies else None,
    }.items():
        hint = answers.get(place, {}).get("hint", {}).get("es")
        yield from same(f"{PROCEDURE}: operation {place[0]}: hint of {place[1]}", hint, wanted)
    for one in procedure["operations"]:
        for field in one["fields"]:
            if field["key"] == "request_type":
                at = f"{PROCEDURE}: operation {one['id']}: request_type"
                yield from check_request_types(at, field["options"], seed)


def check_request_types(at, entries, seed):
    if {entry["id"] for entry in entries} != set(TYPES):
        yield f"{at}: wanted {sorted(TYPES)}"
    for entry in entries:
        term = TYPES.get(entry["id"])
        yield from same(f"{at}: {entry['id']}", entry.get("text", {}).get("es"), seed.definitions.get(term))


# --- the protocol ---


def check_protocol(protocol, seed):
    if [point["number"] for point in protocol["points"]] != list(range(1, 8)):
        yield f"{PROTOCOL}: points: wanted 1 to 7, in order"
    for point in protocol["points"]:
        title, lines = seed.points.get(point["number"], ("", []))
        at = f"{PROTOCOL}: point {point['number']}"
        yield from same(f"{at}: title", point["title"]["es"], title)
        yield from same(f"{at}: text", point["text"]["es"], " ".join(lines))
    for name, number in (("greeting", 2), ("hold", 6), ("farewell", 7)):
        quoted = seed.points.get(number, ("", [""]))[1][-1]
        yield from same(f"{PROTOCOL}: script {name}", protocol["scripts"][name]["es"], quoted)
    yield from check_fills(protocol)
    yield from check_errata(protocol, seed)
    yield from check_times(protocol)
    yield from doubles(f"{PROTOCOL}: hold reasons", [reason["id"] for reason in protocol["hold"]["reasons"]])


def check_fills(protocol):
    wanted = {"greeting": {"greeting", "agent"}, "hold": set(), "farewell": {"wish", "agent"}}
    for name, script in protocol["scripts"].items():
        for language in ("es", "en"):
            fills = [fill for fill in script["fills"] if fill["lang"] == language]
            at = f"{PROTOCOL}: script {name}: {language}"
            if {fill["with"] for fill in fills} != wanted[name]:
                yield f"{at}: fills {sorted(wanted[name])} are wanted"
            for fill in fills:
                if fill["find"] not in script[language]:
                    yield f"{at}: “{fill['find']}” is not in the sentence"


def check_errata(protocol, seed):
    words = plain(seed.text)
    for erratum in protocol["errata"]:
        if erratum["find"] == erratum["replace"]:
            yield f"{PROTOCOL}: errata: “{erratum['find']}” corrects nothing"
        if erratum["lang"] == "es" and erratum["find"] not in words:
            yield f"{PROTOCOL}: errata: “{erratum['find']}” is not in the manual"


def check_times(protocol):
    hold, parts = protocol["hold"], [part["from"] for part in protocol["partsOfDay"]]
    if (hold["contact_from_ms"], hold["contact_by_ms"]) != (20000, 30000):
        yield f"{PROTOCOL}: hold: the manual says every 20 or 30 seconds"
    if protocol["rings"]["kept"] != 4:
        yield f"{PROTOCOL}: rings: the manual says not more than 4"
    if parts[0] != "00:00:00" or parts != sorted(set(parts)):
        yield f"{PROTOCOL}: partsOfDay: they begin at 00:00:00 and go forward"
    if protocol["adherence"] != [1, 2, 6, 7]:
        yield f"{PROTOCOL}: adherence: the points 1, 2, 6 and 7 are judged"


# --- the catalogue ---


def check_catalogue(catalogue, seed):
    yield from check_request_types(f"{CATALOGUE}: requestTypes", catalogue["requestTypes"], seed)
    for entry in catalogue["urgencies"]:
        at, name = f"{CATALOGUE}: urgency {entry['id']}", URGENCIES[entry["id"]]
        yield from same(f"{at}: label", entry["label"]["es"], name)
        yield from same(f"{at}: text", entry["text"]["es"], seed.definitions.get(f"Urgencia {name}"))
    for entry in catalogue["impacts"]:
        at, text = f"{CATALOGUE}: impact {entry['id']}", seed.definitions.get(f"Impacto {entry['label']['es']}")
        yield from same(f"{at}: text", entry["text"]["es"], text)
        if f" {entry['upToPercent']}% " not in (text or ""):
            yield f"{at}: upToPercent {entry['upToPercent']} is not the manual's"
    for name in ("requestTypes", "urgencies", "impacts", "groups", "services"):
        yield from doubles(f"{CATALOGUE}: {name}", [entry["id"] for entry in catalogue[name]])
    for urgency, row in catalogue["priorities"]["matrix"].items():
        found = [row[impact] for impact in ("extensive", "significant", "moderate", "minor")]
        if found != MATRIX[urgency]:
            yield f"{CATALOGUE}: matrix: {urgency} has {found}, wanted {MATRIX[urgency]}"
    groups = {group["id"] for group in catalogue["groups"]}
    for service in catalogue["services"]:
        if service["group"] not in groups:
            yield f"{CATALOGUE}: service {service['id']}: there is no group {service['group']}"
    yield from doubles(f"{CATALOGUE}: people", [p["id"] for group in catalogue["groups"] for p in group["people"]])


# --- what came with the program ---


def check_editions(root, bodies):
    """A desk knows by SHIPPED what it runs under: a body that changes needs an edition and a line of its own."""
    try:
        lines = (root / SHIPPED).read_text(encoding="utf-8").splitlines()
    except OSError as error:
        yield f"{SHIPPED}: cannot be read: {error}"
        return
    told = {}  # kind → [(edition, hash)]
    for line in lines:
        if line.startswith("#"):
            continue
        kind, edition, digest = (line.split(" ") + ["", "", ""])[:3]
        told.setdefault(kind, []).append((edition, digest))
    for path, body in bodies.items():
        rows = told.get(body["kind"], [])
        now = (body["edition"], hashlib.sha256((root / path).read_bytes()).hexdigest())
        if not rows or rows[-1] != now:
            yield f"{path}: not as the last line of {SHIPPED} has it: a change needs a new edition and a line: {now[0]} {now[1]}"
        # Editions were told apart from the second on.
        yield from doubles(f"{SHIPPED}: {body['kind']}: edition", (edition for edition, _ in rows if edition != "1"))


def check(root):
    """Every fault found below ROOT."""
    faults = []
    try:
        seed = Seed((root / FIXTURE).read_text(encoding="utf-8"))
    except OSError as error:
        return [f"{FIXTURE}: cannot be read: {error}"]
    faults += seed.faults()
    bodies = {path: read(root, path, faults) for path in SCHEMAS}
    for path, body in bodies.items():
        if body is not None:
            check_schema(root, path, body, faults)
            faults += check_languages(path, body)
    if faults:
        return faults  # What follows leans on the form.
    procedure, protocol, catalogue = bodies[PROCEDURE], bodies[PROTOCOL], bodies[CATALOGUE]
    for part in (check_operations, check_fields, check_ways):
        faults += part(procedure)
    faults += check_sentences(procedure, protocol)
    faults += check_procedure_with_seed(procedure, seed)
    faults += check_protocol(protocol, seed)
    faults += check_catalogue(catalogue, seed)
    faults += check_editions(root, bodies)
    return faults


def main(arguments):
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2]
    faults = check(root)
    for fault in faults:
        print(fault)
    if faults:
        print(f"{len(faults)} fault(s) in the definitions")
        return 1
    print("definitions: 25 operations, 7 points, 3 sentences, 12 definitions and 1 policy are the manual's; no fault")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
