#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs save again is known again: none of a desk's calls is counted twice, none is changed.

Usage: resaved.py AURICULAR_CLI

Three days of a demonstration desk are brought out as workbooks and saved again by LibreOffice and by Gnumeric, as
.xlsx, .ods and CSV. They come back to the desk they are of, and to another desk which has the days from the first workbook.
"""
import contextlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

from export import Export, PATIENCE_S, local

FACTS = "folio, started_at_ms, outcome, kinds, flags, rings, talk_ms, hold_ms, requester, unit, email, phone, service, satisfaction"


def days_of(desk):
    """The three days with most calls that are closed."""
    with contextlib.closing(sqlite3.connect(desk)) as base:
        days = [local(ms).strftime("%Y-%m-%d") for ms, in base.execute("SELECT started_at_ms FROM call WHERE registered_at_ms IS NOT NULL")]
    return sorted(sorted(set(days), key=days.count)[-3:])


def facts(desk):
    with contextlib.closing(sqlite3.connect(desk)) as base:
        return sorted(base.execute(f"SELECT {FACTS} FROM call"), key=repr)


def saved_again(x, book):
    """Whatever the two programs make of a workbook, by what made it."""
    made = []
    for form in ("xlsx", "ods", "csv"):
        folder = x.folder / ("libreoffice-" + form)
        # Of a CSV file: commas, quotation marks, UTF-8, values as they are shown, the second sheet.
        how = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2" if form == "csv" else form
        subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{x.folder}/office", "--convert-to", how, "--outdir",
                        folder, book], env=x.env, capture_output=True, timeout=PATIENCE_S)
        made += sorted(folder.glob(book.stem + "*"))
        other = x.folder / f"gnumeric-{book.stem}.{form}"
        per_sheet = ["-S"] if form == "csv" else []
        if per_sheet:
            other = x.folder / f"gnumeric-{book.stem}-%n.csv"
        subprocess.run(["ssconvert", *per_sheet, book, other], env=x.env, capture_output=True, timeout=PATIENCE_S)
        made.append(x.folder / other.name.replace("%n", "1"))
    x.equal(len(made), 6, f"files of {book.name}")
    return [file for file in made if file.exists()]


def come_back(x, desk, files, known):
    before = facts(desk)
    for file in files:
        # What is still in progress is told row by row: 1.
        said = x.run("import", "calls", file, "--database", desk, *DATES).stdout.decode()
        found = re.search(r"(\d+) rows; (\d+) calls brought in, (\d+) here already", said)
        x.check(found and int(found[2]) == 0 and int(found[3]) == known, f"{file} of {known} calls at {desk.name}: {said[:400]}")
        x.check("changed" not in said, f"{file} at {desk.name} changes nothing: {said[:400]}")
    x.equal(facts(desk), before, f"calls of {desk.name}")


DATES = ("--dates", "dmy")


def main():
    with tempfile.TemporaryDirectory() as folder:
        x = Export(os.path.abspath(sys.argv[1]), folder)
        desk, other = x.folder / "desk.db", x.folder / "other.db"
        x.leaves(0, "demo", "--create", "--database", desk, "--calls", 900, "--seed", 7, "--until", "2026-11-20")
        x.leaves(0, "demo", "--create", "--database", other, "--calls", 900, "--seed", 7, "--until", "2025-02-20")
        for day in days_of(desk):
            book = x.folder / f"log-{day}.xlsx"
            x.leaves(0, "export", "calls", "--database", desk, "--from", day, "--to", day, "--output", book)
            with contextlib.closing(sqlite3.connect(desk)) as base:
                rows = base.execute("SELECT started_at_ms, registered_at_ms FROM call").fetchall()
            known = sum(local(ms).strftime("%Y-%m-%d") == day and done is not None for ms, done in rows)
            x.check(known > 50, f"calls of {day}: {known}")
            files = saved_again(x, book)
            come_back(x, desk, [book, *files], known)
            said = x.run("import", "calls", book, "--database", other, *DATES).stdout.decode()
            x.check(f"{known} calls brought in" in said, f"{known} calls of another desk: {said[:400]}")
            come_back(x, other, [book, *files], known)
        sys.exit(f"{x.faults} do not hold" if x.faults else 0)


if __name__ == "__main__":
    main()
