#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: app -> ui -> core, inside core one order, inside a subject of many rooms another; never in a circle.
Also the first lines of every C++ file.

usage: check_includes.py ROOT

The linker cannot keep core from Widgets: Debian's include path lets <QtWidgets/...> compile anywhere.
"""

import pathlib
import re
import sys

SPDX = (
    "// SPDX-FileCopyrightText: 2026 The Auricular authors",
    "// SPDX-License-Identifier: GPL-3.0-or-later",
)

# Each group includes itself subject by subject and everything in the groups before it.
CORE_ORDER = (
    ("base",),
    ("people",),
    ("catalogue", "organisation", "procedure", "protocol"),
    ("knowledge", "equipment", "ticket"),
    ("call",),
    ("review",),
    ("report",),
    ("import",),
    ("practice",),
    ("journal",),
    ("storage",),
)
CORE_RANK = {subject: rank for rank, group in enumerate(CORE_ORDER) for subject in group}
# For the window the same order, one subject after the other; a subject core does not know comes last.
UI_RANK = {subject: rank for rank, subject in enumerate(name for group in CORE_ORDER for name in group)}
UI_SHARED = ("text", "common", "print", "sheet", "form")
# The rooms of the large subjects: each includes itself and those before it. What lies in the subject's own folder is its
# face: it may include every room, and no room knows it.
ROOMS = {
    ("core", "storage"): (
        "engine", "copy", "organisation", "definition", "call", "ticket", "people", "journal", "report", "import",
        "review", "practice",
    ),
    ("ui", "call"): ("front", "line", "waiting", "caller", "card", "map"),
}
# Of app's folders those that may know each other; main.cpp puts together whatever it likes.
APP_BELOW = {
    "console": ("about", "desktop", "export", "import", "practice", "service"),
    "service": ("export", "import", "practice"),
    "tour": ("about", "console", "desktop", "practice", "service"),
}
TOP_FOLDERS = ("app", "core", "ui", "tests")

# Headers of the engines themselves, for what Qt Sql does not offer.
ENGINE_HEADERS = ("sqlite3.h", "libpq-fe.h")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(<|")([^>"\n]+)[>"]', re.MULTILINE)


def qt_modules():
    """Header name -> the Qt modules that provide it, as installed."""
    modules = {}
    for base in sorted(pathlib.Path("/usr/include").glob("*/qt6")):
        for folder in base.iterdir():
            if folder.is_dir() and folder.name.startswith("Qt"):
                for header in folder.iterdir():
                    if header.is_file():
                        modules.setdefault(header.name, set()).add(folder.name)
    return modules


def allowed_qt(path):
    """The Qt modules a file may use; None means any."""
    folder = path.parts[:2]
    if folder[0] == "core" or folder in (("app", "scenario"), ("app", "demo")):
        return {"QtCore", "QtSql"}
    if folder in (("ui", "text"), ("ui", "sheet")):
        return {"QtCore"}
    if folder == ("ui", "print"):
        return {"QtCore", "QtGui"}
    if folder == ("tests", "core"):
        return {"QtCore", "QtSql", "QtTest", "QtConcurrent", "QtNetwork"}
    return None


def refused_qt(path):
    return {"QtSql"} if path.parts[0] == "ui" else set()


def check_core(path, target):
    own, other = path.parts[1], target.parts[1]
    for subject in (own, other):
        if subject not in CORE_RANK:
            return f"core/{subject} has no place in the order of core (see CORE_ORDER)"
    if own == other or CORE_RANK[other] < CORE_RANK[own]:
        return None
    beside = "beside" if CORE_RANK[other] == CORE_RANK[own] else "to the right of"
    return f"core/{other} stands {beside} core/{own}"


def check_ui(path, target):
    own, other = path.parts[1], target.parts[1]
    if own == other or own == "shell":
        return None
    if own == "text":
        return "ui/text includes core and itself only"
    if own in ("print", "sheet", "common", "form"):
        below = {"common": ("text", "print"), "form": ("text", "common")}.get(own, ("text",))
        return None if other in below else f"ui/{own} is shared by all: no ui/{other}"
    if other in UI_SHARED:
        return None
    if other == "shell":
        return "only ui/shell knows ui/shell"
    if target.stem.endswith("page"):
        return "a page never includes another subject's page"
    last = len(UI_RANK)
    if UI_RANK.get(other, last) < UI_RANK.get(own, last):
        return None
    return f"ui/{other} does not stand to the left of ui/{own}"


def check_room(path, target):
    """The same of two files of one subject that has rooms."""
    rooms = ROOMS[path.parts[:2]]
    own, other = (file.parts[2] if len(file.parts) > 3 else None for file in (path, target))
    for room in (own, other):
        if room is not None and room not in rooms:
            return f"{'/'.join(path.parts[:2])}/{room} has no place in the order of rooms (see ROOMS)"
    if own in (None, other):
        return None
    if other is None:
        return f"room {own} knows no file of the subject's face"
    return None if rooms.index(other) < rooms.index(own) else f"room {other} stands to the right of room {own}"


def check_edge(path, target):
    """Why `path` may not include `target`, or None. Both are relative to the root."""
    own, other = path.parts[0], target.parts[0]
    if path.parts[:2] == target.parts[:2] and path.parts[:2] in ROOMS:
        fault = check_room(path, target)
        if fault:
            return fault
    inner = path.parts[1] if len(path.parts) > 2 else ""
    if own == "tests":
        windowless = inner != "core" or other not in ("ui", "app") or target.parts[1] in ("scenario", "demo")
        return None if windowless else "tests of core know no window"
    if other == "tests":
        return "only tests include tests"
    if len(target.parts) < 3 and other in ("core", "ui"):
        return f"every file of {other} belongs to a subject's folder"
    if own == "core":
        return check_core(path, target) if other == "core" else f"core knows no {other}"
    if own == "ui":
        if other == "app":
            return "ui knows no app"
        if other == "core":
            return "only app, core/storage and tests include core/storage" if target.parts[1] == "storage" else None
        return check_ui(path, target)
    if inner == "scenario" and not (other == "core" or target.parts[:2] == ("app", "scenario")):
        return "app/scenario includes core and itself only"
    if other == "app" and inner in APP_BELOW and path.name != "main.cpp" and len(target.parts) > 2:
        if target.parts[1] not in (inner, *APP_BELOW[inner]):
            return f"app/{inner} knows no app/{target.parts[1]}"
    if inner == "demo" and not (other == "core" or target.parts[1] in ("scenario", "demo")):
        return "app/demo includes core, app/scenario and itself only"
    return None


def check_qt(path, name, modules):
    """Why `path` may not include <name>, or None."""
    if name in ENGINE_HEADERS:
        at_home = path.parts[:2] == ("core", "storage") or path.parts[0] == "tests"
        return None if at_home else "only core/storage and tests speak to an engine directly"
    module, _, header = name.partition("/")
    if header and module.startswith("Qt"):
        providers = {module}
    elif name in modules:
        providers = modules[name]
    elif re.match(r"Q[A-Z]", name):
        providers = set()
    else:
        return None
    allowed = allowed_qt(path)
    wanted = "/".join(sorted(providers)) or "a module that is not installed"
    if allowed is not None and not providers & allowed:
        return f"it comes from {wanted}; allowed are {', '.join(sorted(allowed))}"
    if providers and providers <= refused_qt(path):
        return f"it comes from {wanted}; a window asks core"
    return None


def check_file(root, path, modules):
    """Yields (line, fault)."""
    text = (root / path).read_text(encoding="utf-8", errors="replace")
    lines = text.splitlines()
    if tuple(lines[:2]) != SPDX:
        yield 1, "the first two lines are not the two SPDX lines"
    if path.suffix == ".h" and "#pragma once" not in lines:
        yield 1, "no #pragma once"
    if path.parts[0] in ("core", "ui") and len(path.parts) < 3:
        yield 1, f"every file of {path.parts[0]} belongs to a subject's folder"
    for match in INCLUDE.finditer(text):
        line = text.count("\n", 0, match.start(2)) + 1
        kind, name = match.groups()
        if kind == '"':
            target = pathlib.PurePosixPath(name)
            if target.suffix == ".moc" or target.name.startswith("moc_"):
                continue
            if target.parts[0] not in TOP_FOLDERS or ".." in target.parts:
                yield line, f'"{name}": includes start at the root (app/, core/, ui/, tests/)'
                continue
            fault = check_edge(path, target)
        else:
            fault = check_qt(path, name, modules)
        if fault:
            yield line, f"{name}: {fault}"


def circles_among(edges):
    """Groups of files, a header and its source being one, that include each other around; edges: name -> names."""
    number, low, stack, groups = {}, {}, [], []

    def visit(name):
        number[name] = low[name] = len(number)
        stack.append(name)
        for other in sorted(edges.get(name, ())):
            if other not in number:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], number[other])
        if low[name] == number[name]:
            group = stack[stack.index(name):]
            del stack[stack.index(name):]
            if len(group) > 1:
                groups.append(sorted(group))

    for name in sorted(edges):
        if name not in number:
            visit(name)
    return groups


def circles(root, files):
    edges = {}
    for path in files:
        own = str(path.with_suffix(""))
        text = (root / path).read_text(encoding="utf-8", errors="replace")
        included = {str(pathlib.PurePosixPath(name).with_suffix("")) for kind, name in INCLUDE.findall(text) if kind == '"'}
        edges.setdefault(own, set()).update(included - {own})
    return circles_among(edges)


def main():
    sys.setrecursionlimit(10000)
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    modules = qt_modules()
    if "QtCore" not in modules.get("QString", ()) or "QtWidgets" not in modules.get("QWidget", ()):
        sys.exit("check_includes: Qt's headers are not under /usr/include/*/qt6 (package qt6-base-dev)")
    files = sorted(
        path.relative_to(root)
        for folder in TOP_FOLDERS
        for path in (root / folder).rglob("*")
        if path.suffix in (".h", ".cpp")
    )
    if not files:
        sys.exit(f"check_includes: no C++ file under {root}")
    faults = 0
    for path in files:
        for line, fault in check_file(root, path, modules):
            print(f"{path}:{line}: {fault}")
            faults += 1
    for group in circles(root, files):
        print(f"{group[0]}: includes itself by way of {', '.join(group[1:])}")
        faults += 1
    print(f"check_includes: {len(files)} files, {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
