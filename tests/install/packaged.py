#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed programs as a person on that machine uses them; run by tests/chroot/package, beside the journeys.

Usage: packaged.py first|upgraded PICTURES

first: the window is started with no word on a home without a desk and a call is registered by keyboard; a copy is made.
upgraded: the same desk opens again, is brought up to date with a copy beside it where its tables changed, has that call,
and gets a second one.
"""
import glob
import os
import subprocess
import sys

from walks import first_start, solved
from window import Failed, Window, until

HOME = os.environ["HOME"]
FOLDER = HOME + "/.local/share/auricular"
SCHEMA = HOME + "/schema-before"


class Installed(Window):
    """By the name alone, on the desk of this user, as from the menu."""

    def __init__(self, pictures):
        super().__init__("auricular", pictures)
        os.remove(self.folder + "/config/auricular/auricular.ini")
        self.database = FOLDER + "/desk.db"
        self.env = dict(self.env, HOME=HOME)
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            del self.env[name]

    def begin(self, command, env, **more):
        if command[0] == "auricular":
            command = ["auricular", "--language", "es"]
        return super().begin(command, env, **more)


def cli(*arguments):
    done = subprocess.run(["auricular-cli", *arguments], capture_output=True, text=True, timeout=120, check=False)
    if done.returncode != 0:
        raise Failed(f"auricular-cli {arguments} leaves {done.returncode}: {done.stderr}")
    return done.stdout


def schema(w):
    return (w.ask("SELECT max(version) FROM schema_version") or [0])[0]


def has_icons(w):
    """Where Qt's plug-ins for SVG are missing nothing is said and every icon is blank: the handset in the window's head."""
    w.settle()
    if not w.has_words(14, 10, 36, 30):
        raise Failed("the icons are blank")


def call(w, count, name):
    w.key("F5")
    w.at("1", name + "-ringing")
    w.key("Return")
    w.at("2")
    w.key("alt+1")
    w.at("3", name + "-which-support")
    w.key("1")
    w.at("4")
    solved(w, "correo")
    w.picture(name + "-summary")
    w.key("Return")
    w.registered(count)
    w.picture(name + "-registered")


def first(w):
    first_start(w)
    has_icons(w)
    call(w, 1, "first")
    with open(SCHEMA, "w", encoding="utf-8") as file:
        file.write(str(schema(w)))
    w.kill()
    print("check:", cli("check").strip())
    cli("backup")


def upgraded(w):
    with open(SCHEMA, encoding="utf-8") as file:
        before = int(file.read())
    copies = glob.glob(FOLDER + "/desk.v*.sqlite")
    if schema(w) > before and not copies:
        raise Failed(f"the tables went from {before} to {schema(w)} and no copy was kept")
    if schema(w) < before:
        raise Failed("the tables are older than before")
    if not glob.glob(FOLDER + "/copies/**/*.sqlite", recursive=True):
        raise Failed("the copy made before is gone")
    w.registered(1)
    has_icons(w)
    w.picture("upgraded-idle")
    call(w, 2, "upgraded")
    w.kill()
    print("check:", cli("check").strip())
    print(f"tables {before} -> {schema(w)}, copies beside the desk: {len(copies)}")


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("first", "upgraded"):
        sys.exit(__doc__)
    w = Installed(sys.argv[2])
    try:
        w.start()
        {"first": first, "upgraded": upgraded}[sys.argv[1]](w)
    except Failed as failure:
        print("packaged:", failure)
        return 1
    finally:
        w.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
