#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs speak Spanish and English at a terminal: each alone, by the locale, by --language before and after the command.

Usage: languages.py AURICULAR AURICULAR_CLI

Walks the help, the manual pages, every way in which a command can be misused that can be reached here, and what every command
says when it is done. What a program reads is the same in both languages.
"""
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import commands
from commands import DIFFERS, DONE, NO_DATABASE, WRONG_USE

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LOCALES = {"es": "es_MX.UTF-8", "en": "en_US.UTF-8"}
MONTH = "2026-10"
DAY = "2026-10-30"
# Words of one language that the other does not have.
WORDS = {
    "en": set("the of and is are was were not which that with without there their it its by be been nothing cannot what when where who has have this these "
              "for from to into than how whether file folder row rows call would be said says taken stays month months day days".split()),
    "es": set("el la los las de del que una un se con por sin para está están aquí nada lo su sus al cuando quien según llamada llamadas archivo fila filas "
              "y o son hay mes meses día días".split()),
}
OTHER = {"es": "en", "en": "es"}
# What is not a sentence: options and their choices, paths, what stands in quotation marks, codes, sums.
NO_SENTENCE = re.compile(r'--[\w-]+(?:[ =][\w|-]+(?: (?:or|o) [\w-]+)?)?|"[^"]*"|“[^”]*”|«[^»]*»|\(\w[\w-]*-[\w-]+\)|\S*[/{}|_\\]\S*|sha256 \S+|\S+\.(?:db|csv|json|xlsx|scenario|sqlite)\b')


def sentences(text):
    text = re.sub(r"^auricular\.\w+: .*$", "", text, flags=re.M)  # The log, for whoever keeps the machine.
    text = text.replace(str(ROOT), "")  # A folder may have words of any language.
    text = re.sub(r"(?:\bSay|\bIndique) --.*", "", text)
    while (rest := re.sub(r"\{[^{}]*\}", "", text)) != text:
        text = rest
    return re.findall(r"[^\W\d_]+", NO_SENTENCE.sub(" ", text).lower())


class Speaker(commands.Programs):
    """Every command in both languages, each on its own copy of the desk."""

    def __init__(self, console, cli, folder):
        super().__init__(console, cli, folder)
        self.env = {name: value for name, value in self.env.items() if not name.startswith("LC_") and name not in ("LANG", "LANGUAGE")}

    def speaking(self, variables, *arguments, program=None, stdout=subprocess.PIPE):
        ended = subprocess.run([program or self.cli, *map(str, arguments)], env=self.env | variables, stdin=subprocess.DEVNULL, stdout=stdout,
                               stderr=subprocess.PIPE, text=True, timeout=commands.PATIENCE_S)
        return ended

    def alone(self, language, text, what):
        """No word of the other language."""
        strange = sorted(set(sentences(text)) & WORDS[OTHER[language]])
        self.check(not strange, f"{what} speaks {language} alone; it says {strange}: {text.strip()[:400]}")
        self.check(not re.search(r"%[1-9]", text), f"{what}: every place is filled: {text.strip()[:300]}")

    def both(self, code, *arguments, program=None, reads_files=False, stdout=subprocess.PIPE):
        """Leaves with the same code in both languages, says something, and in each nothing of the other."""
        said = {}
        for language, locale in LOCALES.items():
            ended = self.speaking({"LC_ALL": locale}, *arguments, program=program, stdout=stdout)
            self.check(ended.returncode == code, f"{arguments} leaves {code} in {language}; left {ended.returncode}: {ended.stderr.strip()[:300]}")
            said[language] = (ended.stdout or "") + ended.stderr
            self.alone(language, said[language], f"{arguments}")
            self.check(said[language].strip(), f"{arguments} says something in {language}")
        self.check(said["es"] != said["en"], f"{arguments} says the same in both languages: {said['es'][:200]}")
        return said


def chosen(p):
    """Which language is spoken: LANGUAGE, LC_ALL, LC_MESSAGES, LANG in the order of gettext; --language goes before all."""
    begins = {"es": "Uso: ", "en": "Usage: "}
    for variables, language in (({}, "es"), ({"LANG": "en_US.UTF-8"}, "en"), ({"LANG": "es_MX.UTF-8"}, "es"), ({"LANG": "de_DE.UTF-8"}, "es"), ({"LANG": "C"}, "en"),
                                ({"LC_ALL": "C.UTF-8"}, "en"), ({"LC_ALL": "POSIX", "LANG": "es_MX.UTF-8"}, "en"), ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_MX.UTF-8"}, "es"),
                                ({"LC_MESSAGES": "es_MX.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"), ({"LC_ALL": "", "LANG": "en_US.UTF-8"}, "en"),
                                ({"LANGUAGE": "en", "LC_ALL": "es_MX.UTF-8"}, "en"), ({"LANGUAGE": "fr:en:es", "LANG": "es_MX.UTF-8"}, "en"), ({"LANGUAGE": "es_ES:en", "LANG": "en_US.UTF-8"}, "es"),
                                ({"LANGUAGE": "es", "LC_ALL": "C"}, "en"), ({"LANGUAGE": "fr", "LANG": "en_US.UTF-8"}, "en"), ({"LANG": "en"}, "en"), ({"LC_MESSAGES": "english"}, "es")):
        for program in (p.cli, p.console):
            said = p.speaking(variables, "--help", program=program).stdout
            p.check(said.startswith(begins[language]), f"{variables} is {language} for {pathlib.Path(program).name}: {said[:60]}")
    for language, other in OTHER.items():
        locale = {"LC_ALL": LOCALES[other], "LANGUAGE": other}
        for said in (("--language", language, "check", "foo"), ("check", "foo", "--language", language), (f"--language={language}", "check", "foo"), ("--language", language, "--nothing")):
            p.alone(language, p.speaking(locale, *said).stderr, f"{said} under {other}")
        for said in (("--language", language, "--help"), ("--help", f"--language={language}"), ("word", "--language", language)):
            ended = p.speaking(locale, *said, program=p.console)
            p.alone(language, ended.stdout + ended.stderr, f"auricular {said} under {other}")
    for odd in (("check", "--language", "fr"), ("--language", "fr", "check"), ("check", "--language")):
        p.both(WRONG_USE, *odd)


def helps(p):
    for program in (p.cli, p.console):
        p.both(DONE, "--help", program=program)
    names = [line.split()[0] for line in p.speaking({"LC_ALL": "C"}, "--help").stdout.split("Options:")[0].splitlines() if line.startswith("  ")]
    p.check(len(names) > 12, f"the help names the commands: {names}")
    for name in names:
        p.both(DONE, name, "--help")
        p.both(WRONG_USE, name, "--tour", "x")  # An option of the other program.
        if name not in ("check", "recount", "manual", "backup"):
            p.both(WRONG_USE, name)
    for how, program in ((("manual", "--format", "man"), p.cli), (("--manual", "man"), p.console)):
        pages = p.both(DONE, *how, program=program)
        for language, page in pages.items():
            drawn = subprocess.run(["groff", "-K", "utf8", "-man", "-ww", "-Tutf8", "-z"], input=page, capture_output=True, text=True, timeout=commands.PATIENCE_S)
            p.check(drawn.returncode == 0 and not drawn.stderr, f"groff has nothing to say of the page in {language}: {drawn.stderr.strip()[:300]}")
        marks = [re.findall(r"\\fB(\\-\S+?)\\fR", page) for page in pages.values()]
        p.check(marks[0] == marks[1] and len(marks[0]) > 5, "both pages name the same options in the same order")
    completion = [p.speaking({"LC_ALL": locale}, "manual", "--format", "bash").stdout for locale in LOCALES.values()]
    p.check(completion[0] == completion[1], "the completion is one")


def misused(p, desk):
    absent = p.folder / "absent.db"
    foreign = p.folder / "notes.txt"
    foreign.write_text("7 8 9\n" * 400)
    for odd in ((), ("no-such-command",), ("check", "foo"), ("check", "--month", MONTH), ("check", "--nope"), ("check", "--nope", "--neither"), ("--database",), ("check", "--create=1"),
                ("calls", "--month", "2026-13"), ("calls", "--month", MONTH, "--format", "xlsx"), ("backup", "a", "b"), ("restore", "a"), ("demo", "--calls", "0"),
                ("demo", "--calls", "5", "--until", "x", "--database", absent), ("manual", "--format", "html"), ("directory", "export", "a"), ("directory", "import", absent),
                ("report", "week"), ("report", "shift", "--shift", "Nadie"), ("report", "shift", "--day", "31-10-2026", "--shift", "Matutino"), ("report", "shift", "--day", DAY),
                ("report", "shift", "--gap", "30:00"), ("report", "shift", "--gap", "10:00", "--day", DAY), ("report", "shift", "--month", MONTH), ("report", "indicators", "--from", MONTH),
                ("report", "indicators", "--day", DAY), ("report", "kpis", "--month", "2026-13"), ("report", "kpis", "--gap", "10:00"), ("report", "kpis", "--day", DAY, "--month", MONTH),
                ("report", "reviews", "--shift", "Matutino"), ("report", "reviews", "--format", "pdf"), ("report", "reviews", "--month", "x"), ("report", "shift", "--format", "json", "--output", "a.pdf"),
                ("report", "shift", "--output", "no-ending"), ("report", "indicators", "--format", "doc"), ("export", "calls"), ("export", "people", "--month", MONTH),
                ("export", "calls", "--month", MONTH, "--output", "no-ending"), ("export", "calls", "--month", MONTH, "--format", "csv", "--output", "a.xlsx"),
                ("export", "calls", "--month", MONTH, "--format", "xlsx"), ("import", "people"), ("import", "calls", "--undo", "x"), ("import", "calls", absent)):
        p.both(WRONG_USE, *odd, *(("--database", desk) if odd and odd[0] in ("report", "export") else ()))
    for command in (("calls", "--month", MONTH), ("check",), ("recount",), ("backup",), ("report", "kpis"), ("export", "calls", "--month", MONTH), ("import", "runs"), ("accept", foreign)):
        for place in (absent, foreign, p.folder / "no" / "folder.db", "postgresql://ana@127.0.0.1:1/desk", "mysql://ana@h/d", "postgresql://ana@host:port/desk"):
            for language, locale in LOCALES.items():
                ended = p.speaking({"LC_ALL": locale}, *command, "--database", place)
                p.check(ended.returncode in (NO_DATABASE, WRONG_USE), f"{command} of {place} leaves with what it should: {ended.returncode}")
                p.alone(language, ended.stderr, f"{command} of {place}")
    p.both(NO_DATABASE, "demo", "--calls", 3, "--database", foreign)
    for odd in (("--only", "es-light"), ("--tour", ""), ("--tour", p.folder / "t", "--only", "es-blue"), ("--language", "fr"), ("--manual", "html"), ("word",), ("--no-such-option",), ("--database",)):
        p.both(WRONG_USE, *odd, program=p.console)
    with open("/dev/full", "w", encoding="utf-8") as full:
        p.both(DIFFERS, "calls", "--month", MONTH, "--database", desk, stdout=full)
        p.both(DIFFERS, "report", "kpis", "--month", MONTH, "--database", desk, stdout=full)
    for form in ("json", "csv", "pdf", "xlsx"):
        p.both(DIFFERS, "report", "kpis", "--month", MONTH, "--format", form, "--output", p.folder / "no" / f"folder.{form}", "--database", desk)
    p.both(DIFFERS, "export", "calls", "--month", MONTH, "--output", p.folder / "no" / "folder.csv", "--database", desk)
    p.both(WRONG_USE, "export", "calls", "--from", "1900-01-01", "--to", "2026-10-01", "--output", p.folder / "long.xlsx", "--database", desk)


def definitions(p, desk):
    broken = p.folder / "broken.json"
    for body in ("{", "[]", "{}", '{"kind": "protocol"}', '{"kind": "procedure", "id": 5, "edition": [], "operations": {"a": 1}, "strange": true, "title": {"es": "Uno"}}',
                 '{"kind": "catalogue", "services": [{"id": "a", "name": 3}, 4], "groups": "x"}', '{"kind": "protocol", "hold": {"from_s": "x", "by_s": -4}, "rings": {"most": 9999}}'):
        broken.write_text(body)
        p.both(DIFFERS, "check-procedure", broken)
        p.both(DIFFERS, "accept", broken, "--database", desk)
    p.both(DIFFERS, "check-procedure", p.folder / "absent.json")
    shipped = ROOT / "resources" / "procedures" / "incoming-call.json"
    p.both(DONE, "check-procedure", shipped)
    p.both(DIFFERS, "recover", broken, p.folder / "absent.rec", "--database", desk)


def scenarios(p):
    scenario = p.folder / "odd.scenario"
    for number, text in enumerate(("zone Nowhere/At-All\n", "date 30-30-30\n", "account ana\n", "person a = b\n", "hello\n", "08:00:00 rings 2\n", "date 2026-10-01\n08:00:00 dances\n",
                                   "scenario none\ndate 2026-10-01\nexpect\n    outcome first-level\n", "date 2026-10-01\n08:00:00 register\n")):
        scenario.write_text(text)
        for language, locale in LOCALES.items():
            ended = p.speaking({"LC_ALL": locale}, "play", scenario, p.folder / "absent.scenario", "--database", p.folder / f"{number}{language}.db", "--create")
            p.check(ended.returncode in (DIFFERS, WRONG_USE), f"{text!r} leaves with what it should: {ended.returncode}")
            framed = re.sub(r"(?:expected|se esperaba).*", "", ended.stdout)  # A scenario has words of its own.
            p.alone(language, framed + ended.stderr.replace(text.splitlines()[-1], ""), f"a scenario {text!r}")


def lists(p):
    people = p.folder / "people.csv"
    desk = p.folder / "people.db"
    for body, code in (("", DIFFERS), ("\0\1\2" * 50, DIFFERS), ("a,b\n1,2\n", DIFFERS), ("nombre,correo\n", DIFFERS),
                       ("nombre,correo,telefono,dgsei,signo\nAna Gil,ana,12,quizá,aries\n,x@y.mx,7225550100,no,\nLuz Paz,luz@y.mx,7225550100 y 3,,leo\n", DIFFERS),
                       ("nombre,correo\nAna Gil,ana@y.mx\n", DONE)):
        people.write_text(body)
        p.both(code, "directory", "import", people, "--dry-run", "--create", "--database", desk)
        p.both(code, "directory", "import", people, "--create", "--database", desk)


def logs(p, desk):
    log, mapping = p.folder / "log.csv", p.folder / "mapping.json"
    into = p.folder / "log.db"
    rows = ("Fecha;Hora;Resultado;Nombre;Espera;Signo\n02/03/2026;9:05;Primer nivel;Ana;a;b\n02/03/2026;9:05;Primer nivel;Ana;a;b\n31/04/2026;9:07;cosa;Beto;;\n13/03/2026;99:99;Primer nivel;;40000;\n"
            "14/03/2026;9:07;;Beto;;;;;\n15/03/2026;9:07;sin contestar;;;\n")
    heads = "a;b\n1;2\n"
    doubtful = "Fecha;Hora;Resultado;Conversación\n02/03/2026;905;Primer nivel;430\n03/03/2026;906;Primer nivel;500\n"
    for body, said, options in ((rows, "{}", ()), (rows, '{"agents": {"*": "new"}}', ("--dry-run",)), (rows, '{"columns": {"Momento": "date"}}', ()), (heads, "{}", ()), (doubtful, "{}", ()), ("", "{}", ()),
                                (rows, '{"agents": {"*": "nobody-here"}}', ()), (rows, "nothing", ()), (rows, '{"columns": {"Fecha": "x"}}', ()), (rows, '{"heads": []}', ()),
                                (rows, '{"strange": 1}', ()), (rows, '{"dates": "x"}', ()), (rows, "{}", ("--separator", "::")), (rows, "{}", ("--encoding", "utf-7")),
                                (rows, '{"agents": {"*": "new"}}', ("--rejected", p.folder / "no" / "folder.csv")), (rows, '{"agents": {"*": "new"}}', ("--rejected", p.folder / "back.csv", "--dates", "dmy", "--unit", "seconds"))):
        log.write_text(body, encoding="latin-1")
        mapping.write_text(said)
        for language, locale in LOCALES.items():
            ended = p.speaking({"LC_ALL": locale}, "import", "calls", log, "--mapping", mapping, "--create", "--database", into, *options)
            p.check(ended.returncode in (DIFFERS, WRONG_USE), f"{said} {options} leaves with what it should: {ended.returncode} {ended.stderr}")
            p.alone(language, re.sub(r"(?:A column is|Una columna es|known are|se conocen) .*", "", ended.stdout + ended.stderr).replace("Primer nivel", ""), f"a log with {said} {options} {body[:20]!r}")
    log.write_bytes(b"PK\3\4" + b"\0" * 400)
    p.both(DIFFERS, "import", "calls", log, "--database", into)
    p.both(DONE, "import", "runs", "--database", into)
    p.both(DIFFERS, "import", "calls", "--undo", "999", "--database", into)
    log.write_text(rows, encoding="latin-1")
    for language, locale in LOCALES.items():
        p.speaking({"LC_ALL": locale}, "import", "calls", log, "--mapping", mapping, "--dates", "dmy", "--unit", "seconds", "--database", into)
        with sqlite3.connect(into) as base:
            run = base.execute("SELECT max(id) FROM import_run WHERE undone_at_ms IS NULL").fetchone()[0]
        ended = p.speaking({"LC_ALL": locale}, "import", "calls", "--undo", run, "--database", into)
        p.check(ended.returncode == DONE, f"an import is taken back: {ended.stderr}")
        p.alone(language, ended.stdout, "an import taken back")


def results(p, desk):
    for command in (("check",), ("recount",)):
        p.both(DONE, *command, "--database", desk)
    for language, locale in LOCALES.items():
        copy, back = p.folder / f"copy-{language}.sqlite", p.folder / f"back-{language}.db"
        said = ""
        for command in (("demo", "--calls", 20, "--database", back), ("backup", copy, "--database", back), ("restore", copy, "--database", back), ("backup", "--database", back),
                        ("export", "calls", "--month", MONTH, "--database", desk, "--output", p.folder / f"calls-{language}.csv"),
                        ("accept", ROOT / "resources" / "procedures" / "incoming-call.json", "--database", back)):
            ended = p.speaking({"LC_ALL": locale}, *command)
            p.check(ended.returncode in (DONE, DIFFERS), f"{command} in {language}: {ended.stderr}")
            said = ended.stdout + ended.stderr
            p.alone(language, said, f"{command}")
            p.check(said, f"{command} says something")
        p.alone(language, p.speaking({"LC_ALL": locale}, "backup", copy, "--database", back).stderr, "a copy that is there")
        copy.with_suffix(".sqlite.sha256").unlink(missing_ok=True)
        p.alone(language, p.speaking({"LC_ALL": locale}, "restore", copy, "--database", back).stderr, "a copy without its sum")
        p.alone(language, p.speaking({"LC_ALL": locale}, "restore", p.folder / "absent.sqlite", "--database", back).stderr, "a copy that is not there")
        p.alone(language, p.speaking({"LC_ALL": locale}, "restore", copy, "--database", "postgresql://h/d").stderr, "a server is not restored")
        p.alone(language, p.speaking({"LC_ALL": locale}, "demo", "--calls", 5, "--database", p.folder / "people.db").stderr, "a real desk gets no invented calls")


def damaged(p, desk):
    """What a check says of a desk that was changed behind its back."""
    for statement in ("DELETE FROM ticket WHERE number IN (SELECT number FROM ticket LIMIT 2)", "UPDATE call SET talk_ms = talk_ms + 1 WHERE id IN (SELECT id FROM call WHERE folio > 0 LIMIT 2)",
                      "DELETE FROM call_event WHERE call_id = (SELECT min(id) FROM call)", "DELETE FROM call_event WHERE call_id = (SELECT max(id) FROM call) AND seq > 2",
                      "DELETE FROM call_event WHERE call_id = (SELECT max(id) FROM call) AND seq = 2", "UPDATE month_figure SET received = received + 1",
                      "UPDATE counter SET value = 1", "UPDATE counter SET value = value + 5000"):
        for language, locale in LOCALES.items():
            changed = p.folder / f"changed-{language}.db"
            with sqlite3.connect(desk) as base, sqlite3.connect(changed) as copy:
                base.backup(copy)
                copy.execute("PRAGMA foreign_keys = OFF")
                try:
                    copy.execute(statement)
                except sqlite3.IntegrityError:
                    continue
            ended = p.speaking({"LC_ALL": locale}, "check", "--database", changed)
            p.alone(language, ended.stdout + ended.stderr, f"a check after {statement}")
            changed.unlink()


def for_programs(p, desk):
    """JSON and the CSV files made for programs are the same in both languages."""
    def keys(value):
        if isinstance(value, dict):
            return {name: keys(each) for name, each in value.items()}
        return [keys(each) for each in value] if isinstance(value, list) else None

    for command in (("calls", "--month", MONTH), ("calls", "--month", MONTH, "--format", "csv"), ("export", "calls", "--month", MONTH, "--format", "json"),
                    ("report", "indicators", "--month", MONTH, "--format", "csv"), ("report", "kpis", "--month", MONTH, "--format", "csv")):
        said = [p.speaking({"LC_ALL": locale}, *command, "--database", desk).stdout for locale in LOCALES.values()]
        p.check(said[0] == said[1] and len(said[0]) > 100, f"{command} is the same in both languages")
    for kind in ("shift", "indicators", "kpis", "reviews"):
        said = [json.loads(p.speaking({"LC_ALL": locale}, "report", kind, "--database", desk).stdout) for locale in LOCALES.values()]
        p.check(keys(said[0]) == keys(said[1]), f"the report of {kind} has the same keys in both languages")
    heads = [p.speaking({"LC_ALL": "C"}, "export", "calls", "--month", MONTH, "--database", desk, *said).stdout.splitlines()[0] for said in ((), ("--language", "es"), ("--language", "en"))]
    p.check(heads[0] == heads[1] != heads[2], f"a file for people is Spanish where nothing says otherwise: {heads}")


def from_cron(p, desk):
    """A job has a home and a path, neither a locale nor a session: what went well says nothing beside its result, or it would be mailed."""
    bare = {"HOME": str(p.folder), "PATH": "/usr/bin:/bin"}
    for command in (("backup", p.folder / "cron.db"), ("check",), ("report", "indicators", "--month", MONTH, "--output", p.folder / "cron-i.pdf"),
                    ("report", "shift", "--day", DAY, "--shift", "Matutino", "--output", p.folder / "cron-s.pdf"),
                    ("export", "calls", "--month", MONTH, "--output", p.folder / "cron.xlsx"), ("calls", "--month", MONTH, "--format", "csv")):
        ended = subprocess.run([p.cli, *map(str, command), "--database", str(desk)], env=bare, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                               timeout=commands.PATIENCE_S)
        p.check(ended.returncode == DONE and not ended.stderr, f"{command} from cron says nothing beside its result; left {ended.returncode}: {ended.stderr.strip()[:300]}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        p = Speaker(sys.argv[1], sys.argv[2], folder)
        desk = p.folder / "desk.db"
        p.check(p.speaking({"LC_ALL": "C"}, "demo", "--calls", 300, "--seed", 4, "--until", "2026-10-31", "--database", desk).returncode == DONE, "a desk is made")
        from_cron(p, desk)
        chosen(p)
        helps(p)
        misused(p, desk)
        definitions(p, desk)
        scenarios(p)
        lists(p)
        logs(p, desk)
        results(p, desk)
        damaged(p, desk)
        for_programs(p, desk)
    print("faults:", p.faults)
    return 1 if p.faults else 0


if __name__ == "__main__":
    sys.exit(main())
