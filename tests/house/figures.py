#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The size of the house, in figures: no check, but what a change of the house is judged by.

usage: figures.py ROOT

Of C++ under core, ui and app, laid out as .clang-format says: a brace that stands alone opens a function or a type. Lines of
a class are those of its body and of its members' definitions, in all files. Layout, length of lines and circles have checks.
"""

import collections
import pathlib
import re
import sys

from check_words import found_by_walking, listed_by_git, read_text

LAYERS = ("core", "ui", "app")
LONG_FUNCTION = 30
LARGE_CLASS = 450
TYPE = re.compile(r"^\s*(?:template<[^{]*>\s*)?(?:class|struct|union)\s+(?:\[\[\w+\]\]\s+)?(\w+)(?:\s+final)?(?:\s*:[^:].*)?$", re.S)
MEMBER = re.compile(r"([\w:]+)::~?[\w]+(?:<[^(]*>)?\(|([\w:]+)::operator")
RAW = re.compile(r'R"(\w*)\((?s:.*?)\)\1"')


def code_lines(text):
    """Lines that hold code: neither blank nor a comment alone."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return [line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("//")]


def blocks(text):
    """(head, first line, lines) of what a lone brace opens; the head is what stands before it, back to a blank line, a brace or
    a semicolon."""
    lines = RAW.sub(lambda found: '""' + "\n" * found[0].count("\n"), text).split("\n")
    for at, line in enumerate(lines):
        if line.strip() != "{":
            continue
        indent = line[: len(line) - 1]
        end = next((n for n in range(at + 1, len(lines)) if lines[n].startswith(indent + "}")), at)
        begin = at
        while begin > 0 and lines[begin - 1].strip() and not lines[begin - 1].rstrip().endswith((";", "{", "}", ":")) \
                and not lines[begin - 1].lstrip().startswith("//"):
            begin -= 1
        while begin > 0 and re.match(r"\s*(: |m_\w+\(.*,$)", lines[begin]):
            begin -= 1  # Members that a constructor sets.
        yield "\n".join(lines[begin:at]), begin + 1, end - begin + 1


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1]).resolve()
    names = listed_by_git(root)
    if names is None:
        names = found_by_walking(root)
    product, functions, long_ones, classes = 0, collections.Counter(), [], collections.Counter()
    for name in sorted(names):
        layer = name.split("/")[0]
        if layer not in LAYERS or not name.endswith((".h", ".cpp")) or not (root / name).is_file():
            continue
        text = read_text(root / name) or ""
        product += len(code_lines(text))
        for head, line, count in blocks(text):
            if found := TYPE.match(head):
                classes[found[1]] += count
                continue
            functions[layer] += 1
            if count > LONG_FUNCTION:
                long_ones.append((count, layer, f"{name}:{line}"))
            if name.endswith(".cpp") and (found := MEMBER.search(head)):
                classes[(found[1] or found[2]).split("::")[0]] += count
    if not functions:
        sys.exit(f"figures: no C++ under {root}")
    storage = {pathlib.PurePosixPath(name).parts[2].split(".")[0] for name in names if name.startswith("core/storage/")}
    print(f"lines of code of core, ui and app, without comments and blanks: {product}")
    print(f"rooms at the top of core/storage: {len(storage - {'migrations'})}")
    for layer in LAYERS:
        count = sum(1 for _, where, _ in long_ones if where == layer)
        print(f"functions of {layer} over {LONG_FUNCTION} lines: {count} of {functions[layer]}, {100 * count / functions[layer]:.1f} %")
    for count, _, where in sorted(long_ones, reverse=True):
        print(f"  {count} {where}")
    large = [(count, name) for name, count in classes.items() if count > LARGE_CLASS]
    print(f"classes over {LARGE_CLASS} lines: {len(large)}")
    for count, name in sorted(large, reverse=True):
        print(f"  {count} {name}")


if __name__ == "__main__":
    main()
