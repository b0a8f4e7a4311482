#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What long commands take, beside another build of the program: commands.py EARLIER NOW [CALLS [ROUNDS [COMMAND…]]].

EARLIER and NOW are two auricular-cli, each where it was built. In every round both make a demonstration desk of CALLS calls,
check the one they made, and bring the same log of so many rows into a new desk, once as CSV and once as a workbook; who
begins is by the round. Printed are the medians of the clock and of the processors' work, the most memory, and NOW over
EARLIER. COMMAND: demo, check, csv, xlsx; all without one.
Exit code 1: a ratio by the clock is above its limit, or an import takes more memory.
"""
import os
import pathlib
import statistics
import sys
import tempfile
import time
import zipfile
from datetime import date

LIMITS = {"demo": 0.4, "check": 0.5, "csv": 0.5, "xlsx": 0.5}
HEADS = ["Folio", "Fecha", "Hora", "Resultado", "Duración", "Timbres", "Nombre", "Unidad", "Correo", "Detalle"]
DAY_S = 86_400
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets><sheet name="Llamadas" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATED}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{RELATED}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{RELATED}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="46" applyNumberFormat="1"/></cellXfs></styleSheet>',
}


def calls(rows):
    """A day, seconds of the day, and a length in seconds beside the words."""
    for n in range(rows):
        day = date(2010 + n // 336 % 15, 1 + n // 28 % 12, 1 + n % 28)
        yield (n + 1, day, (8 + n % 10) * 3600 + n // 7 % 60 * 60, "Primer nivel", n % 20 * 60 + n % 60, 1 + n % 6, f"Persona {n % 5000}", f"Unidad {n % 40}",
               f"p{n % 5000}@x.example", f"No abre el archivo {n}")


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.write(",".join(HEADS) + "\n")
        for folio, day, at, outcome, length, *rest in calls(rows):
            out.write(f"{folio},{day:%d/%m/%Y},{at // 3600}:{at // 60 % 60:02},{outcome},{length // 60}:{length % 60:02}," + ",".join(map(str, rest)) + "\n")


class Strings:
    def __init__(self):
        self.at = {}

    def cell(self, name, text):
        return f'<c r="{name}" t="s"><v>{self.at.setdefault(text, len(self.at))}</v></c>'

    def part(self):
        return f'<sst xmlns="{MAIN}" uniqueCount="{len(self.at)}">' + "".join(f"<si><t>{text}</t></si>" for text in self.at) + "</sst>"


def write_workbook(path, rows):
    strings = Strings()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in PARTS.items():
            book.writestr(name, part)
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            sheet.write(("<row r=\"1\">" + "".join(strings.cell(f"{chr(65 + i)}1", head) for i, head in enumerate(HEADS)) + "</row>").encode())
            for at, (folio, day, second, outcome, length, rings, *words) in enumerate(calls(rows), 2):
                numbers = [("A", 0, folio), ("B", 1, (day - date(1899, 12, 30)).days), ("C", 2, second / DAY_S), ("E", 3, length / DAY_S), ("F", 0, rings)]
                cells = [f'<c r="{letter}{at}" s="{style}"><v>{value}</v></c>' for letter, style, value in numbers]
                cells.insert(3, strings.cell(f"D{at}", outcome))
                cells += [strings.cell(f"{letter}{at}", word) for letter, word in zip("GHIJ", words)]
                sheet.write(f'<row r="{at}">{"".join(cells)}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        book.writestr("xl/sharedStrings.xml", strings.part())


class Program:
    def __init__(self, path, folder, name):
        self.path = os.path.abspath(path)
        self.folder = pathlib.Path(folder) / name
        self.folder.mkdir()
        self.env = {"HOME": str(self.folder), "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(self.folder), "TMPDIR": str(self.folder)}

    def desk(self, name):
        return self.folder / f"{name}.db"

    def forget(self, name):
        for end in ("", "-wal", "-shm"):
            pathlib.Path(f"{self.desk(name)}{end}").unlink(missing_ok=True)

    def spent(self, *arguments):
        """Seconds by the clock, seconds of work, megabytes at most."""
        output = self.folder / "said"
        files = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, str(output), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2)]
        begun = time.monotonic()
        child = os.posix_spawn(self.path, [self.path, *map(str, arguments)], self.env, file_actions=files)
        _, status, used = os.wait4(child, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{self.path} {' '.join(map(str, arguments))}: {output.read_text()[-500:]}")
        return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024

    def run(self, command, count, logs):
        """As one would by hand: into a new desk, and a check of the one made before."""
        if command == "check":
            return self.spent("check", "--database", self.desk("demo"))
        self.forget(command)
        if command == "demo":
            return self.spent("demo", "--calls", count, "--until", "2026-06-30", "--database", self.desk(command))
        return self.spent("import", "calls", logs[command], "--create", "--database", self.desk(command))


def compare(programs, commands, count, rounds, logs):
    spent = {(command, who): [] for command in commands for who in programs}
    for turn in range(rounds):
        for command in commands:
            for who in sorted(programs, reverse=turn % 2 == 0):
                if command == "check" and not programs[who].desk("demo").exists():
                    programs[who].run("demo", count, logs)
                spent[command, who].append(programs[who].run(command, count, logs))
    return spent


def told(command, spent):
    """Prints a command's line; false: above its limit."""
    middle = {who: [statistics.median(values) for values in zip(*spent[command, who])] for who in ("earlier", "now")}
    clock, work, memory = (now / earlier for now, earlier in zip(middle["now"], middle["earlier"]))
    print(f"{command:5}: earlier {middle['earlier'][0]:.2f} s, {middle['earlier'][1]:.2f} s of work, {middle['earlier'][2]:.0f} MB; "
          f"now {middle['now'][0]:.2f} s, {middle['now'][1]:.2f} s of work, {middle['now'][2]:.0f} MB; "
          f"ratio {clock:.3f} (limit {LIMITS[command]}), of work {work:.3f}, of memory {memory:.2f}", flush=True)
    return clock <= LIMITS[command] and (command not in ("csv", "xlsx") or memory <= 1)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    commands = sys.argv[5:] or list(LIMITS)
    with tempfile.TemporaryDirectory() as folder:
        logs = {"csv": f"{folder}/log.csv", "xlsx": f"{folder}/log.xlsx"}
        write_csv(logs["csv"], count)
        write_workbook(logs["xlsx"], count)
        programs = {"earlier": Program(sys.argv[1], folder, "earlier"), "now": Program(sys.argv[2], folder, "now")}
        spent = compare(programs, commands, count, rounds, logs)
    kept = [told(command, spent) for command in commands]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
