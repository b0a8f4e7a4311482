#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs as a script sees them: what they print, where, and the code they leave with.

Usage: commands.py AURICULAR AURICULAR_CLI
"""
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

DONE, DIFFERS, WRONG_USE, NO_DATABASE = 0, 1, 2, 3
MONTH = "2026-10"
PATIENCE_S = 1800  # Only ends what hangs.


class Programs:
    def __init__(self, console, cli, folder):
        self.console = console
        self.cli = cli
        self.folder = pathlib.Path(folder)
        self.faults = 0
        keep = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND_", "QT_"))}
        self.env = dict(keep, HOME=folder, LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=folder)

    def run(self, *arguments, program=None, stdout=subprocess.PIPE):
        return subprocess.run([program or self.cli, *map(str, arguments)], env=self.env, stdin=subprocess.DEVNULL, stdout=stdout,
                              stderr=subprocess.PIPE, text=True, timeout=PATIENCE_S)

    def check(self, holds, what):
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def leaves(self, code, *arguments, **how):
        ended = self.run(*arguments, **how)
        self.check(ended.returncode == code, f"{arguments} leaves {code}; left {ended.returncode}: {ended.stderr.strip()[:300]}")
        return ended


def wrong_use(p):
    p.leaves(WRONG_USE)
    p.leaves(WRONG_USE, "no-such-command")
    p.leaves(WRONG_USE, "calls", "--month", "2026-13")
    for odd in (("check", "foo"), ("check", "--month", MONTH), ("calls", "--month", MONTH, "--dry-run"), ("backup", "a", "b")):
        said = p.leaves(WRONG_USE, *odd).stderr
        p.check("does not take" in said, f"{odd} says what is not understood")


def no_database(p):
    missing = p.folder / "missing.db"
    for command in (("calls", "--month", MONTH), ("check",), ("backup",)):
        said = p.leaves(NO_DATABASE, *command, "--database", missing).stderr
        p.check(str(missing) in said, f"{command} names the place")
    p.check(not missing.exists(), "nothing is made where nothing was")
    foreign = p.folder / "notes.txt"
    foreign.write_text("milk, bread\n" * 400)
    p.leaves(NO_DATABASE, "check", "--database", foreign)
    p.check(foreign.read_text() == "milk, bread\n" * 400, "a file of somebody else stays as it is")


def calls(p, desk):
    p.leaves(DONE, "demo", "--calls", 300, "--seed", 4, "--until", "2026-10-31", "--database", desk)
    listed = json.loads(p.leaves(DONE, "calls", "--month", MONTH, "--database", desk).stdout)
    table = p.leaves(DONE, "calls", "--month", MONTH, "--format", "csv", "--database", desk).stdout.splitlines()
    p.check(len(listed) > 100 and len(table) >= len(listed) + 1, "a demonstration desk has its calls in both forms")
    p.check(table[0].startswith("folio,call,"), "the columns are named")
    p.check(table[0].endswith(",desk_kind") and table[1].endswith(",demo") and all(call["desk_kind"] == "demo" for call in listed), "an invented call says that it is")
    empty = p.leaves(DONE, "calls", "--month", "1999-01", "--format", "csv", "--database", desk).stdout.splitlines()
    p.check(empty == table[:1], "a month without calls has the same columns and no row")
    with open("/dev/full", "w", encoding="utf-8") as full:
        said = p.leaves(DIFFERS, "calls", "--month", MONTH, "--database", desk, stdout=full).stderr
    p.check("could not be written" in said, "a disk without room is said")
    p.check(", 0 differ" in p.leaves(DONE, "check", "--database", desk).stdout, "what was recorded is what was played")


def reports(p, desk):
    for odd in (("report",), ("report", "week"), ("report", "shift", "--shift", "Nadie"), ("report", "shift", "--day", "31-10-2026", "--shift", "Matutino"),
                ("report", "indicators", "--from", "2026-10"), ("report", "indicators", "--from", "2026-10", "--to", "2026-09"),
                ("report", "kpis", "--month", "2026-13"), ("report", "indicators", "--format", "doc"), ("report", "shift", "--month", MONTH),
                ("report", "reviews", "--format", "pdf"), ("report", "reviews", "--shift", "Matutino")):
        p.leaves(WRONG_USE, *odd, "--database", desk)
    p.check("Matutino" in p.run("report", "shift", "--shift", "Nadie", "--database", desk).stderr, "the shifts that there are are named")
    shift = ("report", "shift", "--shift", "matutino", "--day", "2026-10-30", "--database", desk)
    printed = json.loads(p.leaves(DONE, *shift).stdout)
    p.check(printed["desk_kind"] == printed["head"]["desk_kind"] == "demo", "an invented shift says that it is")
    p.check(printed["total"]["received"] > 0 and not any(printed["differences"].values()), "the report of a shift adds up")
    empty = json.loads(p.leaves(DONE, "report", "indicators", "--month", "1999-01", "--database", desk).stdout)["months"][0]
    p.check(empty["indicators"]["first_level"]["per_mille"] is None, "a month without calls has no percentages")
    heard = p.leaves(DONE, "report", "reviews", "--month", MONTH, "--format", "csv", "--database", desk).stdout.splitlines()
    desk_line = json.loads(p.leaves(DONE, "report", "kpis", "--month", MONTH, "--format", "json", "--database", desk).stdout)["desk"]
    program = desk_line["kpis"]["adherence"]["per_mille"] / 10
    p.check(len(heard) == 2 and heard[0].startswith("agent,drawn,heard,") and heard[1] == f",0,0,0,0,0,0,0,0,0,{program},demo",
            f"a month of which nothing was heard says so, beside what the program judged of everybody: {heard[1:]}, {program}")
    table = p.leaves(DONE, "report", "indicators", "--month", "1999-01", "--format", "csv", "--database", desk).stdout.splitlines()
    p.check(len(table) == 2 and table[1].startswith("1999-01,,,,,0,"), "nor has its line, and it is there")
    p.check(table[0].endswith(",desk_kind") and table[1].endswith(",demo"), "invented figures say that they are")
    file = p.folder / "months.csv"
    file.write_text("what stood there")
    p.leaves(DONE, "report", "indicators", "--format", "csv", "--output", file, "--database", desk)
    p.check(file.read_text().startswith("month,first_level_percent,"), "a file is written")
    said = p.leaves(DIFFERS, "report", "kpis", "--output", p.folder / "no" / "such" / "folder.json", "--database", desk).stderr
    p.check("could not be written" in said, "a place that cannot be written is said")
    with open("/dev/full", "w", encoding="utf-8") as full:
        p.leaves(DIFFERS, *shift, stdout=full)


def names_and_formats(p, desk):
    """The name of a file says its format; what contradicts it is wrong use and writes nothing."""
    for kind in ("shift", "indicators", "kpis"):
        for ending, begins in (("pdf", b"%PDF-"), ("PDF", b"%PDF-"), ("xlsx", b"PK"), ("json", b"{"), ("csv", b"")):
            file = p.folder / f"{kind}.{ending}"
            p.leaves(DONE, "report", kind, "--output", file, "--database", desk)
            p.check(file.exists() and file.read_bytes().startswith(begins) and (begins or not file.read_bytes().startswith(b"{")), f"{file.name} is what its name says")
    for command in (("report", "shift", "--format", "json"), ("report", "kpis", "--format", "csv"), ("export", "calls", "--month", MONTH, "--format", "csv")):
        for name in ("wrong.pdf", "wrong.xlsx"):
            file = p.folder / name
            said = p.leaves(WRONG_USE, *command, "--output", file, "--database", desk).stderr
            p.check(name in said and not file.exists(), f"{command} into {name} contradicts itself, and is said to")
    for command in (("report", "shift"), ("export", "calls", "--month", MONTH)):
        p.leaves(WRONG_USE, *command, "--output", p.folder / "no-ending", "--database", desk)
    p.leaves(WRONG_USE, "report", "reviews", "--output", p.folder / "heard.pdf", "--database", desk)
    p.leaves(DONE, "report", "shift", "--format", "json", "--output", p.folder / "as-said", "--database", desk)
    full = p.leaves(DIFFERS, "report", "shift", "--format", "pdf", "--output", "/dev/full", "--database", desk).stderr
    p.check("disk is full" in full and "/dev/full" in full, f"a full disk is said to be full: {full}")


def secrets(p):
    """No password is printed, whatever is wrong with the address."""
    for address in ("postgresql://ana:s3cret@host:port/desk", "postgresql://ana:s3cr/et@127.0.0.1:1/desk", "postgresql://ana:s3cret@127.0.0.1:1/desk?sslpassword=s3cret",
                    "mysql://ana:s3cret@h/d", "ana:s3cret@host/desk", "host=127.0.0.1 port=1 password='s3 cret' dbname=d", "postgresql://h/d?password=s3cret&nothing=1"):
        for command in (("check",), ("calls", "--month", MONTH), ("report", "shift"), ("backup",), ("directory", "import", "/dev/null"), ("export", "calls", "--month", MONTH)):
            ended = p.run(*command, "--database", address)
            p.check(ended.returncode != DONE and ended.stderr, f"{command} does not open {address}")
            p.check("s3" not in ended.stderr + ended.stdout, f"{command} keeps the password of {address}: {ended.stderr}")


def older_rule(p):
    """Calls that stand as the program counted them when greeting into silence was no greeting are no fault; anything else is."""
    desk = p.folder / "older.db"
    scenario = pathlib.Path(__file__).parent.parent / "scenarios" / "endings-of-lost-calls.scenario"
    p.leaves(DONE, "play", scenario, "--database", desk, "--create")

    def change(*statements):
        with sqlite3.connect(desk) as base:
            for statement in statements:
                base.execute(statement)

    change("UPDATE call SET points_kept = points_kept & ~4", "UPDATE month_figure SET point2_kept = 0")
    told = p.leaves(DONE, "check", "--database", desk).stdout
    p.check(", 0 differ" in told and "2 calls stand as an older rule counted them" in told, f"calls counted by an older rule are said to be: {told}")
    # Point 1 was counted then as now; and who said nothing at all into silence greeted by neither rule.
    change("UPDATE call SET points_kept = points_kept & ~2 WHERE id = (SELECT min(id) FROM call)", "UPDATE month_figure SET point1_kept = point1_kept - 1")
    told = p.leaves(DIFFERS, "check", "--database", desk).stdout
    p.check(", 1 differ" in told and "points_kept" in told and "1 calls stand as an older rule" in told, f"what no rule counted differs: {told}")
    change("UPDATE call SET points_kept = points_kept | 4 WHERE id = (SELECT max(id) FROM call)", "UPDATE month_figure SET point2_kept = 1")
    p.check(", 2 differ" in p.leaves(DIFFERS, "check", "--database", desk).stdout, "a greeting that was not said differs")


def copies(p, desk):
    copy, back = p.folder / "copy.sqlite", p.folder / "back.db"
    p.leaves(DONE, "backup", copy, "--database", desk)
    p.leaves(DONE, "restore", copy, "--database", back)
    same = ("calls", "--month", MONTH, "--database")
    p.check(p.run(*same, desk).stdout == p.run(*same, back).stdout, "what is restored is what was copied")
    p.leaves(DONE, "check", "--database", back)
    whole = copy.read_bytes()
    before = back.read_bytes()
    for name, damaged in (("cut off", whole[:len(whole) // 2]), ("a bit flipped", whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])):
        copy.write_bytes(damaged)
        ended = p.run("restore", copy, "--database", back)
        p.check(ended.returncode != DONE and ended.stderr, f"a copy that is {name} is refused with a word")
        p.check(back.read_bytes() == before, f"a copy that is {name} touches nothing")


def manual(p):
    """The pages name every command and option of the help; groff finds nothing to say about them; bash offers what can come."""
    for program, how in ((p.cli, ("manual", "--format")), (p.console, ("--manual",))):
        help_text = p.leaves(DONE, "--help", program=program).stdout
        page = p.leaves(DONE, *how, "man", program=program).stdout
        words = [line.split() for line in help_text.splitlines() if re.match(r"  \S", line)]
        p.check(len(words) > 5, "the help has lines")
        for word in (one for line in words for one in line if one.startswith("-") or one == line[0]):
            p.check(word.rstrip(",").replace("-", "\\-") in page, f"the manual page names {word}")
        drawn = subprocess.run(["groff", "-man", "-ww", "-Tutf8", "-z"], input=page, capture_output=True, text=True, timeout=PATIENCE_S)
        p.check(drawn.returncode == 0 and not drawn.stderr, f"groff has nothing to say: {drawn.stderr.strip()[:300]}")
    completion = p.folder / "completion.bash"
    completion.write_text(p.leaves(DONE, "manual", "--format", "bash").stdout)
    for typed, offered in ((["ca"], {"calls"}), (["calls", "--fo"], {"--format"}), (["calls", "--format", ""], {"json", "csv"}),
                           (["calls", "--month", ""], set()), (["directory", "im"], {"import"}),
                           (["restore", str(completion)[:-3]], {str(completion)}), (["check", "--m"], set())):
        offers(p, completion, "auricular-cli", typed, offered)
    completion.write_text(p.leaves(DONE, "--manual", "bash", program=p.console).stdout)
    for typed, offered in ((["--pr"], {"--practice"}), (["--language", ""], {"es", "en"}), (["--practice", "--cr"], {"--create"}),
                           (["--database", str(completion)[:-3]], {str(completion)}), (["--tour", str(completion)[:-3]], set())):
        offers(p, completion, "auricular", typed, offered)


def offers(p, completion, program, typed, offered):
    script = (f'source "{completion}"; COMP_WORDS=({program} "$@"); COMP_CWORD=$#; _{program.replace("-", "_")}; '
              'for one in "${COMPREPLY[@]}"; do echo "$one"; done')
    said = subprocess.run(["bash", "-c", script, "bash", *typed], capture_output=True, text=True, timeout=PATIENCE_S)
    p.check(set(said.stdout.split("\n")) - {""} == offered and not said.stderr, f"{typed} offers {offered}: {said.stdout} {said.stderr}")


def version(p):
    """Four lines on the standard output and nothing else, with no display, and no desk is made."""
    for program, name in ((p.console, "auricular"), (p.cli, "auricular-cli")):
        ended = p.leaves(DONE, "--version", program=program)
        lines = ended.stdout.splitlines()
        p.check([line.split(" ")[0] for line in lines] == [name, "commit", "Qt", "SQLite"] and not ended.stderr,
                f"{name} says its version, commit, Qt and SQLite: {ended.stdout} {ended.stderr}")
        p.check(lines[-1] == "SQLite " + sqlite3.sqlite_version, f"the SQLite it runs with: {lines[-1]}, not {sqlite3.sqlite_version}")
        with open("/dev/full", "w", encoding="utf-8") as full:
            p.check(p.run("--version", program=program, stdout=full).returncode != DONE, f"{name}: a version that did not arrive is no success")
    p.check(not list(p.folder.rglob("desk.db")), "no desk was made")


def chosen_folder(p, desk):
    """What cron writes lies where the window of the same user keeps its copies."""
    beside = p.leaves(DONE, "backup", "--database", desk).stdout
    p.check(str(p.folder / "copies") in beside, f"without a chosen folder a copy lies beside the database: {beside}")
    chosen = p.folder / "on another disk"
    settings = p.folder / ".config" / "auricular" / "auricular.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[General]\ncopies={chosen}\n")
    said = p.leaves(DONE, "backup", "--database", desk).stdout
    p.check(str(chosen) in said, f"the folder chosen in the window is used: {said}")
    p.check(len(list(chosen.rglob("*.sqlite"))) == 1, "the copy is there")
    settings.unlink()


def console(p):
    p.check("--database" in p.leaves(DONE, "--help", program=p.console).stdout, "the help needs no display")
    for odd in (("--tour", ""), ("--language", "fr"), ("--manual", "html"), ("word",), ("--no-such-option",)):
        p.leaves(WRONG_USE, *odd, program=p.console)


def main():
    with tempfile.TemporaryDirectory() as folder:
        p = Programs(sys.argv[1], sys.argv[2], folder)
        desk = p.folder / "desk.db"
        version(p)
        wrong_use(p)
        no_database(p)
        calls(p, desk)
        reports(p, desk)
        names_and_formats(p, desk)
        secrets(p)
        older_rule(p)
        copies(p, desk)
        manual(p)
        chosen_folder(p, desk)
        console(p)
    print("faults:", p.faults)
    return 1 if p.faults else 0


if __name__ == "__main__":
    sys.exit(main())
