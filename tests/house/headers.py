#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each header compiles alone: what is precompiled for a target hides nothing that a header forgot to include.

usage: headers.py ROOT BUILD [NAME…]

Takes the flags of a file of the header's own folder from BUILD/compile_commands.json, without what is precompiled.
NAMEs restrict it to headers whose path holds one of them. Says each header that does not compile, with the
compiler's first words.
"""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

DROPPED = {"-fpch-preprocess", "-Winvalid-pch", "-MD", "-c", "-Werror"}
DROPPED_WITH_VALUE = {"-include", "-o", "-MT", "-MF"}


def flags_of(command):
    words = iter(shlex.split(command))
    kept = []
    for word in words:
        if word in DROPPED_WITH_VALUE:
            next(words)
        elif word not in DROPPED:
            kept.append(word)
    compiler = next(place for place, word in enumerate(kept) if os.path.basename(word) in ("c++", "g++", "clang++"))
    return kept[compiler:-1]  # Without the file itself.


def flags_by_folder(root, build):
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = pathlib.Path(entry["file"])
        if file.suffix == ".cpp" and root in file.parents and build not in file.parents:
            found.setdefault(file.parent, flags_of(entry["command"]))
    return found


def flags_for(header, root, known):
    """Those of the folder, else of the nearest one above it or below."""
    for folder in (header.parent, *header.parent.parents):
        if folder in known:
            return known[folder]
        beside = sorted(other for other in known if folder in other.parents)
        if beside:
            return known[beside[0]]
        if folder == root:
            break
    raise SystemExit(f"headers: nothing is built near {header}")


def trouble(header, flags, root):
    command = [*flags, "-fsyntax-only", "-O0", "-x", "c++", "-include", str(header), os.devnull]
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True)
    return None if ended.returncode == 0 else "\n".join(ended.stderr.splitlines()[:6])


def main():
    root, build = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    headers = [header for folder in ("core", "ui", "app", "tests") for header in sorted((root / folder).rglob("*.h"))]
    if sys.argv[3:]:
        headers = [header for header in headers if any(name in str(header.relative_to(root)) for name in sys.argv[3:])]
    known = flags_by_folder(root, build)
    faults = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        asked = {header: pool.submit(trouble, header, flags_for(header, root, known), root) for header in headers}
        for header, answer in asked.items():
            if said := answer.result():
                faults += 1
                print(f"{header.relative_to(root)}: does not compile alone\n{said}")
    print(f"headers: {len(headers)} headers, {faults} faults")
    return 1 if faults or not headers else 0


if __name__ == "__main__":
    sys.exit(main())
