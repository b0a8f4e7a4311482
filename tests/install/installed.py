#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts down works from where it lies: programs, plug-in, entry of the desktop.

usage: installed.py BUILD_FOLDER

The sound's plug-in can be loaded, and lies where the window looks for it from its own folder (ui/sound/holdtone.cpp).
"""

import configparser
import ctypes
import pathlib
import subprocess
import sys
import tempfile

EXPECTED = (
    "bin/auricular",
    "bin/auricular-cli",
    "lib/auricular/libauricular-sound.so",
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


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        prefix = pathlib.Path(scratch) / "prefix"
        run("cmake", "--install", sys.argv[1], "--prefix", str(prefix))
        for name in EXPECTED:
            if not (prefix / name).is_file():
                fail(f"{name} is not there")
        for name in EXPECTED[:3]:
            check_libraries(prefix / name)
        check_entry(prefix / "share/applications/auricular.desktop")
        run(str(prefix / "bin/auricular-cli"), "--version")
        ctypes.CDLL(str(prefix / "lib/auricular/libauricular-sound.so"))
        if "/../lib/auricular".encode("utf-16-le") not in (prefix / "bin/auricular").read_bytes():
            fail("the window looks for its plug-in elsewhere")
    print(f"installed: {len(EXPECTED)} files, they work from where they lie")


if __name__ == "__main__":
    main()
