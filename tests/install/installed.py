#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts down works from where it lies: programs, plug-in, entry of the desktop.

usage: installed.py BUILD_FOLDER

The plug-ins can be loaded and lie where the programs look for them from their own folder (ui/text/pluginfile.cpp). Without
the one for workbooks a report is still written as CSV, and as .xlsx refused with words and nothing written.
"""

import configparser
import ctypes
import pathlib
import subprocess
import sys
import tempfile
import zipfile

EXPECTED = (
    "bin/auricular",
    "bin/auricular-cli",
    "lib/auricular/libauricular-sound.so",
    "lib/auricular/libauricular-workbook.so",
    "lib/auricular/auricular-sheet",
    "share/applications/auricular.desktop",
    "share/icons/hicolor/scalable/apps/auricular.svg",
)


def fail(words):
    sys.exit(f"installed: {words}")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{command[0]}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def check_libraries(path):
    if "not found" in run("ldd", str(path)):
        fail(f"{path} misses a library")


def check_entry(path):
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(path, encoding="utf-8")
    facts = entry["Desktop Entry"]
    for key in ("Type", "Name", "Exec", "Icon", "Categories", "GenericName[es]", "Comment[es]"):
        if not facts.get(key):
            fail(f"the desktop's entry has no {key}")
    if facts["Exec"] != "auricular" or facts["Icon"] != "auricular":
        fail("the desktop's entry names another program or icon")


def check_workbooks(prefix, scratch):
    cli, desk = str(prefix / "bin/auricular-cli"), str(scratch / "desk.db")
    run(cli, "demo", "--calls", "20", "--seed", "1", "--until", "2026-06-30", "--database", desk)
    report = [cli, "export", "calls", "--month", "2026-06", "--database", desk, "--output"]
    run(*report, str(scratch / "june.xlsx"))
    if not zipfile.is_zipfile(scratch / "june.xlsx"):
        fail("the workbook is none")
    (prefix / "lib/auricular/libauricular-workbook.so").unlink()
    run(*report, str(scratch / "june.csv"))
    refused = subprocess.run([*report, str(scratch / "again.xlsx")], capture_output=True, text=True)
    if refused.returncode == 0 or "not installed" not in refused.stderr or (scratch / "again.xlsx").exists():
        fail(f"without its plug-in: {refused.returncode} {refused.stderr}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        prefix = pathlib.Path(scratch) / "prefix"
        run("cmake", "--install", sys.argv[1], "--prefix", str(prefix))
        for name in EXPECTED:
            if not (prefix / name).is_file():
                fail(f"{name} is not there")
        for name in EXPECTED[:4]:
            check_libraries(prefix / name)
        check_entry(prefix / "share/applications/auricular.desktop")
        run(str(prefix / "bin/auricular-cli"), "--version")
        ctypes.CDLL(str(prefix / "lib/auricular/libauricular-sound.so"))
        if "/../lib/auricular".encode("utf-16-le") not in (prefix / "bin/auricular").read_bytes():
            fail("the window looks for its plug-ins elsewhere")
        check_workbooks(prefix, pathlib.Path(scratch))
    print(f"installed: {len(EXPECTED)} files, they work from where they lie")


if __name__ == "__main__":
    main()
