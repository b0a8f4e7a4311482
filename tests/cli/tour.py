#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour plays every act and takes every picture, and a second one leaves the same pixels, whatever the machine around it.

Usage: tour.py AURICULAR AURICULAR_CLI [--full]

One set of pictures, by two tours at once: one in a long folder with accents, as somebody else, in another zone and language
and on one core alone. With --full all six sets; a picture that cannot be written is named, and is the exit code.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import commands

COMPARE = pathlib.Path(__file__).resolve().parent.parent / "support" / "compare-tours"
ODD = {"TZ": "Asia/Kolkata", "LANG": "de_DE.UTF-8", "LC_ALL": "", "LANGUAGE": "de", "HOME": "/nowhere", "USER": "somebody", "QT_SCALE_FACTOR": "2",
       "QT_FONT_DPI": "144", "QT_HASH_SEED": "0", "QT_STYLE_OVERRIDE": "Windows", "XDG_CONFIG_HOME": "/nowhere/else"}


def tours(p, sets):
    """Both at once; the second one is held to one core and is the last to be served there."""
    folders = [p.folder / "a", p.folder / "otra carpeta, con acentos y un nombre más largo" / "b"]
    core = str(min(os.sched_getaffinity(0)))
    running = []
    for folder, slow in zip(folders, ((), ("taskset", "-c", core, "nice", "-n", "19"))):
        scratch = folder / "temporary files"
        scratch.mkdir(parents=True)
        env = dict(p.env, TMPDIR=str(scratch), **(ODD if slow else {}))
        running.append(subprocess.Popen([*slow, p.console, "--tour", str(folder / "pictures"), *sets], env=env, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True))
    for folder, tour in zip(folders, running):
        told = tour.communicate(timeout=commands.PATIENCE_S)[1]
        p.check(tour.returncode == commands.DONE, f"the tour in {folder} leaves 0; left {tour.returncode}: {told[-2000:]}")
    return [folder / "pictures" for folder in folders]


def same_pixels(p, sets, least):
    a, b = tours(p, sets)
    p.check(len(list(a.glob("*.png"))) >= least, f"at least {least} pictures are taken")
    compared = subprocess.run([COMPARE, a, b], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    p.check(compared.returncode == 0, f"both tours left the same pixels:\n{compared.stdout}")
    return a


def a_difference_is_named(p, a):
    """The comparison itself: one pixel in another colour, and a picture that is not there."""
    b = p.folder / "altered"
    b.mkdir()
    pictures = sorted(a.glob("*.png"))[:3]
    for picture in pictures:
        (b / picture.name).symlink_to(picture)
    altered = b / pictures[1].name
    altered.unlink()
    subprocess.run(["convert", pictures[1], "-fill", "#010203", "-draw", "point 31,17", altered], check=True)
    compared = subprocess.run([COMPARE, a, b], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    p.check(compared.returncode == 1, "a pixel that differs is found")
    p.check(f"{altered.name}: 1 pixels, 1x1 at 31,17" in compared.stdout, f"it is named with its place:\n{compared.stdout[:400]}")
    p.check("3 pictures in both, 1 differ" in compared.stdout, "the same pixels are the same")
    p.check("only in A" in compared.stdout, "a picture that stands alone is named")


def wrong_use(p):
    p.leaves(commands.WRONG_USE, "--only", "es-light", program=p.console)
    said = p.leaves(commands.WRONG_USE, "--tour", p.folder / "none", "--only", "es-blue", program=p.console).stderr
    p.check("es-light" in said, "what a set may be called is said")


def blocked(p):
    pictures = p.folder / "pictures"
    picture = pictures / "01-first-start-es-light.png"  # A folder stands where this picture is to be.
    picture.mkdir(parents=True)
    ended = p.leaves(commands.DIFFERS, "--tour", pictures, "--only", "es-light", program=p.console)
    told = [line for line in ended.stderr.splitlines() if line.startswith("auricular:")]
    p.check(picture.name in ended.stderr, "the picture that is missing is named")
    p.check("the tour had 1 fault" in ended.stderr, f"nothing else went wrong: {told}")
    p.check(len(list(pictures.glob("*-es-light.png"))) > 20, "the other pictures are taken")


def main():
    full = "--full" in sys.argv[3:]
    with tempfile.TemporaryDirectory() as folder:
        p = commands.Programs(sys.argv[1], sys.argv[2], folder)
        wrong_use(p)
        pictures = same_pixels(p, () if full else ("--only", "es-light"), 350 if full else 55)
        a_difference_is_named(p, pictures)
        if full:
            blocked(p)
    print("faults:", p.faults)
    return 1 if p.faults else 0


if __name__ == "__main__":
    sys.exit(main())
