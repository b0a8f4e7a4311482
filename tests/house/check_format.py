#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source is as .clang-format says, and no line is longer than its ColumnLimit.

usage: check_format.py ROOT [--mend]

The formatter is clang-format 14, of Debian 12: another version breaks lines elsewhere. Where it is not installed only the
length of lines is looked at, and that is said. --mend writes what the formatter says.
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

from check_words import found_by_walking, listed_by_git, read_text

LAYERS = ("core/", "ui/", "app/", "tests/")
FORMATTER = "clang-format-14"
AT_ONCE = 40
FAULT = re.compile(r"^(.+?):(\d+):\d+: error: code should be clang-formatted", re.M)


def formatted(root, names, mend):
    """(name, line) of the first place of each file that the formatter would change."""
    how = ["-i"] if mend else ["--dry-run", "--Werror"]
    run = subprocess.run([FORMATTER, *how, "--", *names], cwd=root, capture_output=True, text=True, errors="replace")
    firsts = {}
    for name, line in FAULT.findall(run.stderr):
        firsts.setdefault(name, int(line))
    if run.returncode and not firsts:
        sys.exit(f"check_format: {FORMATTER}: {run.stderr.strip()[-400:]}")
    return firsts.items()


def main():
    asked = [word for word in sys.argv[1:] if word != "--mend"]
    if len(asked) != 1:
        sys.exit(__doc__)
    root, mend = pathlib.Path(asked[0]).resolve(), "--mend" in sys.argv
    limit = re.search(r"^ColumnLimit: (\d+)$", read_text(root / ".clang-format") or "", re.M)
    if not limit:
        sys.exit(f"check_format: no ColumnLimit in {root}/.clang-format")
    listed = listed_by_git(root)
    if listed is None:
        listed = found_by_walking(root)
    names = sorted(name for name in listed if name.startswith(LAYERS) and name.endswith((".h", ".cpp")))
    names = [name for name in names if (root / name).is_file()]
    if not names:
        sys.exit(f"check_format: no source under {root}")
    faults = 0
    if shutil.which(FORMATTER):
        parts = [names[start:start + AT_ONCE] for start in range(0, len(names), AT_ONCE)]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for found in pool.map(lambda part: formatted(root, part, mend), parts):
                for name, line in found:
                    print(f"{name}:{line}: not as .clang-format says; tests/house/check_format.py . --mend")
                    faults += 1
    else:
        print(f"check_format: {FORMATTER} is not installed: the format was not looked at")
    for name in names:
        for number, line in enumerate((read_text(root / name) or "").split("\n"), 1):
            if len(line) > int(limit[1]):
                print(f"{name}:{number}: {len(line)} columns, more than {limit[1]}")
                faults += 1
    print(f"check_format: {len(names)} files, {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
