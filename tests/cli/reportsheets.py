#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reports as workbooks: their figures are those of the same report as JSON, and each formula gives the value it keeps.

Usage: reportsheets.py AURICULAR_CLI [--full]

Formulas are calculated here; with --full by LibreOffice too, from files whose kept values were taken out.
"""
import csv
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

from export import DONE, NS, PATIENCE_S, Book, Export

DASH = "—"
CELL = re.compile(r"\b([A-Z]{1,3})(\d+)\b")


def cells_with_formulas(root):
    """Reference → formula (or nothing) and kept value, a number where it is one."""
    found = {}
    for cell in root.iter("{%s}c" % NS["m"]):
        value, formula, inline = cell.find("m:v", NS), cell.find("m:f", NS), cell.find("m:is/m:t", NS)
        text = inline.text or "" if inline is not None else value.text if value is not None else ""
        found[cell.get("r")] = (formula.text if formula is not None else None, text if cell.get("t") in ("str", "inlineStr") else float(text or 0))
    return found


class Sheet:
    """Calculates the few functions that the reports use, from the cells that are no formulas."""

    def __init__(self, cells):
        self.cells, self.done = cells, {}

    def value(self, reference):
        if reference not in self.done:
            formula, kept = self.cells.get(reference, (None, 0))
            self.done[reference] = kept if formula is None else self.calculate(formula)
        return self.done[reference]

    def numbers(self, *values):
        flat = [each for value in values for each in (value if isinstance(value, list) else [value])]
        return sum(each for each in flat if isinstance(each, float | int))

    def span(self, first, last):
        (left, top), (right, bottom) = (CELL.match(each).groups() for each in (first, last))
        return [self.value(f"{name}{row}") for name in columns(left, right) for row in range(int(top), int(bottom) + 1)]

    def calculate(self, formula):
        match = re.fullmatch(r'IF\(N\((.*?)\)=0,"(.)",(.*)\)', formula)
        if match:
            return match[2] if self.plain(f"N({match[1]})") == 0 else self.plain(match[3])
        return self.plain(formula)

    def plain(self, text):
        text = re.sub(r"\b([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)\b", r"span('\1','\2')", text)
        text = re.sub(r"(?<!')\b([A-Z]{1,3}\d+)\b(?!')", r"value('\1')", text)
        names = {"SUM": self.numbers, "N": self.numbers, "ROUND": half_up, "span": self.span, "value": self.value}
        return eval(text, {"__builtins__": {}}, names)  # noqa: S307 our own formulas


def half_up(number, digits):
    return int(number * 10**digits + 0.5 + 1e-9) / 10**digits


def columns(left, right):
    def number(name):
        total = 0
        for letter in name:
            total = total * 26 + ord(letter) - 64
        return total

    def name(number):
        text = ""
        while number:
            number, rest = divmod(number - 1, 26)
            text = chr(65 + rest) + text
        return text

    return [name(at) for at in range(number(left), number(right) + 1)]


def same(left, right):
    if isinstance(left, str) or isinstance(right, str):
        return left == right
    return abs(left - right) < 1e-6


class Report:
    """One report in both forms."""

    def __init__(self, x, desk, language, *what):
        self.x, self.what = x, f"{' '.join(what)}, {language}"
        self.path = x.folder / f"{'-'.join(what)}-{language}.xlsx".replace("--", "")
        self.json = json.loads(x.leaves_text("report", *what, "--database", desk))
        x.leaves(DONE, "report", *what, "--format", "xlsx", "--language", language, "--output", self.path, "--database", desk)
        self.book = Book(self.path)
        x.check(self.book.whole, f"{self.what}: the package is whole")

    def formulas(self):
        """Returns how many there are."""
        number = 0
        for name, root in self.book.roots.items():
            sheet = Sheet(cells_with_formulas(root))
            for reference, (formula, kept) in sheet.cells.items():
                if formula is not None:
                    number += 1
                    found = sheet.value(reference)
                    self.x.check(same(found, kept), f"{self.what}, {name}!{reference} {formula}: calculated {found!r}, kept {kept!r}")
        return number

    def calculated(self):
        """By LibreOffice, which opens it without repair."""
        bare = self.path.with_name("bare-" + self.path.name)
        with zipfile.ZipFile(self.path) as old, zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as new:
            for item in old.namelist():
                new.writestr(item, without_values(old.read(item)) if item.startswith("xl/worksheets/sheet") else old.read(item))
        subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{self.x.folder}/office", "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", self.x.folder, bare],
                       env=self.x.env, capture_output=True, text=True, timeout=PATIENCE_S)
        for name, root in self.book.roots.items():
            made = self.x.folder / f"{bare.stem}-{name}.csv"
            if not made.exists():
                self.x.check(False, f"{self.what}: LibreOffice opens it and has the page {name}")
                continue
            rows = list(csv.reader(made.open(encoding="utf-8")))
            for reference, (formula, kept) in cells_with_formulas(root).items():
                if formula is None:
                    continue
                column, row = CELL.match(reference).groups()
                found = rows[int(row) - 1][columns("A", column).__len__() - 1]
                found = found if isinstance(kept, str) else float(found or "nan")
                self.x.check(same(found, kept), f"{self.what}, {name}!{reference} {formula}: LibreOffice has {found!r}, kept {kept!r}")

    def rows(self, page):
        """The values of a page, as lists."""
        rows = []
        for row in self.book.roots[page].findall("m:sheetData/m:row", NS):
            cells = cells_with_formulas(row)
            rows.append([cells[reference][1] for reference in cells])
        return rows

    def equal(self, found, wanted, what):
        self.x.check(same(found, wanted), f"{self.what}, {what}: the workbook has {found!r}, the report {wanted!r}")


def without_values(body):
    tree = ElementTree.fromstring(body)
    for cell in tree.iter("{%s}c" % NS["m"]):
        cell.attrib.pop("s", None)  # As plain numbers.
        if cell.find("m:f", NS) is not None and cell.find("m:v", NS) is not None:
            cell.remove(cell.find("m:v", NS))
            cell.attrib.pop("t", None)
    return ElementTree.tostring(tree, encoding="utf-8", xml_declaration=True)


def tenths(share):
    return DASH if share["per_mille"] is None else share["per_mille"] / 10


def compare_agents(report, page, agents, desk):
    rows = report.rows(page)
    heads, by_name = rows[0], {row[0]: row for row in rows[1:] if row and len(row) > 5}
    received, answered, talk = heads.index("Received"), heads.index("Answered"), heads.index("Talk")
    for name, line in agents + [desk]:
        row = by_name.get(name)
        if row is None:
            report.x.check(False, f"{report.what}: {name} has a line")
            continue
        tally = line["tally"]
        report.equal(row[received], tally["received"], f"{name} received")
        report.equal(row[answered], tally["answered"], f"{name} answered")
        report.equal(row[talk], tally["talk_ms"] / 86400000, f"{name} talk")
        for measure, head in (("outcome_first_level", "Outcome: First level"), ("kind_second_level", "Class: Second level"), ("holds_kept", "Holds with every contact in time")):
            report.equal(row[heads.index(head)], tally[measure], f"{name} {measure}")
        for at, kpi in enumerate(("response_rate", "without_second_level", "first_contact", "satisfaction_rate", "adherence", "rings_kept", "holds_kept"), 3):
            if "kpis" in line:
                report.equal(row[at], tenths(line["kpis"][kpi]), f"{name} {kpi}")


def check_months(x, desk, full):
    report = Report(x, desk, "en", "indicators")
    rows = {row[0]: row for row in report.rows("Indicators") if row}
    heads = rows["Month of the first ring"]
    x.check("DEMONSTRATION: invented calls · Monthly indicators" in rows, "a demonstration says that its figures are invented")
    empty = 0
    for month in report.json["months"]:
        at, total = heads.index(month["month"]), month["total"]
        empty += total["received"] == 0
        report.equal(rows["Received: the eight outcomes"][at], total["received"] or DASH, f"{month['month']} received")
        report.equal(rows["First level support"][at], total["kind_first_level"] if total["received"] else DASH, f"{month['month']} first level")
        report.equal(rows["Unanswered"][at], total["unanswered"] if total["received"] else DASH, f"{month['month']} unanswered")
    shares = [row for row in report.rows("Indicators") if row and row[0] == "% of received"]
    for row, kind in zip(shares, ("first_level", "second_level", "transferred", "outside"), strict=True):
        for month in report.json["months"]:
            report.equal(row[heads.index(month["month"])], tenths(month["indicators"][kind]), f"{month['month']} {kind}")
    x.equal(rows["Received: the eight outcomes"][-1], float(sum(month["total"]["received"] for month in report.json["months"])), "the months' total")
    x.check(report.formulas() > 4 * len(report.json["months"]), "the shares are formulas")
    if full:
        report.calculated()
    return empty


def check_agents(x, desk, full, month):
    for language in ("en", "es"):
        report = Report(x, desk, language, "kpis", "--month", month)
        x.check(report.formulas() > 50, f"{report.what}: sums and shares are formulas")
        if language == "en":
            lines = [(line["name"], line) for line in report.json["agents"]]
            compare_agents(report, "Agents", lines, ("Desk", report.json["desk"]))
            x.check(len(lines) > 2, f"{report.what}: has agents")
        if full:
            report.calculated()


def check_shift(x, desk, full, *which):
    report = Report(x, desk, "en", "shift", *which)
    rows = report.rows("Shift")
    received = next(row for row in rows if row and row[0] == "Received: the eight outcomes")
    total = report.json["total"]
    busy = total["received"] > 0
    report.equal(received[1], total["received"] if busy else DASH, "received")
    report.equal(len(report.rows("Tickets")) - 1, len(report.json["tickets"]), "tickets")
    report.equal(len(report.rows("Promises")) - 1, len(report.json["promises"]), "promises")
    halves = report.rows("Half hours")
    report.equal(halves[-1][-1], total["received"] if busy else DASH, "half hours together")
    report.equal(len(halves) - 2, len(report.json["half_hours"]), "half hours")
    if busy:
        compare_agents(report, "Agents", [(agent["name"], agent) for agent in report.json["agents"]], ("Shift", {"tally": total}))
    report.formulas()
    if full:
        report.calculated()
    return busy


class Sheets(Export):
    def leaves_text(self, *arguments):
        ended = self.run(*arguments)
        self.check(ended.returncode == DONE, f"{arguments}: {ended.stderr.decode()[:300]}")
        return ended.stdout.decode() or "{}"


def main():
    full = "--full" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        x = Sheets(sys.argv[1], folder)
        desk = pathlib.Path(folder) / "desk.db"
        x.leaves(DONE, "demo", "--calls", 10000 if full else 3000, "--seed", 9, "--until", "2026-11-13", "--database", desk)
        check_months(x, desk, full)
        check_agents(x, desk, full, "2026-11")
        day = datetime.date(2026, 11, 12)
        x.check(check_shift(x, desk, full, "--shift", "Matutino", "--day", day.isoformat()), "the shift has calls")
        x.check(not check_shift(x, desk, full, "--shift", "Matutino", "--day", "2031-01-01"), "a shift without calls is looked at too")
        old = pathlib.Path(folder) / "kept.xlsx"
        old.write_text("the old one")
        ended = x.run("report", "kpis", "--month", "nonsense", "--format", "xlsx", "--output", old, "--database", desk)
        x.check(ended.returncode == 2 and old.read_text() == "the old one", "what stood there stays when nothing is made")
    print("faults:", x.faults)
    return 1 if x.faults else 0


if __name__ == "__main__":
    sys.exit(main())
