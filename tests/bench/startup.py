#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From exec to the painted window, to the window with all that stands in it, and the memory taken 5 s later: ours, a bare
window, KeePassXC, in turn.

Painted: the first pixel. Whole: the last change of the row, after which it stands still for a second; the frame of ours is
in sight before its texts are, so that this is what an agent waits for.

usage: startup.py AURICULAR BARE_WINDOW DEMO_DATABASE [ROUNDS]

A row of pixels across the screen is compared every 0.5 ms. What xdotool --sync waits for is no stopwatch.
"""

import ctypes
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT, Z_PIXMAP, ALL_PLANES = 1280, 720, 2, 0xFFFFFFFF
STEP_S = 0.0005
STILL_S = 1
PATIENCE_S = 20
LIMITS = {"bare": 1.8, "keepassxc": 0.5, "memory": 2.0}


class Screen:
    """A display of its own, and a look at one row of it."""

    class Image(ctypes.Structure):
        _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                    ("data", ctypes.c_void_p)]

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
            pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        self.name = ":" + os.read(read, 32).decode().strip()
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                     ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XGetImage.restype = ctypes.POINTER(self.Image)
        self.x.XFree.argtypes = [ctypes.c_void_p]
        self.display = self.x.XOpenDisplay(self.name.encode())
        self.root = self.x.XDefaultRootWindow(self.display)

    def row(self):
        image = self.x.XGetImage(self.display, self.root, 0, HEIGHT // 3, WIDTH, 1, ALL_PLANES, Z_PIXMAP)
        pixels = ctypes.string_at(image.contents.data, WIDTH * 4)
        self.x.XFree(image.contents.data)
        self.x.XFree(image)
        return pixels

    def close(self):
        self.server.terminate()
        self.server.wait()


def high_water_kb(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0


def start(screen, command, environment, settle_s):
    """Seconds until a pixel of the row changed, until it changed for the last time, and the high-water mark after settle_s."""
    empty = screen.row()
    begun = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    painted = None
    while painted is None and time.monotonic() - begun < PATIENCE_S:
        if screen.row() != empty:
            painted = time.monotonic() - begun
        else:
            time.sleep(STEP_S)
    whole = painted
    last = screen.row()
    while painted is not None and time.monotonic() - begun < whole + STILL_S:
        row = screen.row()
        if row != last:
            whole = time.monotonic() - begun
            last = row
        time.sleep(STEP_S)
    memory = 0
    if settle_s and painted:
        time.sleep(max(0, begun + settle_s - time.monotonic()))
        memory = high_water_kb(program.pid)
    program.send_signal(signal.SIGTERM)
    program.wait()
    while screen.row() != empty:
        time.sleep(0.01)
    if painted is None:
        sys.exit(f"startup.py: nothing painted by {command[0]}")
    return painted, whole, memory


def main(arguments):
    if len(arguments) not in (3, 4):
        sys.exit(__doc__)
    ours, bare, database = (str(pathlib.Path(name).resolve()) for name in arguments[:3])
    rounds = int(arguments[3]) if len(arguments) == 4 else 15
    home = tempfile.mkdtemp(prefix="startup-")
    screen = Screen()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "WAYLAND_"))}
    environment.update(HOME=home, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=home)
    config = pathlib.Path(home) / "keepassxc.ini"
    config.write_text("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")
    programs = {"bare": [bare], "ours": [ours, "--database", database]}
    if shutil.which("keepassxc"):
        programs["keepassxc"] = ["keepassxc", "--config", str(config)]
    times = {name: [] for name in programs}
    wholes = {name: [] for name in programs}
    memory = {}
    try:
        for name, command in programs.items():  # Once for the caches, and for the memory.
            memory[name] = start(screen, command, environment, 5)[2]
        for _ in range(rounds):
            for name, command in programs.items():
                painted, whole, _ = start(screen, command, environment, 0)
                times[name].append(painted)
                wholes[name].append(whole)
    finally:
        screen.close()
        shutil.rmtree(home, ignore_errors=True)
    median = {name: statistics.median(taken) for name, taken in times.items()}
    for name, taken in times.items():
        print(f"{name:10} painted after {median[name] * 1000:6.1f} ms (least {min(taken) * 1000:.1f}), "
              f"whole after {statistics.median(wholes[name]) * 1000:6.1f} ms, VmHWM {memory[name] / 1024:.1f} MB")
    for name in ("bare", "keepassxc"):
        if name in median:
            print(f"ours / {name}: median {median['ours'] / median[name]:.2f}, least "
                  f"{min(times['ours']) / min(times[name]):.2f} (limit {LIMITS[name]}); whole "
                  f"{statistics.median(wholes['ours']) / statistics.median(wholes[name]):.2f}")
    print(f"memory of ours / bare: {memory['ours'] / memory['bare']:.2f} (limit {LIMITS['memory']})")


if __name__ == "__main__":
    main(sys.argv[1:])
