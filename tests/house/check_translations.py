#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spanish is complete: nothing unfinished, nothing vanished, no sentence in the sources that the file lacks.

usage: check_translations.py ROOT

Without the Spanish file or without lupdate nothing is known: both are faults.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

NAME = "resources/translations/auricular_es.ts"
LUPDATE = "/usr/lib/qt6/bin/lupdate"
SOURCES = ("app", "core", "ui")
PLACEHOLDER = re.compile(r"%L?(\d{1,2})")


def messages(path):
    """Yields (context, message) for every message of a .ts file."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message


def flat(element):
    return "".join(element.itertext()) if element is not None else ""


def faults_of(message):
    source = flat(message.find("source"))
    translation = message.find("translation")
    if translation is None:
        yield "has no translation"
        return
    state = translation.get("type")
    if state:
        yield f"is {state}"
        return
    forms = translation.findall("numerusform") if message.get("numerus") == "yes" else [translation]
    if not forms:
        yield "has no plural forms"
    for form in forms:
        text = flat(form)
        if not text.strip() and source.strip():
            yield "is translated by nothing"
        elif set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(source)):
            yield f"has other placeholders in its translation: {text}"


def check(path):
    faults = count = 0
    for context, message in messages(path):
        count += 1
        for fault in faults_of(message):
            print(f"{NAME}: {context}: “{flat(message.find('source'))}” {fault}")
            faults += 1
    if not count:
        print(f"{NAME}: holds no message")
        faults += 1
    return count, faults


def check_against_sources(root):
    """What lupdate would change, on a copy."""
    folders = [str(root / name) for name in SOURCES if (root / name).is_dir()]
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch) / "copy.ts"
        shutil.copyfile(root / NAME, copy)
        run = subprocess.run(
            [LUPDATE, *folders, "-I", str(root), "-extensions", "cpp,h,ui", "-locations", "none", "-ts", str(copy)],
            capture_output=True,
            text=True,
        )
        if run.returncode != 0:
            print(run.stdout + run.stderr)
            return 1
        faults = 0
        for line in run.stderr.splitlines():  # a class without Q_OBJECT: its sentences are never found at run time
            if "Q_OBJECT" in line:
                print(line)
                faults += 1
        for context, message in messages(copy):
            state = message.find("translation").get("type")
            if state:
                what = "is missing in the file" if state == "unfinished" else "is not in the sources any more"
                print(f"{NAME}: {context}: “{flat(message.find('source'))}” {what}")
                faults += 1
        return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1]).resolve()
    if not (root / NAME).is_file():
        sys.exit(f"check_translations: there is no {NAME}")
    count, faults = check(root / NAME)
    if not pathlib.Path(LUPDATE).exists():
        print(f"check_translations: {LUPDATE} is not installed, the sources are not compared")
        faults += 1
    elif not faults:
        faults = check_against_sources(root)
    print(f"check_translations: {count} messages, {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
