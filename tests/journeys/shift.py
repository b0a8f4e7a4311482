#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works a whole shift in the real window, by keyboard alone: twelve matters in fifteen calls.

Usage: shift.py AURICULAR AURICULAR_CLI PICTURES [--full | es-light | en-dark | es-dark-200 | en-light-200]

Two calls are parked over the others, the program is killed in the middle of one, a caller is cut off and rings again, a
second ring is answered over a first, and one agent hands a live call over to the next. In between everything that is not
a call is looked at. Waits on what the database or the screen says, leaves a picture of every screen and judges the
records by `auricular-cli`. Walks in Spanish and light at 1280x720; with --full in English, dark and at 200 % too.
"""
import os
import sys

from aside import away, look_around, settings
from records import BRUNO, judge
from walks import WORDS, answered, first_start, outside_data, solved, ticket_data, to_support, transfer_data
from window import Failed, Window, until


def first_level_with_search(w, words):
    w.key("F5")
    w.at("1", "10-ringing")
    w.key("Return")
    w.at("2", "11-greeting")
    w.type("Se cayo la red del piso 3")
    w.changes("Return")
    w.picture("12-note")
    w.key("Escape")
    w.key("1")
    w.at("3", "13-which-support")
    w.key("1")
    w.at("4", "14-support")
    look_around(w)
    w.type(words["cabling"])
    w.key("Down")
    w.picture("14-support-search")
    w.key("Return")
    w.type("Se cambio el cable de la toma 12")
    w.picture("14-support-filled")
    w.key("alt+1")
    w.at("25", "14-support-summary")
    w.changes("alt+u")
    w.key("Return")


def second_level(w, words):
    answered(w)
    to_support(w, 2)
    w.picture("20-ticket-data")
    ticket_data(w, words["mail"], "El correo no abre desde ayer", "Maria Elena Hernandez Cruz", "mhernandez@finanzas.example", "7225550148")
    w.picture("21-ticket-data-filled")
    w.key("Return")
    w.at("8", "22-assess")
    w.key("2")
    w.changes("alt+a")
    w.fill("11", "200")
    w.changes("Return")
    w.picture("23-assess-share")
    w.key("Return", "Return")
    until("a ticket", lambda: (w.ask("SELECT count(*) FROM ticket") or [0])[0] == 1)
    w.picture("24-number")
    w.key("alt+1")
    w.at("25", "25-ticket-summary")
    w.key("Return")


def outside_promised(w, words):
    """Three numbers, nobody answers: a later call is promised."""
    answered(w)
    outside_data(w, "Jorge Ortega", "Catastro", "2210", "Oscar Nava", "7225550177", "Proveedora Lerma")
    w.picture("30-outside-data")
    w.key("Return")
    for attempt, phone in enumerate(("7225550178", "7225550179", None), 1):
        w.at("16", "31-dial" if attempt == 1 else None)
        w.changes("Return")
        w.key("2")
        w.at("19", "32-nobody-answers" if attempt == 1 else None)
        if phone:
            w.key("1")
            w.at("15", "34-next-number" if attempt == 1 else None)
            w.fill("Oscar Nava", phone, "Almacen")
            w.key("Return")
    w.key("2")
    w.at("21", "35-ask-later")
    w.key("1")
    w.at("23", "37-when")
    w.key("1")
    w.picture("38-promise")
    w.key("Return")
    until("a promise", lambda: w.ask("SELECT due_at_ms FROM call WHERE due_at_ms IS NOT NULL AND id = %d" % w.call(3)))
    w.picture("39-parked")


def outside_user_away(w, words):
    """The callee answers, the user does not: parked too."""
    answered(w)
    outside_data(w, "Elena Duarte", "Soporte Regional", "2207", "Sonia Vera", "5555550142", "Aeropuerto")
    w.key("Return")
    w.at("16")
    w.changes("Return")
    w.key("1")
    w.at("17", "40-tell-and-transfer")
    w.key("2")
    w.at("23")
    w.key("2", "Return")
    until("two promises", lambda: w.ask("SELECT count(*) FROM call WHERE due_at_ms IS NOT NULL")[0] == 2)
    w.picture("41-two-parked")


def transferred(w, words):
    answered(w)
    transfer_data(w, "Raul Mondragon", "Recursos Humanos", "Nomina", "4417")
    w.picture("45-transfer")
    w.key("1")
    w.at("25", "46-transfer-summary")
    w.key("Return")


def not_transferred(w, words):
    """Nobody takes it; the caller is helped here instead."""
    answered(w)
    transfer_data(w, "Ines Lugo", "Archivo General", "Impresiones", "4120")
    w.key("3")
    w.at("2", "47-other-help")
    to_support(w, 1)
    solved(w, words["peripherals"])
    w.key("Return")


def status(w, words):
    """By number, and the same ticket by the caller's name and e-mail."""
    answered(w)
    w.key("alt+3")
    w.at("S", "50-status-ask")
    w.type(str(w.ask("SELECT number FROM ticket")[0]))
    w.changes("Return")
    w.picture("51-status-found")
    w.changes("Return")
    until("a follow-up", lambda: w.ask("SELECT count(*) FROM ticket_follow_up")[0] == 1)
    w.picture("52-status-read")
    w.key("alt+2")
    w.at("2")
    w.key("3")
    w.at("S")
    w.type("maria elena; mhernandez@finanzas.example")
    w.changes("Return")
    w.picture("53-status-by-name")
    w.changes("Return")
    until("two follow-ups", lambda: w.ask("SELECT count(*) FROM ticket_follow_up")[0] == 2)
    w.key("alt+1")
    w.at("25")
    w.key("Return")


def killed(w, words):
    """The program dies while a telephone number is being typed; nothing of it is typed again."""
    answered(w)
    w.type("Llama desde el celular")
    w.key("Return", "Escape")
    to_support(w, 2)
    ticket_data(w, words["hosting"], "La pagina da error 500", "Ana Solis", "ana.solis@finanzas.example", "722555")
    until("the draft", lambda: w.ask("SELECT text FROM field_draft WHERE key = 'caller_phone' AND text = '722555'"))
    w.picture("56-before-the-kill")
    w.kill()
    w.open()
    w.picture("57-after-the-kill")
    w.changes("F3")
    w.picture("58-resumed")
    w.type("0161")
    w.key("Return")
    w.at("8", call=8)
    w.key("3")
    w.settle()
    w.key("4")
    w.settle()
    w.key("Return")
    until("the second ticket", lambda: w.ask("SELECT count(*) FROM ticket")[0] == 2)
    row = w.ask("SELECT requester, email, phone, detail, service FROM ticket ORDER BY id DESC")
    if row != ("Ana Solis", "ana.solis@finanzas.example", "7225550161", "La pagina da error 500", "hosting"):
        raise Failed("the killed call lost something: %r" % (row,))
    w.picture("59-its-number")
    w.key("alt+1")
    w.at("25", call=8)
    w.key("Return")


def out_of_scope(w, words):
    answered(w)
    w.key("alt+4")
    w.at("X", "60-out-of-scope")
    w.changes("Return")
    w.picture("61-number-given")
    w.key("1")
    w.at("25")
    w.key("Return")


def cut_off(w, words):
    """Lost on hold; the same person rings again and goes on where the line was lost."""
    answered(w)
    to_support(w, 1)
    w.type(words["virus"])
    w.key("Return")
    w.changes("F6")
    w.picture("62-hold-why")
    w.changes("1")
    w.picture("63-on-hold")
    w.key("F12")
    w.at("25", "64-cut-off", call=10)
    w.key("F5")
    w.at("1", "65-rings-again", call=11)
    w.key("shift+F12")
    w.registered(8)  # The second ring of the same person is a record of its own, closed at once.
    w.at("4", "66-goes-on", call=10)
    w.key("alt+1")
    w.at("25", call=10)
    w.changes("alt+u")
    w.key("Return")


def tense_and_handed_over(w, words):
    """Heated, solved, one more request; in the middle of it the next agent sits down."""
    answered(w)
    w.changes("F8")
    w.picture("67-tense")
    to_support(w, 1)
    w.type(words["network"])
    w.key("Return")
    w.key("alt+3")
    w.at("2", "68-one-more-request")
    w.changes("F8")
    w.key("ctrl+u")
    w.dialog("69-who-sits-down")
    w.key("1")
    w.back()
    until("the call handed over", lambda: w.ask("SELECT holder_id FROM call WHERE id = %d" % w.call(12))[0] == BRUNO)
    w.picture("70-handed-over")
    w.key("4")
    w.at("X")
    w.changes("Return")
    w.changes("F9")
    w.at("2", "71-yet-another-request")
    w.changes("alt+Left")
    w.at("X")
    w.key("alt+1")
    w.at("25")
    w.changes("alt+u")
    w.key("Return")


def silent(w, words):
    answered(w)
    w.key("F12")
    w.at("25", "72-how-did-it-end")
    w.key("3")
    w.picture("73-nobody-spoke")
    w.key("Return")


def second_ring(w, words):
    """A call rings while another is on the line: told why, held, answered, and gone back to."""
    answered(w)
    to_support(w, 1)
    w.key("F5")
    w.at("1", call=15)
    w.picture("74-second-ring")
    w.key("shift+F6")
    w.at("2", "75-second-answered", call=15)
    transfer_data(w, "Otilia Prado", "Tesoreria", "Pagos", "4455")
    w.key("1")
    w.at("25", call=15)
    w.key("Return")
    w.registered(12)
    w.picture("76-the-first-still-on-hold")
    w.changes("F7")
    w.picture("76-back-to-the-first")
    solved_call(w, words["peripherals"], 14)
    w.key("Return")


def solved_call(w, service, call):
    w.type(service)
    w.key("Return")
    w.key("alt+1")
    w.at("25", call=call)
    w.changes("alt+u")


def promises(w, words):
    """Both parked calls are kept: one is connected, of the other the user is still away."""
    for call, answer, last in ((3, "1", False), (4, "3", True)):
        w.changes("F3")
        if not last:
            w.picture("77-promise-resumed")
        w.key("1")
        w.at("16", call=call)
        w.changes("Return")
        w.key("1")
        w.at("17", call=call)
        w.key(answer)
        w.at("25", call=call)
        w.key("Return")
        w.registered(14 + last)


def amend(w, words):
    """A closed call is found by the caller's name; the name is put right, with a reason."""
    w.changes("ctrl+2")
    w.picture("80-call-log")
    w.changes("ctrl+k")
    w.type("raul mondragon")
    until("the person and the call", lambda: w.has_words(340, 190, 700, 220))
    w.picture("81-found")
    newest = w.record()
    w.key("Down", "Return")
    until("its record", lambda: w.record() != newest)
    w.key("alt+e")
    w.dialog("82-amend")
    w.type(words["full name"])  # A box of choices goes to what begins so.
    w.picture("83-amend-field")
    w.key("Tab")
    w.key("ctrl+a")
    w.type("Raul Mondragon Vega")
    w.key("Tab")
    w.type("Faltaba el segundo apellido")
    w.picture("84-amend-filled")
    w.key("Return")
    w.back()
    until("the amendment", lambda: w.ask("SELECT count(*) FROM call WHERE requester = 'Raul Mondragon Vega'")[0] == 1)
    w.picture("85-amended")


SHIFT = [first_level_with_search, second_level, outside_promised, outside_user_away, transferred, not_transferred, status, killed,
         out_of_scope, cut_off, tense_and_handed_over, silent, second_ring, promises]


def walk(program, cli, pictures, language="es", look="light", size=(1280, 720), scale=1):
    os.makedirs(pictures, exist_ok=True)
    w = Window(program, pictures, look, size, scale)
    try:
        w.start()
        first_start(w, english=language == "en")
        words = WORDS[language]
        settings(w)
        for part in SHIFT:
            print("walking", part.__name__, flush=True)
            part(w, words)
            if part is status:
                away(w)
        amend(w, words)
        judge(w, cli)
        return True
    except Failed as failure:
        w.screen().save(os.path.join(pictures, "failed.png"))
        print("journey:", failure, file=sys.stderr)
        return False
    finally:
        w.close()


# The name is the folder of the pictures.
DEFAULT = ("es-light", dict(language="es", look="light"))
OTHERS = [("en-dark", dict(language="en", look="dark")),
          ("es-dark-200", dict(language="es", look="dark", size=(1920, 1080), scale=2)),
          ("en-light-200", dict(language="en", look="light", size=(1920, 1080), scale=2))]


def main():
    program, cli, pictures = sys.argv[1:4]
    wanted = [DEFAULT] + (OTHERS if "--full" in sys.argv else [])
    named = [variant for variant in [DEFAULT] + OTHERS if variant[0] in sys.argv]
    done = [walk(program, cli, os.path.join(pictures, name), **how) for name, how in named or wanted]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
