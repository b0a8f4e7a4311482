#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The general call report as files: what a spreadsheet finds in them is what the database holds, counted here by itself.

Usage: export.py AURICULAR_CLI [--full]

Reads the workbook's XML; with --full LibreOffice calculates every formula anew.
"""
import contextlib
import csv
import datetime
import io
import json
import os
import pathlib
import pty
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
import zipfile
import zoneinfo

DONE, DIFFERS, WRONG_USE, NO_DATABASE = 0, 1, 2, 3
ZONE = zoneinfo.ZoneInfo("America/Mexico_City")
NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
PERIOD = ("--from", "2026-09-01", "--to", "2026-11-30")
MONTHS = ("2026-09", "2026-10", "2026-11")
OUTCOMES = {1: "Second level", 2: "First level", 3: "Outside call", 4: "Transferred", 5: "Status of a ticket", 6: "Out of scope", 7: "Dropped", 8: "Not carried out"}
KINDS = {"First level": 1, "Second level": 2, "Transferred": 4, "Outside call": 8, "Status of a ticket": 16, "Out of scope": 32}
NASTY = ("=1+1", "+52 722 555 0100", "-5", "@SUM(A1)", "\t=1", "'=1", "''-x", "a,b;c", 'say "no"', "two\nlines", "_x0041_", "<b>&amp;</b>", " both ends ", "ñandú 😀",
         "=HYPERLINK(\"http://x.example\",\"y\")", "＝1+1")
PATIENCE_S = 1800  # Only ends what hangs.
INVENTED = "DEMONSTRATION: invented calls"


class Export:
    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = pathlib.Path(folder)
        self.faults = 0
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND_", "QT_"))}
        self.env |= {"HOME": folder, "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": folder, "TMPDIR": folder}

    def run(self, *arguments, **how):
        return subprocess.run([self.cli, *map(str, arguments)], env=self.env | how.pop("env", {}), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=PATIENCE_S, **how)

    def check(self, holds, what):
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def equal(self, found, wanted, what):
        self.check(found == wanted, f"{what}: found {found!r}, wanted {wanted!r}")

    def wait(self, what, holds):
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > deadline:
                sys.exit(f"never came: {what}")
            time.sleep(0.01)

    def leaves(self, code, *arguments, **how):
        ended = self.run(*arguments, **how)
        self.check(ended.returncode == code, f"{arguments} leaves {code}; left {ended.returncode}: {ended.stderr.decode()[:300]}")
        return ended

    def parts(self):
        """Unfinished files that somebody left."""
        return [path.name for path in self.folder.iterdir() if ".part-" in path.name or path.name.startswith("Xlsx")]


def local(ms):
    return datetime.datetime.fromtimestamp(ms / 1000, ZONE)


class Count:
    """The figures of a month, straight from the rows."""

    def __init__(self, desk, month):
        with contextlib.closing(sqlite3.connect(f"file:{desk}?mode=ro", uri=True)) as base:
            base.row_factory = sqlite3.Row
            self.rows = [row for row in base.execute("SELECT * FROM call ORDER BY started_at_ms, id") if local(row["started_at_ms"]).strftime("%Y-%m") == month]
        received = [row for row in self.rows if row["registered_at_ms"] is not None and row["channel"] in (0, 1)]
        self.figures = {"Calls on the sheets": len(self.rows), "Received": len(received), "Sum of the outcomes": len(received), "Difference": 0}
        for number, name in OUTCOMES.items():
            self.figures["outcome " + name] = sum(row["outcome"] == number for row in received)
        for name, bit in KINDS.items():
            self.figures["kind " + name] = sum(row["kinds"] & bit != 0 for row in received)
        self.figures["With several kinds"] = sum(row["kinds"].bit_count() > 1 for row in received)
        for part, name in (("First level", "% attended by first-level support"), ("Second level", "% attended by second-level support"),
                           ("Transferred", "% transferred"), ("Outside call", "% made to the outside")):
            n, d = self.figures["kind " + part], len(received)
            self.figures[name] = (2000 * n + d) // (2 * d) / 10 if d else "—"
        for point, name in ((1, "1 Promptness"), (2, "2 Greeting"), (6, "6 Hold"), (7, "7 Farewell")):
            self.figures[name + ": applied"] = sum(row["points_due"] >> point & 1 for row in received)
            self.figures[name + ": kept"] = sum(row["points_kept"] >> point & 1 for row in received)
        for name, column in (("Talk", "talk_ms"), ("Hold", "hold_ms"), ("In all", "handle_ms")):
            self.figures[name] = round(sum(row[column] for row in received) / 86400000, 9)
        self.figures["Unanswered"] = sum(row["flags"] & 2 != 0 for row in received)
        self.figures["In progress, not counted yet"] = sum(row["registered_at_ms"] is None for row in self.rows)
        self.figures["Other channels, not received by telephone"] = sum(row["registered_at_ms"] is not None and row["channel"] > 1 for row in self.rows)


def column_of(reference):
    return "".join(letter for letter in reference if letter.isalpha())


def text_of(cell):
    """What a reader of the format sees: _x005F_ stands for the sign that would begin such a thing."""
    inline = cell.find("m:is/m:t", NS)
    return (inline.text or "").replace("_x005F_", "_")


def cells_of(row):
    found = {}
    for cell in row.findall("m:c", NS):
        value = cell.find("m:v", NS)
        if cell.get("t") == "inlineStr":
            found[column_of(cell.get("r"))] = text_of(cell)
        elif value is not None:
            found[column_of(cell.get("r"))] = value.text if cell.get("t") == "str" else float(value.text)
    return found


class Book:
    def __init__(self, path):
        with zipfile.ZipFile(path) as package:
            self.whole = package.testzip() is None
            names = [sheet.get("name") for sheet in ElementTree.fromstring(package.read("xl/workbook.xml")).findall("m:sheets/m:sheet", NS)]
            self.roots = {name: ElementTree.fromstring(package.read(f"xl/worksheets/sheet{at}.xml")) for at, name in enumerate(names, 1)}

    def rows(self, name):
        return [cells_of(row) for row in self.roots[name].findall("m:sheetData/m:row", NS)]

    def lines(self, name):
        """Each call by the names of its columns."""
        rows = self.rows(name)
        return [{head: row.get(column) for column, head in rows[0].items()} for row in rows[1:]]

    def figures(self):
        """Name of a figure → its values by month, as they are shown without calculating."""
        return figures_of([[row.get(column) for column in sorted(row, key=lambda c: (len(c), c))] for row in self.rows("Indicators")])


def figures_of(rows):
    found, heads, section = {}, None, ""
    for row in rows:
        if not row:
            continue
        if row[0] == "Month of the first ring":
            heads = row[1:]
        elif heads and len([cell for cell in row if cell not in ("", None)]) == 1:
            section = row[0]
        elif heads:
            name = {"Received calls by": "outcome ", "Received calls that": "kind "}.get(section[:section.find(" their") if "by their" in section else section.find(" have")], "")
            key = name + row[0] if name + row[0] in {"outcome " + o for o in OUTCOMES.values()} | {"kind " + k for k in KINDS} else row[0]
            if section == "Beside" or key not in found:
                found[key] = dict(zip(heads, row[1:]))
    return found


def compare_figures(x, figures, desk, what):
    total = 0
    for month in MONTHS:
        count = Count(desk, month)
        total += count.figures["Received"]
        if not count.rows:  # A month without data has dashes, not zeros.
            count.figures = {name: 0 if name == "Calls on the sheets" else "—" for name in count.figures}
        for name, wanted in count.figures.items():
            found = figures.get(name, {}).get(month)
            same = abs(found - wanted) < 1e-6 if isinstance(wanted, float) and isinstance(found, float) else found == wanted
            x.check(same, f"{what}, {month}, {name}: found {found!r}, counted {wanted!r}")
    x.equal(figures["Received"]["Total"], total, f"{what}: the total")
    x.check(not Count(desk, "2026-09").rows and figures["Received"]["2026-09"] == "—", f"{what}: a month without data is looked at too")


def compare_lines(x, book, desk):
    for month in MONTHS:
        wanted, found = Count(desk, month).rows, book.lines(month)
        x.equal(len(found), len(wanted), f"lines of {month}")
        for line, row in zip(found, wanted):
            at = local(row["started_at_ms"])
            days = (at.date() - datetime.date(1899, 12, 30)).days
            seconds = (line["Time"] or 0) * 86400
            good = (line["Folio"] == row["folio"] and line["Date"] == days and abs(seconds - (at.hour * 3600 + at.minute * 60 + at.second)) < 1
                    and abs((line["In all"] or 0) * 86400000 - row["handle_ms"]) < 0.01 and (line["Caller"] or "") == row["requester"] and (line["Telephone"] or "") == row["phone"]
                    and line["Outcome"] == (OUTCOMES[row["outcome"]] if row["registered_at_ms"] is not None else "In progress"))
            if not good:
                x.check(False, f"a line of {month} is its call: {line} {dict(row)}")
                return


def spoil(desk):
    """Texts that spreadsheets would like to calculate, and one as long as none can be."""
    with contextlib.closing(sqlite3.connect(desk)) as base, base:
        ids = [row[0] for row in base.execute("SELECT id FROM call WHERE registered_at_ms IS NOT NULL AND channel = 0 ORDER BY started_at_ms DESC LIMIT 40")]
        for text, call in zip(NASTY, ids):
            base.execute("UPDATE call SET requester = ? WHERE id = ?", (text, call))
        base.execute("UPDATE call SET unit = ?, email = ? WHERE id = ?", ("x" * 40000, "a\x01b\x0bc\x7f", ids[20]))
        base.execute("UPDATE call SET registered_at_ms = NULL, folio = NULL, due_at_ms = started_at_ms + 3600000 WHERE id = ?", (ids[21],))
    return ids


def workbook(x, desk):
    path = x.folder / "report.xlsx"
    x.leaves(DONE, "export", "calls", *PERIOD, "--database", desk, "--output", path, "--language", "en")
    book = Book(path)
    x.check(book.whole and list(book.roots) == ["Indicators", *MONTHS], f"a sheet a month: {list(book.roots)}")
    compare_figures(x, book.figures(), desk, "values kept in the workbook")
    compare_lines(x, book, desk)
    lines = [line for month in MONTHS for line in book.lines(month)]
    x.check(all(line["Desk"] == INVENTED for line in lines) and book.rows("Indicators")[0]["A"].startswith(INVENTED), "a demonstration says that its calls are invented")
    callers = {line["Caller"] for line in lines}
    for text in NASTY:
        x.check(text in callers, f"{text!r} is in a cell as it was typed")
    units = [line["Unit"] for line in lines if line["Unit"] and line["Unit"].startswith("xxx")]
    x.check(len(units) == 1 and len(units[0]) == 32767 and units[0].endswith(" […]"), "a text that is too long ends in a mark")
    mails = {line["E-mail"] for line in lines}
    x.check("a\ufffdb\ufffdc\x7f" in mails, "what XML cannot say is replaced")
    for root in book.roots.values():
        for cell in root.iter("{%s}c" % NS["m"]):
            if cell.find("m:f", NS) is not None and root is not book.roots["Indicators"]:
                x.check(False, f"a formula among the calls at {cell.get('r')}")
    sheet = book.roots["2026-10"]
    x.check(sheet.find("m:sheetViews/m:sheetView/m:pane", NS).get("state") == "frozen", "the heads stay in view")
    x.equal(sheet.find("m:autoFilter", NS).get("ref"), f"A1:BE{1 + len(book.lines('2026-10'))}", "filters over all lines")
    return path


def table(x, desk):
    shown = x.leaves(DONE, "export", "calls", *PERIOD, "--database", desk, "--language", "en").stdout
    x.check(not shown.startswith(b"\xef\xbb\xbf") and b"\r\n" in shown, "CSV without a mark, lines as RFC 4180 has them")
    path = x.folder / "report.csv"
    x.leaves(DONE, "export", "calls", *PERIOD, "--database", desk, "--language", "en", "--bom", "--output", path)
    x.check(path.read_bytes() == b"\xef\xbb\xbf" + shown, "with the mark the same bytes follow")
    lines = list(csv.DictReader(io.StringIO(shown.decode(), newline="")))
    rows = [row for month in MONTHS for row in Count(desk, month).rows]
    x.equal(len(lines), len(rows), "lines of the CSV file")
    x.check(all(line["Desk"] == INVENTED for line in lines), "each invented call of the CSV file says that it is")
    for line, row in zip(lines, rows):
        caller = line["Caller"]
        x.check(not caller or caller[0] not in "=+-@\t\r＝", f"{caller!r} is no formula")
        bare = caller[1:] if caller.startswith("'") and caller.lstrip("'")[:1] in tuple("=+-@\t\r\n＝＋－＠") else caller
        x.check(bare == row["requester"], f"{row['requester']!r} can be read back from {caller!r}")
        x.check(line["Date"] == local(row["started_at_ms"]).strftime("%Y-%m-%d"), "the day is the desk's")
    spanish = x.leaves(DONE, "export", "calls", "--month", "2026-10", "--database", desk, "--language", "es").stdout.decode()
    x.check(spanish.startswith("Folio,Fecha,Hora,Turno,Agente,"), "heads in Spanish")
    empty = x.leaves(DONE, "export", "calls", "--month", "1999-01", "--database", desk, "--language", "en").stdout
    x.check(empty == shown[:shown.find(b"\r\n") + 2], "a month without calls has heads and no line")
    listed = json.loads(x.leaves(DONE, "export", "calls", *PERIOD, "--database", desk, "--format", "json").stdout)
    x.check([call["folio"] for call in listed] == [row["folio"] for row in rows] and all(call["desk_kind"] == "demo" for call in listed), "JSON has the same calls in the same order")


def limited(size):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def spread(x, desk):
    """The same calls over a year: no month takes much room, all of them do."""
    copy = x.folder / "spread.db"
    with contextlib.closing(sqlite3.connect(desk)) as base, contextlib.closing(sqlite3.connect(copy)) as other, other:
        base.backup(other)
        other.execute("UPDATE call SET started_at_ms = started_at_ms - (last_event_ms % 12) * 2678400000")
    return copy


def trouble(x, desk):
    """Cut short: the temporary file of a month, or what all of them are packed into."""
    year = spread(x, desk)
    for name in ("old.xlsx", "old.csv", "old.json"):
        path = x.folder / name
        path.write_text("the old one")
        for size, of, period in ((100_000, desk, PERIOD), (350_000, desk, PERIOD), (430_000, year, ("--from", "2025-10-01", "--to", "2026-11-30"))):
            ended = x.run("export", "calls", *period, "--database", of, "--output", path, preexec_fn=limited(size))
            x.check(ended.returncode == DIFFERS and b"disk is full" in ended.stderr, f"{name}, no room beyond {size}: {ended.returncode} {ended.stderr.decode()[:200]}")
            x.equal(path.read_text(), "the old one", f"{name} is kept when the disk is full")
            x.equal(x.parts(), [], f"{name}: nothing is left lying about")
        os.chmod(path, 0o640)
        x.leaves(DONE, "export", "calls", *PERIOD, "--database", desk, "--output", path)
        x.check(path.stat().st_size > 10_000 and path.stat().st_mode & 0o777 == 0o640, f"{name} is replaced by a whole one that the same people may read")
    folder = x.folder / "folder.xlsx"
    folder.mkdir()
    for odd in (folder, x.folder / "missing" / "a.xlsx", x.folder / "missing" / "a.csv"):
        said = x.leaves(DIFFERS, "export", "calls", "--month", "2026-10", "--database", desk, "--output", odd).stderr.decode()
        x.check("cannot be written" in said and str(odd) in said, f"{odd} is said to be the trouble: {said}")
    link = x.folder / "link.xlsx"
    link.symlink_to(x.folder / "behind.xlsx")
    x.leaves(DONE, "export", "calls", "--month", "2026-10", "--database", desk, "--output", link)
    x.check(link.is_symlink() and zipfile.is_zipfile(x.folder / "behind.xlsx"), "a link stays one")
    for odd in (("export",), ("export", "calls"), ("export", "tickets", "--month", "2026-10"), ("export", "calls", "--month", "2026-10", "--format", "xlsx"),
                ("export", "calls", "--month", "2026-10", "--format", "pdf", "--output", "a"), ("export", "calls", "--from", "2026-10-02", "--to", "2026-10-01"),
                ("export", "calls", "--month", "2026-10", "--language", "fr"), ("export", "calls", "--from", "1900-01-01", "--to", "2026-10-01", "--output", x.folder / "b.xlsx")):
        x.leaves(WRONG_USE, *odd, "--database", desk)
    x.leaves(NO_DATABASE, "export", "calls", "--month", "2026-10", "--database", x.folder / "none.db")


def stops(x, desk):
    """Ctrl+C: whenever it comes, the old file stays and nothing else."""
    path = x.folder / "stopped.xlsx"

    def begun(**how):
        path.write_text("the old one")
        return subprocess.Popen([x.cli, "export", "calls", *PERIOD, "--database", desk, "--output", path], env=x.env, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, **how)

    def kept():
        x.equal(path.read_text(), "the old one", "the old file is kept when it is stopped")

    for after in (0.05, 0.2, 0.4, 0.7, 1.0):  # Before, while or after it writes.
        child = begun(stderr=subprocess.PIPE)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(after)
        child.send_signal(signal.SIGINT)
        _, said = child.communicate(timeout=PATIENCE_S)
        if child.returncode == DONE:
            x.check(zipfile.is_zipfile(path), "it was done before")
        else:  # Before the program listens, the signal ends it as any other.
            x.check(child.returncode in (DIFFERS, -signal.SIGINT) and (child.returncode != DIFFERS or b"stopped" in said), f"it says that it was stopped: {child.returncode} {said!r}")
            kept()
        x.equal(x.parts(), [], "nothing is left lying about")
    # While it writes: its terminal is halted (Ctrl+S), so that it gets no further than to saying how far it is.
    terminal, its = pty.openpty()
    os.write(terminal, b"\x13")
    child = begun(stderr=its)
    os.close(its)
    x.wait("the new file is begun", lambda: x.parts())
    child.send_signal(signal.SIGINT)
    os.write(terminal, b"\x11")
    said = b""
    with contextlib.suppress(OSError):  # A terminal that nobody writes to any more.
        while piece := os.read(terminal, 4096):
            said += piece
    os.close(terminal)
    x.equal(child.wait(PATIENCE_S), DIFFERS, f"it is stopped while it writes: {said!r}")
    x.check(b"stopped" in said, f"it says that it was stopped: {said!r}")
    kept()
    x.equal(x.parts(), [], "nothing is left lying about")


def calculated(x, desk, path):
    """LibreOffice opens it without repair and calculates all anew; values kept in the file are wrong on purpose."""
    wrong = x.folder / "wrong.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(wrong, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.namelist():
            body = old.read(item)
            if item == "xl/worksheets/sheet1.xml":
                tree = ElementTree.fromstring(body)
                for cell in tree.iter("{%s}c" % NS["m"]):
                    if cell.find("m:f", NS) is not None:
                        cell.remove(cell.find("m:v", NS))
                        cell.attrib.pop("s", None)  # As plain numbers, durations too.
                body = ElementTree.tostring(tree, encoding="utf-8", xml_declaration=True)
            new.writestr(item, body)
    run = subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{x.folder}/office", "--convert-to",
                          "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1", "--outdir", x.folder, wrong],
                         env=x.env, capture_output=True, text=True, timeout=PATIENCE_S)
    made = x.folder / "wrong-Indicators.csv"
    if not made.exists():
        x.check(False, f"LibreOffice opens the workbook: {run.stdout} {run.stderr}")
        return
    rows = list(csv.reader(io.StringIO(made.read_text())))
    figures = figures_of([[number(cell) for cell in row] for row in rows])
    compare_figures(x, figures, desk, "calculated by LibreOffice")


def number(cell):
    try:
        return float(cell)
    except ValueError:
        return cell


def main():
    with tempfile.TemporaryDirectory() as folder:
        x = Export(sys.argv[1], folder)
        desk = x.folder / "desk.db"
        full = "--full" in sys.argv
        x.leaves(DONE, "demo", "--calls", 10000 if full else 3000, "--seed", 4, "--until", "2026-11-03", "--database", desk)
        spoil(desk)
        path = workbook(x, desk)
        table(x, desk)
        if full:
            calculated(x, desk, path)
        trouble(x, desk)
        stops(x, desk)
    print("faults:", x.faults)
    return 1 if x.faults else 0


if __name__ == "__main__":
    sys.exit(main())
