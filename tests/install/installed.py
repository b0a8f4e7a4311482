#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts down works from where it lies: programs, plug-in, entry of the desktop, manual pages.

usage: installed.py BUILD_FOLDER SOURCE_FOLDER

The plug-ins can be loaded and lie where the programs look for them from their own folder (ui/text/pluginfile.cpp). Without
the one for workbooks a report is still written as CSV, and as .xlsx refused with words and nothing written.
"""

import configparser
import ctypes
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

EXPECTED = (
    "bin/auricular",
    "bin/auricular-cli",
    "lib/auricular/parts/libauricular-sound.so",
    "lib/auricular/parts/libauricular-workbook.so",
    "lib/auricular/auricular-sheet",
    "share/applications/auricular.desktop",
    "share/icons/hicolor/scalable/apps/auricular.svg",
    "share/metainfo/org.example.auricular.metainfo.xml",
    "share/man/man1/auricular.1",
    "share/man/man1/auricular-cli.1",
    "share/man/es/man1/auricular.1",
    "share/man/es/man1/auricular-cli.1",
    "share/bash-completion/completions/auricular",
    "share/bash-completion/completions/auricular-cli",
)
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


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
    for action in facts.get("Actions", "").split(";")[:-1]:
        if not entry[f"Desktop Action {action}"].get("Name[es]"):
            fail(f"the action {action} has no Spanish name")
    if "MimeType" in facts:
        fail("the desktop's entry offers to open what nothing answers yet")
    run("desktop-file-validate", str(path))


def check_metainfo(path, source):
    """Whole in both languages, of the version that the sources have, and of pictures that are there."""
    run("appstreamcli", "validate", "--no-net", str(path))
    root = xml.etree.ElementTree.parse(path).getroot()
    version = re.search(r"project\(auricular VERSION ([0-9.]+)", (source / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    newest = re.search(r"^## ([0-9.]+) \(([-0-9]+)\)", (source / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    release = root.find("releases/release")
    if not release.get("version") == version == newest[1] or release.get("date") != newest[2]:
        fail(f"the newest version: {version}, the metainfo's {release.attrib}, CHANGELOG.md's {newest[0]}")
    for parent in root.iter():
        for tag in ("summary", "p", "li", "caption"):
            texts = parent.findall(tag)
            spanish = [text for text in texts if text.get(LANG) == "es"]
            if 2 * len(spanish) != len(texts):
                fail(f"a {tag} in {parent.tag} lacks its Spanish or its English")
    home = root.find("url[@type='homepage']").text
    for image in root.iter("image"):
        if not (source / image.text.removeprefix(home)).is_file():
            fail(f"the metainfo shows a picture that is not in the sources: {image.text}")


def check_manual(path, head):
    if head not in path.read_text(encoding="utf-8"):
        fail(f"{path} is of another language")
    drawn = subprocess.run(["groff", "-K", "utf8", "-man", "-ww", "-Tutf8", "-z", str(path)], capture_output=True, text=True)
    if drawn.returncode != 0 or drawn.stderr:
        fail(f"{path.name} is set with a fault: {drawn.stderr}")


def check_version(program):
    """Without a display, a home or a database; nothing but what was asked for."""
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
    done = subprocess.run([str(program), "--version"], capture_output=True, text=True, env=env)
    wanted = rf"{program.name} \d+\.\d+\.\d+\ncommit ([0-9a-f]{{12}}|unknown).*\nQt 6\.\d+\.\d+\nSQLite 3\.\d+\.\d+\n"
    if done.returncode != 0 or done.stderr or not re.fullmatch(wanted, done.stdout):
        fail(f"{program.name} --version: {done.returncode} {done.stdout} {done.stderr}")


def check_no_build_folder(prefix, build):
    for path in prefix.rglob("*"):
        if path.is_file() and str(build).encode() in subprocess.run(["readelf", "-d", str(path)], capture_output=True).stdout:
            fail(f"{path} looks for libraries in the folder it was built in")


def check_workbooks(prefix, scratch):
    cli, desk = str(prefix / "bin/auricular-cli"), str(scratch / "desk.db")
    run(cli, "demo", "--calls", "20", "--seed", "1", "--until", "2026-06-30", "--database", desk)
    report = [cli, "export", "calls", "--month", "2026-06", "--database", desk, "--output"]
    run(*report, str(scratch / "june.xlsx"))
    if not zipfile.is_zipfile(scratch / "june.xlsx"):
        fail("the workbook is none")
    (prefix / "lib/auricular/parts/libauricular-workbook.so").unlink()
    run(*report, str(scratch / "june.csv"))
    refused = subprocess.run([*report, str(scratch / "again.xlsx")], capture_output=True, text=True)
    if refused.returncode == 0 or "not installed" not in refused.stderr or (scratch / "again.xlsx").exists():
        fail(f"without its plug-in: {refused.returncode} {refused.stderr}")


def main():
    if len(sys.argv) != 3:
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
        check_metainfo(prefix / "share/metainfo/org.example.auricular.metainfo.xml", pathlib.Path(sys.argv[2]))
        for name in ("auricular", "auricular-cli"):
            check_version(prefix / "bin" / name)
            check_manual(prefix / f"share/man/man1/{name}.1", ".SH NAME")
            check_manual(prefix / f"share/man/es/man1/{name}.1", ".SH NOMBRE")
        check_no_build_folder(prefix, pathlib.Path(sys.argv[1]).resolve())
        ctypes.CDLL(str(prefix / "lib/auricular/parts/libauricular-sound.so"))
        if "/../lib/auricular/parts".encode("utf-16-le") not in (prefix / "bin/auricular").read_bytes():
            fail("the window looks for its plug-ins elsewhere")
        check_workbooks(prefix, pathlib.Path(scratch))
    print(f"installed: {len(EXPECTED)} files, they work from where they lie")


if __name__ == "__main__":
    main()
