#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each header and each source compiles alone: neither what is precompiled for a target nor what is compiled together
hides anything that a file forgot to include.

usage: headers.py ROOT BUILD [NAME…]

Takes the flags of a file of the header's own folder from BUILD/compile_commands.json, without what is precompiled; a
source keeps its own flags, but comes without those that it is compiled with. NAMEs restrict it to files whose path holds
one of them. Says each that does not compile, with the compiler's first words.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

DROPPED = {"-fpch-preprocess", "-Winvalid-pch", "-MD", "-c", "-Werror"}
DROPPED_WITH_VALUE = {"-include", "-o", "-MT", "-MF"}


OF_OUTPUT = {"-o", "-MT", "-MF"}


def flags_of(command, dropped=DROPPED, dropped_with_value=DROPPED_WITH_VALUE):
    words = iter(shlex.split(command))
    kept = []
    for word in words:
        if word in dropped_with_value:
            next(words)
        elif word not in dropped:
            kept.append(word)
    compiler = next(place for place, word in enumerate(kept) if os.path.basename(word) in ("c++", "g++", "clang++"))
    return kept[compiler:-1]  # Without the file itself.


def built(root, build):
    """Each source with the command that it is compiled by, alone or with others."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = pathlib.Path(entry["file"])
        together = re.findall(r'^#include "(.+\.cpp)"$', file.read_text(), re.M) if file.name.startswith("unity_") else [file]
        for source in map(pathlib.Path, together):
            if source.suffix == ".cpp" and root in source.parents and build not in source.parents:
                yield source, entry["command"], entry["directory"]


def flags_by_folder(root, build):
    """Of a folder's sources the flags of the one that sees most: a small program may be built there without Qt."""
    found = {}
    for source, command, _ in built(root, build):
        flags = flags_of(command)
        found[source.parent] = max(found.get(source.parent, []), flags, key=len)
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


def trouble_of_source(source, command, directory):
    words = [*flags_of(command, {"-MD", "-c"}, OF_OUTPUT), "-fsyntax-only", str(source)]
    ended = subprocess.run(words, cwd=directory, capture_output=True, text=True)
    return None if ended.returncode == 0 else "\n".join(ended.stderr.splitlines()[:6])


def main():
    root, build = (pathlib.Path(name).resolve() for name in sys.argv[1:3])

    def wanted(file):
        return not sys.argv[3:] or any(name in str(file.relative_to(root)) for name in sys.argv[3:])

    headers = [header for folder in ("core", "ui", "app", "tests") for header in sorted((root / folder).rglob("*.h")) if wanted(header)]
    sources = {source: (command, directory) for source, command, directory in built(root, build) if wanted(source)}
    known = flags_by_folder(root, build)
    faults = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        asked = {header: pool.submit(trouble, header, flags_for(header, root, known), root) for header in headers}
        asked |= {source: pool.submit(trouble_of_source, source, *how) for source, how in sources.items()}
        for file, answer in asked.items():
            if said := answer.result():
                faults += 1
                print(f"{file.relative_to(root)}: does not compile alone\n{said}")
    print(f"headers: {len(headers)} headers and {len(sources)} sources, {faults} faults")
    return 1 if faults or not (headers or sources) else 0


if __name__ == "__main__":
    sys.exit(main())
