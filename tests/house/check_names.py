#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of unnamed namespaces differ within a subject.

usage: check_names.py ROOT

Sources of one folder, in core and ui those of all its rooms, are compiled together (AURICULAR_TOGETHER), a dozen at once, and
which ones those are changes with every file that comes or goes. Two constants, types or functions of one name build today and
clash tomorrow: what means the same is said once, in a header; what does not is called what it is. Functions of one name may
differ in their parameters. Not looked at: what is compiled file by file.
"""

import collections
import pathlib
import re
import sys

from check_words import found_by_walking, listed_by_git, read_text

LAYERS = ("core/", "ui/", "app/", "tests/")
ALONE = ("app/sheetreader", "tests/bench")
ROOM = re.compile(r"^((?:core|ui)/[^/]+)/.*")
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace\n", re.S | re.M)
# What may hold braces and means none; a number holds ' between its digits.
WORDS = re.compile(r"//[^\n]*|/\*.*?\*/|R\"\((?s:.*?)\)\"|\"(?:[^\"\\\n]|\\.)*\"|(?<!\d)'(?:[^'\\\n]|\\.)'", re.S)
WRAPPED = re.compile(r"(?<=[,(])\n[ \t]+")
FUNCTION = re.compile(
    r"(?!return\b|using\b|else\b)(?:\[\[\w+\]\] )?[\w:<>,&*\s]+?[\s*&](\w+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)(?: noexcept)?(;|(?: \{.*\})?)$"
)
# Of a function that is declared ahead, unlike what a value is made of.
PARAMETER = re.compile(r"(?:const )?[a-zA-Z_][\w:]*(?:<.*>)?(?:\s?[*&]+\s?\w*|\s\w+)(?: = .*)?")
TYPE = re.compile(r"(?:struct|class|enum class|enum|using(?! namespace\b)) (\w+)\b(?!::)")
# With its value, in braces, parentheses or behind "=": a constant, or what a file remembers.
VALUE = re.compile(r"(?!using\b|return\b|template\b|friend\b|static_assert\b)(?:[\w:]+[ *&]+|[\w:]+<[^={(;]*>[ *&]+)+(\w+)(?:\[\w*\])?(?: =|[{(;])")


def parts_of(parameters):
    """At the commas that part them."""
    depth = 0
    part = ""
    for sign in parameters:
        depth += (sign in "<({[") - (sign in ">)}]")
        if sign == "," and depth == 0:
            yield part
            part = ""
        else:
            part += sign
    if part.strip():
        yield part


def kinds_of(parameters):
    """Without names and defaults: what tells two functions of one name apart. Who calls cannot tell a value from a constant
    reference to one."""
    kinds = (re.sub(r"(?<=[\s*&>])\w+$", "", re.sub(r"\s*=.*$", "", part.strip())).strip() for part in parts_of(parameters))
    return ", ".join(re.sub(r"^const ([^*&]*?)\s?&?$", r"\1", kind) for kind in kinds)


def names_in(text):
    """(name, kinds of its parameters or None, line) of what stands at the first level of unnamed namespaces, but for what is
    only declared ahead."""
    for block in UNNAMED.finditer(text):
        number = text.count("\n", 0, block.start(1)) + 1
        depth = 0
        code = WORDS.sub(lambda found: '""' + "\n" * found[0].count("\n") if found[0][0] != "/" else "\n" * found[0].count("\n"), block[1])
        for line in (line.rstrip(" ") for line in WRAPPED.sub("\v", code).split("\n")):
            if depth == 0 and not line.startswith((" ", "#", "}")):
                found = FUNCTION.match(line)
                if found and found[3] == ";" and all(PARAMETER.fullmatch(part.strip()) for part in parts_of(found[2])):
                    pass
                elif found and found[3] != ";":
                    yield found[1], kinds_of(found[2]), number
                elif found := TYPE.match(line):
                    if not line.endswith(";") or line.startswith("using") or "{" in line:
                        yield found[1], None, number
                elif found := VALUE.match(line):
                    yield found[1], None, number
            number += 1 + line.count("\v")
            depth += line.count("{") - line.count("}")


def clashes_of(places):
    """Of one name in one folder, (file, kinds, line) each: those that cannot stand together, the first of each file."""
    for kinds in sorted({kinds for _, kinds, _ in places if kinds is not None}) or [None]:
        firsts = {}
        for file, other, line in places:
            if other is None or other == kinds:
                firsts.setdefault(file, (file, kinds, line))
        if len(firsts) > 1:
            yield list(firsts.values())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1]).resolve()
    names = listed_by_git(root)
    if names is None:
        names = found_by_walking(root)
    folders = collections.defaultdict(lambda: collections.defaultdict(list))
    checked = 0
    for name in sorted(name for name in names if name.startswith(LAYERS) and name.endswith(".cpp")):
        folder = ROOM.sub(r"\1", name.rpartition("/")[0])
        text = read_text(root / name) if folder not in ALONE else None
        if text is not None:
            checked += 1
            for what, kinds, line in names_in(text):
                folders[folder][what].append((name, kinds, line))
    faults = [(what, clash) for folder in folders.values() for what, places in sorted(folder.items()) for clash in clashes_of(places)]
    for what, ((file, kinds, line), *others) in faults:
        said = what if kinds is None else f"{what}({kinds})"
        where = ", ".join(f"{other.rpartition('/')[2]}:{at}" for other, _, at in others)
        print(f"{file}:{line}: {said}: stands in {where} too; sources of one folder are compiled together")
    if not checked:
        sys.exit(f"check_names: no source under {root}")
    print(f"check_names: {checked} files, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
