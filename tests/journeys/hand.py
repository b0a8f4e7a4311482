#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in the hand of somebody who types: nothing but their keys moves the keyboard, nothing they typed is lost.

Usage: hand.py AURICULAR PICTURES [--full]

Each part is what somebody met at a desk, by real keys under a window manager; what was typed is read from the database.
Walks in Spanish at 1280x720; with --full in English and at 200 % too.
"""
import os
import sys

from walks import WORDS, answered, first_start, ticket_data, to_support
from window import Failed, Window, until


def draft(w, key, text):
    until("%s: %r" % (key, text), lambda: w.ask("SELECT text FROM field_draft WHERE key = '%s' AND text = '%s'" % (key, text)))


def noted(w, text):
    until("the note " + text, lambda: w.ask("SELECT 1 FROM call_event WHERE payload LIKE '%%%s%%'" % text))


def demand(what, holds):
    if not holds:
        raise Failed("it is not so: " + what)


def tickets(w):
    return (w.ask("SELECT count(*) FROM ticket") or [0])[0]


def registered(w):
    return (w.ask("SELECT count(*) FROM call WHERE registered_at_ms IS NOT NULL") or [0])[0]


def ends(w, call=None):
    """Whatever the call is at: the line is lost, and it is registered."""
    done = registered(w)
    w.key("F12")
    w.at("25", call=call)
    w.key("Escape", "Return")
    w.registered(done + 1)


def second_ring_while_typing(w, words):
    """G1: the detail is typed, another call rings, one types on."""
    answered(w)
    to_support(w, 2)
    w.key("1")
    w.settle()
    w.type(words["mail"])
    w.key("Return")
    w.type("El correo no ")
    w.key("F5")
    until("the second ring", lambda: w.operation() == "1")
    w.type("abre desde ayer ")
    w.picture("g1-typing-on")
    draft(w, "detail", "El correo no abre desde ayer ")
    w.key("ctrl+1")  # The page that is shown already.
    w.type("por la tarde")
    draft(w, "detail", "El correo no abre desde ayer por la tarde")
    demand("no ticket was made", tickets(w) == 0)
    demand("the call stands where it stood", w.operation(1) == "6")


def who_rings_has_the_card(w, words):
    """G3: the call in front ends while another one rings; then somebody on hold is left with nothing in front."""
    ends(w, call=1)
    w.picture("g3-the-ring-in-front")
    w.key("Return")
    w.at("2", call=2)
    demand("no third call began", (w.ask("SELECT count(*) FROM call"))[0] == 2)
    w.key("F5")
    w.at("1", call=3)
    w.key("shift+F6")
    w.at("2", call=3)
    ends(w, call=3)
    w.picture("g3-the-hold-in-front")
    w.changes("F7")
    demand("the hold has ended", w.operation(2) == "2")


def letters_on_the_card(w, words):
    """G4: the card has the keyboard; letters are a note, Space presses nothing."""
    w.key("Escape", "space", "space")
    w.type("quedo de mandar el oficio")
    w.picture("g4-a-note")
    draft(w, "note", "quedo de mandar el oficio")
    demand("the call stands where it stood", w.operation(2) == "2")


def note_without_enter(w, words):
    """G2: and the call is closed."""
    ends(w, call=2)
    noted(w, "quedo de mandar el oficio")


def nothing_preselected(w, words):
    """G5: urgency opens without one in hand; Alt and the left arrow take the last choice back, then the answer."""
    answered(w)
    to_support(w, 2)
    ticket_data(w, words["mail"], "El correo no abre", "Ana Mora", "ana@finanzas.example", "7225550134")
    w.key("Return")
    w.at("8", "g5-nothing-in-hand")
    w.key("Return", "space", "Return")
    w.settle()
    w.picture("g5-nothing-chosen")
    judged = "SELECT payload FROM call_event WHERE call_id = %d AND payload LIKE '%%urgency%%' ORDER BY seq DESC" % w.call()
    demand("nothing was chosen", not w.ask(judged))
    w.key("3")
    until("an urgency", lambda: w.ask(judged))
    w.key("alt+Left")
    until("no urgency again", lambda: (w.ask(judged) or [""])[0].find('""') >= 0)
    demand("the card is the same", w.operation() == "8")
    w.picture("g5-taken-back")
    w.key("alt+Left")
    w.at("6")  # 7 passes by itself, and so does the way back.
    demand("no ticket was made", tickets(w) == 0)
    ends(w)


def one_service_lit(w, words):
    """G6: letters that fit one service, and an answer."""
    answered(w)
    to_support(w, 1)
    w.type(words["virus"])
    w.settle()
    w.picture("g6-one-lit")
    w.key("alt+2")
    w.at("6")
    until("the service", lambda: w.ask("SELECT 1 FROM call_event WHERE payload LIKE '%service%' AND call_id = " + str(w.call())))
    ends(w)


def keys_from_anywhere(w, words):
    """G7: Ctrl U in a text asks who sits here, and the text stays."""
    answered(w)
    w.type("No imprime desde ayer")
    for key in ("ctrl+u", "ctrl+k", "ctrl+d", "ctrl+j", "ctrl+b", "ctrl+i"):
        w.key(key)
        w.settle()
        w.key("Escape")
        w.settle()
        if w.active() != w.window:
            w.key("Escape")
            w.back()
        w.key("F2")
        w.settle()
        if key == "ctrl+d":
            w.key("ctrl+d")
    w.key("Escape", "F2", "End")
    w.type(" o antier")
    draft(w, "note", "No imprime desde ayer o antier")
    w.picture("g7-the-note-whole")
    ends(w)
    noted(w, "No imprime desde ayer o antier")


def digits_of_the_question(w, words):
    """G11: a text, Tab to what is only offered, a digit."""
    answered(w)
    to_support(w, 1)
    w.type(words["virus"])
    w.key("Return")
    w.type("Se limpio el equipo")
    w.key("Tab", "Tab")  # Past the name, to the rating.
    w.settle()
    w.picture("g11-on-satisfaction")
    w.key("1")
    w.at("25")
    w.changes("alt+u")
    demand("nobody was rated", not w.ask("SELECT 1 FROM call_event WHERE payload LIKE '%satisfaction%' AND call_id = " + str(w.call())))
    done = registered(w)
    w.key("Return")
    w.registered(done + 1)


def search_without_hits(w, words):
    """D3: no record stays open, and its keys do nothing."""
    w.changes("ctrl+2")
    w.changes("ctrl+f")
    w.type("zzzqqq")
    w.settle()
    w.picture("d3-no-hits")
    w.key("alt+e")
    w.settle()
    demand("no dialog came", w.active() == w.window)
    w.key("Escape")
    w.changes("ctrl+1")


PARTS = [second_ring_while_typing, who_rings_has_the_card, letters_on_the_card, note_without_enter, nothing_preselected, one_service_lit,
         keys_from_anywhere, digits_of_the_question, search_without_hits]


def fits(w):
    """G9: the window as it comes, with its frame, is on the screen."""
    def inside():
        lines = w.run("xwininfo", "-id", w.window, "-frame").splitlines()
        facts = dict(line.strip().split(":", 1) for line in lines if ":" in line)
        left, top = int(facts["Absolute upper-left X"]), int(facts["Absolute upper-left Y"])
        width, height = int(facts["Width"]), int(facts["Height"])
        return left >= 0 and top >= 0 and left + width <= w.size[0] and top + height <= w.size[1]
    until("a window that fits its screen", inside)
    Window.place(w)


def walk(program, pictures, language="es", size=(1280, 720), scale=1):
    os.makedirs(pictures, exist_ok=True)
    w = Window(program, pictures, "light", size, scale)
    w.place = fits
    try:
        w.start()
        first_start(w, english=language == "en")
        for part in PARTS:
            print("walking", part.__name__, flush=True)
            part(w, WORDS[language])
        return True
    except Failed as failure:
        w.screen().save(os.path.join(pictures, "failed.png"))
        print("journey:", failure, file=sys.stderr)
        return False
    finally:
        w.close()


DEFAULT = ("es", {})
OTHERS = [("en", dict(language="en")), ("es-200", dict(size=(1920, 1080), scale=2))]


def main():
    program, pictures = sys.argv[1:3]
    wanted = [DEFAULT] + (OTHERS if "--full" in sys.argv else [])
    done = [walk(program, os.path.join(pictures, name), **how) for name, how in wanted]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
