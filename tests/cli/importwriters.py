#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One log as other programs write it (tests/fixtures/sheets): every cell that comes in is the truth, and what does not come
in is refused with words. Prints the matrix of programs and fields.

Usage: importwriters.py AURICULAR_CLI [FOLDER]
"""
import datetime
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent / "fixtures" / "sheets"
MEXICO = datetime.timezone(datetime.timedelta(hours=-6))
FIELDS = ["number", "moment", "outcome", "talk", "requester", "phone", "detail"]
OUTCOMES = {"Primer nivel": 2, "Segundo nivel": 1, "Transferida": 4}
# What their cells leave open, answered as who knows the program would. All have a duration of more than a day; SheetJS
# writes no formats into .ods.
ANSWERS = {"sheetjs-dates.xlsx": ["--clock", "desk", "--unit", "clock"], "sheetjs.ods": ["--unit", "days"]}
# Files that cannot say what they were made of, and with which words they are refused.
REFUSED = {}


def truth():
    rows = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))["rows"]
    return [(str(number), f"{day} {hour}", OUTCOMES[outcome], seconds, who, str(phone), detail.strip()) for number, day, hour, outcome, seconds, who, phone, detail in rows]


def calls(desk):
    with sqlite3.connect(desk) as database:
        rows = database.execute("SELECT c.started_at_ms, c.outcome, c.talk_ms, c.requester, c.phone, e.payload FROM call c JOIN call_event e ON e.call_id = c.id AND e.seq = 1 ORDER BY c.started_at_ms").fetchall()
    found = []
    for started, outcome, talk, who, phone, payload in rows:
        said = json.loads(payload)
        when = datetime.datetime.fromtimestamp(round(started / 1000), MEXICO).strftime("%Y-%m-%d %H:%M:%S")
        found.append((said["i"].get("n", ""), when, outcome, round(talk / 1000), who, phone, said.get("f", {}).get("detail", "")))
    return found


def main():
    cli = sys.argv[1]
    folder_of_files = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else HERE
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "LANG"))}
        env |= {"HOME": folder, "LC_ALL": "C.UTF-8", "TZ": "America/Mexico_City", "XDG_RUNTIME_DIR": folder, "TMPDIR": folder}
        files = sorted(path for path in folder_of_files.iterdir() if path.suffix in (".xlsx", ".ods", ".csv"))
        print(f"{'':26}" + "".join(f"{field:>11}" for field in FIELDS))
        for path in files:
            desk = pathlib.Path(folder) / (path.name + ".db")
            ended = subprocess.run([cli, "import", "calls", path, "--database", desk, "--create", *ANSWERS.get(path.name, ["--unit", "clock"])], env=env, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600)
            told = ended.stdout.decode()
            found = calls(desk) if desk.exists() else []
            if path.name in REFUSED:
                refused = not found and REFUSED[path.name] in told
                faults += not refused
                print(f"{path.name:26}" + ("  refused: " + REFUSED[path.name] if refused else f"  is not refused: {told[:400]}"))
                continue
            wrong = [sum(a[n] != b[n] for a, b in zip(found, truth())) + abs(len(found) - len(truth())) for n in range(len(FIELDS))]
            print(f"{path.name:26}" + "".join(f"{'ok' if count == 0 else f'{count} wrong':>11}" for count in wrong))
            if any(wrong) or ended.returncode != 0:
                faults += 1
                print(told[:600])
                for a, b in zip(found, truth()):
                    if a != b:
                        print("  found", a, "\n  truth", b)
        if not files:
            sys.exit("no files")
    if faults:
        sys.exit(f"{faults} programs")


if __name__ == "__main__":
    main()
