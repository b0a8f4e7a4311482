# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an agent looks at beside the calls, by keyboard."""
from window import until

SECTIONS = 13  # of the settings


def settings(w):
    """Every section of the settings; then the second account, by its name."""
    w.changes("ctrl+4")
    w.picture("02-settings-1")
    for section in range(2, SECTIONS + 1):
        w.changes("Down")
        w.picture("02-settings-%d" % section)
    w.changes("Home")
    w.key("Return", "Tab", "Tab")
    w.type("Bruno Salas")
    w.changes("Return")
    until("the second account", lambda: (w.ask("SELECT count(*) FROM account") or [0])[0] == 2)
    w.picture("03-second-account")
    w.changes("ctrl+1")


def look_around(w):
    """What lies over a call without touching it."""
    w.changes("ctrl+k")
    w.picture("15-palette")
    w.type("ticket")
    w.picture("15-palette-found")
    w.changes("Escape")
    w.key("F1")
    w.dialog("16-keys")
    w.key("Escape")
    w.back()
    w.changes("F4")
    w.picture("17-map")
    w.changes("F4")
    for density in ("semisenior", "senior"):
        w.changes("ctrl+g")
        w.picture("18-" + density)
    w.changes("ctrl+g")
    w.changes("ctrl+d")
    w.picture("19-manual")
    w.changes("ctrl+d")


def away(w):
    w.changes("ctrl+b")
    w.picture("54-away-why")
    w.key("1")
    until("being away", lambda: w.ask("SELECT count(*) FROM agent_state WHERE reason <> ''")[0] == 1)
    w.picture("55-away")
    w.key("ctrl+b")
    until("being back", lambda: w.ask("SELECT reason FROM agent_state ORDER BY begun_at_ms DESC, seq DESC LIMIT 1")[0] == "")
