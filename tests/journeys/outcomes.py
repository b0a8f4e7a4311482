#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks one call of each of the eight outcomes in the real window, by keyboard alone.

Usage: outcomes.py AURICULAR AURICULAR_CLI PICTURES

Starts its own X server and window manager, sends keys, waits on what the database says, leaves a picture of every
operation in PICTURES and judges the records by `auricular-cli calls`. Exit code 1 when anything differs.
"""
import os
import subprocess
import sys

from records import recorded
from walks import answered, first_start, outside_data, solved, ticket_data, to_support, transfer_data
from window import Failed, Window, until


def first_level(w):
    w.key("F5")
    w.at("1", "10-first-level-ringing")
    w.key("Return")
    w.at("2", "11-first-level-greeting")
    w.key("alt+1")
    w.at("3", "12-first-level-which-support")
    w.key("1")
    w.at("4", "13-first-level-support")
    solved(w, "correo")
    w.picture("14-first-level-summary")
    w.key("Return")


def second_level(w):
    answered(w)
    to_support(w, 2)
    w.picture("20-second-level-data")
    ticket_data(w, "correo", "El correo no abre desde ayer", "Maria Elena Hernandez Cruz", "mhernandez@finanzas.example", "7225550148")
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
    outside_data(w, "Jorge Ortega", "Catastro", "2210", "Oscar Nava", "7225550177", "Proveedora Lerma")
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
    transfer_data(w, "Raul Mondragon", "Recursos Humanos", "Nomina", "4417")
    w.picture("41-transfer")
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
    transfer_data(w, "Raul Mondragon", "Recursos Humanos", "Nomina", "4417")
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
        found = [call["outcome"] for call in recorded(w, cli)]
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
