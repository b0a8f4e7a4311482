#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One desk and three PCs that know other rules of its zone: who counts its months anew, who is told, and what check says.

A law has moved the clocks of Mexico City an hour ahead; the second PC knows it, the first does not, the third has its rules from
elsewhere. Their files are written here, no law changes them.

Usage: zonerules.py AURICULAR_CLI ZONE_FILES_LIBRARY
"""
import json
import os
import pathlib
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile

DONE, DIFFERS = 0, 1
CALL = """
{hour}:00 {label} rings
{hour}:05 {label} choose answered
{hour}:20 {label} choose support
{hour}:30 {label} choose first-level
{hour}:40 {label} type service = application-use
{hour}:50 {label} choose solved
{hour}:52 {label} not known
{hour}:55 {label} register
"""


def zone_file(rule, offset):
    """A zone without a past, as tzfile(5) says: two blocks without a change of clocks, then the rule of all days."""
    block = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 4) + struct.pack(">lBB", offset, 0, 0) + b"LMT\0"
    return block + block + b"\n" + rule.encode() + b"\n"


class Pc:
    """The command line on a PC with rules of its own."""

    def __init__(self, cli, library, folder, rule, hours, edition):
        self.cli, self.folder = cli, folder
        (folder / "America").mkdir(parents=True)
        (folder / "America/Mexico_City").write_bytes(zone_file(rule, hours * 3600))
        (folder / "tzdata.zi").write_text(f"# version {edition}\n")
        preloaded = folder / "zones.so"  # A list to the loader: a blank on the way to it would divide it.
        shutil.copyfile(library, preloaded)
        keep = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_"))}
        self.env = dict(keep, HOME=str(folder), LC_ALL="C.UTF-8", AURICULAR_ZONES=str(folder), LD_PRELOAD=str(preloaded),
                        ASAN_OPTIONS="verify_asan_link_order=0")

    def run(self, *arguments):
        return subprocess.run([self.cli, *map(str, arguments)], env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)


class Desk:
    def __init__(self, database):
        self.database = database
        self.faults = 0

    def check(self, holds, what):
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def months(self, pc):
        """Received by month as this PC prints it, and what it tells beside."""
        ended = pc.run("report", "indicators", "--from", "2025-02", "--to", "2025-05", "--database", self.database)
        self.check(ended.returncode == DONE, f"report leaves {ended.returncode}: {ended.stderr}")
        report = json.loads(ended.stdout)
        return {month["month"]: month["total"]["received"] for month in report["months"]}, report["rules"]["standing"], ended.stderr

    def says(self, pc, code, *words):
        ended = pc.run("check", "--database", self.database)
        self.check(ended.returncode == code, f"check leaves {code}; left {ended.returncode}: {ended.stdout}{ended.stderr}")
        for word in words:
            self.check(word in ended.stdout, f"check says {word!r}: {ended.stdout}")
        return ended.stdout

    def change(self, statement):
        base = sqlite3.connect(self.database)
        with base:
            base.execute(statement)
        base.close()


def main(cli, library):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        old = Pc(cli, library, folder / "old", "<-06>6", -6, "2025b")
        new = Pc(cli, library, folder / "new", "<-05>5", -5, "2026f")
        third = Pc(cli, library, folder / "third", "<-05>5<-04>,M4.1.0,M10.1.0", -5, "2026f")
        calls = folder / "calls.scenario"
        calls.write_text("scenario Two calls\ndate 2025-03-10\n" + CALL.format(hour="10:00", label="[A]") + "date 2025-03-31\n" + CALL.format(hour="23:30", label="[B]"))
        desk = Desk(folder / "desk.db")
        played = old.run("play", calls, "--create", "--database", desk.database)
        desk.check(played.returncode == DONE, f"the calls are played: {played.stdout}{played.stderr}")

        march = {"2025-02": 0, "2025-03": 2, "2025-04": 0, "2025-05": 0}
        april = {"2025-02": 0, "2025-03": 1, "2025-04": 1, "2025-05": 0}
        desk.check(desk.months(old)[:2] == (march, "same"), "the PC that counted them has both in March")
        desk.check("other rules" not in desk.says(old, DONE), "check has nothing to tell where they were counted")
        desk.says(new, DONE, "hold by other rules of America/Mexico_City", "kept: 2025b", "here: 2026f")
        desk.change("UPDATE month_figure SET talk_ms = talk_ms + 1")
        desk.says(new, DIFFERS, "sums of a month are not what its calls say", "hold by other rules")
        desk.check(desk.months(new) == (april, "same", ""), "newer rules count them anew")
        desk.says(new, DONE)

        for _ in range(2):
            months, standing, told = desk.months(old)
            desk.check((months, standing) == (april, "here_older"), f"older rules count nothing back: {months}, {standing}")
            desk.check("tzdata" in told and "2025b" in told and "2026f" in told, f"the older PC is told: {told}")
            desk.check(desk.months(new) == (april, "same", ""), "nobody counts to and fro")
        desk.says(old, DONE, "kept: 2026f", "here: 2025b")

        months, standing, told = desk.months(third)
        desk.check((months, standing) == (april, "not_ordered") and "recount" in told, f"nobody guesses: {months}, {standing}, {told}")
        counted = old.run("recount", "--database", desk.database)
        desk.check(counted.returncode == DONE and "2025b" in counted.stdout, f"a person says who counts: {counted.stdout}{counted.stderr}")
        desk.says(old, DONE)
        desk.check(desk.months(old)[:2] == (march, "same"), "by hand the older rules count them too")

        # A call of the old PC at the end of the month, after the new one has counted: it awaits the new one.
        desk.check(desk.months(new)[0] == april, "and the newer ones once more")
        later = folder / "later.scenario"
        later.write_text("scenario One more\ndate 2025-03-31\n" + CALL.format(hour="23:45", label="[A]"))
        desk.check(old.run("play", later, "--database", desk.database).returncode == DONE, "a call on the old PC")
        desk.says(new, DONE, "await being counted anew")
        desk.check(desk.months(new) == ({**april, "2025-04": 2}, "same", ""), "it is of April by the rules that hold")
        desk.says(new, DONE)
    print("faults:", desk.faults)
    return 1 if desk.faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
