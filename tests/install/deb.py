#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The .deb that CPack makes of a build: what it holds, what it depends on, what lintian says; packed twice it is the same.

usage: deb.py BUILD_FOLDER SOURCE_FOLDER

That two builds in two folders give the same programs is proven apart (tests/install/reproducible), since it builds twice.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

HELD = (
    "usr/bin/auricular",
    "usr/bin/auricular-cli",
    "usr/lib/auricular/auricular-sheet",
    "usr/lib/auricular/parts/libauricular-sound.so",
    "usr/lib/auricular/parts/libauricular-workbook.so",
    "usr/share/applications/auricular.desktop",
    "usr/share/bash-completion/completions/auricular",
    "usr/share/bash-completion/completions/auricular-cli",
    "usr/share/doc/auricular/changelog.Debian.gz",
    "usr/share/doc/auricular/changelog.gz",
    "usr/share/doc/auricular/copyright",
    "usr/share/icons/hicolor/scalable/apps/auricular.svg",
    "usr/share/man/es/man1/auricular-cli.1.gz",
    "usr/share/man/es/man1/auricular.1.gz",
    "usr/share/man/man1/auricular-cli.1.gz",
    "usr/share/man/man1/auricular.1.gz",
    "usr/share/metainfo/org.example.auricular.metainfo.xml",
)
LINKED = ("libc6", "libqt6core6", "libqt6gui6", "libqt6keychain1", "libqt6multimedia6", "libqt6sql6", "libqt6widgets6", "libsqlite3-0", "libxlsxwriter")


def fail(words):
    sys.exit(f"deb: {words}")


def run(*command, **how):
    done = subprocess.run(command, capture_output=True, text=True, **how)
    if done.returncode != 0:
        fail(f"{command[0]}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def packed(build, folder):
    env = dict(os.environ, SOURCE_DATE_EPOCH="1790000000", LC_ALL="C.UTF-8", TZ="UTC")
    run("cpack", "--config", f"{build}/CPackConfig.cmake", "-G", "DEB", "-B", folder, env=env, umask=0o022)
    return next(pathlib.Path(folder).glob("*.deb"))


def check_files(deb):
    lines = [line.split(None, 5) for line in run("dpkg-deb", "-c", str(deb)).splitlines()]
    held = sorted(line[5][2:] for line in lines if not line[5].endswith("/"))
    if held != sorted(HELD):
        fail(f"too much or too little: {sorted(set(held) ^ set(HELD))}")
    for mode, owner, _, _, _, name in lines:
        wanted = "drwxr-xr-x" if name.endswith("/") else "-rwxr-xr-x" if "/bin/" in name or name.endswith("-sheet") else "-rw-r--r--"
        if mode != wanted or owner != "root/root":
            fail(f"{name} is {mode} of {owner}")


def names(deb, field):
    return {re.split(r"[ (]", one.strip())[0] for one in run("dpkg-deb", "-f", str(deb), field).split(",")}


def check_scripts(deb):
    """What files bring about (icons, the menu) is done by triggers of other packages."""
    with tempfile.TemporaryDirectory() as control:
        run("dpkg-deb", "-e", str(deb), control)
        found = sorted(path.name for path in pathlib.Path(control).iterdir())
    if found != ["control", "md5sums"]:
        fail(f"control files: {found}")


def check_relations(deb, source):
    depends, recommends = names(deb, "Depends"), names(deb, "Recommends")
    loaded = set(run(str(source / "installer/needs"), "run").split())
    if recommends != {"libqt6sql6-psql", "libsecret-1-0", "postgresql-client"}:
        fail(f"recommends {recommends}")
    if loaded - depends - recommends:
        fail(f"what is loaded by name is not in Depends: {loaded - depends - recommends}")
    for name in LINKED:
        if not any(one.startswith(name) for one in depends):
            fail(f"what is linked is not in Depends: {name} in {sorted(depends)}")
    if recommends & depends:
        fail("a server's driver is forced on a desk in a file")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        first, second = (packed(sys.argv[1], f"{scratch}/{name}") for name in ("first", "the second folder"))
        if first.read_bytes() != second.read_bytes():
            fail("packed twice, the packages differ")
        check_files(first)
        check_scripts(first)
        check_relations(first, pathlib.Path(sys.argv[2]))
        said = run("lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", str(first))
        print(said, end="")
    print(f"deb: {len(HELD)} files, lintian has nothing to say that has no reason")


if __name__ == "__main__":
    main()
