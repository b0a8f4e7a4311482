#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window under an X server of its own, driven by keyboard alone: what all journeys share."""
import contextlib
import ctypes
import glob
import os
import select
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

from screen import Screen

PATIENCE_S = int(os.environ.get("JOURNEY_PATIENCE_S", "300"))  # Only ends a hopeless wait.
STILL_S = 0.12  # A screen is quiet when nothing changed for so long and nobody is at work.
LOOKS = {"light": 1, "dark": 2}
# By their places on the keyboard: asked for a name, xdotool presses what the keymap lists for it, and that of Debian testing
# lists Alt beside none.
FUNCTION_KEYS = {"F%d" % n: str(66 + n if n < 11 else 84 + n) for n in range(1, 13)}


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


def rest_of(pid):
    """How often each thread of a process was given the processor and left it; None while one is at work or waits for its
    turn. Twice the same: in between it had nothing to do."""
    turns = []
    for thread in glob.glob("/proc/%d/task/*/status" % pid):
        try:
            with open(thread) as file:
                lines = dict(line.split(":", 1) for line in file)
        except OSError:  # It has just ended.
            return None
        if lines["State"].split()[0] not in "SZ":
            return None
        turns.append((thread, lines["voluntary_ctxt_switches"], lines["nonvoluntary_ctxt_switches"]))
    return sorted(turns)


class Window:
    """An X server, a window manager and the console in it. The size is the screen's, in its own pixels; at scale 2 the
    window has half as many of its own."""

    def __init__(self, program, pictures, look="light", size=(1280, 720), scale=1):
        self.pictures = pictures
        self.size, self.scale = size, scale
        self.folder = tempfile.mkdtemp(prefix="auricular-journey-")
        self.database = os.path.join(self.folder, "desk.db")
        self.children = []
        read, write = os.pipe()
        # Without -noreset the server begins anew, and turns others away, whenever its last client leaves.
        xvfb = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % size, "-fbdir", self.folder, "-nolisten", "tcp"]
        self.begin(xvfb, env=None, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as number:
            self.display = ":" + number.readline().strip()
        self.env = dict(os.environ, DISPLAY=self.display, HOME=self.folder, XDG_CONFIG_HOME=self.folder + "/config",
                        XDG_DATA_HOME=self.folder + "/data", XDG_RUNTIME_DIR=self.folder, QT_QPA_PLATFORM="xcb",
                        LC_ALL="C.UTF-8", QT_LOGGING_RULES="*.debug=false", QT_SCALE_FACTOR=str(scale))
        self.program = program
        self.keep_look(look)

    def keep_look(self, look):
        """What the PC would remember of a look chosen before."""
        os.makedirs(self.folder + "/config/auricular")
        with open(self.folder + "/config/auricular/auricular.ini", "w") as file:
            file.write("[General]\nlook=%d\n" % LOOKS[look])

    def begin(self, command, env, stderr=subprocess.DEVNULL, **more):
        child = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=stderr,
                                 preexec_fn=end_with_parent, **more)
        self.children.append(child)
        return child

    def start(self, *arguments):
        # A window that asks to be shown while the window manager begins is never shown; what it starts itself, it starts
        # once it has begun.
        begun = os.path.join(self.folder, "begun")
        self.begin(["openbox", "--startup", "touch " + begun], self.env)
        until("the window manager", lambda: os.path.exists(begun))
        self.open("--create", *(arguments or ("--language", "es")))

    def open(self, *arguments):
        self.auricular = self.begin([self.program, "--database", self.database, *arguments], self.env, stderr=None)
        self.window = until("the window", lambda: self.run("xdotool", "search", "--onlyvisible", "--name", "Auricular").split()[-1:])[0]
        self.run("xdotool", "windowactivate", self.window)
        until("the focus", lambda: self.active() == self.window)
        self.place(self)

    @staticmethod
    def place(w):
        """All of the screen is the window's, whatever size it came with; a journey may look at that instead."""
        w.run("xdotool", "windowmove", w.window, "0", "0", "windowsize", w.window, str(w.size[0]), str(w.size[1]),
              "mousemove", str(w.size[0] - 1), str(w.size[1] - 1))

    def kill(self):
        """As if the power had gone: the program has no say."""
        self.auricular.kill()
        self.auricular.wait()
        until("the window gone", lambda: not self.run("xdotool", "search", "--onlyvisible", "--name", "Auricular").split())

    def active(self):
        return self.run("xdotool", "getactivewindow").strip()

    def dialog(self, picture=None):
        """Until a window of the program's own stands over the main one and has the keyboard."""
        until("a dialog", lambda: self.active() not in ("", self.window))
        if picture:
            self.picture(picture)
        self.settle()

    def back(self):
        until("the main window", lambda: self.active() == self.window)
        self.settle()

    def run(self, *command):
        try:
            return subprocess.run(command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                  timeout=PATIENCE_S).stdout
        except subprocess.TimeoutExpired as late:
            raise Failed("no answer: " + " ".join(command)) from late

    def key(self, *names):
        places = ["+".join(FUNCTION_KEYS.get(part, part) for part in name.split("+")) for name in names]
        self.run("xdotool", "key", "--clearmodifiers", *places)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "2", text)

    def fill(self, *texts):
        """From field to field; the last one keeps the focus."""
        for number, text in enumerate(texts):
            if number:
                self.key("Tab")
            self.type(text)

    def ask(self, sql):
        """The first row, or nothing where there is no such database or table yet."""
        try:
            with contextlib.closing(sqlite3.connect("file:%s?mode=ro" % self.database, timeout=PATIENCE_S, uri=True)) as connection:
                return connection.execute(sql).fetchone()
        except sqlite3.Error:
            return None

    def call(self, number=None):
        """The id of a call by its order of ringing, the newest without one."""
        row = self.ask("SELECT id FROM call ORDER BY id DESC LIMIT 1" if number is None
                       else "SELECT id FROM call ORDER BY id LIMIT 1 OFFSET %d" % (number - 1))
        return row and row[0]

    def operation(self, number=None):
        row = self.ask("SELECT operation FROM call WHERE id = %s" % (self.call(number) or 0))
        return row and row[0]

    def at(self, operation, picture=None, call=None):
        try:
            until("operation " + operation, lambda: self.operation(call) == operation)
        except Failed as failure:
            raise Failed("%s (stands at %s)" % (failure, self.operation(call))) from failure
        if picture:
            self.picture(picture)

    def registered(self, count):
        until("%d registered calls" % count,
              lambda: (self.ask("SELECT count(*) FROM call WHERE registered_at_ms IS NOT NULL") or [0])[0] == count)

    def screen(self):
        return Screen(os.path.join(self.folder, "Xvfb_screen0"))

    def picture(self, name):
        self.settle().save(os.path.join(self.pictures, name + ".png"))

    def body(self, screen):
        """What stands below the clocks and left of them."""
        return screen.rows(0, 100 * self.scale, screen.width - 304 * self.scale, screen.height - 50 * self.scale)

    def has_words(self, left, top, right, bottom):
        """Letters are smoothed: many tones where grounds and lines have a few."""
        part = self.screen().rows(*(self.scale * edge for edge in (left, top, right, bottom)))
        return len({part[i:i + 3] for i in range(0, len(part), 4)}) > 12

    def record(self):
        """The pixels of the record shown beside the call log, wherever a strip above the page pushes it."""
        return self.screen().rows(*(self.scale * edge for edge in (840, 60, 1270, 500)))

    def rest(self):
        """None while the program, the X server or the window manager has something to do: a key sent before is on its way,
        an answer is looked for, a page is painted, however slow the machine is."""
        turns = [rest_of(child.pid) for child in self.children if child.poll() is None]
        return None if None in turns else turns

    def settle(self):
        """Until nothing but the clocks moved for a moment, and nobody is at work: what was asked for is painted."""
        last = since = None

        def still():
            nonlocal last, since
            before = self.rest()
            screen = self.screen()
            now = self.body(screen)
            if now != last:
                last, since = now, time.monotonic()
            quiet = time.monotonic() - since >= STILL_S
            return screen if quiet and before and before == self.rest() else None
        return until("a quiet window", still)

    def changes(self, *keys):
        """Presses keys and waits until they are seen to have done something."""
        before = self.body(self.settle())
        self.key(*keys)
        until("something after " + " ".join(keys), lambda: self.body(self.screen()) != before)
        self.settle()

    def close(self):
        for child in reversed(self.children):
            child.kill()
            child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
