#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cells of a log leave open is asked, never guessed; a value that is not there is no zero, no midnight and no drop.

Usage: importkinds.py AURICULAR_CLI

Each case is a small file and what becomes of it: calls with their times, or words and nothing brought in. Where
AURICULAR_TEST_POSTGRES names a server, calls that are known again are known there too.
"""
import datetime
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

DONE, DIFFERS, WRONG_USE = 0, 1, 2
MEXICO = datetime.timezone(datetime.timedelta(hours=-6))
FOLDERS = {"LC_ALL": "C.UTF-8", "TZ": "America/Mexico_City"}


def text(value):
    return f'<c t="inlineStr"><is><t>{value}</t></is></c>'


def number(value, style=0):
    return f'<c s="{style}"><v>{value}</v></c>'


# Formats that cells of these workbooks have, by their place.
FORMATS = ["General", "dd/mm/yyyy", "hh:mm:ss", "[h]:mm:ss", '0.0" min"']


def workbook(path, *sheets, names=(), hidden=(), book=""):
    """As small as one can be: every sheet a list of rows of cells."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    count = range(1, len(sheets) + 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("_rels/.rels", f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        named = "".join(f'<sheet name="{(list(names) + [f"S{n}" for n in count])[n - 1] if names else f"S{n}"}" sheetId="{n}"{" state=" + chr(34) + "hidden" + chr(34) if n in hidden else ""} r:id="r{n}"/>'
                        for n in count)
        out.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{named}</sheets>{book}</workbook>')
        targets = "".join(f'<Relationship Id="r{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in count)
        out.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}">{targets}<Relationship Id="s" Type="{office}/styles" Target="styles.xml"/></Relationships>')
        codes = "".join(f'<numFmt numFmtId="{200 + n}" formatCode="{code.replace(chr(34), "&quot;")}"/>' for n, code in enumerate(FORMATS))
        cells = "".join(f'<xf numFmtId="{200 + n}"/>' for n in range(len(FORMATS)))
        out.writestr("xl/styles.xml", f'<styleSheet xmlns="{main}"><numFmts>{codes}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>')
        for n, rows in zip(count, sheets):
            out.writestr(f"xl/worksheets/sheet{n}.xml", f'<worksheet xmlns="{main}"><sheetData>{"".join("<row>" + "".join(row) + "</row>" for row in rows)}</sheetData></worksheet>')


class Kinds:
    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = pathlib.Path(folder)
        self.faults = 0
        self.desks = 0
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND_", "QT_", "LANG"))}
        self.env |= FOLDERS | {"HOME": folder, "XDG_RUNTIME_DIR": folder, "TMPDIR": folder}

    def path(self, name):
        return self.folder / name

    def check(self, holds, what):
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def run(self, *arguments):
        ended = subprocess.run([self.cli, *map(str, arguments)], env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600)
        return ended.returncode, ended.stdout.decode()

    def desk(self):
        self.desks += 1
        return self.path(f"desk{self.desks}.db")

    def write(self, name, content):
        path = self.path(name)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def brings(self, what, file, wanted, *options, code=DONE, says=(), desk=None, field=None, sort=False):
        """The file comes in with these options; what its calls are, in the order of their rows."""
        desk = desk or self.desk()
        left, told = self.run("import", "calls", file, "--database", desk, "--create", *options)
        self.check(left == code, f"{what}: leaves {code}; left {left}: {told[:600]}")
        for word in says:
            self.check(word in told, f"{what}: says {word!r}: {told[:900]}")
        found = sorted(self.calls(desk, field)) if sort else self.calls(desk, field)
        self.check(found == wanted, f"{what}: found {found}, wanted {wanted}")
        return told

    def refuses(self, what, file, *options, says=(), code=DIFFERS):
        """Nothing comes in, and it is said why."""
        return self.brings(what, file, [], *options, code=code, says=says)

    def calls(self, desk, field=None):
        if not desk.exists():
            return []
        with sqlite3.connect(desk) as database:
            rows = database.execute("SELECT started_at_ms, answered_ms, talk_ms, requester, phone FROM call ORDER BY started_at_ms, id").fetchall()
        show = field or (lambda started, answered, talk, who, phone: f"{moment(started)} {talk // 1000}" + ("" if answered is not None else " unanswered"))
        return [show(*row) for row in rows]

    def mapping(self, said):
        return self.write("said.json", json.dumps(said))


def moment(ms):
    return datetime.datetime.fromtimestamp(ms / 1000, MEXICO).strftime("%Y-%m-%d %H:%M:%S")


def phone_of(started, answered, talk, who, phone):
    return phone


def who_of(started, answered, talk, who, phone):
    return who


def hour_of(started, answered, talk, who, phone):
    return moment(started)


def units(test):
    """B1"""
    heads = "Fecha;Hora;Resultado;{}\n"
    rows = "25/03/2025;9:05;Primer nivel;3,5\n25/03/2025;9:15;Primer nivel;2\n25/03/2025;9:25;Primer nivel;4,25\n"
    minutes = ["2025-03-25 09:05:00 210", "2025-03-25 09:15:00 120", "2025-03-25 09:25:00 255"]
    plain = test.write("plain.csv", heads.format("Duración") + rows)
    test.refuses("numbers without a unit", plain, says=["what do these numbers count? 3,5", "--unit", "nothing was brought in"])
    test.refuses("numbers without a unit, looked at", plain, "--dry-run", says=["what do these numbers count?"])
    test.brings("the unit as an option", plain, minutes, "--unit", "minutes")
    test.brings("the unit in a mapping", plain, minutes, "--mapping", test.mapping({"unit": "minutes"}))
    test.brings("the unit of one column", plain, minutes, "--mapping", test.mapping({"units": {"Duración": "minutes"}}))
    for head in ("Duración (min)", "Duración en minutos", "Duracion min."):
        test.brings(head, test.write("named.csv", heads.format(head) + rows), minutes)
    seconds = test.write("seconds.csv", heads.format("Duración (seg)") + "25/03/2025;9:05;Primer nivel;210\n")
    test.brings("seconds by the head", seconds, ["2025-03-25 09:05:00 210"])
    digits = test.write("digits.csv", heads.format("Duración") + "25/03/2025;9:05;Primer nivel;430\n")
    test.brings("as a clock", digits, ["2025-03-25 09:05:00 270"], "--unit", "clock")
    hours = test.write("hours.csv", heads.format("Duración") + "25/03/2025;9:05;Primer nivel;4:30:00\n25/03/2025;9:15;Primer nivel;2:10:00\n")
    test.refuses("hours for most", hours, says=["most", "4:30:00"])
    test.brings("hours shifted", hours, ["2025-03-25 09:05:00 270", "2025-03-25 09:15:00 130"], "--unit", "clock-shifted")
    test.brings("hours meant", hours, ["2025-03-25 09:05:00 16200", "2025-03-25 09:15:00 7800"], "--unit", "clock")
    test.refuses("a unit by the head that gives days", test.write("days.csv", heads.format("Duración (h)") + "25/03/2025;9:05;Primer nivel;210\n"), says=["210"])
    cells = [[text("Fecha"), text("Hora"), text("Resultado"), text("Duración")],
             [number(45741, 1), number("0.378472222222222", 2), text("Primer nivel"), number("0.0024305555", 3)],
             [number(45741, 1), number("0.385416666666667", 2), text("Primer nivel"), number("3.5", 4)],
             [number(45741, 1), number("0.392361111111111", 2), text("Primer nivel"), number("1.5", 3)]]
    workbook(test.path("formats.xlsx"), cells)
    test.refuses("a duration of more than a day", test.path("formats.xlsx"), says=["more than a day"])
    workbook(test.path("formats.xlsx"), cells[:3])
    test.brings("units of formats", test.path("formats.xlsx"), ["2025-03-25 09:05:00 210", "2025-03-25 09:15:00 210"])
    cells[1][3] = cells[2][3] = number("3.5")
    workbook(test.path("general.xlsx"), cells[:3])
    test.refuses("number cells without a unit", test.path("general.xlsx"), says=["what do these numbers count? 3.5"])
    remembered = test.desk()
    test.brings("said once", plain, minutes, "--unit", "minutes", desk=remembered)
    again = test.write("next.csv", heads.format("Duración") + "26/03/2025;9:05;Primer nivel;5\n")
    test.brings("and remembered", again, minutes + ["2025-03-26 09:05:00 300"], desk=remembered)


def uncomputed(test):
    """B2"""
    heads = [text("Fecha"), text("Hora"), text("Resultado"), text("Duración"), text("Nota")]
    good = [number(45741, 1), number("0.378472222222222", 2), text("Primer nivel"), number("0.0024305555", 3)]

    def lacking(cell):
        return [number(45741, 1), number("0.4", 2), text("Primer nivel"), cell]

    for name, cell, book in (("no value", "<c><f>D2-C2</f></c>", ""), ("an empty value", '<c s="3"><f>D2-C2</f><v></v></c>', ""),
                             ("a place held for it", '<c s="3"><f>D2-C2</f><v>0</v></c>', '<calcPr fullCalcOnLoad="1"/>')):
        workbook(test.path("formula.xlsx"), [heads, good, lacking(cell)], book=book)
        for option in ([], ["--dry-run"]):
            test.brings(f"a formula with {name} {option}", test.path("formula.xlsx"), [] if option else ["2025-03-25 09:05:00 210"], *option, code=DIFFERS,
                        says=["bad: not-computed (talk): 1", "saved by a program that does not calculate", "1 value is not in the file"])
    workbook(test.path("error.xlsx"), [heads, good, lacking('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>')])
    test.brings("an error", test.path("error.xlsx"), ["2025-03-25 09:05:00 210"], code=DIFFERS, says=["bad: cell-error (talk): 1"])
    workbook(test.path("nowhere.xlsx"), [heads, good + ['<c t="e"><v>#N/A</v></c>']])
    test.brings("an error in a remark is one too", test.path("nowhere.xlsx"), [], code=DIFFERS, says=["cell-error (detail): 1"])
    workbook(test.path("zero.xlsx"), [heads, lacking('<c s="3"><f>D2-C2</f><v>0</v></c>')])
    test.brings("a zero that was computed", test.path("zero.xlsx"), ["2025-03-25 09:36:00 0"])


def unanswered(test):
    """B3"""
    heads = "Fecha;Hora;Resultado;Duración\n"
    for word in ("abandonada", "Perdida", "No contestada", "sin respuesta", "Missed", "no answer", "OCUPADO", "Abandonado", "No contestó", "Busy"):
        file = test.write("lost.csv", heads + f"25/03/2025;9:05;Primer nivel;4:30\n25/03/2025;9:15;{word};0:00:00\n")
        test.brings(word, file, ["2025-03-25 09:05:00 270", "2025-03-25 09:15:00 0 unanswered"])
    file = test.write("dropped.csv", heads + "25/03/2025;9:05;Se cortó;0:20\n25/03/2025;9:15;Se cortó;0:00\n25/03/2025;9:25;colgó;0:00\n")
    test.brings("a line lost", file, ["2025-03-25 09:05:00 20", "2025-03-25 09:15:00 0 unanswered"], code=DIFFERS, says=["not known: outcome \"colgó\""])
    test.brings("a word that is said", file, ["2025-03-25 09:05:00 20", "2025-03-25 09:15:00 0 unanswered", "2025-03-25 09:25:00 0 unanswered"],
                "--mapping", test.mapping({"outcomes": {"colgó": "unanswered"}}))
    desk = test.desk()
    test.brings("the rate", test.write("rate.csv", heads + "25/03/2025;9:05;Primer nivel;4:30\n25/03/2025;9:15;abandonada;0:00:00\n"),
                ["2025-03-25 09:05:00 270", "2025-03-25 09:15:00 0 unanswered"], desk=desk)
    rates = test.run("report", "indicators", "--format", "csv", "--database", desk)[1]
    test.check(re.search(r"\b50(?:[.,]0+)?\b", rates) is not None, f"half of the calls were answered: {rates[:600]}")


def identity(test, server):
    """B4"""
    heads = "Folio;Fecha;Hora;Resultado;Quién llama;Teléfono;Agente\n"
    first = test.write("first.csv", heads + "12;25/03/2025;10:30:00;Primer nivel;Ana Soliz;5512345678;\n")
    mended = test.write("mended.csv", heads + "12;25/03/2025;10:30:00;Primer nivel;Ana Solís;5512345678;\n")
    other = test.write("other.csv", heads + "13;25/03/2025;10:30:00;Primer nivel;Ana Solís;5512345678;\n")
    desk = test.desk()
    test.brings("a folio", first, ["Ana Soliz"], desk=desk, field=who_of)
    test.brings("the same folio and second, mended", mended, ["Ana Soliz"], desk=desk, field=who_of, says=["1 here already", "1 say something else now"])
    test.brings("another folio", other, ["Ana Soliz", "Ana Solís"], desk=desk, field=who_of, sort=True)
    bare = "Fecha;Hora;Resultado;Quién llama;Teléfono;Duración\n"
    for what, one, two, count in (
            ("a name mended, the second and telephone agree", "10:30:07;Primer nivel;Ana Soliz;5512345678;0:04:30", "10:30:07;Primer nivel;Ana Solís;55 1234 5678;0:04:30", 1),
            ("a name in another order", "10:30;Primer nivel;SOLÍS PRADO, ANA;;4:30", "10:30;Primer nivel;Ana Solís Prado;;0:04:30", 1),
            ("another caller in the same second", "10:30:07;Primer nivel;Ana Solís;5512345678;4:30", "10:30:07;Primer nivel;Luis Mora;5587654321;1:10", 2),
            ("another caller in the same minute", "10:30;Primer nivel;Ana Solís;;4:30", "10:30;Primer nivel;Luis Mora;;1:10", 2),
            ("who was cut off calls again", "10:30;Se cortó;Ana Solís;5512345678;0:20", "10:30;Primer nivel;Ana Solís;5512345678;4:30", 2)):
        desk = test.desk()
        test.run("import", "calls", test.write("one.csv", bare + f"25/03/2025;{one}\n"), "--database", desk, "--create")
        test.run("import", "calls", test.write("two.csv", bare + f"25/03/2025;{two}\n"), "--database", desk)
        test.check(len(test.calls(desk)) == count, f"{what}: {test.calls(desk)}")
        both = test.desk()
        told = test.run("import", "calls", test.write("both.csv", bare + f"25/03/2025;{one}\n25/03/2025;{two}\n"), "--database", both, "--create")[1]
        test.check(len(test.calls(both)) == count and ("stand in the file twice" in told) == (count == 1), f"{what}, in one file: {told}")
    row = [number(45741, 1), number("0.4375", 2), text("Primer nivel"), text("Ana Solís"), text("5512345678")]
    sheet = [[text("Fecha"), text("Hora"), text("Resultado"), text("Quién llama"), text("Teléfono")], row]
    workbook(test.path("copies.xlsx"), sheet, sheet, names=("Marzo", "Copia"), hidden=(2,))
    test.brings("a hidden copy", test.path("copies.xlsx"), ["Ana Solís"], field=who_of, says=["1 rows stand in the file twice and count once (Copia row 2 as Marzo row 2)", "Sheet Copia is hidden"])
    days = test.write("days.csv", "Fecha;Resultado\n2025-05-01;Primer nivel\n2025-05-01;Primer nivel\n")
    test.brings("days without hours stay as they are", days, ["2025-05-01 00:00:00 0"] * 2)
    if server:
        name = f"import_kinds_{os.getpid()}"
        subprocess.run(["psql", "--quiet", "--no-psqlrc", "--command", f"CREATE DATABASE {name}", server], check=True)
        database = server.replace("/postgres?", f"/{name}?")
        test.run("import", "calls", first, "--database", database, "--create")
        told = test.run("import", "calls", mended, "--database", database)[1]
        test.check("1 here already" in told and "1 say something else now" in told, f"on a server: {told}")


def numbers(test):
    """B5"""
    heads = [text("Fecha"), text("Hora"), text("Resultado"), text("Teléfono")]
    rows = [[number(45741, 1), number("0.4", 2), text("Primer nivel"), number(value)] for value in ("5.512345678E9", "4120.0", "5512345679")]
    for n, row in enumerate(rows):
        row[1] = number(0.4 + n / 1000, 2)
    rows.append([number(45741, 1), number("0.41", 2), text("Primer nivel"), text("00415")])
    workbook(test.path("numbers.xlsx"), [heads] + rows)
    test.brings("number cells as values", test.path("numbers.xlsx"), ["5512345678", "4120", "5512345679", "00415"], field=phone_of)


def numbers_as_text(test):
    """B5 in CSV: as pandas and Excel write numbers there."""
    heads = "Fecha;Hora;Resultado;Teléfono;Duración\n"
    rows = "".join(f"25/03/2025;9:0{n};Primer nivel;{cell};0:10\n" for n, cell in enumerate(("5.512345678E9", "4120.0", "5.51E+09", "00415", "722 123.4567")))
    test.brings("numbers of CSV", test.write("numbers.csv", heads + rows), ["5512345678", "4120", "00415", "722 123.4567"], code=DIFFERS, field=phone_of, says=["number-form (phone): 1"])
    for error in ("#N/A", "#¡DIV/0!", "#¡VALOR!", "########"):
        file = test.write("errors.csv", heads + f"25/03/2025;9:05;Primer nivel;4120;{error}\n")
        test.brings(error, file, [], code=DIFFERS, says=["cell-error (talk): 1", "1 cell is an error"])


def remembered(test):
    """What was said of one file does not overrule what the next one says by itself."""
    desk = test.desk()
    heads = "Fecha;Hora;Resultado;Duración\n"
    shifted = test.write("shifted.csv", heads + "03/04/2025;9:05;Primer nivel;4:30:00\n")
    test.brings("said of the first", shifted, ["2025-04-03 09:05:00 270"], "--unit", "clock-shifted", "--dates", "dmy", desk=desk)
    right = test.write("right.csv", heads + "03/25/2025;9:05;Primer nivel;0:04:30\n03/04/2025;9:05;Primer nivel;0:02:10\n")
    test.brings("the next one says it itself", right, ["2025-03-04 09:05:00 130", "2025-03-25 09:05:00 270", "2025-04-03 09:05:00 270"], desk=desk)
    open_one = test.write("again.csv", heads + "05/06/2025;9:05;Primer nivel;3:10:00\n")
    test.brings("and one that leaves it open", open_one, ["2025-03-04 09:05:00 130", "2025-03-25 09:05:00 270", "2025-04-03 09:05:00 270", "2025-06-05 09:05:00 190"], desk=desk)


def hours(test):
    """B6 and what digits mean"""
    heads = "Fecha;Hora;Resultado\n"

    def log(*cells):
        return test.write("hours.csv", heads + "".join(f"{n + 1:02}/04/2025;{cell};Primer nivel\n" for n, cell in enumerate(cells)) + "25/04/2025;10:00;Primer nivel\n")

    def at(*clocks):
        return [f"2025-04-{n + 1:02} {clock}" for n, clock in enumerate(clocks)] + ["2025-04-25 10:00:00"]

    test.brings("HHMMSS", log("90500", "090500", "235959"), at("09:05:00", "09:05:00", "23:59:59"), field=hour_of)
    test.brings("HHMM beside HHMMSS", log("1530", "091500"), at("15:30:00", "09:15:00"), field=hour_of)
    test.brings("hours alone", log("9", "17"), at("09:00:00", "17:00:00"), field=hour_of)
    test.refuses("seconds of the day", log("32799", "51288"), says=["how are these hours to be read? 32799"])
    test.brings("seconds that are said", log("32799", "51288"), at("09:06:39", "14:14:48"), "--times", "seconds", field=hour_of)
    test.refuses("9 beside 930", log("9", "930"), says=["--times"])
    test.brings("9 beside 930, said", log("9", "930"), at("09:00:00", "09:30:00"), "--times", "hours", field=hour_of)
    test.brings("no hour at all", log("2575", "0905", "0910", "0915", "0920"), at("09:05:00", "09:10:00", "09:15:00", "09:20:00")[:0] +
                ["2025-04-02 09:05:00", "2025-04-03 09:10:00", "2025-04-04 09:15:00", "2025-04-05 09:20:00", "2025-04-25 10:00:00"], code=DIFFERS, says=["time-form (time): 1"], field=hour_of)
    cells = [[text("Fecha"), text("Hora"), text("Resultado")]] + [[number(45741, 1), number(value), text("Primer nivel")] for value in (90500, 153000)]
    workbook(test.path("digits.xlsx"), cells)
    test.brings("digits of number cells", test.path("digits.xlsx"), ["2025-03-25 09:05:00", "2025-03-25 15:30:00"], field=hour_of)


def ends(test):
    """B7"""
    file = test.write("ends.csv", "Fecha;Hora inicio;Hora fin;Resultado\n25/03/2025;9:05:00;9:09:30;Primer nivel\n25/03/2025;23:58:00;0:03:00;Primer nivel\n25/03/2025;9:30:00;9:20:00;Primer nivel\n")
    test.brings("begin and end", file, ["2025-03-25 09:05:00 270", "2025-03-25 23:58:00 300"], code=DIFFERS, says=["end-before (end): 1"])
    file = test.write("moments.csv", "Inicio;Fin;Resultado\n2025-03-25 23:58:00;2025-03-26 00:03:00;Primer nivel\n")
    test.brings("moments of begin and end", file, ["2025-03-25 23:58:00 300"])


def sheets(test):
    """B8"""
    def month(outcome, day):
        return [[text("Fecha"), text("Hora"), text(outcome)], [number(day, 1), number("0.4", 2), text("Primer nivel")]]

    workbook(test.path("months.xlsx"), month("Resultado", 45741), month("Estatus", 45742), month("Resultado", 45743)[1:], names=("Enero", "Febrero", "Sigue"))
    for option in ([], ["--dry-run"]):
        test.brings(f"sheets that are not taken {option}", test.path("months.xlsx"), [] if option else ["2025-03-25 09:36:00 0"], *option, code=DIFFERS,
                    says=["Sheet Febrero is not taken, 2 rows", "Estatus", "Sheet Sigue is not taken, 1 row"])
    test.brings("a sheet whose column is said", test.path("months.xlsx"), ["2025-03-25 09:36:00 0", "2025-03-26 09:36:00 0"],
                "--mapping", test.mapping({"columns": {"Estatus": "outcome"}}), says=["Sheet Sigue is not taken"])


def days(test):
    """B9"""
    file = test.write("open.csv", "Fecha;Hora;Resultado\n03/04/2025;9:05;Primer nivel\n05/06/2025;9:05;Primer nivel\n")
    test.refuses("days that can be read both ways", file, says=["does the day or the month stand first? 03/04/2025 · 05/06/2025", "--dates dmy"])
    test.brings("day first", file, ["2025-04-03 09:05:00", "2025-06-05 09:05:00"], "--dates", "dmy", field=hour_of)
    test.brings("month first", file, ["2025-03-04 09:05:00", "2025-05-06 09:05:00"], "--mapping", test.mapping({"dates": "mdy"}), field=hour_of)
    short = test.write("short.csv", "Fecha;Hora;Resultado\n25-04-03;9:05;Primer nivel\n")
    test.brings("year first", short, ["2025-04-03 09:05:00"], "--dates", "ymd", field=hour_of)
    test.brings("no open days", test.write("said.csv", "Fecha;Hora;Resultado\n03/04/2025;9:05;Primer nivel\n25/04/2025;9:05;Primer nivel\n"),
                ["2025-04-03 09:05:00", "2025-04-25 09:05:00"], field=hour_of)
    exchanged = [[text("Fecha"), text("Hora"), text("Resultado")], [number(45750, 1), number("0.5", 2), text("Primer nivel")], [text("25/03/2025"), number("0.5", 2), text("Primer nivel")]]
    workbook(test.path("exchanged.xlsx"), exchanged)  # 45750 is 2025-04-03, and was 03/04 or 04/03.
    test.refuses("days exchanged", test.path("exchanged.xlsx"), says=["taken the day for the month", "--serials"])
    test.brings("days exchanged, said", test.path("exchanged.xlsx"), ["2025-03-04 12:00:00", "2025-03-25 12:00:00"], "--serials", "exchanged", field=hour_of)
    test.brings("days right, said", test.path("exchanged.xlsx"), ["2025-03-25 12:00:00", "2025-04-03 12:00:00"], "--serials", "right", field=hour_of)


def separators(test):
    """B10"""
    rows = "25/03/2025;9:05;Primer nivel;Ana, la de Finanzas, llamó\n26/03/2025;9:05;Primer nivel;x\n"
    one = ["2025-03-25 09:05:00", "2025-03-26 09:05:00"]
    for what, content in (("a title", "Registro de llamadas\nFecha;Hora;Resultado;Detalle\n" + rows), ("a title with commas", "Registro, llamadas, marzo, 2025, mesa\nFecha;Hora;Resultado;Detalle\n" + rows),
                          ("heads with breaks and commas in quotes", '"Fecha,\nde llamada";"Hora";Resultado;"Detalle, y, más, cosas"\n' + rows),
                          ("tabs", ("Registro\nFecha;Hora;Resultado;Detalle\n" + rows).replace(";", "\t")), ("bars", ("Fecha;Hora;Resultado;Detalle\n" + rows).replace(";", "|"))):
        test.brings(what, test.write("separated.csv", content), one, field=hour_of)
    odd = test.write("odd.csv", "Fecha:Resultado\n2025-03-25:Primer nivel\n")
    test.brings("a separator that is said", odd, ["2025-03-25 00:00:00"], "--separator", ":", field=hour_of)


def moments(test):
    """B11 and B12"""
    for cell, wanted in (("2025-03-25T15:05:00Z", "09:05:00"), ("2025-03-25 09:05:00-06", "09:05:00"), ("2025-03-25 10:05:00.123456-05:00", "09:05:00"), ("25/03/2025 09:05 CST", "09:05:00"),
                         ("25/03/2025 09:05:00 hora estándar central", "09:05:00"), ("25/03/2025 a las 9:05", "09:05:00"), ("mar., 25 de mar. de 2025 9:05", "09:05:00"),
                         ("24/03/2025 33:05", None), ("24/03/2025 24:15:30", "00:15:30"), ("25/03/2025 0:05 p.m.", "12:05:00"), ("25/03/2025 09:05 Hora de Marte", None)):
        file = test.write("moment.csv", f'"Inicio","Resultado"\n"{cell}","Primer nivel"\n"2025-03-27 10:00","Primer nivel"\n')
        test.brings(cell, file, ([f"2025-03-25 {wanted}"] if wanted else []) + ["2025-03-27 10:00:00"], code=DONE if wanted else DIFFERS, field=hour_of)
    test.brings("a zone that does not exist", test.write("zone.csv", "Inicio;Resultado\n25/03/2025 09:05 Hora de Marte;Primer nivel\n"), [], code=DIFFERS, says=["zone-unknown"])
    both = test.write("both.csv", "Fecha;Hora;Resultado\n25/03/2025;25/03/2025 09:05:07;Primer nivel\n25/03/2025;26/03/2025 09:05:07;Primer nivel\n")
    test.brings("day and hour in the column of hours", both, ["2025-03-25 09:05:07"], code=DIFFERS, says=["day-against (time): 1"], field=hour_of)
    for cell, seconds in (("PT4M30S", 270), ("1 h 02:10", None), ("0:04:30.250000", 270), ("4 min 30 s", 270)):
        file = test.write("length.csv", f"Fecha;Hora;Resultado;Duración\n25/03/2025;9:05;Primer nivel;{cell}\n")
        test.brings(cell, file, [f"2025-03-25 09:05:00 {seconds}"] if seconds else [], code=DONE if seconds else DIFFERS)
    long = test.write("long.csv", "Fecha;Hora;Resultado;Duración\n25/03/2025;9:05;Primer nivel;1 day 02:10:05\n")
    test.refuses("more than a day", long, says=["1 day 02:10:05"])
    test.brings("more than a day, said", long, ["2025-03-25 09:05:00 94205"], "--unit", "clock")
    heads = [text("Inicio"), text("Resultado")]
    workbook(test.path("iso.xlsx"), [heads, ['<c t="d"><v>2025-03-25T09:05:00Z</v></c>', text("Primer nivel")]])
    test.refuses("instants that a program marks with a Z", test.path("iso.xlsx"), says=["marked as UTC", "--clock"])
    desk = test.desk()
    test.brings("of the clock on the wall", test.path("iso.xlsx"), ["2025-03-25 09:05:00"], "--clock", "desk", field=hour_of, desk=desk)
    workbook(test.path("iso2.xlsx"), [heads, ['<c t="d"><v>2025-03-26T09:05:00Z</v></c>', text("Primer nivel")]])
    test.brings("remembered", test.path("iso2.xlsx"), ["2025-03-25 09:05:00", "2025-03-26 09:05:00"], field=hour_of, desk=desk)
    test.brings("of UTC", test.path("iso.xlsx"), ["2025-03-25 03:05:00"], "--clock", "utc", field=hour_of)
    midnight = test.write("midnight.csv", "Inicio;Resultado\n25/03/2025;Primer nivel\n26/03/2025;Primer nivel\n")
    test.brings("moments without an hour", midnight, [], "--dry-run", says=["Inicio: no cell has an hour"])


def encodings(test):
    """B13"""
    content = "Fecha;Hora;Resultado;Quién llama;Duración\n25/03/2025;9:05;Primer nivel;Íñigo Muñoz Güemes;4:30\n26/03/2025;9:05;Primer nivel;José Peña;4:30\n"
    for encoding, name in (("utf-8", "utf-8"), ("cp1252", "windows-1252"), ("cp850", "cp850"), ("mac_roman", "mac-roman"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16"), ("utf-8-sig", "utf-8")):
        file = test.write("encoded.csv", content.encode(encoding))
        test.brings(encoding, file, ["Íñigo Muñoz Güemes", "José Peña"], field=who_of, says=[f"{name}, separated by ;"])
    file = test.write("said.csv", content.encode("cp850"))
    test.brings("an encoding that is said", file, ["Öñigo Muñoz Güemes".encode("cp850").decode("cp850")][:0] + ["Íñigo Muñoz Güemes", "José Peña"], "--encoding", "cp850", field=who_of)


def again(test):
    """B14"""
    desk = test.desk()
    content = "Folio;Fecha;Hora;Resultado;Quién llama;Duración\n7;25/03/2025;9:05:10;Primer nivel;Ana Solís;4:30\n8;25/03/2025;9:15:20;abandonada;;0:00\n"
    wanted = ["2025-03-25 09:05:10 270", "2025-03-25 09:15:20 0 unanswered"]
    test.brings("a log", test.write("log.csv", content), wanted, desk=desk)
    for suffix in ("csv", "xlsx"):
        out = test.path(f"own.{suffix}")
        test.run("export", "calls", "--month", "2025-03", "--database", desk, "--output", out, "--language", "es")
        test.brings(f"its own export as {suffix}", out, wanted, desk=desk, says=["2 here already"])
        fresh = test.desk()
        test.brings(f"its export as {suffix}, elsewhere", out, wanted, desk=fresh)
        test.brings(f"and the log itself after {suffix}", test.path("log.csv"), wanted, desk=fresh, says=["2 here already"])


def other_forms(test):
    """B15"""
    for name, content, says in (
            ("page.xls", "<html><body><table><tr><td>Fecha</td></tr></table></body></html>", "web-page"),
            ("xml.xls", '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>', "spreadsheet-xml"),
            ("sylk.xls", "ID;PWXL;N;E\nC;Y1;X1;K\"Fecha\"\nE\n", "sylk"), ("people.csv", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n", "address-book"),
            ("people.ldif", "dn: cn=Ana\nobjectclass: person\n", "address-book")):
        test.refuses(name, test.write(name, content), says=[says])
    with zipfile.ZipFile(test.path("binary.xlsb"), "w") as out:
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        out.writestr("_rels/.rels", f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.bin"/></Relationships>')
        out.writestr("xl/workbook.bin", b"\x83\x01\x00")
    test.refuses(".xlsb", test.path("binary.xlsb"), says=["binary-workbook", "save it as .xlsx"])
    bare = test.write("bare.csv", "25/03/2025;9:05;Primer nivel;4:30\n26/03/2025;9:15;Primer nivel;1:10\n")
    test.refuses("no heads", bare, says=["no line of heads", "by letters", "first-level"])
    test.brings("by letters", bare, ["2025-03-25 09:05:00 270", "2025-03-26 09:15:00 70"],
                "--mapping", test.mapping({"columns": {"A": "date", "B": "time", "C": "outcome", "D": "talk"}}))
    unknown = test.write("unknown.csv", "Cuándo;Qué fue\n2025-03-25;Primer nivel\n")
    test.refuses("heads that nobody knows", unknown, says=["Cuándo | Qué fue"])
    test.brings("heads in three lines", test.write("three.csv", "Registro;;\nFecha;Hora;\nde la;de;\nllamada;inicio;Resultado\n25/03/2025;9:05;Primer nivel\n"), ["2025-03-25 09:05:00"], field=hour_of)
    test.brings("heads in two lines", test.write("two.csv", "Registro de la mesa;;\nFecha de;Hora de;\nllamada;inicio;Resultado\n25/03/2025;9:05;Primer nivel\n"), ["2025-03-25 09:05:00"], field=hour_of)


def bad_input(test):
    """Much, wrong, or for something else: words, and nothing half in."""
    row = [number(45741, 1), number("0.4", 2), text("Primer nivel")]
    heads = [text("Fecha"), text("Hora"), text("Resultado")]
    workbook(test.path("many.xlsx"), *([heads, [number(45000 + n, 1), number("0.4", 2), text("Primer nivel")]] for n in range(200)))
    left, told = test.run("import", "calls", test.path("many.xlsx"), "--database", test.desk(), "--create")
    test.check(left == DONE and "200 calls brought in" in told, f"200 sheets: {told[:300]}")
    workbook(test.path("passed.xlsx"), [heads, row], *([[text("Instrucciones")]] for _ in range(199)))
    told = test.run("import", "calls", test.path("passed.xlsx"), "--database", test.desk(), "--create", "--dry-run")[1]
    test.check("Sheet S200 is not taken" in told, f"199 sheets that are not taken: {told[-300:]}")
    workbook(test.path("wide.xlsx"), [heads + [text(f"X{n}") for n in range(997)], row + [text("x") for _ in range(997)]])
    test.brings("1,000 columns", test.path("wide.xlsx"), ["2025-03-25 09:36:00"], field=hour_of, says=["more columns than are read"])
    wide = test.write("wide.csv", "Fecha;Resultado;" + ";".join(f"X{n}" for n in range(998)) + "\n2025-03-25;Primer nivel;" + ";".join("x" * 998) + "\n")
    test.brings("1,000 columns as CSV", wide, ["2025-03-25 00:00:00"], field=hour_of)
    test.refuses("2 MB in one column", test.write("long.csv", "x" * 2_000_000), says=["no line of heads"])
    test.refuses("2 MB of lines of one column", test.write("lines.csv", "hola\n" * 400_000), says=["no line of heads"])
    log = test.write("log.csv", "Fecha;Resultado;Nombre\n2025-03-25;Primer nivel;Ana\n")
    test.refuses("a mapping for another file", log, "--mapping", test.mapping({"columns": {"Cuándo": "date", "Qué fue": "outcome"}}), code=WRONG_USE,
                 says=["the mapping is for another file", "Fecha | Resultado | Nombre"])
    test.refuses("a mapping with an odd word", log, "--mapping", test.mapping({"unidad": "minutos"}), code=WRONG_USE, says=["\"unidad\" is not known here"])
    test.refuses("a unit that there is not", log, "--unit", "weeks", code=WRONG_USE)


def main():
    with tempfile.TemporaryDirectory() as folder:
        test = Kinds(sys.argv[1], folder)
        wanted = sys.argv[2:]
        for case in (units, uncomputed, unanswered, numbers, numbers_as_text, remembered, hours, ends, sheets, days, separators, moments, encodings, again, other_forms, bad_input):
            if not wanted or case.__name__ in wanted:
                case(test)
        if not wanted or "identity" in wanted:
            identity(test, os.environ.get("AURICULAR_TEST_POSTGRES"))
        if test.faults:
            sys.exit(f"{test.faults} faults")


if __name__ == "__main__":
    main()
