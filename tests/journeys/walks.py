# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of calls as they are worked by keyboard, shared by the journeys. A picture is taken where a name is given."""
from window import until

WORDS = {  # What is typed differs where it is looked for in the catalogue or in the palette.
    "es": {"mail": "correo", "cabling": "red", "peripherals": "perif", "hosting": "aloja", "virus": "virus", "network": "inform",
           "full name": "Nombre"},
    "en": {"mail": "e-mail", "cabling": "network", "peripherals": "periph", "hosting": "hosting", "virus": "virus", "network": "networks",
           "full name": "Full"},
}


def first_start(w, name="Lucia Ramirez", centre="800 555 0100", english=False):
    if english:
        w.changes("shift+Tab", "space")
        w.changes("Tab")
    w.picture("00-first-start")
    w.type(name)
    w.key("Tab", "Tab", "Tab", "Tab", "Tab")  # Who resolves stays empty; organisation, unit and time zone are filled in.
    w.type(centre)
    w.key("Return")
    until("an account", lambda: (w.ask("SELECT count(*) FROM account") or [0])[0])
    w.picture("01-idle")


def answered(w):
    w.key("F5")
    w.at("1")
    w.key("Return")
    w.at("2")


def to_support(w, level):
    """From 2 to first level (4) or to second level (6)."""
    w.key("alt+1")
    w.at("3")
    w.key(str(level))
    w.at({1: "4", 2: "6"}[level])


def solved(w, service):
    """At 4: the service by some letters, then solved; who called and what solved it, nobody knows."""
    w.type(service)
    w.key("Return")
    w.key("alt+1")
    w.at("25")
    w.changes("alt+u")


def ticket_data(w, service, detail, name, email, phone, unit="Recaudacion"):
    """At 6: an incident with everything that is asked; the last field keeps the focus."""
    w.key("1")
    w.settle()
    w.type(service)
    w.key("Return")
    w.fill(detail, name, unit, email, phone)


def outside_data(w, name, unit, extension, callee, phone, place):
    """From 2 to 14: the caller is DGSEI staff; the last field keeps the focus."""
    w.key("alt+2")
    w.at("10")
    w.key("2")
    w.at("14")
    w.key("alt+1")
    w.settle()
    w.fill(name, unit, extension, callee, phone, place)


def transfer_data(w, name, unit, target, extension):
    """From 2 to 13."""
    w.key("alt+2")
    w.at("10")
    w.key("1")
    w.at("11")
    w.fill(name, unit, target, extension)
    w.key("Return")
    w.at("13")
