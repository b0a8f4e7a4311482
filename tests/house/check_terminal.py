#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs print is translated: no sentence of app/cli, nor of the window's own options, is a bare literal.

usage: check_terminal.py ROOT

A literal may hold words where it is marked for translation, where it is the detail of an Error (for the log), a statement of
SQL, or what another program reads: roff, bash. What is streamed may hold only the name of a program.
"""

import pathlib
import re
import sys

PLACES = ("app/cli", "app/console/options.cpp", "app/console/optiontable.cpp")
MARKED = {"tr", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
FOR_THE_LOG = {"sheetError"}
FOR_SCRIPTS = {"in progress"}  # Values of a column.
PREFIXES = {"auricular-cli: ", "auricular: "}
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|#include[^\n]*|R"\((.*?)\)"|"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\]|\\.)+\'|(\w+)\s*\(|[(){};]|<<', re.S)
OF_ERROR = re.compile(r"Error::Code::\w+,\s*(?:QStringLiteral\(|u)?$")
OF_SQL = re.compile(r"\bStatement \w+\{")
SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:.]? [^\W\d_]{2,}")
LETTERS = re.compile(r"[^\W\d_]{2,}")
FOR_PROGRAMS = re.compile(r"COMPREPLY|COMP_WORDS|compgen|# bash|\\\\f|\.SH|\.TH|\.TP|\.BR|complete -o|case \$|\^|\(\?")


def literals(text):
    """Yields (line, literal, calls around it, what stands before it, its statement so far)."""
    calls = []
    begin = before = 0
    for token in TOKEN.finditer(text):
        piece = token.group(0)
        if token.group(3) is not None:
            calls.append(token.group(3))
        elif piece == "(":
            calls.append("")
        elif piece == ")":
            if calls:
                calls.pop()
        elif piece in "{};":
            keeps = piece in "{}" and re.search(r"\bError\b|\bStatement\b", text[begin:token.start()])
            begin = begin if keeps else token.end()
        elif token.group(1) is not None or token.group(2) is not None:
            words = token.group(1) if token.group(1) is not None else token.group(2)
            yield text.count("\n", 0, token.start()) + 1, words, list(calls), text[before:token.start()], text[begin:token.start()]
        before = token.start() if piece == "<<" else before if piece.startswith(("//", "/*")) else token.end()


def fault_of(words, calls, before, statement):
    if (MARKED | FOR_THE_LOG) & set(calls) or words in FOR_SCRIPTS or FOR_PROGRAMS.search(words):
        return None
    if OF_ERROR.search(statement) or OF_SQL.search(statement):
        return None
    streamed = before.startswith("<<") and LETTERS.search(words)
    if words in PREFIXES or not (streamed or SENTENCE.search(words)):
        return None
    return "is not translated"


def files_of(root):
    for place in PLACES:
        path = root / place
        if path.is_dir():
            yield from sorted(path.glob("*.cpp"))
        elif path.is_file():
            yield path


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1]).resolve()
    count = faults = 0
    for path in files_of(root):
        for line, words, calls, before, statement in literals(path.read_text(encoding="utf-8")):
            count += 1
            if why := fault_of(words, calls, before, statement):
                print(f"{path.relative_to(root)}:{line}: “{words}” {why}")
                faults += 1
    if not count:
        print("check_terminal: no literal was found")
        faults += 1
    print(f"check_terminal: {count} literals, {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
