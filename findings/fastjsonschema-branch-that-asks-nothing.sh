#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fastjsonschema 2.16.3 (python3-fastjsonschema of Debian 12; of 13 still with an empty schema, 2.22.1 no more): a schema
# whose "then" asks for nothing, beside an "else" that asks for something, cannot be compiled at all.
#
# Why it hurts: "then": true is how one writes "of these kinds anything goes, of all others not this key", and JSON Schema
# calls true and {} schemas like any other. What comes is not a word about the schema: the library writes Python with an
# empty block and fails to read it (IndentationError), so that whoever checks their own definitions against a published
# schema cannot check any of them. python3-jsonschema takes the same schema. Saying the condition with "not" and leaving
# "else" out means the same and compiles.
#
# Takes the package from the mirror this machine's apt is set up for; needs python3 and python3-jsonschema.
# Fails when what is seen is no longer this.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | sed -n '\,/debian/$,p' | sort -u | sed -n 1p)
curl -fsS -o package.deb "${mirror}pool/main/p/python-fastjsonschema/python3-fastjsonschema_2.16.3-2_all.deb"
dpkg -x package.deb root

cat >branches.py <<'END'
import fastjsonschema
import jsonschema

CONDITION = {"properties": {"type": {"enum": ["email", "phone"]}}, "required": ["type"]}
UNLESS = {"properties": {"none": False}}
print("fastjsonschema", fastjsonschema.VERSION)
for name, schema in (
    ("then true", {"if": CONDITION, "then": True, "else": UNLESS}),
    ("then {}", {"if": CONDITION, "then": {}, "else": UNLESS}),
    ("not", {"if": {"not": CONDITION}, "then": UNLESS}),
):
    known = [jsonschema.Draft7Validator(schema).is_valid(each) for each in ({"type": "email", "none": 1}, {"type": "text", "none": 1})]
    try:
        fastjsonschema.compile(schema)
        made = "compiled"
    except Exception as error:
        made = type(error).__name__
    print(f"{name}: jsonschema {known}, fastjsonschema {made}")
END
seen=$(PYTHONPATH=$folder/root/usr/lib/python3/dist-packages /usr/bin/python3 -B branches.py)
expected='fastjsonschema 2.16.3
then true: jsonschema [True, False], fastjsonschema IndentationError
then {}: jsonschema [True, False], fastjsonschema IndentationError
not: jsonschema [True, False], fastjsonschema compiled'
echo "seen:"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "expected:"; echo "$expected"; exit 1; }
