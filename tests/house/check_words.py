#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that have no place in the tree, each with its reason.

usage: check_words.py ROOT

Looks into every text file that git tracks or would track; without git into every file outside build/.
"""

import pathlib
import re
import subprocess
import sys

CODE = (".cpp", ".h", ".in")
OWN_TABLES = ("tests/house/check_words.py", "tests/house/selftest.py")


def code(path):
    return path.endswith(CODE)


def test_code(path):
    return code(path) and path.startswith("tests/")


def not_spanish(path):  # where "TODO" is a word of the language
    return not path.startswith("resources/")


def anything(path):
    del path
    return True


# (where, pattern, why)
RULES = tuple(
    (where, re.compile(pattern), why)
    for where, pattern, why in (
        (code, r"\bQ(VERIFY|COMPARE)\w*\s*\(", "Qt's test macros never fail a Catch test; use REQUIRE"),
        (code, r"#\s*include\s*<Qt(Core|Gui|Widgets|Sql|Test)(/Qt\1)?>", "a whole module: seconds a file; name the class"),
        (
            code,
            r"QSqlDatabase::transaction\b|\b\w*(database|Database|[dD]b)(\([^()]*\))?\s*(\.|->)\s*transaction\s*\(",
            "a plain BEGIN loses writes on SQLite; use core/storage's Transaction",
        ),
        (code, r"\bsetStyleSheet\b", "style sheets break palettes and contrast; use the palette"),
        (
            code,
            r"\bQLocale::(Short|Long|Narrow)Format\b|\bQt::(TextDate|(System|Default)?Locale\w*Date)\b|\bQLocale\b[^;]*\.to(Time|Date|DateTime)\s*\(",
            "how a locale writes a time changes from one Qt to the next; a format of its own, so that it can be read back",
        ),
        (
            code,
            r"\b(qAsConst|qSharedBuild|setActiveWindow|invalidateFilter|invalidateRowsFilter)\s*\(|\bQCheckBox::stateChanged\b"
            r"|\bQVariant::Type\b|\bQLibraryInfo::location\b|\bQLocale::(Country|countr\w+)\b|\bQHash\w*Seed\(int\b",
            "the newest Qt warns of it; what stands in its place is in Qt 6.4 already, or the version is asked",
        ),
        (
            test_code,
            r"\bQThread::(m|u)?sleep\b|\b(msleep|usleep|nanosleep)\s*\(|\bqSleep\b|\bthis_thread::sleep_"
            r"|\bQTest::qWait\s*\(",
            "a test that sleeps is slow or wrong; wait for what happens (tests/support/waiting.h)",
        ),
        (code, r"\bQt::(UTC|LocalTime|OffsetFromUTC|TimeZone)\b", "deprecated with QDateTime; say a QTimeZone, or toUTC()"),
        (
            code,
            r"\b(start|end)OfDay\(\s*[^)\s]|\bQDateTime\s*[({][^;]*,[^;]*,[^;]*[zZ]one",
            "skipped and doubled times differ between versions of Qt; use core/organisation/localtime",
        ),
        (anything, r"(?<![\w.}~$-])/(work|farm|root|home)/", "a path of one machine"),
        (not_spanish, r"\bTODO\b", "finish it, or open an issue"),
        (anything, r"\b(FIXME|XXX)\b", "finish it, or open an issue"),
        (anything, r"\bdeb\.debian\.org\b|\bnpmjs\b", "the host of a package registry: the machine's own setting"),
    )
)


def listed_by_git(root):
    """Names of tracked and of untracked, not ignored files; None where git does not know."""
    command = ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z"]
    try:
        top = subprocess.run(command[:5] + ["rev-parse", "--show-cdup"], capture_output=True, check=True, text=True)
        if top.stdout.strip():
            return None  # a folder inside somebody else's repository
        listing = subprocess.run(
            command + ["--cached", "--others", "--exclude-standard"], capture_output=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return {name.decode() for name in listing.stdout.split(b"\0") if name}


def found_by_walking(root):
    names = (path.relative_to(root) for path in root.rglob("*"))
    skipped = ("build", ".git", ".cache")
    return {name.as_posix() for name in names if name.parts[0] not in skipped and "__pycache__" not in name.parts}


def read_text(path):
    """The file's text; None for what is no text or no file."""
    if path.is_symlink() or not path.is_file():
        return None
    content = path.read_bytes()
    return None if b"\0" in content else content.decode(errors="replace")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1]).resolve()
    names = listed_by_git(root)
    if names is None:
        names = found_by_walking(root)
    checked = faults = 0
    for name in sorted(names - set(OWN_TABLES)):
        text = read_text(root / name)
        if text is None:
            continue
        checked += 1
        rules = [(pattern, why) for where, pattern, why in RULES if where(name)]
        for number, line in enumerate(text.splitlines(), 1):
            for pattern, why in rules:
                match = pattern.search(line)
                if match:
                    print(f"{name}:{number}: {match.group().strip()}: {why}")
                    faults += 1
    if not checked:
        sys.exit(f"check_words: no file under {root}")
    print(f"check_words: {checked} files, {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
