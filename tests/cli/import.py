#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logs kept before, brought in from files: our own export gives the same figures again, and bad files cost nothing.

Usage: import.py AURICULAR_CLI [--full]

With --full 100,000 rows are brought in, what that takes is printed, and every bound of the reader is hit. Where
AURICULAR_TEST_POSTGRES names a server, its maintenance database, the same is done there.
"""
import csv
import json
import os
import pathlib
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile

DONE, DIFFERS, WRONG_USE, NO_DATABASE = 0, 1, 2, 3
# Our sheets say neither how many requests a call had at which level, nor who was asked for a rating and gave none, nor
# thousandths of a second in CSV.
NOT_IN_SHEETS = {"imported", "level_requests", "solved_first", "levels_not_counted", "satisfaction_asked"}
THOUSANDTHS = {"talk_ms", "hold_ms", "handle_ms"}
PATIENCE_S = 1800  # Only ends what hangs.
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
                              timeout=PATIENCE_S)

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
        # What was brought in is brought out with where it came from, and is known again: no call, no figure is another one.
        brought = figures(desk)
        again = test.path(f"again.{suffix}")
        test.leaves(DONE, "export", "calls", *PERIOD, "--database", desk, "--output", again, "--language", language)
        told = test.leaves(DONE, "import", "calls", again, "--database", desk, says=" 0 calls brought in")
        test.check("something else" not in told, f"{suffix}: no call has changed: {told}")
        test.equal(figures(desk), brought, f"{suffix}: figures stay")
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
    told = test.leaves(DIFFERS, "import", "calls", sheet, "--database", desk, "--create", "--rejected", back, "--language", "en", says="1 calls brought in")
    test.check("bad: too-many-cells: 1" in told and "bad: date-form (date): 1" in told, told)
    rows = list(csv.reader(back.open(encoding="utf-8", newline="")))
    reasons = ["Why it was not taken", "More values than columns", "This is no day that can be read (Day of the call)"]
    test.equal([row[0] for row in rows], reasons, "reasons in the first column")
    test.equal(rows[2][4], "'@x", "a text like a formula is guarded in the file given back")
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
        test.leaves(DIFFERS, "import", "calls", path, "--database", desk, says=says)

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


def greedy_files(test):
    """Each bound of the reader, hit by a file that is made for it and looks small."""
    desk = test.path("greedy.db")
    test.leaves(DONE, "demo", "--calls", 5, "--database", desk, "--create")

    def workbook(name, texts, rows):
        with zipfile.ZipFile(test.path("own.xlsx")) as good, zipfile.ZipFile(test.path(name), "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
            kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
            for part in good.namelist():
                content = good.read(part)
                if part == "[Content_Types].xml":
                    content = content.replace(b"</Types>", f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'.encode())
                if part == "xl/_rels/workbook.xml.rels":
                    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
                    content = content.replace(b"</Relationships>", f'<Relationship Id="rT" Type="{relation}" Target="sharedStrings.xml"/></Relationships>'.encode())
                if not part.endswith(("sheet1.xml", "sharedStrings.xml")):
                    made.writestr(part, content)
            for part, chunks in (("xl/sharedStrings.xml", texts), ("xl/worksheets/sheet1.xml", rows)):
                with made.open(part, "w", force_zip64=True) as out:
                    for chunk in chunks:
                        out.write(chunk)

    sheet = b'<?xml version="1.0"?><worksheet><sheetData>'
    # Memory: one text of 900 MB, under the bound on what is unpacked.
    workbook("memory.xlsx", [b'<?xml version="1.0"?><sst><si><t>'] + [b"x" * 1048576] * 900 + [b"</t></si></sst>"], [sheet, b"</sheetData></worksheet>"])
    # Output: 32,000 letters that a hundred thousand cells name.
    row = b'<row><c t="s"><v>0</v></c></row>'
    workbook("output.xlsx", [b'<?xml version="1.0"?><sst><si><t>', b"x" * 32000, b"</t></si></sst>"], [sheet] + [row * 1000] * 100 + [b"</sheetData></worksheet>"])
    for name in ("memory.xlsx", "output.xlsx"):
        started = time.monotonic()
        test.leaves(DIFFERS, "import", "calls", test.path(name), "--database", desk, says="too large")
        print(f"{name}: {test.path(name).stat().st_size // 1024} KB, refused after {time.monotonic() - started:.1f} s")
    test.equal([name for name in os.listdir(test.folder) if name.startswith("auricular-cli.")], [], "nothing is left in the folder of temporary files")


def on_a_server(test, everybody, server):
    """The same through PostgreSQL: brought in, known again, taken back, as on a file."""
    name = f"import_cli_{os.getpid()}"  # The short and the long run share a server.
    database = server.replace("/postgres?", f"/{name}?")
    subprocess.run(["psql", "--quiet", "--no-psqlrc", "--command", f"CREATE DATABASE {name}", server], check=True)
    told = test.leaves(DIFFERS, "import", "calls", test.path("own.xlsx"), "--database", database, "--create", "--mapping", everybody, says="bad: in-progress (outcome)")
    test.check("calls brought in, 0 here already" in told, told)
    test.leaves(DONE, "check", "--database", database, says=" 0 differ")
    test.leaves(DIFFERS, "import", "calls", test.path("own.csv"), "--database", database, says=" 0 calls brought in")
    test.leaves(DONE, "import", "runs", "--database", database, says="whole\town.xlsx")
    test.leaves(DONE, "import", "calls", "--undo", 1, "--database", database, says="calls taken back")
    test.leaves(DONE, "check", "--database", database, says="0 calls rebuilt, 0 differ")


def rejected_workbook(test):
    """Bad rows as a workbook: the reason first, in the language asked for, texts as texts; mended it goes in."""
    desk = test.path("workbook.db")
    sheet = test.path("fechas.csv")
    sheet.write_text("Fecha;Resultado;Nombre\n03/25/2026;Primer nivel;Ana\n03/04/2026;otra;=1+1\n", encoding="utf-8")
    back = test.path("back.xlsx")
    back.write_bytes(b"what stood there")
    test.leaves(DIFFERS, "import", "calls", sheet, "--database", desk, "--create", "--rejected", back, "--language", "es", says="importadas: 1;")
    with zipfile.ZipFile(back) as book:
        cells = re.findall(r"<t[^>]*>([^<]*)</t>", book.read("xl/worksheets/sheet1.xml").decode())
    test.equal(cells[0], "Por qué no se tomó", "the reason's head")
    test.equal(cells[4:], ["El resultado no se conoce: diga qué significa (Resultado)", "2026-03-04", "otra", "=1+1"], "the row given back")
    # As CSV with the mark by which Excel knows UTF-8, where it is asked for; it is read again with it.
    marked = test.path("marked.csv")
    test.leaves(DIFFERS, "import", "calls", sheet, "--database", desk, "--rejected", marked, "--bom", "--language", "es", says="con error: 1")
    test.check(marked.read_bytes().startswith(b"\xef\xbb\xbfPor qu\xc3\xa9 no se tom\xc3\xb3,"), "the mark before the heads")
    test.leaves(DIFFERS, "import", "calls", marked, "--database", desk, says="outcome-word (outcome): 1")
    said = test.path("otra.json")
    said.write_text(json.dumps({"outcomes": {"otra": "status"}}))
    test.leaves(DONE, "import", "calls", back, "--database", desk, "--mapping", said, says="status: 1")
    with sqlite3.connect(desk) as database:
        test.check(("=1+1",) in database.execute("SELECT requester FROM call").fetchall(), "the row's text is the text it was")
    test.leaves(WRONG_USE, "import", "calls", sheet, "--database", desk, "--rejected", test.path("nowhere") / "back.xlsx")
    test.leaves(WRONG_USE, "import", "calls", sheet, "--database", desk, "--language", "fr", says="--language")


def workbook_of(path, *sheets):
    """As small as one can be: every sheet a list of rows of texts."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/"
    numbers = range(1, len(sheets) + 1)
    with zipfile.ZipFile(path, "w") as book:
        overrides = "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}worksheet+xml"/>' for n in numbers)
        book.writestr("[Content_Types].xml", f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/>{overrides}</Types>')
        book.writestr("_rels/.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        names = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        book.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{names}</sheets></workbook>')
        targets = "".join(f'<Relationship Id="r{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers)
        book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}relationships">{targets}</Relationships>')
        for n, rows in zip(numbers, sheets):
            cells = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in rows)
            book.writestr(f"xl/worksheets/sheet{n}.xml", f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>')


def rejected_sheets(test):
    """Rows of sheets with heads of their own are given back under these, and read again so: the one file as the other."""
    log = test.path("years.xlsx")
    old = [["Fecha", "Resultado", "Nombre"], ["2024-03-25", "Primer nivel", "Ana"], ["2024-04-31", "Primer nivel", "Berta"]]
    new = [["Quién", "Qué fue", "Día"]] + [["Juan", "Primer nivel", f"2025-03-{day:02}"] for day in range(1, 28)] + [["Luis", "Primer nivel", "2025-02-30"]]
    more = [["Quién", "Qué fue", "Día"], ["Raúl", "Primer nivel", "2025-06-31"]]
    workbook_of(log, old, new, more)
    said = test.path("years.json")
    said.write_text(json.dumps({"columns": {"Quién": "requester", "Qué fue": "outcome"}}))
    reason = "This is no day that can be read (Day of the call)"
    for suffix in ("csv", "xlsx"):
        desk = test.path(f"years-{suffix}.db")
        back = test.path(f"years-back.{suffix}")
        test.leaves(DIFFERS, "import", "calls", log, "--database", desk, "--create", "--mapping", said, "--rejected", back, "--language", "en", says="28 calls brought in")
        if suffix == "csv":
            rows = list(csv.reader(back.open(encoding="utf-8", newline="")))
            test.equal(rows, [["Why it was not taken", "Fecha", "Resultado", "Nombre"], [reason, "2024-04-31", "Primer nivel", "Berta"], [],
                              ["Why it was not taken", "Quién", "Qué fue", "Día"], [reason, "Luis", "Primer nivel", "2025-02-30"],
                              [reason, "Raúl", "Primer nivel", "2025-06-31"]], "rows given back under their own heads")
            text = back.read_text(encoding="utf-8").replace("2024-04-31", "2024-04-30").replace("2025-06-31", "2025-06-30")
            # Mended rows may be many: the second heads stand far below.
            text = text.replace("\n\n", "".join(f"\nx,2024-05-{1 + n % 28:02},Primer nivel,N{n}" for n in range(40)) + "\n\n", 1)
            back.write_text(text, encoding="utf-8")
        else:
            with zipfile.ZipFile(back) as book:
                pages = [re.findall(r"<t[^>]*>([^<]*)</t>", book.read(f"xl/worksheets/sheet{n}.xml").decode()) for n in (1, 2)]
            test.equal(pages[0], ["Why it was not taken", "Fecha", "Resultado", "Nombre", reason, "2024-04-31", "Primer nivel", "Berta"], "the first page")
            test.equal(pages[1][:5], ["Why it was not taken", "Quién", "Qué fue", "Día", reason], "the second page")
            content = {}
            with zipfile.ZipFile(back) as book:
                content = {name: book.read(name).replace(b"2024-04-31", b"2024-04-30").replace(b"2025-06-31", b"2025-06-30") for name in book.namelist()}
            with zipfile.ZipFile(back, "w") as book:
                for name, bytes_of in content.items():
                    book.writestr(name, bytes_of)
        # What the columns of both say is remembered.
        test.leaves(DIFFERS, "import", "calls", back, "--database", desk, says=f"{42 if suffix == 'csv' else 2} calls brought in")
        with sqlite3.connect(desk) as database:
            names = {row[0] for row in database.execute("SELECT requester FROM call")}
        test.check({"Berta", "Raúl"} <= names and "Luis" not in names, f"{suffix}: the mended rows are in, the others are not")


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
        rejected_workbook(test)
        rejected_sheets(test)
        bad_files(test)
        if "--full" in sys.argv[2:]:
            greedy_files(test)
        if server := os.environ.get("AURICULAR_TEST_POSTGRES"):
            on_a_server(test, everybody, server)
        many(test, 100_000 if "--full" in sys.argv[2:] else 2000)
        if test.faults:
            sys.exit(f"{test.faults} faults")


if __name__ == "__main__":
    main()
