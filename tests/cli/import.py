#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logs kept before, brought in from files: our own export gives the same figures again, and bad files cost nothing.

Usage: import.py AURICULAR_CLI [--full]

With --full 100,000 rows are brought in, and what that takes is printed.
"""
import csv
import json
import os
import pathlib
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile

DONE, DIFFERS, WRONG_USE, NO_DATABASE = 0, 1, 2, 3
# Our sheets say neither how many requests a call had at which level, nor thousandths of a second in CSV.
NOT_IN_SHEETS = {"imported", "level_requests", "solved_first", "levels_not_counted"}
THOUSANDTHS = {"talk_ms", "hold_ms", "handle_ms"}
PERIOD = ("--from", "2026-01-01", "--to", "2026-12-31")


class Import:
    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = pathlib.Path(folder)
        self.faults = 0
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND_", "QT_"))}
        self.env |= {"HOME": folder, "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": folder, "TMPDIR": folder}

    def run(self, *arguments):
        return subprocess.run([self.cli, *map(str, arguments)], env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=600)

    def check(self, holds, what):
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def equal(self, found, wanted, what):
        self.check(found == wanted, f"{what}: found {found!r}, wanted {wanted!r}")

    def leaves(self, code, *arguments, says=""):
        ended = self.run(*arguments)
        told = (ended.stdout + ended.stderr).decode()
        self.check(ended.returncode == code, f"{arguments} leaves {code}; left {ended.returncode}: {told[:300]}")
        self.check(says in told, f"{arguments} says {says!r}: {told[:300]}")
        return told

    def path(self, name):
        return self.folder / name


def figures(database):
    """The months and agents, agents by name: ids differ."""
    with sqlite3.connect(database) as desk:
        columns = [row[1] for row in desk.execute("PRAGMA table_info(month_figure)")][2:]
        rows = desk.execute(f"SELECT month, coalesce(a.name, ''), {', '.join(columns)} FROM month_figure LEFT JOIN account a ON a.id = agent_id")
        return {row[:2]: dict(zip(columns, row[2:])) for row in rows if any(row[2:])}


def same_figures(test, found, wanted, what, passing=frozenset()):
    test.equal(sorted(found), sorted(wanted), f"{what}: months and agents")
    for key in wanted.keys() & found.keys():
        for column, value in wanted[key].items():
            if column in NOT_IN_SHEETS:
                continue
            near = column in passing and value - found[key]["received"] * 1000 <= found[key][column] <= value
            test.check(near or found[key][column] == value, f"{what}: {column} of {key}: {found[key][column]}, wanted {value}")
        test.equal(found[key]["imported"], wanted[key]["received"], f"{what}: every figure is marked")


def round_trip(test):
    own = test.path("own.db")
    test.leaves(DONE, "demo", "--calls", 1500, "--seed", 11, "--until", "2026-11-20", "--database", own, "--create")
    everybody = test.path("everybody.json")
    everybody.write_text(json.dumps({"agents": {"*": "new"}}))
    wanted = figures(own)
    for suffix, language, passing in (("csv", "es", THOUSANDTHS), ("xlsx", "en", frozenset())):
        sheet = test.path(f"own.{suffix}")
        desk = test.path(f"{suffix}.db")
        test.leaves(DONE, "export", "calls", *PERIOD, "--database", own, "--output", sheet, "--language", language)
        told = test.leaves(DIFFERS, "import", "calls", sheet, "--database", desk, "--create", says="agent-word")
        test.check("not known: agent" in told, f"{suffix}: who is not known is named")
        test.leaves(DIFFERS, "import", "calls", sheet, "--database", desk, "--mapping", everybody, says="bad: in-progress (outcome)")
        same_figures(test, figures(desk), wanted, suffix, passing)
        test.leaves(DONE, "check", "--database", desk, says=" 0 differ")
        # Once said, who is who is known; and nobody comes twice.
        test.leaves(DIFFERS, "import", "calls", sheet, "--database", desk, says=" 0 calls brought in")
        # A desk knows its own calls.
        test.leaves(DIFFERS, "import", "calls", sheet, "--database", own, says=" 0 calls brought in")
    # The same calls in the other kind of file are the same calls.
    test.leaves(DIFFERS, "import", "calls", test.path("own.csv"), "--database", test.path("xlsx.db"), says=" 0 calls brought in")
    test.equal(figures(own), wanted, "the desk's own figures stay")
    return everybody


def undoing(test, everybody):
    desk = test.path("undo.db")
    test.leaves(DONE, "demo", "--calls", 200, "--seed", 3, "--until", "2026-06-20", "--database", desk, "--create")
    before = figures(desk)
    test.leaves(DIFFERS, "import", "calls", test.path("own.xlsx"), "--database", desk, "--mapping", everybody)
    test.check(figures(desk) != before, "an import counts")
    test.leaves(DONE, "import", "runs", "--database", desk, says="whole\town.xlsx")
    test.leaves(DONE, "import", "calls", "--undo", 1, "--database", desk, says="calls taken back")
    test.equal(figures(desk), before, "figures after the import was taken back")
    test.leaves(DONE, "check", "--database", desk, says="200 calls rebuilt, 0 differ")
    test.leaves(DIFFERS, "import", "calls", "--undo", 1, "--database", desk, says="no import 1")
    test.leaves(WRONG_USE, "import", "calls", "--undo", "x", "--database", desk)


def rejected(test):
    """Bad rows come back as they stand, and once mended they go in. Texts like formulas stay texts."""
    desk = test.path("rejected.db")
    sheet = test.path("old.csv")
    sheet.write_text("Fecha;Hora;Resultado;Nombre;Detalle\n02/03/2026;9:05;Primer nivel;=1+1;a;b\n02/03/2026;9:06;Primer nivel;=cmd|'x';'=2\n"
                     "31/04/2026;9:07;Primer nivel;@x;\n", encoding="latin-1")
    back = test.path("back.csv")
    told = test.leaves(DIFFERS, "import", "calls", sheet, "--database", desk, "--create", "--rejected", back, says="1 calls brought in")
    test.check("bad: too-many-cells: 1" in told and "bad: date-form (date): 1" in told, told)
    rows = list(csv.reader(back.open(encoding="utf-8", newline="")))
    test.equal([row[-1] for row in rows], ["Reason", "too-many-cells", "date-form (date)"], "reasons in the last column")
    test.equal(rows[2][3], "'@x", "a text like a formula is guarded in the file given back")
    with sqlite3.connect(desk) as database:
        test.equal(database.execute("SELECT requester FROM call").fetchall(), [("=cmd|'x'",)], "a text like a formula stays a text")
    back.write_text(back.read_text(encoding="utf-8").replace("31/04/2026", "30/04/2026"), encoding="utf-8")
    test.leaves(DIFFERS, "import", "calls", back, "--database", desk, says="1 calls brought in")
    with sqlite3.connect(desk) as database:
        test.check(("@x",) in database.execute("SELECT requester FROM call").fetchall(), "the mended row is the text it was")


def said_once(test):
    """What columns and words mean is said for one file and known for the next of its kind."""
    desk = test.path("said.db")
    heads = "Cuándo,Qué fue,Quién\n"
    test.path("first.csv").write_text(heads + "03/25/2026 9:05 PM,resuelta,Juanita\n", encoding="utf-8")
    test.path("next.csv").write_text(heads + "03/26/2026 9:05 PM,Resuelta,JUANITA\n", encoding="utf-8")
    said = test.path("said.json")
    said.write_text(json.dumps({"columns": {"Cuándo": "moment", "Qué fue": "outcome", "Quién": "agent"}, "agents": {"Juanita": "nobody"},
                                "outcomes": {"resuelta": "first-level"}}))
    test.leaves(DIFFERS, "import", "calls", test.path("first.csv"), "--database", desk, "--create", says="no line of heads")
    test.leaves(DONE, "import", "calls", test.path("first.csv"), "--database", desk, "--mapping", said, "--dry-run", says="would be: 1 calls")
    test.leaves(DIFFERS, "import", "calls", test.path("next.csv"), "--database", desk, says="no line of heads")
    test.leaves(DONE, "import", "calls", test.path("first.csv"), "--database", desk, "--mapping", said, says="first-level: 1")
    test.leaves(DONE, "import", "calls", test.path("next.csv"), "--database", desk, says="first-level: 1")
    said.write_text(json.dumps({"agents": {"Juanita": "nosuchlogin"}}))
    test.leaves(WRONG_USE, "import", "calls", test.path("next.csv"), "--database", desk, "--mapping", said)
    said.write_text("{")
    test.leaves(WRONG_USE, "import", "calls", test.path("next.csv"), "--database", desk, "--mapping", said, says="not JSON")


def bad_files(test):
    desk = test.path("bad.db")
    test.leaves(DONE, "demo", "--calls", 5, "--database", desk, "--create")
    whole = test.path("own.xlsx").read_bytes()

    def refused(name, content, says):
        path = test.path(name)
        if content is not None:
            path.write_bytes(content)
        started = time.monotonic()
        test.leaves(DIFFERS, "import", "calls", path, "--database", desk, says=says)
        test.check(time.monotonic() - started < 30, f"{name} is refused soon")

    refused("cut.xlsx", whole[: len(whole) // 2], "damaged")
    refused("spoilt.xlsx", whole[:2000] + bytes(len(whole) - 4000) + whole[-2000:], "damaged")
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    refused("locked.xlsx", ole + "EncryptedPackage".encode("utf-16-le") + bytes(512), "password")
    refused("old.xls", ole + "Workbook".encode("utf-16-le") + bytes(512), "before 2007")
    refused("empty.xlsx", b"", "empty")
    refused("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(100), "neither a workbook")
    refused("words.csv", b"hello\nworld\n", "no line of heads")
    with zipfile.ZipFile(test.path("other.xlsx"), "w") as archive:
        archive.writestr("a.txt", "nothing of a workbook")
    refused("other.xlsx", None, "damaged")
    # A megabyte that unpacks to more than a gigabyte.
    with zipfile.ZipFile(test.path("own.xlsx")) as good, zipfile.ZipFile(test.path("bomb.xlsx"), "w", zipfile.ZIP_DEFLATED, compresslevel=1) as bomb:
        for name in good.namelist():
            if not name.endswith("sheet1.xml"):
                bomb.writestr(name, good.read(name))
        with bomb.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(b'<?xml version="1.0"?><worksheet><sheetData>')
            for _ in range(1100):
                part.write(b" " * 1048576)
            part.write(b"</sheetData></worksheet>")
    refused("bomb.xlsx", None, "too large")
    test.leaves(WRONG_USE, "import", "calls", test.path("missing.csv"), "--database", desk, says="cannot be read")
    test.leaves(NO_DATABASE, "import", "calls", test.path("own.csv"), "--database", test.path("none.db"))
    test.leaves(WRONG_USE, "import", "--database", desk)
    test.leaves(DONE, "check", "--database", desk, says="5 calls rebuilt")


def many(test, rows):
    sheet = test.path("many.csv")
    with sheet.open("w", encoding="utf-8") as out:
        out.write("Folio,Fecha,Hora,Resultado,Duración,Timbres,Nombre,Unidad,Correo,Detalle\n")
        for n in range(rows):
            out.write(f"{n + 1},{1 + n % 28:02}/{1 + n // 28 % 12:02}/{2010 + n // 336 % 15},{8 + n % 10}:{n // 7 % 60:02},Primer nivel,{n % 20}:{n % 60:02},"
                      f"{1 + n % 6},Persona {n % 5000},Unidad {n % 40},p{n % 5000}@x.example,No abre el archivo {n}\n")
    desk = test.path("many.db")
    started = time.monotonic()
    test.leaves(DONE, "import", "calls", sheet, "--database", desk, "--create", says=f"{rows} calls brought in")
    print(f"{rows} rows: {time.monotonic() - started:.1f} s, {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MB")


def main():
    with tempfile.TemporaryDirectory() as folder:
        test = Import(sys.argv[1], folder)
        everybody = round_trip(test)
        undoing(test, everybody)
        rejected(test)
        said_once(test)
        bad_files(test)
        many(test, 100_000 if "--full" in sys.argv[2:] else 2000)
        if test.faults:
            sys.exit(f"{test.faults} faults")


if __name__ == "__main__":
    main()
