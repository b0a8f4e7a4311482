#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody is shown Qt's name of a time zone: of Mexico it follows older rules than its offsets do.

usage: check_zonenames.py ROOT
"""

import pathlib
import re
import sys

FOLDERS = ("app", "core", "ui")
# A name or an abbreviation of a zone, by itself or in a format of a moment.
NAMED = re.compile(r"\btimeZoneAbbreviation\(|\babbreviation\(|\bQTimeZone::(?:LongName|ShortName|NameType)\b|zone\w*(?:\(\))?(?:\.|->)displayName\(|toString\(\s*(?:QStringLiteral\(\s*|QLatin1String\(\s*)?u?\"[^\"\n]*(?<![A-Za-z'])t+(?![A-Za-z'])[^\"\n]*\"")

COMMENT = re.compile(r"^[ \t]*//.*$", re.M)


def faults_in(text):
    code = COMMENT.sub("", text)
    for found in NAMED.finditer(code):
        yield code.count("\n", 0, found.start()) + 1, " ".join(found[0].split())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    for wrong in ('moment.timeZoneAbbreviation()', 'zone.displayName(QTimeZone::StandardTime)', 'moment.toString("hh:mm t")',
                  'moment.toString(\n    QStringLiteral("hh:mm t"))'):
        if not NAMED.search(wrong):
            sys.exit(f"check_zonenames: would not find {wrong}")
    if NAMED.search('moment.toString("yyyy-MM-dd\'T\'HH:mm:ss")'):
        sys.exit("check_zonenames: finds what is no name of a zone")
    files = [path for folder in FOLDERS for path in sorted((root / folder).rglob("*")) if path.suffix in (".cpp", ".h")]
    faults = 0
    for path in files:
        for number, line in faults_in(path.read_text(encoding="utf-8")):
            print(f"{path.relative_to(root)}:{number}: a zone's name as Qt has it: {line}")
            faults += 1
    print(f"check_zonenames: {len(files)} files, {faults} faults")
    sys.exit(1 if faults or not files else 0)


if __name__ == "__main__":
    main()
