#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of unnamed namespaces differ within a folder: check_names.py ROOT.

Sources of one folder are compiled together (AURICULAR_TOGETHER), a dozen at once, and which ones those are changes with every
file that comes or goes. Two constants, types or functions of one name build today and clash tomorrow. Not looked at: what is
compiled file by file.
"""
import collections
import pathlib
import re
import sys

ALONE = {"app/sheetreader", "tests/bench"}
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace\n", re.S | re.M)
CONSTANT = re.compile(r"(?:static |inline |thread_local )*(?:constexpr|const) .*?\b(\w+)(?:\[\w*\])?\s*[{=(;]")
TYPE = re.compile(r"(?:struct|class|enum class|enum|using) (\w+)\b(?!::)")
FUNCTION = re.compile(r"(?!return\b|using\b|else\b)(?:\[\[\w+\]\] )?[\w:<>,&*\s]+?[\s*&](\w+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)(?: const)?(?: noexcept)?$")


def kinds_of(parameters):
    """Without names and defaults: what tells two functions of one name apart."""
    kinds = []
    for each in re.sub(r"<[^<>]*>", lambda found: found[0].replace(",", ";"), parameters).split(","):
        kinds.append(re.sub(r"\s*\b\w+$", "", re.sub(r"\s*=.*$", "", each.strip())))
    return ", ".join(kinds)


def names_in(text):
    """Of what stands in unnamed namespaces at their first level, but for what is only declared ahead."""
    for block in UNNAMED.findall(text):
        depth = 0
        for line in re.sub(r"\n[ \t]+(?=[^\n]*\)(?: const)?\n\{)", " ", block).split("\n"):
            if depth == 0 and not line.startswith((" ", "/", "#", "}")):
                if found := CONSTANT.match(line):
                    yield found[1]
                elif found := TYPE.match(line):
                    if not line.endswith(";") or line.startswith("using") or "{" in line:
                        yield found[1]
                elif found := FUNCTION.match(line):
                    yield f"{found[1]}({kinds_of(found[2])})"
            depth += line.count("{") - line.count("}")


def clashes(root):
    folders = collections.defaultdict(lambda: collections.defaultdict(list))
    for layer in ("core", "ui", "app", "tests"):
        for source in sorted((root / layer).rglob("*.cpp")):
            for name in set(names_in(source.read_text(encoding="utf-8"))):
                folders[source.parent][name].append(source)
    for folder, names in sorted(folders.items()):
        if str(folder.relative_to(root)) in ALONE:
            continue
        for name, sources in sorted(names.items()):
            if len(sources) > 1:
                yield f"{folder.relative_to(root)}: {name} stands in {', '.join(source.name for source in sources)}"


def main():
    found = list(clashes(pathlib.Path(sys.argv[1])))
    for clash in found:
        print(clash)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
