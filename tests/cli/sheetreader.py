#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader of workbooks alone: what it takes of good ones however they were written, and that it refuses those that are
not whole, lie about themselves or were made to harm.

Usage: sheetreader.py AURICULAR_SHEET
"""
import io
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import zipfile

UNREADABLE, ENCRYPTED, OLD_FORMAT, DAMAGED, TOO_LARGE, OTHER_FORM, NO_ROOM, BINARY_FORM = range(10, 18)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SHEET = "xl/worksheets/sheet1.xml"
TEXTS = "xl/sharedStrings.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def relations(*all_of):
    return HEAD + f'<Relationships xmlns="{PACKAGE}">' + "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in all_of) + "</Relationships>"


def sheet_of(rows, main=MAIN):
    return f'{HEAD}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'


def parts_of(rows='<row r="1"><c r="A1" t="inlineStr"><is><t>Fecha</t></is></c><c r="B1"><v>1.5</v></c></row>', texts=None, main=MAIN, office=OFFICE):
    """The parts of a workbook as small as one can be, by their names."""
    book = [("r1", f"{office}/worksheet", "worksheets/sheet1.xml")] + ([("r2", f"{office}/sharedStrings", "sharedStrings.xml")] if texts is not None else [])
    parts = {
        "_rels/.rels": relations(("r1", f"{office}/officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(*book),
        SHEET: sheet_of(rows, main),
    }
    if texts is not None:
        parts[TEXTS] = f'{HEAD}<sst xmlns="{main}">{texts}</sst>'
    return parts


ONE_ROW = '0,1,"Fecha",1.5\n'


class Unseekable(io.RawIOBase):
    """What streams are written to: sizes come after the parts."""

    def __init__(self):
        self.taken = bytearray()

    def writable(self):
        return True

    def write(self, more):
        self.taken += more
        return len(more)


def packed(parts, method=zipfile.ZIP_DEFLATED, streamed=False):
    to = Unseekable() if streamed else io.BytesIO()
    with zipfile.ZipFile(to, "w", method) as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return bytes(to.taken) if streamed else to.getvalue()


def directory_places(archive):
    """Where the directory's entries begin, by the names of their parts."""
    places = {}
    at = archive.index(b"PK\x01\x02")
    while archive[at:at + 4] == b"PK\x01\x02":
        name, extra, comment = struct.unpack_from("<HHH", archive, at + 28)
        places[archive[at + 46:at + 46 + name].decode()] = at
        at += 46 + name + extra + comment
    return places


def with_entry(archive, name, form, offset, value, local_offset=None):
    """The archive with a field of a part's entry changed, in the directory and where \a local_offset says in its own head."""
    changed = bytearray(archive)
    at = directory_places(archive)[name]
    struct.pack_into(form, changed, at + offset, value)
    if local_offset is not None:
        struct.pack_into(form, changed, struct.unpack_from("<I", archive, at + 42)[0] + local_offset, value)
    return bytes(changed)


def as_zip64(archive, name):
    """The archive with the sizes of a part in the directory as one of more than 4 GB has them."""
    at = directory_places(archive)[name]
    small, large = struct.unpack_from("<II", archive, at + 20)
    length = struct.unpack_from("<H", archive, at + 28)[0]
    extra = struct.pack("<HHQQ", 1, 16, large, small)
    entry = bytearray(archive[at:at + 46 + length])
    struct.pack_into("<II", entry, 20, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<H", entry, 30, len(extra))
    end = bytearray(archive[archive.rindex(b"PK\x05\x06"):])
    struct.pack_into("<I", end, 12, struct.unpack_from("<I", end, 12)[0] + len(extra))
    after = archive[at + 46 + length:archive.rindex(b"PK\x05\x06")]
    return archive[:at] + bytes(entry) + extra + after + bytes(end)


class Reader:
    def __init__(self, program, folder):
        self.program = program
        self.path = pathlib.Path(folder) / "book.xlsx"
        self.faults = 0
        self.looked = 0

    def run(self, book, output=subprocess.PIPE):
        self.path.write_bytes(book)
        return subprocess.run([self.program, self.path], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE, env={}, timeout=300)

    def check(self, holds, what):
        self.looked += 1
        if not holds:
            self.faults += 1
            print("does not hold:", what)

    def takes(self, what, parts, rows=ONE_ROW, says="", **how):
        ended = self.run(parts if isinstance(parts, bytes) else packed(parts, **how))
        self.check(ended.returncode == 0, f"{what}: is taken; left {ended.returncode}")
        self.check(ended.stdout.decode() == rows, f"{what}: rows {ended.stdout.decode()[:300]!r}, wanted {rows[:300]!r}")
        told = "".join(line for line in ended.stderr.decode().splitlines(True) if not line.startswith("sheet "))
        self.check(told == says, f"{what}: says {ended.stderr!r}")

    def refuses(self, code, what, parts, **how):
        ended = self.run(parts if isinstance(parts, bytes) else packed(parts, **how))
        self.check(ended.returncode == code, f"{what}: leaves {code}; left {ended.returncode}")


def good_archives(test):
    parts = parts_of()
    test.takes("deflated", parts)
    test.takes("stored", parts, method=zipfile.ZIP_STORED)
    test.takes("streamed", parts, streamed=True)
    test.takes("streamed and stored", parts, method=zipfile.ZIP_STORED, streamed=True)
    test.takes("zip64", as_zip64(packed(parts), SHEET))
    test.takes("a comment at the end", packed(parts)[:-2] + struct.pack("<H", 5) + b"hello")
    test.takes("names with a leading slash", {"/" + name: content for name, content in parts.items()})
    test.takes("names in another case", {name.upper(): content for name, content in parts.items()})
    test.takes("names with backslashes", packed({name.replace("/", "|"): content for name, content in parts.items()}, zipfile.ZIP_STORED).replace(b"|", b"\\"))
    for target in ("/xl/worksheets/sheet1.xml", "./worksheets/./sheet1.xml", "../xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "Worksheets/Sheet1.XML"):
        test.takes(f"the target {target}", parts | {"xl/_rels/workbook.xml.rels": relations(("r1", f"{OFFICE}/worksheet", target))})
    elsewhere = {name.replace("xl/", "").replace("workbook", "book"): content for name, content in parts.items()}
    test.takes("no folder xl", elsewhere | {"_rels/.rels": relations(("r1", f"{OFFICE}/officeDocument", "/book.xml"))})


def good_xml(test):
    plain = parts_of()
    test.takes("the strict form", parts_of(main=STRICT_MAIN, office=STRICT_OFFICE))
    test.takes("no namespace", plain | {SHEET: plain[SHEET].replace(f' xmlns="{MAIN}"', "")})
    prefixed = (plain[SHEET].replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x="))
    test.takes("prefixed elements", plain | {SHEET: prefixed})
    book = plain["xl/workbook.xml"]
    test.takes("another prefix of relations", plain | {"xl/workbook.xml": book.replace("xmlns:r=", "xmlns:rel=").replace("r:id=", "rel:id=")})
    test.takes("1904", plain | {"xl/workbook.xml": book.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')}, says="origin 1904\n")
    for form in ("utf-16", "utf-16-le", "utf-16-be"):
        mark = {"utf-16": b"", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}[form]
        encoded = {name: mark + content.replace("UTF-8", "UTF-16").replace("Fecha", "Peña 漢字 😀").encode(form) for name, content in plain.items()}
        test.takes(form, encoded, '0,1,"Peña 漢字 😀",1.5\n')
    latin = plain[SHEET].replace("UTF-8", "ISO-8859-1").replace("Fecha", "Ã±").encode("latin-1")  # Its bytes would be UTF-8 too.
    test.takes("Latin-1", plain | {SHEET: latin}, '0,1,"Ã±",1.5\n')
    test.takes("a mark of UTF-8", {name: b"\xef\xbb\xbf" + content.encode() for name, content in plain.items()})
    test.takes("no declaration", {name: content.replace(HEAD, "") for name, content in plain.items()})
    test.takes("comments and instructions", plain | {SHEET: plain[SHEET].replace("<row", "<!-- <row> --><?x <row>?><row").replace("Fecha", "Fe<!-- x -->cha")})
    chart = parts_of()
    chart["xl/workbook.xml"] = book.replace("<sheets>", '<sheets><sheet name="G" sheetId="2" r:id="r9"/>')
    chart["xl/_rels/workbook.xml.rels"] = relations(("r9", f"{OFFICE}/chartsheet", "chartsheets/sheet1.xml"), ("r1", f"{OFFICE}/worksheet", "worksheets/sheet1.xml"))
    test.takes("a sheet of a chart alone", chart)
    choice = (f'<mc:AlternateContent xmlns:mc="{ALTERNATIVES}"><mc:Choice Requires="z" xmlns:z="urn:z"><row><c><v>7</v></c></row></mc:Choice>'
              "<mc:Fallback><row><c><v>8</v></c></row></mc:Fallback></mc:AlternateContent>")
    test.takes("alternatives", parts_of(choice + "<row><c><v>9</v></c></row>"), "0,1,8\n0,2,9\n")
    other = '<row><z:c xmlns:z="urn:z"><v>7</v></z:c><c><v>8</v><z:v xmlns:z="urn:z">9</z:v></c></row><row xmlns="urn:z"><c><v>7</v></c></row>'
    test.takes("elements of another namespace", parts_of(other), "0,1,8\n")


def good_cells(test):
    cells = [
        ('<c t="str"><f>"a"</f><v>a</v></c>', '"a"'), ('<c t="b"><v>1</v></c>', "1"), ('<c t="e"><v>#N/A</v></c>', "!x"), ('<c t="d"><v>2025-01-02</v></c>', "2025-01-02i"),
        ('<c t="d"><v>ayer</v></c>', '"ayer"'), ("<c><f>A1</f></c>", "!f"), ("<c><f>A1</f><v/></c>", "!f"), ("<c><f>A1</f><v>0</v></c>", "0"), ('<c t="str"><f>""</f><v></v></c>', None),
        ('<c t="n"><v>-1.5E+3</v></c>', "-1500"), ("<c><v>1 2</v></c>", "!x"), ("<c><v>1e999</v></c>", "!x"),
        ("<c><v>5.512345678E9</v></c>", "5512345678"), ("<c><v>4120.0</v></c>", "4120"), ("<c><v>0.10</v></c>", "0.1"), ("<c><v>-0</v></c>", "0"), ("<c><v>1E-3</v></c>", "0.001"),
        ("<c><v>+7</v></c>", "7"), ("<c><v>46083.378553240741</v></c>", "46083.37855324074"), ("<c><v/></c>", None), ("<c/>", None), ('<c t="s"><v/></c>', None),
        ('<c t="inlineStr"><is><t>a "b" &lt;&amp;&gt; &quot;&apos; &#65;&#x42;&#x1F600;</t></is></c>', '"a ""b"" <&> ""\' AB\U0001F600"'),
        ('<c t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>', '"<b>&amp;"'),
        ('<c t="inlineStr"><is><t xml:space="preserve"> a\r\nb\rc\n </t></is></c>', '" a\nb\nc\n "'),
        ('<c t="inlineStr"><is><t>_x0041__x000D__x0000__xD800__x00e1__x4</t></is></c>', '"A\r_x0000__xD800_á_x4"'),
        ('<c t="inlineStr"><is><r><rPr><b/></rPr><t>ri</t></r><r><t>co</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>', '"rico"'),
        ("<c t='inlineStr'  ><is ><t >ñ 漢</t ></is></c>", '"ñ 漢"'), ('<c t="inlineStr"><is><t></t></is></c>', None),
    ]
    for cell, shown in cells:
        test.takes(cell, parts_of(f'<row r="3">{cell}<c r="D3"><v>7</v></c></row>'), f"0,3,{shown},,,7\n" if shown else "0,3,,,,7\n")
    texts = '<si><t>uno</t></si><si/><si><r><t xml:space="preserve">dos </t></r><r><t>&amp;_x0041_</t></r><phoneticPr fontId="1"/><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>tres</t></si>'
    numbers = "".join(f'<c t="s"><v>{n}</v></c>' for n in (3, 2, 1, 0))
    test.takes("shared texts", parts_of(f"<row>{numbers}</row>", texts), '0,1,"tres","dos &A",,"uno"\n')
    rows = '<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c><c><v>3</v></c></row><row/><row r="2"><c r="SR7"><v>4</v></c><c r="SS7"><v>5</v></c></row><row r="x"><c><v>6</v></c></row>'
    test.takes("rows and columns out of order, and one too far", parts_of(rows), "0,5,,1,,\n".replace(",,\n", ",3\n").replace(",,1,3", ",,1") + "0,7" + "," * 512 + "4\n0,8,6\n", says="wide 0\n")
    two = parts_of()
    two["xl/worksheets/sheet2.xml"] = sheet_of("<row><c><v>2</v></c></row>")
    two["xl/workbook.xml"] = two["xl/workbook.xml"].replace("<sheets>", '<sheets><sheet name="T" sheetId="2" r:id="r2"/>')
    two["xl/_rels/workbook.xml.rels"] = relations(("r1", f"{OFFICE}/worksheet", "worksheets/sheet1.xml"), ("r2", f"{OFFICE}/worksheet", "worksheets/sheet2.xml"))
    test.takes("two sheets in the workbook's order", two, '0,1,2\n1,1,"Fecha",1.5\n')


def formats(test):
    """What the format of a number's cell shows it as, and formulas that nobody calculated."""
    codes = ["dd/mm/yyyy", "hh:mm:ss", "[h]:mm:ss", '0.0" min"', '0\\ "seg"', "0.00", "General", "[$-80A]d &quot;de&quot; mmmm;@", "mm:ss.0", '0"h"', '[Red]0.00_);("x")', "yyyy\\-mm"]
    own = "".join(f'<numFmt numFmtId="{200 + n}" formatCode="{code.replace(chr(34), "&quot;")}"/>' for n, code in enumerate(codes))
    cells = "".join(f'<xf numFmtId="{n}"/>' for n in [0, 14, 20, 46, 22, 9] + [200 + n for n in range(len(codes))])
    styles = f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{own}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>'
    row = "<row>" + "".join(f'<c s="{n}"><v>1.5</v></c>' for n in range(6 + len(codes) + 1)) + "</row>"
    parts = parts_of(row) | {"xl/styles.xml": styles}
    parts["xl/_rels/workbook.xml.rels"] = relations(("r1", f"{OFFICE}/worksheet", "worksheets/sheet1.xml"), ("r3", f"{OFFICE}/styles", "styles.xml"))
    letters = ["", "d", "c", "e", "d", ""] + ["d", "c", "e", "M", "S", "", "", "d", "c", "H", "", "d"] + [""]
    test.takes("formats", parts, "0,1," + ",".join(f"1.5{letter}" for letter in letters) + "\n")
    formulas = parts_of('<row><c><f>A2</f><v>0</v></c><c><f>A2</f><v>7</v></c><c t="str"><f>A2</f><v></v></c><c><v>0</v></c></row>')
    book = formulas["xl/workbook.xml"]
    test.takes("computed", formulas, "0,1,0,7,,0\n")
    test.takes("to be computed on opening", formulas | {"xl/workbook.xml": book.replace("</sheets>", '</sheets><calcPr fullCalcOnLoad="1"/>')}, "0,1,!f,7,!f,0\n")
    hidden = parts_of() | {"xl/workbook.xml": parts_of()["xl/workbook.xml"].replace('name="S"', 'name="Año &amp; mes" state="veryHidden"')}
    test.check(test.run(packed(hidden)).stderr.decode() == "sheet 0 hidden Año & mes\n", "a hidden sheet's name")


def open_documents(test):
    """The same rows from .ods: kinds of cells, cells and rows that stand for many, and what is no cell."""
    spaces = "".join(f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("draw", "drawing")))

    def document(tables, styles=""):
        content = (f'{HEAD}<office:document-content{spaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>{styles}</office:automatic-styles>'
                   f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>")
        return {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}

    def table(rows, more=""):
        return f'<table:table table:name="Año" {more}>{rows}</table:table>'

    def cell(kind, said="", inside="", more=""):
        return f'<table:table-cell office:value-type="{kind}" {said} {more}>{inside}</table:table-cell>'

    cells = [
        (cell("string", inside="<text:p>a<text:s text:c='2'/>b &amp; <text:span>c</text:span></text:p><text:p>d</text:p>"), '"a  b & c\nd"'),
        (cell("string", inside="<office:annotation><text:p>note</text:p></office:annotation><text:p>x</text:p><draw:frame><text:p>y</text:p></draw:frame>"), '"x"'),
        (cell("float", 'office:value="5.512345678E9"'), "5512345678"), (cell("date", 'office:date-value="2026-03-02T09:05:00"'), "2026-03-02T09:05:00i"),
        (cell("time", 'office:time-value="PT26H10M05S"'), "1.090335648148e"), (cell("time", 'office:time-value="PT00H15M30S"'), "0.010763888889c"),
        (cell("boolean", 'office:boolean-value="true"'), "1"), ('<table:table-cell table:formula="of:=1"/>', "!f"),
        (cell("string", 'calcext:value-type="error"', "<text:p>#N/A</text:p>", 'table:formula="of:=NA()"'), "!x"), (cell("string", inside="<text:p>Err:502</text:p>", more='table:formula="of:=X"'), "!x"),
        (cell("float", 'office:value="7"', more='table:number-columns-repeated="3"'), "7,7,7"),
    ]
    for xml, shown in cells:
        test.takes(xml, document(table(f"<table:table-row><table:table-cell table:number-columns-repeated='2'/>{xml}</table:table-row>")), f"0,1,,,{shown}\n")
    one = cell("float", 'office:value="1"')
    rows = f"<table:table-row table:number-rows-repeated='2'>{one}</table:table-row><table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row><table:table-row>{one}</table:table-row>"
    test.takes("repeated rows", document(table(rows)), "0,1,1\n0,2,1\n0,1000003,1\n")
    changes = f"<table:tracked-changes><table:deletion><table:table-cell office:value-type='float' office:value='9'/></table:deletion></table:tracked-changes>"
    test.takes("changes that are kept", document(changes + table(f"<table:table-row>{one}</table:table-row>") + table(f"<table:table-row>{one}</table:table-row>")), "0,1,1\n1,1,1\n")
    hidden = document(table(f"<table:table-row>{one}</table:table-row>", 'table:style-name="ta2"'), '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>')
    test.check(test.run(packed(hidden)).stderr.decode() == "sheet 0 hidden Año\n", "a hidden sheet of an .ods")
    locked = document(table("")) | {"META-INF/manifest.xml": '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'}
    test.refuses(ENCRYPTED, "an .ods with a password", locked)
    test.refuses(TOO_LARGE, "very many rows that say one thing", document(table(f"<table:table-row table:number-rows-repeated='1000000'>{one}</table:table-row>")))
    cut = document(table(f"<table:table-row>{one}</table:table-row>"))
    test.refuses(DAMAGED, "an .ods whose XML ends early", cut | {"content.xml": cut["content.xml"][:-40]})


def cut_files(test):
    parts = parts_of("<row><c><v>1</v></c></row>" * 50, "<si><t>uno</t></si>")
    whole = packed(parts)
    for length in range(4, len(whole), 41):
        test.refuses(DAMAGED, f"the archive cut after {length} bytes", whole[:length])
    for name in (SHEET, TEXTS, "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"):
        test.refuses(DAMAGED, f"{name} is missing", {other: content for other, content in parts.items() if other != name})
        content = parts[name]
        for length in (0, len(content) // 2, content.rindex("</"), len(content) - 1):
            test.refuses(DAMAGED, f"{name} ends after {length} of {len(content)}", parts | {name: content[:length]})
            test.refuses(DAMAGED, f"{name} ends after {length} of {len(content)}, in UTF-16",
                         parts | {name: b"\xff\xfe" + content[:length].replace("UTF-8", "UTF-16").encode("utf-16-le")})
    # Where an element ends, nothing but the end of all is missing.
    for end in ("</row>", "</c>", "</sheetData>"):
        test.refuses(DAMAGED, f"a sheet that ends with {end}", parts | {SHEET: parts[SHEET][:parts[SHEET].rindex(end) + len(end)]})


def untrue_archives(test):
    parts = parts_of()
    stored = packed(parts, zipfile.ZIP_STORED)
    test.refuses(DAMAGED, "a letter changed: the checksum is another", stored.replace(b"Fecha", b"Fecho"))
    size = len(parts[SHEET])
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        book = packed(parts, method)
        test.refuses(DAMAGED, "another checksum in the directory", with_entry(book, SHEET, "<I", 16, 7))
        test.refuses(DAMAGED, "another checksum in both places", with_entry(book, SHEET, "<I", 16, 7, 14))
        for told in (size - 1, size + 1, size + 100_000, 1):
            test.refuses(DAMAGED, f"{told} bytes told instead of {size}", with_entry(book, SHEET, "<I", 24, told, 22))
        test.refuses(TOO_LARGE, "more than a gigabyte told", with_entry(book, SHEET, "<I", 24, 0x40000001, 22))
        for flag in (0x1, 0x41):
            test.refuses(ENCRYPTED, "a part that is locked", with_entry(book, SHEET, "<H", 8, flag, 6))
        for packing in (9, 12, 14, 93, 95, 99):
            test.refuses(OTHER_FORM, f"packed by method {packing}", with_entry(book, SHEET, "<H", 10, packing, 8))
    book = packed(parts)
    more = struct.unpack_from("<I", book, directory_places(book)["xl/workbook.xml"] + 20)[0] + 1
    test.refuses(DAMAGED, "something behind what is packed", with_entry(book, "xl/workbook.xml", "<I", 20, more, 18))
    test.refuses(OTHER_FORM, "packed by bzip2", parts, method=zipfile.ZIP_BZIP2)
    test.refuses(DAMAGED, "stored, and said to be deflated", with_entry(stored, SHEET, "<H", 10, 8, 8))


def harmful_xml(test):
    parts = parts_of()
    text = parts[SHEET]

    def sheet(code, what, content):
        test.refuses(code, what, parts | {SHEET: content})

    for definition in ("<!DOCTYPE worksheet>", '<!DOCTYPE w [<!ENTITY a "aaaa">]>', '<!DOCTYPE w SYSTEM "file:///etc/passwd">'):
        for name in (SHEET, "xl/workbook.xml", "_rels/.rels"):
            test.refuses(DAMAGED, f"{definition} in {name}", parts | {name: parts[name].replace(HEAD, HEAD + definition)})
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    sheet(DAMAGED, "entities without end", text.replace(HEAD, f'{HEAD}<!DOCTYPE w [<!ENTITY e0 "x">{entities}]>').replace("Fecha", "&e9;"))
    sheet(DAMAGED, "an entity that nothing defines", text.replace("Fecha", "&nbsp;"))
    sheet(DAMAGED, "nested without measure", text.replace("<row", "<a>" * 100 + "</a>" * 100 + "<row"))
    sheet(DAMAGED, "nested without measure in a row", text.replace("<c r", "<a>" * 100 + "</a>" * 100 + "<c r"))
    for wrong in ("</row></c>", "</x>", "<x a=1/>", "<x a='1' a='2'/>", "<x a='<'/>", "<x", "&", "&#0;", "&#1;", "&#xD800;", "\x01", "<1/>", "< x/>", "<x a/>", "<x a='1'b='2'/>",
                  "<!-- -- -->", "<q:x/>", "<x q:a='1'/>", "<?xml version='1.0'?>", "]]>", "</ x>", "<x></x y='1'>", "&lt", "&#x;", "&#65", "<x a='&'/>", "<x a='&#1;'/>", "\ufffe"):
        for place in ("Fecha", '<c r="A1"', "</row>", "<row"):
            sheet(DAMAGED, f"{wrong!r} before {place}", text.replace(place, wrong + place))
    for wrong in (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf8\x88\x80\x80\x80", b"\xe2\x82", b"\xf4\x90\x80\x80"):
        sheet(DAMAGED, f"no UTF-8: {wrong!r}", text.encode().replace(b"Fecha", wrong + b"x"))
        sheet(DAMAGED, f"no UTF-8 in an attribute: {wrong!r}", text.encode().replace(b'r="A1"', b'r="A1' + wrong + b'"'))
    sheet(DAMAGED, "something after its end", text + "<worksheet/>")
    sheet(DAMAGED, "an encoding that nobody knows", text.replace("UTF-8", "EBCDIC-X"))
    for name in ("x" * 5_000_000, ):
        sheet(TOO_LARGE, "a tag of 5 MB", text.replace("<row", f'<a b="{name}"/><row'))
        sheet(TOO_LARGE, "a comment of 5 MB", text.replace("<row", f"<!--{name}--><row"))
    sheet(TOO_LARGE, "a cell of 17 MB", text.replace("Fecha", "x" * 17_000_000))
    test.refuses(TOO_LARGE, "a shared text of 17 MB", parts_of("<row/>", f"<si><t>{'x' * 17_000_000}</t></si>"))
    sheet(TOO_LARGE, "a row beyond every spreadsheet", text.replace('<row r="1"', '<row r="2000000000"'))
    test.refuses(DAMAGED, "a text that is not there", parts_of('<row><c t="s"><v>1</v></c></row>', "<si><t>uno</t></si>"))
    test.refuses(DAMAGED, "texts that are not there", parts_of('<row><c t="s"><v>0</v></c></row>'))
    test.refuses(DAMAGED, "a sheet that no relation names", parts | {"xl/workbook.xml": parts["xl/workbook.xml"].replace('r:id="r1"', 'r:id="r7"')})
    test.refuses(DAMAGED, "no sheet", parts | {"xl/workbook.xml": parts["xl/workbook.xml"].replace("<sheet ", "<other ")})


def other_files(test):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    package = "EncryptedPackage".encode("utf-16-le")
    test.refuses(OLD_FORMAT, "of before 2007", ole + "Workbook".encode("utf-16-le") + bytes(512))
    for before in (0, 512, 65536 - 512 - 4 - 16, 65536 - 512 - 4, 300_000):
        test.refuses(ENCRYPTED, f"a password, told {before} bytes after the head", ole + bytes(before) + package + bytes(512))
    test.refuses(UNREADABLE, "an empty file", b"")
    test.refuses(DAMAGED, "three bytes", b"PK\x03")
    test.refuses(DAMAGED, "a picture", b"\x89PNG\r\n\x1a\n" + bytes(100))
    test.refuses(DAMAGED, "an archive of something else", {"a.txt": "nothing of a workbook"})
    test.refuses(OTHER_FORM, ".odt", {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}, method=zipfile.ZIP_STORED)
    test.refuses(OTHER_FORM, ".numbers", {"Index/Document.iwa": "x"})
    test.refuses(BINARY_FORM, ".xlsb", {"_rels/.rels": relations(("r1", f"{OFFICE}/officeDocument", "xl/workbook.bin")), "xl/workbook.bin": b"\x83\x01\x00"})
    for path in (test.path.parent, test.path.parent / "none.xlsx", pathlib.Path("/dev/null")):
        ended = subprocess.run([test.program, path], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={}, timeout=60)
        test.check(ended.returncode == UNREADABLE, f"{path} cannot be read; left {ended.returncode}")
    with open("/dev/full", "wb") as full:
        ended = test.run(packed(parts_of()), output=full)
    test.check(ended.returncode == NO_ROOM, f"no room for what is written; left {ended.returncode}")


def memory(test):
    """A large sheet needs no more than a small one."""
    if b"__asan_init" in pathlib.Path(test.program).read_bytes():
        return
    row = "<row>" + "".join(f'<c t="inlineStr"><is><t>Texto de la celda {n}</t></is></c>' for n in range(20)) + "</row>"
    test.path.write_bytes(packed(parts_of(row * 60_000)))  # 60 MB unpacked.
    with subprocess.Popen([test.program, test.path], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env={}) as reader:
        peak = 0
        while reader.stdout.read(1 << 20):
            peak = max([peak] + [int(line.split()[1]) for line in pathlib.Path(f"/proc/{reader.pid}/status").read_text().splitlines() if line.startswith("VmHWM")])
    test.check(reader.returncode == 0, "a large sheet is taken")
    test.check(0 < peak < 32 * 1024, f"a large sheet in pieces: {peak} KB")


def main():
    with tempfile.TemporaryDirectory() as folder:
        test = Reader(sys.argv[1], folder)
        good_archives(test)
        good_xml(test)
        good_cells(test)
        formats(test)
        open_documents(test)
        cut_files(test)
        untrue_archives(test)
        harmful_xml(test)
        other_files(test)
        memory(test)
        print(f"{test.looked} looked at")
        if test.faults:
            sys.exit(f"{test.faults} faults")


if __name__ == "__main__":
    main()
