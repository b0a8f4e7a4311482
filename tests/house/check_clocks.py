#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that read the machine's clock, each with its reason; and waits that end by it.

usage: check_clocks.py ROOT

A test is handed its time. Whoever reads the clock of the machine stands in tests/house/real-clock.txt:

    PATH: WHAT: REASON        PATH may be a folder (with its slash); WHAT is the word that is found

A row that nothing needs any more is a fault too.
"""

import pathlib
import re
import sys

from check_words import found_by_walking, listed_by_git, read_text

TABLE = "tests/house/real-clock.txt"
OWN_TABLES = ("tests/house/check_clocks.py", "tests/house/check_words.py", "tests/house/selftest.py", TABLE)

CODE = re.compile(
    r"\b(?:std::chrono::)?(?:steady|system|high_resolution|file|utc)_clock\b|\bQDateTime::current\w+|\bQDate::currentDate\b"
    r"|\bQTime::currentTime\b|\bQElapsedTimer\b|\bQDeadlineTimer\b|\bclock_gettime\b|\bgettimeofday\b|\bstd::time\b|\bstd::clock\b"
    r"|\btime\((?:0|NULL|nullptr)\)"
)
SCRIPT = re.compile(
    r"\btime\.(?:time|monotonic|perf_counter|process_time|sleep|strftime|localtime|gmtime)(?:_ns)?\b"
    r"|\bdatetime\.(?:now|today|utcnow)\b|\bdate\.today\b"
)
SHELL = re.compile(r"\bsleep\b|\bSECONDS\b|\bEPOCH(?:REALTIME|SECONDS)\b|\$\(date\b|`date\b")
# A bound of its own, shorter than tests/support/waiting.h's, makes a slow machine a fault.
BOUND = re.compile(
    r"\bwaitFor(?:Started|Finished|ReadyRead|BytesWritten|Connected|Disconnected|NewConnection)\(\s*[0-9)]"
    r"|\bwait_for\(\w+, *[0-9]|\bQTest::qWait\w*"
)


def words_of(name, text):
    """What of a file reads the clock: (line, word)."""
    # What others source has no first line of its own and says it to shellcheck.
    shell = text.startswith(("#!/bin/bash", "#!/bin/sh")) or name.endswith(".sh") or "# shellcheck shell=" in text
    pattern = CODE if name.endswith((".cpp", ".h")) else SCRIPT if name.endswith(".py") else SHELL if shell else None
    for number, line in enumerate(text.splitlines(), 1) if pattern else ():
        if re.match(r"\s*(?://|#(?!\s*include))", line):
            continue
        for match in pattern.finditer(line):
            yield number, match.group()


def bounds_of(name, text):
    for number, line in enumerate(text.splitlines(), 1) if name.endswith((".cpp", ".h")) else ():
        for match in BOUND.finditer(line):
            yield number, match.group()


def read_table(root):
    """(path, word) → the row's number."""
    rows = {}
    faults = []
    for number, line in enumerate((read_text(root / TABLE) or "").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        path, _, rest = line.partition(": ")
        word, _, reason = rest.partition(": ")
        if not reason.strip():
            faults.append(f"{TABLE}:{number}: {path}: no reason")
        if (path, word) in rows:
            faults.append(f"{TABLE}:{number}: {path}: {word}: stands twice")
        rows[path, word] = number
    return rows, faults


def row_of(rows, name, word):
    for path in (name, *(folder.as_posix() + "/" for folder in pathlib.PurePosixPath(name).parents)):
        if (path, word) in rows:
            return path, word
    return None


def faults_of(name, text, rows, needed):
    """What of a file is neither in the table nor waits as all do; the rows that it needs go into `needed`."""
    for number, word in words_of(name, text):
        row = row_of(rows, name, word)
        if row:
            needed.add(row)
        else:
            yield f"{name}:{number}: {word}: the machine's clock; hand the test its time, or say in {TABLE} why not"
    for number, word in bounds_of(name, text):
        yield f"{name}:{number}: {word}: a bound of its own; tests/support/waiting.h has one that only ends what hangs"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1]).resolve()
    names = listed_by_git(root)
    if names is None:
        names = found_by_walking(root)
    rows, faults = read_table(root)
    needed = set()
    checked = 0
    for name in sorted(name for name in names - set(OWN_TABLES) if name.startswith("tests/")):
        text = read_text(root / name)
        if text is not None:
            checked += 1
            faults += faults_of(name, text, rows, needed)
    faults += [f"{TABLE}:{number}: {path}: {word}: nothing needs this row" for (path, word), number in rows.items() if (path, word) not in needed]
    for fault in faults:
        print(fault)
    if not checked:
        sys.exit(f"check_clocks: no test under {root}")
    print(f"check_clocks: {checked} files, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
