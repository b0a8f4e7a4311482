#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour plays every act and takes every picture; what fails is listed and is its exit code.

Usage: tour.py AURICULAR AURICULAR_CLI
"""
import sys
import tempfile

sys.dont_write_bytecode = True
import commands


def main():
    with tempfile.TemporaryDirectory() as folder:
        p = commands.Programs(sys.argv[1], sys.argv[2], folder)
        pictures = p.folder / "pictures"
        blocked = pictures / "01-first-start-es-light.png"  # A folder stands where this picture is to be.
        blocked.mkdir(parents=True)
        ended = p.leaves(commands.DIFFERS, "--tour", pictures, program=p.console)
        told = [line for line in ended.stderr.splitlines() if line.startswith("auricular:")]
        p.check(blocked.name in ended.stderr, "the picture that is missing is named")
        p.check("the tour had 1 fault" in ended.stderr, f"nothing else went wrong: {told}")
        p.check(len(list(pictures.glob("*-en-dark.png"))) > 20, "the other pictures are taken")
    print("faults:", p.faults)
    return 1 if p.faults else 0


if __name__ == "__main__":
    sys.exit(main())
