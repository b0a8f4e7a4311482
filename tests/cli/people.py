#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of people and address books brought into the directory by the command line.

Usage: people.py AURICULAR_CLI
"""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

DONE, DIFFERS, WRONG_USE = 0, 1, 2
PATIENCE_S = 1800  # Only ends what hangs.

OFFICE_LIST = """NOMBRE;TELÉFONO OFICIAL;CORREO INSTITUCIONAL;ADSCRIPCIÓN;NO. DE EMPLEADO
LIC. ANA MORA GIL;722 123 4567, ext. 4021;ana@gem.example;Catastro;17
Luis Gil;Ext: 4022;luis@gem.example;Obras;18
Iker Montes;5512345679.0;;;
Nora Paz;722 123 4567 / 123 4568;S/N;;
Vera Ríos;pregunte en recepción;;;
"""
PICTURE = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgK\r\n " * 250
CARDS = 4000  # With pictures some 76 MB: more than a list may have.


class Test:
    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = pathlib.Path(folder)
        self.desk = self.folder / "desk.db"
        self.faults = 0
        self.env = dict(os.environ, HOME=folder, LC_ALL="C.UTF-8")

    def check(self, holds, what):
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def brings(self, name, code, counts, *options):
        ended = subprocess.run([self.cli, "directory", "import", str(self.folder / name), "--create", "--database", str(self.desk), *options],
                               env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE_S)
        self.check(ended.returncode == code, f"{name} leaves {code}; left {ended.returncode}: {ended.stderr[:300]}")
        self.check(counts in ended.stdout, f"{name}: {counts}; said {ended.stdout.strip()}")
        return ended.stderr

    def asked(self, sql):
        with sqlite3.connect(self.desk) as desk:
            return desk.execute(sql).fetchall()

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8", newline="")


def office_list(test):
    test.write("office.csv", OFFICE_LIST)
    looked = test.brings("office.csv", DONE, "would be: 5 new, 0 changed, 0 unchanged, 0 bad", "--dry-run")
    said = test.brings("office.csv", DONE, "5 new, 0 changed, 0 unchanged, 0 bad")
    test.check(looked == said, "the dry run says what the import says")
    for words in (':3: taken, but extension-among-telephones', ':6: taken, but telephone-not-read', '"NO. DE EMPLEADO": 2 not taken'):
        test.check(words in said, f"{words} is told; said {said}")
    test.check(test.asked("SELECT extension FROM requester WHERE name = 'LIC. ANA MORA GIL'") == [("4021",)], "an extension is split off")
    phones = test.asked("SELECT phone FROM requester_phone p JOIN requester r ON r.id = p.requester_id WHERE name = 'Nora Paz' ORDER BY position")
    test.check(phones == [("722 123 4567",), ("722 123 4568",)], f"a second number is kept; kept {phones}")
    test.check(test.asked("SELECT count(*) FROM requester_key WHERE key = CAST('p5512345679' AS blob)") == [(1,)], "a float is the number that it was")
    test.brings("office.csv", DONE, "0 new, 0 changed, 5 unchanged, 0 bad")


def address_books(test):
    cards = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Persona Sola {n}\r\nPHOTO;ENCODING=b:{PICTURE}\r\nTEL:722{1000000 + n}\r\nEND:VCARD\r\n" for n in range(CARDS))
    test.write("cards.vcf", cards)
    said = test.brings("cards.vcf", DONE, f"{CARDS} new, 0 changed, 0 unchanged, 0 bad")
    test.check(f'"PHOTO": {CARDS} not taken' in said, "pictures are counted")
    test.write("people.ldif", "version: 1\n\ndn: cn=Eva Sol\nobjectclass: person\ncn: Eva Sol\ntelephoneNumber: +52 722 123 4569\nfax: 1\n\n")
    test.check('"fax": 1 not taken' in test.brings("people.ldif", DONE, "1 new"), "what LDIF says besides is counted")
    test.write("cut.vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana\r\n")
    test.check("card-never-ends" in test.brings("cut.vcf", DIFFERS, "1 bad"), "a card that was cut off is told")


def main():
    with tempfile.TemporaryDirectory() as folder:
        test = Test(sys.argv[1], folder)
        office_list(test)
        address_books(test)
    print(f"people: {test.faults} faults")
    return 1 if test.faults else 0


if __name__ == "__main__":
    sys.exit(main())
