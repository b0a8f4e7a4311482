#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window under an X server of its own, driven by keyboard alone: what all journeys share."""
import ctypes
import os
import select
import shutil
import signal
import sqlite3
import subprocess
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


def end_with_parent():
    """A journey that is killed leaves nobody behind who holds its output open."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Window:
    def __init__(self, program, pictures):
        self.pictures = pictures
        self.folder = tempfile.mkdtemp(prefix="auricular-journey-")
        self.database = os.path.join(self.folder, "desk.db")
        self.children = []
        read, write = os.pipe()
        # Without -noreset the server begins anew, and turns others away, whenever its last client leaves.
        xvfb = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
        self.begin(xvfb, env=None, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as number:
            self.display = ":" + number.readline().strip()
        self.env = dict(os.environ, DISPLAY=self.display, HOME=self.folder, XDG_CONFIG_HOME=self.folder + "/config",
                        XDG_DATA_HOME=self.folder + "/data", XDG_RUNTIME_DIR=self.folder, QT_QPA_PLATFORM="xcb",
                        LC_ALL="C.UTF-8", QT_LOGGING_RULES="*.debug=false")
        self.program = program

    def begin(self, command, env, stderr=subprocess.DEVNULL, **more):
        child = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=stderr,
                                 preexec_fn=end_with_parent, **more)
        self.children.append(child)
        return child

    def start(self):
        # A window that asks to be shown while the window manager begins is never shown; what it starts itself, it starts
        # once it has begun.
        begun = os.path.join(self.folder, "begun")
        self.begin(["openbox", "--startup", "touch " + begun], self.env)
        until("the window manager", lambda: os.path.exists(begun))
        self.auricular = self.begin([self.program, "--database", self.database, "--create", "--language", "es"],
                                    self.env, stderr=None)
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
