#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks one call of each of the eight outcomes in the real window, by keyboard alone.

Usage: outcomes.py AURICULAR AURICULAR_CLI PICTURES

Starts its own X server and window manager, sends keys, waits on what the database says, leaves a picture of every
operation in PICTURES and judges the records by `auricular-cli calls`. Exit code 1 when anything differs.
"""
import json
import os
import select
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

PATIENCE_S = 20


class Failed(Exception):
    pass


def until(what, condition):
    """Waits on a state, not on a time; the deadline only ends a hopeless wait."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        select.select([], [], [], 0.02)
    raise Failed("never came: " + what)


class Window:
    def __init__(self, program, pictures):
        self.pictures = pictures
        self.folder = tempfile.mkdtemp(prefix="auricular-journey-")
        self.database = os.path.join(self.folder, "desk.db")
        self.children = []
        read, write = os.pipe()
        # Without -noreset the server begins anew, and turns others away, whenever its last client leaves.
        xvfb = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
        self.children.append(subprocess.Popen(xvfb, pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as number:
            self.display = ":" + number.readline().strip()
        self.env = dict(os.environ, DISPLAY=self.display, HOME=self.folder, XDG_CONFIG_HOME=self.folder + "/config",
                        XDG_DATA_HOME=self.folder + "/data", XDG_RUNTIME_DIR=self.folder, QT_QPA_PLATFORM="xcb",
                        LC_ALL="C.UTF-8", QT_LOGGING_RULES="*.debug=false")
        self.program = program

    def start(self):
        self.children.append(subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL))
        # A window that asks to be shown while the window manager begins is never shown.
        until("the window manager", lambda: self.run("xdotool", "get_num_desktops").strip())
        self.auricular = subprocess.Popen([self.program, "--database", self.database, "--create", "--language", "es"],
                                          env=self.env)
        self.children.append(self.auricular)
        self.window = until("the window", lambda: self.run("xdotool", "search", "--onlyvisible", "--name", "Auricular").split()[-1:])[0]
        self.run("xdotool", "windowactivate", self.window)
        until("the focus", lambda: self.run("xdotool", "getactivewindow").strip() == self.window)
        self.run("xdotool", "windowmove", self.window, "0", "0", "windowsize", self.window, "1280", "720")

    def run(self, *command):
        try:
            return subprocess.run(command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                  timeout=PATIENCE_S).stdout
        except subprocess.TimeoutExpired as late:
            raise Failed("no answer: " + " ".join(command)) from late

    def key(self, *names):
        for name in names:
            self.run("xdotool", "key", "--clearmodifiers", name)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "2", text)

    def fill(self, *texts):
        """From field to field; the last one keeps the focus."""
        for number, text in enumerate(texts):
            if number:
                self.key("Tab")
            self.type(text)

    def ask(self, sql):
        try:
            with sqlite3.connect("file:%s?mode=ro" % self.database, uri=True) as connection:
                return connection.execute(sql).fetchone()
        except sqlite3.Error:
            return None

    def operation(self):
        row = self.ask("SELECT operation FROM call ORDER BY id DESC LIMIT 1")
        return row and row[0]

    def at(self, operation, picture=None):
        until("operation %s (stands at %s)" % (operation, self.operation()), lambda: self.operation() == operation)
        if picture:
            self.picture(picture)

    def registered(self, count):
        until("%d registered calls" % count,
              lambda: (self.ask("SELECT count(*) FROM call WHERE registered_at_ms IS NOT NULL") or [0])[0] == count)

    def picture(self, name):
        self.settle()
        self.run("import", "-window", "root", os.path.join(self.pictures, name + ".png"))

    def settle(self):
        """Until two pictures in a row are the same but for the clocks: what was asked for is painted."""
        last = None

        def same():
            nonlocal last
            now = self.run("import", "-window", self.window, "-crop", "976x570+0+100", "-format", "%#", "info:")
            done = now == last
            last = now
            return done
        until("a quiet window", same)

    def close(self):
        for child in reversed(self.children):
            child.kill()
            child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def first_start(w):
    w.picture("00-first-start")
    w.fill("Lucia Ramirez", "800 555 0100")
    w.key("Return")
    until("an account", lambda: (w.ask("SELECT count(*) FROM account") or [0])[0])
    w.picture("01-idle")


def answered(w):
    w.key("F5")
    w.at("1")
    w.key("Return")
    w.at("2")


def first_level(w):
    w.key("F5")
    w.at("1", "10-first-level-ringing")
    w.key("Return")
    w.at("2", "11-first-level-greeting")
    w.key("alt+1")
    w.at("3", "12-first-level-which-support")
    w.key("1")
    w.at("4", "13-first-level-support")
    w.type("correo")
    w.key("Return")
    w.key("alt+1")
    w.at("25", "14-first-level-summary")
    w.key("Return")


def second_level(w):
    answered(w)
    w.key("alt+1")
    w.at("3")
    w.key("2")
    w.at("6", "20-second-level-data")
    w.key("1")
    w.settle()
    w.type("correo")
    w.key("Return")
    w.type("El correo no abre desde ayer")
    w.key("Tab")
    w.type("Maria Elena Hernandez Cruz")
    w.key("Tab")
    w.type("mhernandez@finanzas.example")
    w.key("Tab")
    w.type("7225550148")
    w.picture("21-second-level-data-filled")
    w.key("Return")
    w.at("8", "22-second-level-assess")
    w.key("2")
    w.settle()
    w.key("2")
    w.settle()
    w.key("Return")
    until("a ticket", lambda: (w.ask("SELECT count(*) FROM ticket") or [0])[0] == 1)
    w.picture("23-second-level-number")
    w.key("alt+1")
    w.at("25", "24-second-level-summary")
    w.key("Return")


def outside(w):
    answered(w)
    w.key("alt+2")
    w.at("10")
    w.key("2")
    w.at("14", "30-outside-data")
    w.key("alt+1")
    w.settle()
    w.fill("Jorge Ortega", "Catastro", "2210", "Oscar Nava", "7225550177", "Proveedora Lerma")
    w.picture("31-outside-data-filled")
    w.key("Return")
    w.at("16", "32-outside-dial")
    w.key("Return")
    w.settle()
    w.key("1")
    w.at("17", "33-outside-answered")
    w.key("1")
    w.at("25", "34-outside-summary")
    w.key("Return")


def transferred(w):
    answered(w)
    w.key("alt+2")
    w.at("10")
    w.key("1")
    w.at("11", "40-transfer-data")
    w.fill("Raul Mondragon", "Recursos Humanos", "Nomina", "4417")
    w.key("Return")
    w.at("13", "41-transfer")
    w.key("1")
    w.at("25", "42-transfer-summary")
    w.key("Return")


def status(w):
    answered(w)
    w.key("alt+3")
    w.at("S", "50-status-ask")
    number = w.ask("SELECT number FROM ticket")[0]
    w.type(str(number))
    w.key("Return")
    w.settle()
    w.picture("51-status-found")
    w.key("Return")
    until("a follow-up", lambda: (w.ask("SELECT count(*) FROM ticket_follow_up") or [0])[0] == 1)
    w.picture("52-status-read")
    w.key("alt+1")
    w.at("25")
    w.key("Return")


def out_of_scope(w):
    answered(w)
    w.key("alt+4")
    w.at("X", "60-out-of-scope")
    w.key("Return")
    w.settle()
    w.picture("61-out-of-scope-given")
    w.key("1")
    w.at("25")
    w.key("Return")


def dropped(w):
    answered(w)
    w.key("F12")
    w.at("25", "70-dropped-summary")
    w.key("Return")


def not_carried_out(w):
    answered(w)
    w.key("alt+2")
    w.at("10")
    w.key("1")
    w.at("11")
    w.fill("Raul Mondragon", "Recursos Humanos", "Nomina", "4417")
    w.key("Return")
    w.at("13")
    w.key("4")
    w.at("25", "80-not-carried-out-summary")
    w.key("Return")


JOURNEYS = [("first-level", first_level), ("second-level", second_level), ("outside", outside),
            ("transferred", transferred), ("status", status), ("out-of-scope", out_of_scope), ("dropped", dropped),
            ("not-carried-out", not_carried_out)]


def main():
    program, cli, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    w = Window(program, pictures)
    try:
        w.start()
        first_start(w)
        for count, (outcome, walk) in enumerate(JOURNEYS, 1):
            print("walking", outcome, flush=True)
            walk(w)
            w.registered(count)
        w.key("ctrl+2")
        w.settle()
        w.picture("90-call-log")
        month = time.strftime("%Y-%m")
        listed = subprocess.run([cli, "calls", "--month", month, "--database", w.database], stdout=subprocess.PIPE, check=True).stdout
        found = [call["outcome"] for call in reversed(json.loads(listed))]
        expected = [outcome for outcome, _ in JOURNEYS]
        print("recorded:", " ".join(found))
        subprocess.run([cli, "check", "--database", w.database], check=True)
        if found != expected:
            raise Failed("expected " + " ".join(expected))
        return 0
    except Failed as failure:
        w.run("import", "-window", "root", os.path.join(pictures, "failed.png"))
        print("journey:", failure, file=sys.stderr)
        return 1
    finally:
        w.close()


if __name__ == "__main__":
    sys.exit(main())
