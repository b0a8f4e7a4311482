#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command answers a damaged desk with words: no crash, nothing silent.

Usage: damage.py AURICULAR_CLI [FLIPS]
"""
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

DONE, DIFFERS, WRONG_USE, NO_DATABASE = 0, 1, 2, 3
MONTH = "2026-10"
PATIENCE_S = 1800  # Only ends what hangs.
FEW = 40


class Desk:
    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = pathlib.Path(folder)
        self.faults = 0
        keep = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND_", "QT_", "PG"))}
        self.env = dict(keep, HOME=folder, LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=folder)
        self.whole = self.folder / "whole.db"
        self.path = self.folder / "desk.db"
        self.run("demo", "--calls", 120, "--until", "2026-10-30", "--create", "--database", self.whole)
        with sqlite3.connect(self.whole) as base:
            base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            base.execute("PRAGMA journal_mode = DELETE")

    def check(self, holds, what):
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def run(self, *arguments):
        return subprocess.run([self.cli, *map(str, arguments)], env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=PATIENCE_S)

    def fresh(self):
        for beside in self.folder.glob("desk.db*"):
            beside.unlink()
        shutil.copy(self.whole, self.path)

    def change(self, *statements):
        self.fresh()
        base = sqlite3.connect(self.path)
        base.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            base.execute(statement)
        base.commit()
        base.close()

    def commands(self):
        out = self.folder / "out"
        return (("check",), ("calls", "--month", MONTH), ("report", "shift", "--day", "2026-10-29"), ("report", "indicators"), ("report", "kpis", "--month", MONTH), ("report", "reviews", "--month", MONTH),
                ("export", "calls", "--month", MONTH, "--output", f"{out}.csv"), ("export", "calls", "--month", MONTH, "--output", f"{out}.xlsx"), ("export", "calls", "--month", MONTH, "--output", f"{out}.json"),
                ("import", "runs"), ("recount",), ("backup", self.folder / "copy.sqlite"))

    def answers(self, what):
        """Each command ends by itself, and one that fails says why."""
        for command in self.commands():
            (self.folder / "copy.sqlite").unlink(missing_ok=True)
            (self.folder / "copy.sqlite.sha256").unlink(missing_ok=True)
            ended = self.run(*command, "--database", self.path)
            self.check(ended.returncode in (DONE, DIFFERS, WRONG_USE, NO_DATABASE), f"{what}: {command} ends by itself; left {ended.returncode}: {ended.stderr[-200:]}")
            self.check(ended.returncode == DONE or ended.stderr or ended.stdout, f"{what}: {command} says what is wrong")

    def found(self, what, word):
        """The check names it."""
        ended = self.run("check", "--database", self.path)
        self.check(ended.returncode in (DIFFERS, NO_DATABASE), f"{what}: the check leaves {ended.returncode}")
        self.check(word in ended.stdout + ended.stderr, f"{what}: the check says {word!r}: {ended.stdout[-300:]} {ended.stderr[-200:]}")


def whole(d):
    d.fresh()
    ended = d.run("check", "--database", d.path)
    d.check(ended.returncode == DONE and "0 differ" in ended.stdout, f"a whole desk is found whole: {ended.stdout} {ended.stderr}")


def rows(d):
    one = "(SELECT id FROM call WHERE folio IS NOT NULL ORDER BY id LIMIT 1 OFFSET 7)"
    ticket = "(SELECT id FROM ticket ORDER BY id LIMIT 1 OFFSET 3)"
    d.change(f"DELETE FROM call_event WHERE call_id = {one}")
    d.found("a call without events", "has lost its events")
    d.answers("a call without events")
    d.change(f"DELETE FROM call_event WHERE call_id = {one} AND seq = 1")
    d.found("a call without its first event", "one after the other")
    d.answers("a call without its first event")
    d.change(f"DELETE FROM call_event WHERE call_id = {one} AND seq = (SELECT max(seq) FROM call_event WHERE call_id = {one})")
    d.found("a call without its last event", "events of")
    d.change(f"DELETE FROM call_event WHERE call_id = {one} AND seq = 3")
    d.found("a gap in events", "one after the other")
    d.change(*(f"DELETE FROM {table} WHERE call_id = {one}" for table in ("ticket_follow_up", "ticket", "requester_call", "call_event")), f"DELETE FROM call WHERE id = {one}")
    d.found("a call taken out", "folios are not there")
    d.change("DELETE FROM call WHERE folio = (SELECT max(folio) FROM call)")
    d.found("the last call taken out", "")
    d.change(f"DELETE FROM ticket_follow_up WHERE ticket_id = {ticket}", f"DELETE FROM ticket WHERE id = {ticket}")
    d.found("a ticket taken out", "a ticket that its events made is not there")
    d.change("UPDATE counter SET value = 3")
    d.found("a counter behind", "counter stood behind")
    d.check(d.run("check", "--database", d.path).returncode == DONE, "once raised it is in order")
    d.change("UPDATE call SET talk_ms = talk_ms + 1000 WHERE folio = 9")
    d.found("a column changed", "talk_ms")
    d.change("UPDATE call SET definition_set_id = 9999 WHERE folio = 9")
    d.answers("a call of no definitions")


def tables(d):
    base = sqlite3.connect(d.whole)
    names = [name for (name,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search%'")]
    base.close()
    d.check(len(names) > 15, "the desk has tables")
    for name in names:
        d.change(f"DROP TABLE {name}")
        ended = d.run("check", "--database", d.path)
        d.check(ended.returncode in (DONE, DIFFERS, NO_DATABASE) and (ended.stdout or ended.stderr), f"without {name}: {ended.returncode} {ended.stderr[-200:]}")
        for command in d.commands()[1:5]:
            ended = d.run(*command, "--database", d.path)
            d.check(ended.returncode >= 0, f"without {name}: {command} ends by itself: {ended.returncode}")


def cut_off(d):
    size = d.whole.stat().st_size
    for length in (0, 1, 99, 100, 512, 4095, 4096, size // 3, size // 2, size - 4096, size - 1):
        d.fresh()
        os.truncate(d.path, length)
        ended = d.run("check", "--database", d.path)
        d.check(ended.returncode in (DIFFERS, NO_DATABASE) and ended.stderr + ended.stdout, f"cut off at {length}: {ended.returncode} {ended.stderr[-200:]}")


def flips(d, count):
    chance = random.Random(20261130)
    whole_bytes = d.whole.read_bytes()
    for number in range(count):
        d.fresh()
        changed = bytearray(whole_bytes)
        at = chance.randrange(len(changed))
        changed[at] ^= 1 << chance.randrange(8)
        d.path.write_bytes(changed)
        if number % 10 == 0:
            d.answers(f"a bit flipped at {at}")
        else:
            ended = d.run("check", "--database", d.path)
            d.check(ended.returncode in (DONE, DIFFERS, NO_DATABASE), f"a bit flipped at {at}: {ended.returncode} {ended.stderr[-200:]}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(sys.argv[1], folder)
        whole(desk)
        rows(desk)
        tables(desk)
        cut_off(desk)
        flips(desk, int(sys.argv[2]) if len(sys.argv) > 2 else FEW)
        return 1 if desk.faults else 0


if __name__ == "__main__":
    sys.exit(main())
